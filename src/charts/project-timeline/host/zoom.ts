import {isServer} from 'lit';
import type {LitElement, ReactiveController, TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import {idList} from '../../../host/attributes.js';
import type {Box, Mark} from '../../../model/layout.js';
import {memoize} from '../../../model/memoize.js';
import {adoptStyles} from '../../../view/adopt-styles.js';
import {groupingFor, isCounted} from '../model/detail/groupings.js';
import {brushBars, brushOf} from '../model/lanes/brush.js';
import {yearsOfMark} from '../model/lanes/columns.js';
import {lanesOf} from '../model/lanes/lanes.js';
import type {Lanes} from '../model/lanes/lanes.js';
import {layoutLanes} from '../model/lanes/layout.js';
import type {LanesLayout} from '../model/lanes/layout.js';
import {windowMeant} from '../model/lanes/span.js';
import type {Strip} from '../model/lanes/strip.js';
import {edtfOf, fitted, moved, shortest, zoomed} from '../model/lanes/time-window.js';
import type {TimeWindow} from '../model/lanes/time-window.js';
import {lanesWords, sightWords, windowWords} from '../model/lanes/words.js';
import type {LanesWords} from '../model/lanes/words.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../model/layout.js';
import {zoomBar, zoomStyles} from '../view/zoom.js';
import type {ZoomStep} from '../view/zoom.js';
import {ZoomGestures} from './gestures.js';
import {VisibleRows} from './visible-rows.js';

/** A timeline whose window of time can be moved. */
interface ZoomableElement extends LitElement {
  span: string;
  open: string;
}

/** The results that are cached for a list of projects, its grouping and a language. */
interface Prepared extends Pick<ProjectTimelineInput, 'projects' | 'group' | 'limit'> {
  readonly locale: Locale;
  readonly lanes: Lanes;
  /** The words, with or without a data table. */
  readonly wordsFor: (isTableless: boolean) => LanesWords;
  /** The bars of the brush at a width. */
  readonly brushBarsIn: (width: number) => Strip['bars'];
}

/** The factor by which one step zooms. */
const stepFactor = 1.6;
/** How long the window must stay unchanged before a screen reader announces it, in milliseconds. */
const restTime = 400;
/** A brush is shown where the extent is longer than this, in years. */
const brushedYears = 2;

/** The window of time of a timeline: its layout, its controls, and the attribute `span` that holds it. */
export class ProjectTimelineZoom implements ReactiveController {
  readonly #host: ZoomableElement;
  readonly #visibleRows: VisibleRows;
  #prepared?: Prepared;
  /** The present layout; undefined where the figure shows years in columns. */
  #layout?: LanesLayout | undefined;
  /** The exact window, and the value of `span` to which it was rounded. */
  #exact?: {readonly window: TimeWindow; readonly span: string};
  #announcement = '';
  /** The words of the window that was drawn last. */
  #drawnWords?: string;
  #resting?: ReturnType<typeof setTimeout>;

  constructor(host: ZoomableElement) {
    this.#host = host;
    this.#visibleRows = new VisibleRows(host, () => this.#layout?.height ?? 0);
    adoptStyles(host, zoomStyles);
    if (!isServer) new ZoomGestures(host.renderRoot as ShadowRoot, this);
    host.addController(this);
    host.requestUpdate();
  }

  /** The time from the first milestone to the last. */
  get extent(): TimeWindow {
    return this.#prepared!.lanes.extent;
  }

  /** The window that is shown. @throws InvalidIdError where `span` is not a period */
  get window(): TimeWindow {
    const {extent} = this;
    const {span} = this.#host;
    return span && span === this.#exact?.span ? fitted(this.#exact.window, extent) : windowMeant(span, extent);
  }

  /** Whether any project has a date. */
  get isReady(): boolean {
    return (this.#prepared?.lanes.dated ?? 0) > 0;
  }

  /** The left and right ends of the window in the graphic, in pixels; undefined where the graphic shows years in columns. */
  get plot(): readonly [left: number, right: number] | undefined {
    const plot = this.#layout?.plot;
    return plot && [plot.left, plot.right];
  }

  /** Shows another window. */
  show(window: TimeWindow): void {
    const {extent} = this;
    const isAll = window.from <= extent.from && window.to >= extent.to;
    this.#exact = {window, span: isAll ? '' : edtfOf(window)};
    if (isAll) this.#host.removeAttribute('span');
    else this.#host.span = this.#exact.span;
    // A move by less than a day does not change the attribute.
    this.#host.requestUpdate();
  }

  /** Zooms a step in or out, or shows all time. */
  step(by: ZoomStep): void {
    const {window, extent} = this;
    this.show(by === 'all' ? extent : zoomed(window, extent, by === 'in' ? stepFactor : 1 / stepFactor));
  }

  /** Moves the window by a fraction of its length. */
  pan(part: number): void {
    const {window, extent} = this;
    this.show(moved(window, extent, part * (window.to - window.from)));
  }

  /** Zooms to the years of a column and opens its lane, which lists their projects. Returns whether the mark is a column. */
  choose({id}: Mark): boolean {
    const years = yearsOfMark(id);
    if (!years) return false;
    const {lane, window} = years;
    const open = idList(this.#host.open);
    if (lane && !open.includes(lane)) this.#host.open = [...open, lane].join(' ');
    this.show(window);
    void this.#focusLane(lane);
    return true;
  }

  /** The column is no longer drawn: focus moves to the name of its lane or, where it has none, to the first project. */
  async #focusLane(lane: string): Promise<void> {
    const {updateComplete, renderRoot} = this.#host;
    await updateComplete;
    renderRoot
      .querySelector<SVGElement>(lane ? `[data-mark="${CSS.escape(`group:${lane}`)}"]` : '[data-mark]')
      ?.focus();
  }

  /** Lays out lanes where a window is set or there are too many projects for names or rows; otherwise undefined. */
  layout(input: ProjectTimelineInput, box: Box, locale: Locale): LanesLayout | undefined {
    const {lanes, wordsFor} = this.#prepare(input, locale);
    const window = lanes.dated > 0 ? this.window : undefined;
    if (this.#host.span === '' && !isCounted(input)) return undefined;
    const sight = {window, visible: this.#visibleRows.range};
    return layoutLanes(lanes, wordsFor(input.isTableless ?? false), input, sight, box, locale);
  }

  /** The cached results; recomputed where projects, grouping or language have changed. */
  #prepare(input: ProjectTimelineInput, locale: Locale): Prepared {
    const {projects, group, limit} = input;
    const last = this.#prepared;
    const isSame = last?.projects === projects && last.group === group && last.limit === limit;
    if (isSame && last.locale === locale) return last;
    const lanes = lanesOf(groupingFor(input), input, locale);
    return (this.#prepared = {
      ...{projects, group, limit, locale, lanes},
      wordsFor: memoize((isTableless) => lanesWords(lanes, {...input, isTableless}, locale), 2),
      brushBarsIn: memoize((width) => brushBars(lanes, width), 1),
    });
  }

  /** The buttons and the brush below a graphic; undefined where there is nothing to zoom. */
  bar(layout: ProjectTimelineLayout, locale: Locale): TemplateResult | undefined {
    this.#layout = 'plot' in layout ? (layout as LanesLayout) : undefined;
    if (!this.isReady) return undefined;
    const {window, extent} = this;
    const isLong = extent.to - extent.from > brushedYears;
    if (!this.#layout && !isLong) return undefined;
    const {lanes, brushBarsIn} = this.#prepared!;
    const {width} = layout;
    const length = window.to - window.from;
    return zoomBar({
      ...{locale, words: windowWords(window, locale), announcement: this.#announcement},
      isAll: length >= extent.to - extent.from,
      isShortest: length <= shortest + 1e-6,
      brush: isLong ? brushOf(lanes, brushBarsIn(width), window, width, locale) : undefined,
      onStep: (by) => this.step(by),
    });
  }

  /** Announces the window once it stays unchanged, except for the first one. */
  hostUpdated(): void {
    if (!this.#layout) return;
    const {plot, count} = this.#layout;
    const words = sightWords(plot.window, count, this.#prepared!.locale);
    const before = this.#drawnWords;
    if (words === before) return;
    this.#drawnWords = words;
    clearTimeout(this.#resting);
    if (before === undefined) return;
    this.#resting = setTimeout(() => {
      this.#announcement = words;
      this.#host.requestUpdate();
    }, restTime);
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }
}
