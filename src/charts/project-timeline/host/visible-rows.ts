import type {LitElement, ReactiveController} from 'lit';

/** How far beyond the screen rows are drawn, and the steps in which that range moves, so that not every scroll event redraws; in pixels. */
const beyond = 300;
const stride = 400;

type Range = readonly [top: number, bottom: number];

/** The part of the graphic that is drawn at first; a graphic that is not longer is drawn as a whole. */
const beginning: Range = [0, 2000];

/** The part of a graphic that is on the screen, so that other rows need not be drawn. In print it is the whole graphic. */
export class VisibleRows implements ReactiveController {
  range = beginning;
  readonly #host: LitElement;
  readonly #height: () => number;
  #isPrinting = false;
  #frame = 0;
  #focused?: string | null | undefined;

  /** @param height The height of the graphic, in pixels. */
  constructor(host: LitElement, height: () => number) {
    this.#host = host;
    this.#height = height;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#schedule, {capture: true, passive: true});
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#schedule, {capture: true});
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    cancelAnimationFrame(this.#frame);
  }

  /** Remembers the focused mark, since its element may be reused for another mark. */
  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot | null)?.activeElement?.getAttribute('data-mark');
  }

  hostUpdated(): void {
    this.#schedule();
    if (!this.#focused) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const {activeElement} = root;
    // Focus that has moved elsewhere, to a card for example, is not taken back.
    if (activeElement && !activeElement.hasAttribute('data-mark')) return;
    if (activeElement?.getAttribute('data-mark') === this.#focused) return;
    root.querySelector<SVGElement>(`[data-mark="${CSS.escape(this.#focused)}"]`)?.focus({preventScroll: true});
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#measure();
  };

  get #isLong(): boolean {
    return this.#height() > beginning[1];
  }

  readonly #schedule = (): void => {
    if (!this.#isLong && this.range === beginning) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  };

  #measure(): void {
    const {range} = this;
    this.range = this.#isPrinting ? [-Infinity, Infinity] : this.#isLong ? this.#onScreen() : beginning;
    if (range[0] !== this.range[0] || range[1] !== this.range[1]) this.#host.requestUpdate();
  }

  #onScreen(): Range {
    const graphic = this.#host.renderRoot.querySelector('.graphic > svg');
    if (!graphic) return this.range;
    const {top} = graphic.getBoundingClientRect();
    const first = Math.floor((-top - beyond) / stride) * stride;
    return [first, Math.ceil((innerHeight - top + beyond) / stride) * stride];
  }
}
