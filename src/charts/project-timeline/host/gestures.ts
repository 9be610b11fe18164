import {moved, resized, zoomed} from '../model/lanes/time-window.js';
import type {TimeWindow} from '../model/lanes/time-window.js';
import type {ZoomStep} from '../view/zoom.js';

/** What gestures act on. */
interface Target {
  readonly isReady: boolean;
  readonly window: TimeWindow;
  readonly extent: TimeWindow;
  /** From where to where the graphic shows the window; undefined where it shows years in columns. */
  readonly plot: readonly [left: number, right: number] | undefined;
  show(window: TimeWindow): void;
  step(by: ZoomStep): void;
  pan(part: number): void;
}

/** A gesture that has begun: what a pointer at some place, `scale` times as far apart as at first, makes of the window. */
interface Gesture {
  readonly surface: Element;
  /** What was pressed. */
  readonly target: Element;
  readonly move: (x: number, scale: number) => TimeWindow;
  /** The pointers that are down, by where they are. */
  readonly pointers: Map<number, number>;
  readonly start: number;
  readonly apart: number;
  /** Whether it has gone so far that it is no click. */
  isDrag: boolean;
}

/** Where pointers are, one or two, and how far apart. */
function spreadOf(pointers: ReadonlyMap<number, number>): {middle: number; apart: number} {
  const places = [...pointers.values()];
  const [first, last] = [places[0], places.at(-1)!];
  return {middle: (first + last) / 2, apart: Math.max(Math.abs(first - last), 1)};
}

/** A pixel of a wheel, and how far a pointer goes before it drags. */
const wheelSpeed = 0.002;
const slack = 4;
const keys: Readonly<Record<string, ZoomStep>> = {'+': 'in', '=': 'in', '-': 'out', _: 'out', 0: 'all'};
const month = 31 / 372;
/** How many months a key moves an end of the brush. */
const brushKeys: Readonly<Record<string, number>> = {
  ...{ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12},
  ...{Home: -Infinity, End: Infinity},
};

/** Wheel with Ctrl, drag, pinch and keys over a timeline and its brush, as movements of the window. */
export class ZoomGestures {
  readonly #target: Target;
  #gesture?: Gesture | undefined;
  #next?: TimeWindow | undefined;

  constructor(root: ShadowRoot, target: Target) {
    this.#target = target;
    const on = <Type extends keyof HTMLElementEventMap>(
      types: readonly Type[],
      act: (event: HTMLElementEventMap[Type]) => void,
      options?: AddEventListenerOptions,
    ) => {
      for (const type of types)
        root.addEventListener(
          type,
          (event) => target.isReady && act(event as unknown as HTMLElementEventMap[Type]),
          options,
        );
    };
    on(['wheel'], (event) => this.#wheel(event), {passive: false});
    on(['pointerdown'], (event) => this.#down(event));
    on(['pointermove'], (event) => this.#move(event));
    on(['pointerup', 'pointercancel'], (event) => this.#up(event));
    on(['keydown'], (event) => this.#press(event), {capture: true});
    on(['click'], (event) => this.#click(event), {capture: true});
  }

  /** Many events of one frame move the window once. */
  #show(window: TimeWindow): void {
    if (!this.#next)
      requestAnimationFrame(() => {
        const {isReady} = this.#target;
        if (isReady && this.#next) this.#target.show(this.#next);
        this.#next = undefined;
      });
    this.#next = window;
  }

  get #window(): TimeWindow {
    return this.#next ?? this.#target.window;
  }

  /** The time at a place of the page, and how much time a pixel is, in the graphic or in the brush. */
  #timeAt(surface: Element, x: number): {time: number; perPixel: number} {
    const {extent, plot} = this.#target;
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
    const lines = deltaMode === 0 ? 1 : 20;
    const {extent} = this.#target;
    const {time, perPixel} = this.#timeAt(graphic, event.clientX);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const at = Math.min(Math.max(time, this.#window.from), this.#window.to);
      this.#show(zoomed(this.#window, extent, Math.exp(-deltaY * lines * wheelSpeed), at));
    } else if (event.shiftKey || Math.abs(deltaX) > Math.abs(deltaY)) {
      const window = moved(this.#window, extent, (deltaX || deltaY) * lines * perPixel);
      // At the end, and where all is seen, the page has the wheel.
      if (window.from === this.#window.from) return;
      event.preventDefault();
      this.#show(window);
    }
  }

  /** Begins a gesture; a second finger makes a pinch of a drag. */
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
    const {extent} = this.#target;
    const window = this.#window;
    const {time, perPixel} = this.#timeAt(surface, start);
    return (x, scale) => moved(zoomed(window, extent, scale, time), extent, ((start - x) * perPixel) / scale);
  }

  #brushMove(target: Element, brush: Element, start: number): Gesture['move'] {
    const {extent} = this.#target;
    const part = target.closest('[data-brush]')?.getAttribute('data-brush');
    const at = this.#timeAt(brush, start);
    let window = this.#window;
    if (part === 'from' || part === 'to') {
      target.closest<SVGElement>('[data-brush]')!.focus();
      return (x) => resized(window, extent, part, window[part] + (x - start) * at.perPixel);
    }
    // What is pressed beside the window comes into its middle.
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
    // Years in columns stand where they are; two fingers make a window of them.
    const isFixed = !this.#target.plot && !gesture.surface.classList.contains('brush');
    if (!gesture.isDrag && !isPinch && (isFixed || Math.abs(middle - gesture.start) < slack)) return;
    if (!gesture.isDrag && event.isTrusted) gesture.surface.setPointerCapture(event.pointerId);
    gesture.isDrag = true;
    this.#show(gesture.move(middle, isPinch ? apart / gesture.apart : 1));
  }

  #up(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (!gesture?.pointers.delete(event.pointerId)) return;
    // The finger that stays down drags on from where things are now.
    if (gesture.pointers.size > 0) return this.#begin(gesture.surface, gesture.target, gesture.pointers, true);
    // The click that ends a drag chooses nothing; it comes before anything else.
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
    if (step) this.#target.step(step);
    else if (end && months) this.#resize(end, months * month);
    else if (isMark && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key))
      this.#target.pan(event.key === 'ArrowLeft' ? -0.25 : 0.25);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #resize(end: 'from' | 'to', by: number): void {
    const {window, extent} = this.#target;
    this.#target.show(resized(window, extent, end, window[end] + by));
  }
}
