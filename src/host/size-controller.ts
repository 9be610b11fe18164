import type {LitElement, ReactiveController} from 'lit';

/** All figures of the page by the box that tells their width. */
const hosts = new WeakMap<Element, SizeController>();
/** Those that have not been measured since they came into the page. */
const unmeasured = new Map<SizeController, Element>();
let observer: ResizeObserver | undefined;

/** The width of a ruler's content, in its own pixels: zoom and transforms of the page do not change it. */
function widthOf(ruler: Element): number {
  const {width, paddingLeft} = getComputedStyle(ruler);
  return parseFloat(width) - 2 * parseFloat(paddingLeft) || 0;
}

/** Reads all before anything is drawn: so the page lays itself out once, however many figures there are. */
function measure(): void {
  const widths = [...unmeasured].map(([size, ruler]) => [size, widthOf(ruler)] as const);
  unmeasured.clear();
  widths.forEach(([size, width]) => size.take(width));
}

/**
 * The width of the host's content box, in whole CSS pixels. It is measured at first, so that the figure stands
 * before anything is painted and nothing moves; then an observer reports it without forcing a layout, and the host
 * draws in the next frame. A hidden host keeps the width it had.
 */
export class SizeController implements ReactiveController {
  #width?: number;
  readonly #host: LitElement;
  /** Empty, and as wide as the frame. The host itself grows when it draws, which the page would hear of as an error. */
  #ruler?: HTMLElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Undefined until the host has been laid out. */
  get width(): number | undefined {
    if (unmeasured.has(this)) measure();
    return this.#width;
  }

  hostConnected(): void {
    this.#ruler ??= this.#host.renderRoot.appendChild(document.createElement('div'));
    this.#ruler.className = 'frame ruler';
    hosts.set(this.#ruler, this);
    unmeasured.set(this, this.#ruler);
    // What is drawn may make the page scroll, and so every figure narrower: not while sizes are being reported,
    // which the page would hear of as an error.
    observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => {
        for (const {target, contentRect} of entries) {
          const size = hosts.get(target)!;
          if (size.take(contentRect.width)) size.#host.requestUpdate();
        }
      }),
    );
    observer.observe(this.#ruler);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    observer!.unobserve(this.#ruler!);
  }

  /** Takes over a measured width; tells whether it is another one. */
  take(width: number): boolean {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return false;
    this.#width = whole;
    return true;
  }
}
