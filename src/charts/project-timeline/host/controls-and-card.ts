import type {LitElement, ReactiveController} from 'lit';
import type {Locale, Projects} from '../../../dataset/types.js';
import type {FigureLayout, Mark} from '../../../model/layout.js';
import {cardOf} from '../model/card.js';
import {layoutFilters} from '../model/filter/filters.js';
import type {Filters} from '../model/filter/filters.js';
import type {Around} from '../../../view/figure.js';
import {card, cardStyles} from '../view/card.js';
import {controls, controlsStyles} from '../view/controls.js';
import {HsSelectEvent} from '../../../host/events.js';
import {passageUrl} from '../../../host/passage.js';
import {askedOf} from './more.js';

/** A timeline whose filters may be set, and whose marks chosen. */
interface Host extends LitElement {
  readonly controls: boolean;
  readonly reportUrl: string;
  readonly projects: string;
  kind: string;
  place: string;
  milestone: string;
  period: string;
  text: string;
}

/** What of a timeline is drawn. */
interface Drawn {
  readonly data: Projects;
  /** How many projects are left. */
  readonly found: number;
  readonly locale: Locale;
  /** The mark whose project's card is shown. */
  readonly chosen: Mark | undefined;
}

const gap = 6;
const names = ['kind', 'place', 'milestone', 'period', 'text'] as const;

/** Controls above a timeline and cards over it, for pages and readers that ask for them. */
export class ProjectTimelineExtras implements ReactiveController {
  readonly #host: Host;
  readonly #forget: () => void;
  #drawn?: Drawn;
  #filters?: {readonly of: string; readonly data: Projects; readonly filters: Filters};
  /** The mark whose card has the focus, or had it. */
  #shown?: string | undefined;

  /** @param forget Takes the choice of the project back. */
  constructor(host: Host, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, controlsStyles.styleSheet!, cardStyles.styleSheet!];
  }

  /** Takes over what is drawn. @throws InvalidIdError where the page asks for what there is not */
  arrange(drawn: Drawn): void {
    this.#drawn = drawn;
    const {data, found, locale} = drawn;
    const asked = askedOf(this.#host);
    const of = JSON.stringify([asked, found, locale]);
    if (this.#host.controls && (this.#filters?.of !== of || this.#filters.data !== data))
      this.#filters = {of, data, filters: layoutFilters(data, asked, found, locale)};
  }

  /** The controls, and the card of the chosen project where it is still there. */
  around(layout: FigureLayout): Around {
    if (!this.#drawn) return {};
    const {data, chosen, locale} = this.#drawn;
    const isLeft = chosen && layout.marks.some(({id}) => id === chosen.id);
    const project = isLeft && data.projects.find(({id}) => id === chosen.subject);
    return {
      above:
        this.#host.controls && this.#filters
          ? controls(this.#filters.filters, {onSet: this.#set, onClear: this.#clear})
          : undefined,
      over:
        project === undefined || project === false
          ? undefined
          : card(
              cardOf(project, data, locale),
              {onClose: this.#close, passage: (quote) => passageUrl(this.#host.reportUrl, quote)},
              locale,
            ),
    };
  }

  readonly #close = (): void => {
    this.#forget();
    this.#host.dispatchEvent(new HsSelectEvent('', ''));
  };

  /** Sets a filter as an attribute; a value that is empty takes the attribute away. */
  readonly #set = (name: (typeof names)[number], value: string): void => {
    if (value) this.#host[name] = value;
    else this.#host.removeAttribute(name);
  };

  readonly #clear = (): void => {
    for (const name of names) this.#host.removeAttribute(name);
    // The button goes; who pressed it stands at the first filter again.
    this.#host.renderRoot.querySelector<HTMLElement>('.controls :is(select, input)')?.focus();
  };

  hostUpdated(): void {
    const {renderRoot} = this.#host;
    const graphic = renderRoot.querySelector<HTMLElement>('.graphic');
    const shown = renderRoot.querySelector<HTMLElement>('.card');
    const before = this.#shown;
    const chosen = shown ? this.#drawn?.chosen : undefined;
    this.#shown = chosen?.id;
    if (!graphic) return;
    if (shown && chosen) {
      const mark = renderRoot.querySelector(`[data-mark="${CSS.escape(chosen.id)}"]`);
      const box = mark?.getBoundingClientRect();
      const frame = graphic.getBoundingClientRect();
      const [x, y] = box ? [box.left - frame.left, box.bottom - frame.top] : [chosen.x, chosen.y + chosen.height];
      const left = Math.max(0, Math.min(x, graphic.clientWidth - shown.offsetWidth));
      shown.style.translate = `${left}px ${y + gap}px`;
      graphic.style.minHeight = `${y + gap + shown.offsetHeight}px`;
      if (before !== chosen.id) shown.focus();
    } else if (before !== undefined) {
      graphic.style.minHeight = '';
      const mark = renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(before)}"]`);
      (mark ?? renderRoot.querySelector<SVGElement>('[data-mark][tabindex="0"]'))?.focus();
    }
  }
}
