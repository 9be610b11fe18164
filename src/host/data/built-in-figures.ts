import {idsMeant} from '../../dataset/query/meant.js';
import type {Figures} from '../../dataset/types.js';
import {LazyPart} from '../lazy-part.js';

/** Whether figures have every indicator of a list of ids or names. */
const includes = ({indicators}: Figures, list: string | readonly string[]) =>
  idsMeant(indicators, list).every((id) => indicators.some((indicator) => indicator.id === id));

/**
 * The figures of the built-in report. Pairs of a result and a target that may be compared are part of the charts; the
 * other numbers, and the targets that the report puts in words, are loaded when one of them is needed.
 */
export class BuiltInFigures {
  readonly #all = new LazyPart(
    {zh: '报告的其他指标', en: 'the other indicators of the report'},
    () => import('../../dataset/haishu-2023/figures.js'),
  );
  readonly #worded = new LazyPart(
    {zh: '报告中以文字表述的目标', en: 'the targets that the report puts in words'},
    () => import('../../dataset/haishu-2023/worded.js'),
  );
  readonly #pairs: Figures;
  #combined?: Figures;

  /** @param pairs The figures that come with the chart. */
  constructor(pairs: Figures) {
    this.#pairs = pairs;
  }

  /** Loads what is needed to find the indicators; undefined where they are loaded, or there is nothing more to load. */
  load(ids: string | readonly string[]): Promise<void> | undefined {
    if (includes(this.figuresWith(ids), ids)) return undefined;
    return this.#all.load() ?? (includes(this.#all.require().figures, ids) ? undefined : this.#worded.load());
  }

  /** The smallest loaded set of figures that has all the indicators; the largest one where an indicator is unknown. */
  figuresWith(ids: string | readonly string[]): Figures {
    if (includes(this.#pairs, ids) || !this.#all.value) return this.#pairs;
    const {figures} = this.#all.value;
    if (includes(figures, ids) || !this.#worded.value) return figures;
    const {worded} = this.#worded.value;
    return (this.#combined ??= {
      report: figures.report,
      indicators: [...figures.indicators, ...worded.indicators],
      observations: [...figures.observations, ...worded.observations],
      comparisons: [...figures.comparisons, ...worded.comparisons],
    });
  }
}
