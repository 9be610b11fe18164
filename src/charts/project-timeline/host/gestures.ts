import {month, moved, resized, zoomed} from '../model/lanes/time-window.js';
import type {TimeWindow} from '../model/lanes/time-window.js';
import type {ZoomStep} from '../view/zoom.js';

/** The window of time that gestures move. */
interface MovableWindow {
  /** Whether any project has a date. */
  readonly isReady: boolean;
  readonly window: TimeWindow;
  readonly extent: TimeWindow;
  /** The left and right ends of the window in the graphic, in pixels; undefined where the graphic shows years in columns. */
  readonly plot: readonly [left: number, right: number] | undefined;
  show(window: TimeWindow): void;
  step(by: ZoomStep): void;
  pan(part: number): void;
}

/** A gesture that has begun. */
interface Gesture {
  /** The graphic or the brush. */
  readonly surface: Element;
  /** The element that was pressed. */
  readonly target: Element;
  /** The window when the centre of the pointers is at `x` and their distance is `scale` times that at the start. */
  readonly move: (x: number, scale: number) => TimeWindow;
  /** The horizontal positions of the active pointers, by their ids. */
  readonly pointers: Map<number, number>;
  /** The centre of the pointers at the start, and their distance. */
  readonly start: number;
  readonly apart: number;
  /** Whether it has moved too far to be a click. */
  isDrag: boolean;
}

/** The centre of one or two pointers, and their distance. */
function spreadOf(pointers: ReadonlyMap<number, number>): {middle: number; apart: number} {
  const places = [...pointers.values()];
  const [first, last] = [places[0], places.at(-1)!];
  return {middle: (first + last) / 2, apart: Math.max(Math.abs(first - last), 1)};
}

/** The zoom factor for a pixel of the wheel, as an exponent of e. */
const wheelSpeed = 0.002;
/** A line of a wheel in pixels, for browsers that count lines. */
const wheelLine = 20;
/** How far a pointer moves before the gesture is a drag, in pixels. */
const slack = 4;
const keys: Readonly<Record<string, ZoomStep>> = {'+': 'in', '=': 'in', '-': 'out', _: 'out', 0: 'all'};
/** By how many months a key moves an end of the brush. */
const brushKeys: Readonly<Record<string, number>> = {
  ...{ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12},
  ...{Home: -Infinity, End: Infinity},
};

/**
 * Moves the window by Ctrl and the wheel, by dragging, pinching and keys, over a timeline and its brush.
 *
 * It listens to pointer events, so that with `touch-action: pan-y` vertical movements still scroll the page: d3-zoom and
 * d3-brush consume touch events, and a finger on them does not scroll the page.
 */
export class ZoomGestures {
  readonly #view: MovableWindow;
  #gesture?: Gesture | undefined;
  /** The window that the next frame will show. */
  #next?: TimeWindow | undefined;

  constructor(root: ShadowRoot, view: MovableWindow) {
    this.#view = view;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      act: (event: HTMLElementEventMap[Type]) => void,
      options?: AddEventListenerOptions,
    ) => {
      const listener = (event: Event) => view.isReady && act(event as HTMLElementEventMap[Type]);
      root.addEventListener(type, listener, options);
    };
    on('wheel', (event) => this.#wheel(event), {passive: false});
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#up(event));
    on('keydown', (event) => this.#press(event), {capture: true});
    on('click', (event) => this.#click(event), {capture: true});
  }

  /** Shows a window in the next frame; of several windows in one frame, only the last. */
  #show(window: TimeWindow): void {
    if (!this.#next)
      requestAnimationFrame(() => {
        const {isReady} = this.#view;
        if (isReady && this.#next) this.#view.show(this.#next);
        this.#next = undefined;
      });
    this.#next = window;
  }

  get #window(): TimeWindow {
    return this.#next ?? this.#view.window;
  }

  /** The time at a horizontal position on the page, and the time per pixel, in the graphic or in the brush. */
  #timeAt(surface: Element, x: number): {time: number; perPixel: number} {
    const {extent, plot} = this.#view;
    const {left, width} = surface.getBoundingClientRect();
    const isBrush = surface.classList.contains('brush');
    const window = isBrush ? extent : this.#window;
    const [from, to] = (!isBrush && plot) || [0, width];
    const perPixel = (window.to - window.from) / (to - from);
    return {time: window.from + (x - left - from) * perPixel, perPixel};
  }

  #graphicOf(event: Event): Element | null {
    return event.target instanceof Element ? event.target.closest('.graphic > svg') : null;
  }

