import type {LitElement, ReactiveController} from 'lit';

/**
 * The width of the host's content box, in whole CSS pixels. It is measured once at first, so that the figure stands
 * before anything is painted and nothing moves; then an observer reports it without forcing a layout, and the host
 * draws in the next frame. A hidden host keeps the width it had.
 */
export class SizeController implements ReactiveController {
  /** Undefined until the host has been laid out. */
  width?: number | undefined;
  readonly #host: LitElement;
  #observer?: ResizeObserver;
  /** Empty, and as wide as the content. The host itself grows when it draws, which the page would hear of as an error. */
  #ruler?: Element;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new ResizeObserver(([entry]) => this.#measured(entry.contentRect.width));
    this.#ruler ??= this.#host.renderRoot.appendChild(document.createElement('div'));
    this.#observer.observe(this.#ruler);
    this.width ??= Math.floor(this.#ruler.getBoundingClientRect().width) || undefined;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measured(width: number): void {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.width) return;
    this.width = whole;
    // What is drawn may make the page scroll, and so every figure narrower: not while sizes are being reported,
    // which the page would hear of as an error.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }
}
