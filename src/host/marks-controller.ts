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

  readonly #handle = (event: Event): void => {
    const target = event.target as SVGElement;
    const id = target.getAttribute('data-mark');
    if (id === null) return;
    if (event.type.endsWith('out')) this.#show(undefined);
    else if (event.type === 'keydown') this.#press(event as KeyboardEvent, id, target);
    else if (event.type === 'click') {
      // After a touch no pointer stays over the mark; the focus keeps its tip open.
      target.focus();
      this.#select(id);
    } else this.#show(id);
  };

  #show(id: string | undefined): void {
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
    if (event.key === 'Escape') return this.#show(undefined);
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
