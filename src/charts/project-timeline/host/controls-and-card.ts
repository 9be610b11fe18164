import type {LitElement, ReactiveController} from 'lit';
import {places} from '../../../dataset/haishu-2023/places.js';
import {projects} from '../../../dataset/haishu-2023/projects.js';
import type {Locale, Projects} from '../../../dataset/types.js';
import {HsSelectEvent} from '../../../host/events.js';
import {addressOf} from '../../../host/passage.js';
import type {FigureLayout, Mark} from '../../../model/layout.js';
import {passageAddress} from '../../../model/web-address.js';
import {adoptStyles} from '../../../view/adopt-styles.js';
import type {Around} from '../../../view/figure.js';
import {cardOf} from '../model/detail/card.js';
import {meantBy} from '../model/detail/choice.js';
import {layoutFilters} from '../model/detail/filters.js';
import type {Filters} from '../model/detail/filters.js';
import {card, cardStyles} from '../view/card.js';
import {controls, controlsStyles} from '../view/controls.js';
import {filterOf} from './details.js';
import type {FilterAttributes} from './details.js';

/** A timeline whose filters may be set, and whose marks may be chosen. */
interface FilteredElement extends LitElement, FilterAttributes {
  readonly controls: boolean;
  readonly reportUrl: string;
  kind: string;
  place: string;
  milestone: string;
  period: string;
  text: string;
}

/** The state of a timeline. */
interface Shown {
  readonly data: Projects;
  /** How many projects pass the filters. */
  readonly left: number;
  readonly locale: Locale;
  /** The mark whose project has a card. */
  readonly chosen: Mark | undefined;
}

/** The distance between a mark and its card, in pixels. */
const gap = 6;
const names = ['kind', 'place', 'milestone', 'period', 'text'] as const;

/** Data with the public sources of places, which the first view of the built-in report is drawn without. */
const withPlaceSources = (data: Projects): Projects => (data === projects ? {...data, places} : data);

/** The filters above a timeline and the card of a project over it. */
export class ControlsAndCard implements ReactiveController {
  readonly #host: FilteredElement;
  readonly #onClose: () => void;
  #chosen?: Mark | undefined;
  /** The id of the mark whose card is open. */
  #opened?: string | undefined;
  #filters?: {readonly key: string; readonly data: Projects; readonly filters: Filters};

  /** @param onClose Called when the reader closes the card. */
  constructor(host: FilteredElement, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    host.addController(this);
    adoptStyles(host, controlsStyles, cardStyles);
  }

  /** The controls, and the card of the chosen project where its mark is in the graphic. */
  around({marks}: FigureLayout, {data, left, locale, chosen}: Shown): Around {
    const isShown = chosen && marks.some(({id}) => id === chosen.id);
    const project = isShown ? data.projects.find(({id}) => id === chosen.subject) : undefined;
    this.#chosen = project && chosen;
    const filters = this.#host.controls ? this.#filtersFor(data, left, locale) : undefined;
    const address = addressOf(this.#host.reportUrl, data.report);
    const actions = {
      onClose: this.#close,
      passage: (quote: string) => passageAddress(address, quote),
    };
    return {
      above: filters && controls(filters, {onSet: this.#set, onClear: this.#clear}),
      over: project && card(cardOf(project, withPlaceSources(data), locale), actions, locale),
    };
  }

  /** The filters; they are recomputed only where data or attributes have changed. */
  #filtersFor(data: Projects, left: number, locale: Locale): Filters {
    const filter = meantBy(data, filterOf(this.#host));
    const key = JSON.stringify([filter, left, locale]);
    if (this.#filters?.data !== data || this.#filters.key !== key)
      this.#filters = {key, data, filters: layoutFilters(data, filter, left, locale)};
    return this.#filters.filters;
  }

  readonly #close = (): void => {
    this.#onClose();
    this.#host.dispatchEvent(new HsSelectEvent('', ''));
  };

  /** Sets a filter as an attribute; an empty value removes the attribute. */
  readonly #set = (name: (typeof names)[number], value: string): void => {
    if (value) this.#host[name] = value;
    else this.#host.removeAttribute(name);
  };

  readonly #clear = (): void => {
    for (const name of names) this.#host.removeAttribute(name);
    // The pressed button disappears, so the focus moves to the first filter.
    this.#host.renderRoot.querySelector<HTMLElement>('.controls :is(select, input)')?.focus();
  };

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const graphic = renderRoot.querySelector<HTMLElement>('.graphic');
    const element = renderRoot.querySelector<HTMLElement>('.card');
    const before = this.#opened;
    const chosen = element ? this.#chosen : undefined;
    this.#opened = chosen?.id;
    if (!graphic) return;
    if (element && chosen) {
      this.#place(element, graphic, chosen);
      if (before !== chosen.id) element.focus();
    } else if (before !== undefined) {
      graphic.style.minHeight = '';
      (this.#markOf(before) ?? renderRoot.querySelector<SVGElement>('[data-mark][tabindex="0"]'))?.focus();
    }
  }

  /** Places the card below its mark, inside the graphic, which grows where the card is longer. */
  #place(element: HTMLElement, graphic: HTMLElement, chosen: Mark): void {
    const box = this.#markOf(chosen.id)?.getBoundingClientRect();
    const frame = graphic.getBoundingClientRect();
    const [x, y] = box ? [box.left - frame.left, box.bottom - frame.top] : [chosen.x, chosen.y + chosen.height];
    const left = Math.max(0, Math.min(x, graphic.clientWidth - element.offsetWidth));
    element.style.translate = `${left}px ${y + gap}px`;
    graphic.style.minHeight = `${y + gap + element.offsetHeight}px`;
  }

  #markOf(id: string): SVGElement | null {
    return this.#host.renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`);
  }
}
