import type {LitElement, ReactiveController} from 'lit';

const hosts = new WeakMap<Element, SizeController>();
/** One for all figures of the page. */
let observer: ResizeObserver | undefined;

/**
 * The width of the host's content box, in whole CSS pixels. The observer reports it without
 * forcing a layout, and the host draws in the next frame; a hidden host keeps the width it had.
 */
export class SizeController implements ReactiveController {
  /** Undefined until the host has been laid out. */
  width?: number;
  readonly #host: LitElement;
  /** Empty, and as wide as the content. The host itself grows when it draws, which the page would hear of as an error. */
  #ruler?: Element;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ruler ??= this.#host.renderRoot.appendChild(document.createElement('div'));
    hosts.set(this.#ruler, this);
    // What is drawn may make the page scroll, and so every figure narrower: not while sizes are being reported,
    // which the page would hear of as an error.
    observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => entries.forEach((entry) => hosts.get(entry.target)!.resize(entry.contentRect.width))),
    );
    observer.observe(this.#ruler);
  }

  hostDisconnected(): void {
    observer!.unobserve(this.#ruler!);
  }

  /** Takes over a reported width. */
  resize(width: number): void {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.width) return;
    this.width = whole;
    this.#host.requestUpdate();
  }
}
