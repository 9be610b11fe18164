import type {LitElement, ReactiveController} from 'lit';
import {neighbourOf} from './neighbour.js';
import type {Mark} from '../model/layout.js';
import type {MarkState} from '../view/chart.js';

/** How many marks a key moves forward; negative numbers move back. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

const isTip = (target: EventTarget | null) => target instanceof Element && target.part.contains('tip');

/** Pointer and keyboard among the marks: one tab stop, arrows between them, the same tip for both. */
export class MarksController implements ReactiveController {
  #marks: readonly Mark[] = [];
  #active?: string | undefined;
  #stop?: string | undefined;
  /** Id of the chosen mark, where there is one. */
  selected?: string | undefined;
  readonly #host: LitElement;
  readonly #onChoose: (mark: Mark) => void;
  readonly #onActive: (mark: Mark | undefined) => void;

  /**
   * @param choose Called with the mark that the reader chose.
   * @param point Called with the mark that is pointed at or focused, and with undefined when the reader leaves it.
   */
  constructor(host: LitElement, choose: (mark: Mark) => void, point: (mark: Mark | undefined) => void) {
    this.#host = host;
    this.#onChoose = choose;
    this.#onActive = point;
    host.addController(this);
  }

  /** Takes over the marks of the present layout and returns their state for the view. */
  stateFor(marks: readonly Mark[]): MarkState {
    this.#marks = marks;
    this.#stop = this.#markOf(this.#stop)?.id ?? marks[0]?.id;
    return {stop: this.#stop, selected: this.#markOf(this.selected)?.id};
  }

  #markOf(id: string | undefined): Mark | undefined {
    return this.#marks.find((mark) => mark.id === id);
  }

  /** The mark that is pointed at or focused, whose tip is shown. */
  get active(): Mark | undefined {
    return this.#markOf(this.#active);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click', 'keydown'])
      this.#host.renderRoot.addEventListener(type, this.#handle);
  }

  /** The mark may have moved or gone with the update. */
  hostUpdated(): void {
    if (this.#active !== undefined) this.#onActive(this.active);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  readonly #handle = (event: Event): void => {
    const target = event.target as SVGElement;
    const id = target.getAttribute('data-mark');
    if (event.type.endsWith('out')) {
      // The text stays while the pointer is on it, so that a reader can enlarge or copy it (WCAG 1.4.13).
      const isLeft = !isTip((event as PointerEvent).relatedTarget);
      if (isLeft && (id !== null || isTip(target))) this.#show(undefined);
    } else if (id === null) return;
    else if (event.type === 'keydown') this.#press(event as KeyboardEvent, id, target);
    else if (event.type === 'click') {
      // After a touch no pointer stays over the mark; the focus keeps its tip open.
      target.focus();
      this.#select(id);
    } else this.#show(id);
  };

  /** Hides the tip at Escape, wherever the focus is, and at a press outside of the marks and of the tip (WCAG 1.4.13). */
  readonly #dismiss = (event: Event): void => {
    const [target] = event.composedPath() as Element[];
    const isInside = isTip(target) || target.getAttribute?.('data-mark') === this.#active;
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : !isInside) this.#show(undefined);
  };

  #show(id: string | undefined): void {
    const act = id === undefined ? 'removeEventListener' : 'addEventListener';
    for (const type of ['keydown', 'pointerdown']) document[act](type, this.#dismiss);
    this.#active = id;
    this.#onActive(this.active);
  }

  #select(id: string): void {
    this.selected = id;
    this.#stop = id;
    this.#host.requestUpdate();
    const mark = this.#markOf(id);
    if (mark) this.#onChoose(mark);
  }

  #press(event: KeyboardEvent, id: string, target: Element): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    const chosen = event.key === 'Enter' || event.key === ' ';
    if (step === undefined && !chosen) return;
    event.preventDefault();
    if (chosen) return this.#select(id);
    const from = this.#marks.findIndex((mark) => mark.id === id);
    const next = this.#marks[Math.max(0, Math.min(from + step, this.#marks.length - 1))];
    const go = (mark: Mark) => {
      this.#stop = mark.id;
      // Directly, since moving the focus needs no update of the figure.
      target.setAttribute('tabindex', '-1');
      const to = this.#host.renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(mark.id)}"]`);
      to?.setAttribute('tabindex', '0');
      to?.focus();
    };
    // On a map an arrow key leads to the neighbour in its direction.
    const isOnMap = this.#marks[from].outline && Math.abs(step) === 1;
    go(isOnMap ? neighbourOf(this.#marks[from], this.#marks, event.key) : next);
  }
}
