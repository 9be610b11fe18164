import {inEveryLanguage} from '../../dataset/localized.js';
import type {Figures} from '../../dataset/types.js';
import {languages} from '../../model/words/observation/languages.js';
import {idList} from '../attributes.js';
import {LazyPart, loadParts} from '../lazy-part.js';

/**
 * The figures of the built-in report. Pairs of a result and a target that may be compared are part of the charts; the
 * other numbers, and the targets that the report puts in words, are loaded when one of them is needed.
 */
export class BuiltInFigures {
  readonly #all = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.otherIndicators),
    () => import('../../dataset/haishu-2023/figures.js'),
  );
  readonly #worded = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.phrases),
    () => import('../../dataset/haishu-2023/worded.js'),
  );
  readonly #names = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.names),
    () => import('../../dataset/query/meant.js'),
  );
  readonly #pairs: Figures;
  #combined?: Figures;

  /** @param pairs The figures that come with the chart. */
  constructor(pairs: Figures) {
    this.#pairs = pairs;
  }

  /** Loads what is needed to find the indicators; undefined where they are loaded, or there is nothing more to load. */
  load(list: string | readonly string[]): Promise<void> | undefined {
    if (this.#include(this.figuresWith(list), list)) return undefined;
    const loading = loadParts(this.#names, this.#all);
    return loading ?? (this.#include(this.#all.require().figures, list) ? undefined : this.#worded.load());
  }

  /** Loads the look-up by name where a list has other words than ids of the figures; undefined where nothing is missing. */
  loadNames(figures: Figures, list: string | readonly string[]): Promise<void> | undefined {
    return this.#include(figures, list) ? undefined : this.#names.load();
  }

  /** The ids that a page means by a list of ids and names; names stay as they are until their look-up is loaded. */
  idsOf({indicators}: Figures, list: string | readonly string[]): readonly string[] {
    return this.#names.value?.idsMeant(indicators, list) ?? idList(list);
  }

  /** The id that a page means by a single id or name. */
  idOf({indicators}: Figures, entry: string): string {
    return this.#names.value?.idMeant(indicators, entry) ?? entry.trim();
  }

  #include(figures: Figures, list: string | readonly string[]): boolean {
    return this.idsOf(figures, list).every((id) => figures.indicators.some((indicator) => indicator.id === id));
  }

  /** The smallest loaded set of figures that has all the indicators; the largest one where an indicator is unknown. */
  figuresWith(list: string | readonly string[]): Figures {
    if (this.#include(this.#pairs, list) || !this.#all.value) return this.#pairs;
    const {figures} = this.#all.value;
    if (this.#include(figures, list) || !this.#worded.value) return figures;
    const {worded} = this.#worded.value;
    return (this.#combined ??= {
      report: figures.report,
      indicators: [...figures.indicators, ...worded.indicators],
      observations: [...figures.observations, ...worded.observations],
      comparisons: [...figures.comparisons, ...worded.comparisons],
    });
  }
}
