import type {LitElement, ReactiveController} from 'lit';

/** How far beyond the screen rows are drawn, and in what steps: not every pixel that is scrolled draws anew. */
const beyond = 300;
const stride = 400;

type Range = readonly [top: number, bottom: number];

/** What is drawn before anybody looks, and of a graphic that is not longer: there, no row is ever missing. */
const beginning: Range = [0, 2000];

/** Which part of a graphic is on the screen, so that rows elsewhere need not be drawn. On paper, all of it. */
export class SeenRows implements ReactiveController {
  range = beginning;
  readonly #host: LitElement;
  readonly #height: () => number;
  #isPrinting = false;
  #frame = 0;
  #focused?: string | null | undefined;

  /** @param height How high the graphic is that was last laid out, in pixels. */
  constructor(host: LitElement, height: () => number) {
    this.#host = host;
    this.#height = height;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('scroll', this.#later, {capture: true, passive: true});
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
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
    this.#later();
    if (!this.#focused) return;
    const root = this.#host.renderRoot as ShadowRoot;
    const {activeElement} = root;
    // Focus that went elsewhere, to a card for example, is left there.
    if (activeElement && !activeElement.hasAttribute('data-mark')) return;
    if (activeElement?.getAttribute('data-mark') === this.#focused) return;
    root.querySelector<SVGElement>(`[data-mark="${CSS.escape(this.#focused)}"]`)?.focus({preventScroll: true});
  }

  readonly #print = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#look();
  };

  get #isLong(): boolean {
    return this.#height() > beginning[1];
  }

  readonly #later = (): void => {
    if (!this.#isLong && this.range === beginning) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look());
  };

  #look(): void {
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