  #wheel(event: WheelEvent): void {
    const graphic = this.#graphicOf(event);
    if (!graphic) return;
    const {deltaX, deltaY, deltaMode} = event;
    const lines = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : wheelLine;
    const {extent} = this.#view;
    const {time, perPixel} = this.#timeAt(graphic, event.clientX);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const at = Math.min(Math.max(time, this.#window.from), this.#window.to);
      this.#show(zoomed(this.#window, extent, Math.exp(-deltaY * lines * wheelSpeed), at));
    } else if (event.shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
      const window = moved(this.#window, extent, (deltaX || deltaY) * lines * perPixel);
      // At either end of the extent, and where all time is shown, the page scrolls.
      if (window.from === this.#window.from) return;
      event.preventDefault();
      this.#show(window);
    }
  }

  /** Begins a gesture; a second finger turns a drag into a pinch. */
  #down(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const brush = event.target.closest('.brush');
    const surface = brush ?? this.#graphicOf(event);
    if (!surface) return;
    const held = this.#gesture?.surface === surface ? [...this.#gesture.pointers] : [];
    this.#begin(surface, event.target, [...held, [event.pointerId, event.clientX] as const].slice(-2));
    if (brush) event.preventDefault();
  }

  #begin(surface: Element, target: Element, held: Iterable<readonly [number, number]>, isDrag = false): void {
    const pointers = new Map(held);
    const {middle: start, apart} = spreadOf(pointers);
    const isBrush = surface.classList.contains('brush');
    const move = isBrush ? this.#brushMove(target, surface, start) : this.#graphicMove(surface, start);
    this.#gesture = {surface, target, move, pointers, start, apart, isDrag};
  }

  #graphicMove(surface: Element, start: number): Gesture['move'] {
    const {extent} = this.#view;
    const window = this.#window;
    const {time, perPixel} = this.#timeAt(surface, start);
    return (x, scale) => moved(zoomed(window, extent, scale, time), extent, ((start - x) * perPixel) / scale);
  }

  #brushMove(target: Element, brush: Element, start: number): Gesture['move'] {
    const {extent} = this.#view;
    const part = target.closest('[data-brush]')?.getAttribute('data-brush');
    const at = this.#timeAt(brush, start);
    let window = this.#window;
    if (part === 'from' || part === 'to') {
      target.closest<SVGElement>('[data-brush]')!.focus();
      return (x) => resized(window, extent, part, window[part] + (x - start) * at.perPixel);
    }
    // A press beside the window centres the window there.
    if (part !== 'window') {
      window = moved(window, extent, at.time - (window.from + window.to) / 2);
      this.#show(window);
    }
    return (x) => moved(window, extent, (x - start) * at.perPixel);
  }

  #move(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (!gesture?.pointers.has(event.pointerId)) return;
    gesture.pointers.set(event.pointerId, event.clientX);
    const {middle, apart} = spreadOf(gesture.pointers);
    const isPinch = gesture.pointers.size > 1;
    // Years in columns cannot be dragged; pinching replaces them by a window.
    const isFixed = !this.#view.plot && !gesture.surface.classList.contains('brush');
    if (!gesture.isDrag && !isPinch && (isFixed || Math.abs(middle - gesture.start) < slack)) return;
    if (!gesture.isDrag && event.isTrusted) gesture.surface.setPointerCapture(event.pointerId);
    gesture.isDrag = true;
    this.#show(gesture.move(middle, isPinch ? apart / gesture.apart : 1));
  }

  #up(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (!gesture?.pointers.delete(event.pointerId)) return;
    // The remaining finger continues the gesture as a drag.
    if (gesture.pointers.size > 0) return this.#begin(gesture.surface, gesture.target, gesture.pointers, true);
    // The click that ends a drag, which comes before the timeout, must not choose a mark.
    setTimeout(() => this.#gesture === gesture && (this.#gesture = undefined));
  }

  #click(event: Event): void {
    if (this.#gesture?.isDrag && this.#graphicOf(event)) event.stopPropagation();
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
    const end = event.target.closest('[data-brush]')?.getAttribute('data-brush') as 'from' | 'to' | null | undefined;
    const isMark = event.target.hasAttribute('data-mark');
    if (!end && !isMark) return;
    const step = keys[event.key];
    const months = brushKeys[event.key];
    if (step) this.#view.step(step);
    else if (end && months) this.#resize(end, months * month);
    else if (isMark && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key))
      this.#view.pan(event.key === 'ArrowLeft' ? -0.25 : 0.25);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #resize(end: 'from' | 'to', by: number): void {
    const {window, extent} = this.#view;
    this.#view.show(resized(window, extent, end, window[end] + by));
  }
}
