import type {LitElement, ReactiveController} from 'lit';

/** How far beyond the screen rows are drawn, and in what steps: not every pixel that is scrolled draws anew. */
const beyond = 300;
const stride = 400;

/** Which part of a graphic is on the screen, so that rows elsewhere need not be drawn. On paper, all of it. */
export class SeenRows implements ReactiveController {
  range: readonly [top: number, bottom: number] = [0, 2000];
  readonly #host: LitElement;
  #isPrinting = false;
  #frame = 0;
  #focused?: string | null | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#later, {capture: true, passive: true});
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#later();
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.#later, {capture: true});
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    cancelAnimationFrame(this.#frame);
  }

  /** A node may come to stand for another mark: focus stays with the mark. */
  hostUpdate(): void {
    this.#focused = (this.#host.renderRoot as ShadowRoot | null)?.activeElement?.getAttribute('data-mark');
  }

  hostUpdated(): void {
    if (!this.#focused) return;
    const root = this.#host.renderRoot as ShadowRoot;
    if (root.activeElement?.getAttribute('data-mark') === this.#focused) return;
    root.querySelector<SVGElement>(`[data-mark="${CSS.escape(this.#focused)}"]`)?.focus({preventScroll: true});
  }

  readonly #print = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#look();
  };

  readonly #later = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
    const graphic = this.#host.renderRoot.querySelector('.graphic > svg');
    if (!graphic) return;
    const {top} = graphic.getBoundingClientRect();
    const first = Math.floor((-top - beyond) / stride) * stride;
    const last = Math.ceil((innerHeight - top + beyond) / stride) * stride;
    const range = this.#isPrinting ? ([-Infinity, Infinity] as const) : ([first, last] as const);
    if (range[0] === this.range[0] && range[1] === this.range[1]) return;
    this.range = range;
    this.#host.requestUpdate();
  }
}
