import type {LitElement, ReactiveController} from 'lit';

/** All figures of the page by the box that tells their width. */
const hosts = new WeakMap<Element, SizeController>();
/** Those that have not been measured since they came into the page. */
const unmeasured = new Map<SizeController, Element>();
let observer: ResizeObserver | undefined;

/** A4 between margins of 15 mm, in CSS pixels: wider figures would be shrunk with their text when they are printed. */
const paperWidth = 680;

/** Reads all before anything is drawn: so the page lays itself out once, however many figures there are. */
function measure(): void {
  const widths = [...unmeasured].map(([size, ruler]) => [size, ruler.getBoundingClientRect().width] as const);
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
  readonly #drawAtOnce: () => void;
  #isPrinting = false;
  /** Empty, and as wide as the content. The host itself grows when it draws, which the page would hear of as an error. */
  #ruler?: Element;

  /** @param drawAtOnce Draws the host again before it returns. */
  constructor(host: LitElement, drawAtOnce: () => void) {
    this.#host = host;
    this.#drawAtOnce = drawAtOnce;
    host.addController(this);
  }

  /** Undefined until the host has been laid out. */
  get width(): number | undefined {
    if (unmeasured.has(this)) measure();
    return this.#isPrinting && this.#width ? Math.min(this.#width, paperWidth) : this.#width;
  }

  hostConnected(): void {
    this.#ruler ??= this.#host.renderRoot.appendChild(document.createElement('div'));
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
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    observer!.unobserve(this.#ruler!);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** Paper is not observed: the figure is laid out for it before it is printed. */
  readonly #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#drawAtOnce();
  };

  /** Takes over a measured width; tells whether it is another one. */
  take(width: number): boolean {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return false;
    this.#width = whole;
    return true;
  }
}
