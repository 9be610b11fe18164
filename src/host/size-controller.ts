import {isServer, LitElement} from 'lit';
import type {ReactiveController} from 'lit';
import {serverWidthOf} from './server-width.js';

/** The controllers of all figures on the page, by the element that measures their width. */
const hosts = new WeakMap<Element, SizeController>();
/** The controllers whose host has not been measured since it was connected, with the measuring element. */
const unmeasured = new Map<SizeController, Element>();
let observer: ResizeObserver | undefined;

/** The width of A4 between margins of 15 mm, in CSS pixels: browsers shrink wider figures, with their text, when they print. */
const paperWidth = 680;

const printEvents = ['beforeprint', 'afterprint'] as const;

/** The width of a ruler's content, in its own pixels: zoom and transforms of the page do not change it. */
function widthOf(ruler: Element): number {
  const {width, paddingLeft} = getComputedStyle(ruler);
  return parseFloat(width) - 2 * parseFloat(paddingLeft) || 0;
}

/** Measures all hosts before any of them draws, so that the browser lays the page out once, however many figures there are. */
function measure(): void {
  const widths = [...unmeasured].map(([size, ruler]) => [size, widthOf(ruler)] as const);
  unmeasured.clear();
  widths.forEach(([size, width]) => size.setWidth(width));
}

/**
 * The width of the host's content box, in whole CSS pixels. It is measured once before the first paint, so that the
 * figure does not shift; then an observer reports changes without forcing a layout, and the host draws in the next
 * frame. A hidden host keeps its last width.
 */
export class SizeController implements ReactiveController, EventListenerObject {
  /** The width that a server drew for; as long as it is set, the host's own does not count. */
  serverWidth?: number | undefined;
  #width?: number;
  readonly #host: LitElement;
  readonly #drawAtOnce: () => void;
  /** The greatest width, in pixels. */
  #limit = Infinity;
  /** An empty element as wide as the frame. Observing the host, which grows when it draws, would end in a "ResizeObserver loop" error. */
  #ruler?: HTMLElement;

  /** @param drawAtOnce Performs the pending update of the host synchronously. */
  constructor(host: LitElement, drawAtOnce: () => void) {
    this.#host = host;
    this.#drawAtOnce = drawAtOnce;
    host.addController(this);
  }

  /** Undefined until the host has been laid out. */
  get width(): number | undefined {
    if (isServer) return serverWidthOf(this.#host);
    if (unmeasured.has(this)) measure();
    return this.serverWidth ?? (this.#width && Math.min(this.#width, this.#limit));
  }

  /** Whether the figure is drawn for paper, or by a server. */
  get isStatic(): boolean {
    return isServer || this.#limit < Infinity;
  }

  hostConnected(): void {
    this.#ruler ??= this.#host.renderRoot.appendChild(document.createElement('div'));
    this.#ruler.className = 'frame ruler';
    hosts.set(this.#ruler, this);
    unmeasured.set(this, this.#ruler);
    // Drawing may add a scroll bar and so make every figure narrower; inside the callback of the observer that would
    // end in a "ResizeObserver loop" error.
    observer ??= new ResizeObserver((entries) =>
      requestAnimationFrame(() => {
        for (const {target, contentRect} of entries) {
          const size = hosts.get(target)!;
          // Firefox takes its class from an element that moves to the document of another window.
          const isElement = size.#host instanceof LitElement;
          if (size.setWidth(contentRect.width) && isElement) size.#host.requestUpdate();
        }
      }),
    );
    observer.observe(this.#ruler);
    for (const type of printEvents) addEventListener(type, this);
  }

  hostDisconnected(): void {
    unmeasured.delete(this);
    observer!.unobserve(this.#ruler!);
    for (const type of printEvents) removeEventListener(type, this);
  }

  /** The observer reports no width of paper: the figure is laid out for it before it is printed. */
  handleEvent({type}: Event): void {
    this.#limit = type === printEvents[0] ? paperWidth : Infinity;
    this.#host.requestUpdate();
    this.#drawAtOnce();
  }

  /** Sets the measured width; returns whether it has changed. */
  setWidth(width: number): boolean {
    const whole = Math.floor(width);
    if (whole === 0 || whole === this.#width) return false;
    this.#width = whole;
    return true;
  }
}
