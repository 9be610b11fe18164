import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import {InvalidIdError} from '../../../dataset/invalid-id.js';
import type {Locale} from '../../../dataset/types.js';
import type {Box, FigureLayout} from '../../../model/layout.js';
import {brushOf} from '../model/lanes/brush.js';
import * as details from '../model/details.js';
import {layoutLanes} from '../model/lanes/layout.js';
import type {LanesLayout} from '../model/lanes/layout.js';
import {knownLanes} from '../model/lanes/index-by-time.js';
import type {Lanes} from '../model/lanes/index-by-time.js';
import {sightWords, windowWords} from '../model/lanes/words.js';
import {groupingFor} from '../model/overview/layout.js';
import type {ProjectTimelineInput} from '../model/overview/layout.js';
import {edtfOf, fitted, moved, shortest, windowOf, zoomed} from '../model/lanes/time-window.js';
import type {TimeWindow} from '../model/lanes/time-window.js';
import {zoomBar, zoomStyles} from '../view/zoom.js';
import type {ZoomStep} from '../view/zoom.js';
import {ZoomGestures} from './gestures.js';
import {SeenRows} from './seen.js';

/** A timeline whose window of time a reader moves. */
interface Zooming extends LitElement {
  span: string;
}

/** How much closer one step goes. */
const step = 1.6;
/** How long the window rests before a screen reader is told. */
const rest = 400;
/** More time than this has a brush, in years. */
const brushedYears = 2;

/** The window of time of a timeline: what it shows, who moves it, and what is said of it. */
export class ProjectTimelineZoom implements ReactiveController {
  readonly #host: Zooming;
  readonly #seen: SeenRows;
  #all?: Lanes | undefined;
  #locale: Locale = 'zh';
  #layout?: LanesLayout | undefined;
  /** The window as finely as it was moved, and what was written of it. */
  #exact?: TimeWindow;
  #written = '';
  #said = '';
  #toSay?: string;
  #waiting?: ReturnType<typeof setTimeout>;

  constructor(host: Zooming) {
    this.#host = host;
    this.#seen = new SeenRows(host, () => this.#layout?.height ?? 0);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, zoomStyles.styleSheet!];
    new ZoomGestures(root, this);
    host.addController(this);
  }

  /** What is in sight. */
  get window(): TimeWindow {
    const {extent} = this;
    const {span} = this.#host;
    if (!span) return extent;
    if (span === this.#written && this.#exact) return fitted(this.#exact, extent);
    const window = windowOf(span, extent);
    if (!window) throw new InvalidIdError('period', span);
    return fitted(window, extent);
  }

  /** All the time there is. */
  get extent(): TimeWindow {
    return this.#all!.extent;
  }

  get isReady(): boolean {
    return this.#all !== undefined && this.#all.dated > 0;
  }

  /** From where to where the graphic shows the window, in pixels. */
  get plot(): readonly [left: number, right: number] | undefined {
    const plot = this.#layout?.plot;
    return plot && [plot.left, plot.right];
  }

  /** Shows another window. */
  show(window: TimeWindow): void {
    const {extent} = this;
    this.#exact = window;
    this.#written = window.from <= extent.from && window.to >= extent.to ? '' : edtfOf(window);
    if (this.#written) this.#host.span = this.#written;
    else this.#host.removeAttribute('span');
    // It may have moved by less than a day.
    this.#host.requestUpdate();
  }

  /** Goes a step closer or further away, or shows all. */
  step(by: ZoomStep): void {
    const {window, extent} = this;
    this.show(by === 'all' ? extent : zoomed(window, extent, by === 'in' ? step : 1 / step));
  }

  /** Moves by a part of the window: one goes as far as it is long. */
  pan(part: number): void {
    const {window, extent} = this;
    this.show(moved(window, extent, part * (window.to - window.from)));
  }

  /** Lays out a window where one is asked for, or there are too many projects to draw each; else nothing. */
  arrange(input: ProjectTimelineInput, box: Box, locale: Locale): LanesLayout | undefined {
    this.#locale = locale;
    this.#all = knownLanes(groupingFor(input), input, locale, details);
    const window = this.isReady ? this.window : undefined;
    const isAsked = this.#host.span !== '' || details.isMany(input.projects);
    this.#layout = isAsked ? layoutLanes(input, {window, seen: this.#seen.range}, box, locale, details) : undefined;
    return this.#layout;
  }

  /** The buttons and the brush of the window, where there is something to zoom. */
  bar({width}: FigureLayout): TemplateResult | undefined {
    const isLong = this.isReady && this.extent.to - this.extent.from > brushedYears;
    if (!this.isReady || (!this.#layout && !isLong)) return undefined;
    const {window, extent} = this;
    const locale = this.#locale;
    const length = window.to - window.from;
    return zoomBar({
      ...{locale, words: windowWords(window, locale), said: this.#said},
      isAll: length >= extent.to - extent.from,
      isShortest: length <= shortest + 1e-6,
      brush: isLong ? brushOf(this.#all!, window, width, locale) : undefined,
      onStep: (by) => this.step(by),
    });
  }

  hostUpdated(): void {
    if (!this.#layout) return;
    const words = sightWords(this.#layout.plot.window, this.#layout.count, this.#locale);
    const isFirst = this.#toSay === undefined;
    if (words === this.#toSay) return;
    this.#toSay = words;
    clearTimeout(this.#waiting);
    if (isFirst) return;
    this.#waiting = setTimeout(() => {
      this.#said = words;
      this.#host.requestUpdate();
    }, rest);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }
}
