import {html, isServer, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {inEveryLanguage, textIn} from '../dataset/localized.js';
import type {FigureData} from '../dataset/parse.js';
import type {Facts, Locale} from '../dataset/types.js';
import {withTitle} from '../model/layout.js';
import type {Box, FigureLayout, Mark} from '../model/layout.js';
import {languages} from '../model/words/languages.js';
import {chartStyles, label} from '../view/chart.js';
import {failure, failureStyles, waiting} from '../view/failure.js';
import {figure, figureStyles, headingLevels} from '../view/figure.js';
import type {Around, HeadingLevel, Panel} from '../view/figure.js';
import type {Shape} from '../view/shapes.js';
import {theme} from '../view/theme.js';
import {showTip, tipStyles} from '../view/tip.js';
import {keyword} from './attributes.js';
import type {DatasetController} from './data/dataset-controller.js';
import type {RowReader} from './data/loaded-data.js';
import {DocumentStyles} from './document-styles.js';
import {HsSelectEvent} from './events.js';
import {FigureStatus} from './figure-status.js';
import {LazyPart, loadParts} from './lazy-part.js';
import {MarksController} from './marks-controller.js';
import {PageElement} from './page-element.js';
import type {Panels} from './panels.js';
import {withAddress} from './passage.js';
import {Preparation} from './preparation.js';
import {property, state} from './property.js';
import {SharedChoices} from './shared-choices.js';
import type {Sharing} from './sync.js';

export type * from './events.js';

const themes = ['auto', 'light', 'dark'] as const;

/**
 * What every chart has: data, width, language and theme from its page; title, sentence, source line, data table and
 * downloads around its graphic; and a visible sentence where it cannot be drawn.
 * A chart implements `parts`, `builtIn`, `layoutFigure` and `draw`, and where it loads something later, `prepare`.
 *
 * @slot - The fallback: shown without script, and where the figure cannot be drawn.
 * @fires {HsSelectEvent} hs-select - The reader chose a mark.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn, or not all of it.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart figure - The frame of the whole figure.
 * @csspart title - The title.
 * @csspart subtitle - Measure, unit and period, under the title.
 * @csspart summary - The sentence that says what the graphic shows.
 * @csspart graphic - The box of the graphic.
 * @csspart more-button - The button that shows more of the graphic, or less again.
 * @csspart how-to-read - How the graphic is read.
 * @csspart note - A remark on the graphic.
 * @csspart source - The source line.
 * @csspart link - The link to the report, from a quote to its passage.
 * @csspart table-button - The button that opens the data table.
 * @csspart table - The data table.
 * @csspart download-button - The button that opens the downloads.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart tip - The text of the mark that is pointed at or focused.
 * @csspart problems - The list of what could not be read in the page's own data.
 * @csspart loading - What a reader waits for, where the page gives no fallback content.
 * @csspart missing - The sentence that says which part of the figure could not be loaded.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty [--hs-ink-color=light-dark(#1b1f24, #e9edf1)] - Text and results.
 * @cssproperty [--hs-secondary-color=light-dark(#55606b, #a8b1bb)] - Axis, notes and other secondary text.
 * @cssproperty [--hs-rule-color=light-dark(#e3e6ea, #30363d)] - Thin lines, such as the one above the source.
 * @cssproperty [--hs-paper-color=light-dark(#ffffff, #14181d)] - The background.
 * @cssproperty [--hs-accent-color=light-dark(#0b6e69, #4fc3b8)] - Targets.
 * @cssproperty [--hs-tint-color=light-dark(#d5ebe8, #173d3b)] - Areas of targets.
 * @cssproperty [--hs-last-year-color=light-dark(#7b8692, #808b97)] - Last year's results.
 * @cssproperty [--hs-empty-color=light-dark(#eef0f2, #23282e)] - Areas without a value.
 * @cssproperty [--hs-font-family='PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif] - The font of all text.
 */
export abstract class ChartElement<
  Part extends keyof Facts,
  Layout extends FigureLayout,
  Row = never,
> extends PageElement {
  // Static members are getters: static fields compile to static blocks, which Safari has only from 16.4.
  static override get styles() {
    return [theme, figureStyles, chartStyles, failureStyles, tipStyles];
  }

  /** What the chart shares with others of its `sync` name. Default: nothing. */
  static readonly shares?: Sharing;

  /** A title to show instead of the figure's own. Default: none. */
  @property() heading = '';

  /** The level of the title in the page's outline, `2` to `6`. Default: `none`, which is no heading. */
  @property({attribute: 'heading-level'}) headingLevel: HeadingLevel = 'none';

  /** `light` or `dark`; `auto` (the default) follows the page's `color-scheme`. */
  @property({reflect: true, useDefault: true}) theme: (typeof themes)[number] = 'auto';

  /** Address of the report, to which the source line links; http(s), relative, or `none`. Default: the report's `url`. */
  @property({attribute: 'report-url'}) reportUrl = '';

  /** Address of a dataset in the published form, to draw instead of the built-in report. Default: none. */
  @property() src = '';

  /** `#id` of a table on the page, to draw instead of the built-in report; `data` and `src` take precedence. Default: none. */
  @property() table = '';

  /** A dataset, or the parts of one that the figure needs, to draw instead of the built-in report; it takes precedence over `src`. Default: none. */
  @property({attribute: false}) data?: FigureData<Part, Row> | undefined;

  /**
   * A name that figures of the page share (`sync="a"` on each): a township chosen on a map is shown by timelines and other
   * maps, a project of a timeline by maps, an indicator of a bar chart by gauges, and one of a gauge by bar charts. Default: none.
   */
  @property() sync = '';

  /** The panel below the figure that the reader opened. */
  @state() protected panel?: Panel | undefined;

  protected readonly documentStyles = new DocumentStyles(this);
  /** Pointing at marks, moving among them with the keyboard, and choosing one. */
  protected readonly marks = new MarksController(
    this,
    (mark) => this.choose(mark),
    (mark) => showTip(this.renderRoot, mark),
  );

  readonly #ownDataPart = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.ownData),
    () => import('./data/dataset-controller.js'),
  );
  /** The page's own data; undefined as long as the page gives none. */
  #ownData?: DatasetController<Part>;
  readonly #panelsPart = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.panels),
    () => import('./panels.js'),
  );
  #panels?: Panels;
  readonly #sharedChoices = new SharedChoices();
  #layout?: Layout | undefined;
  #failure?: {readonly reason: unknown} | undefined;
  readonly #preparation = new Preparation(this);
  readonly #status = new FigureStatus(this);
  /** The parts of a dataset that the figure draws from. */
  protected abstract get parts(): readonly Part[];

  /** The report that is drawn where the page gives no dataset. */
  protected abstract get builtIn(): Pick<Facts, Part>;

  /** Whether a table inside the element is its data, because no attribute names any. */
  protected get readsSlottedTable(): boolean {
    return false;
  }

  /** Loads the reader of a page's own rows. Default: none; a table is then read as figures. */
  protected readonly rows?: () => Promise<RowReader<Part>>;

  /** What the figure draws from: the page's own data, else the built-in report. */
  protected get facts(): Pick<Facts, Part> {
    return this.#ownData?.loaded?.data ?? this.builtIn;
  }

  /** Whether the built-in report is drawn. */
  protected get drawsBuiltIn(): boolean {
    return !this.#ownData?.loaded;
  }

  /**
   * Loads what the present state of the element needs beyond its first view; undefined where nothing is missing. Until it
   * settles, the previous figure stays. Where it rejects with a `ReadableError`, the figure is drawn without the part,
   * the sentence is shown below it, and the part is tried again when the element changes.
   */
  protected prepare(): Promise<void> | undefined {
    return undefined;
  }

  /** Lays the figure out as plain data, without side effects. An error that it throws is shown as a sentence. */
  protected abstract layoutFigure(data: Pick<Facts, Part>, box: Box, locale: Locale): Layout;

  /** The shapes of a layout, without its labels and marks. */
  protected abstract draw(layout: Layout): Shape[];

  /** Content above the graphic, and content laid over it. */
  protected around?(layout: Layout, locale: Locale): Around;

  /** The reader chose a mark. */
  protected choose({id, subject = id, text}: Mark): void {
    this.dispatchEvent(new HsSelectEvent(subject, text));
  }

  /** Shows more of the graphic, or less again, where the layout offers it. */
  protected toggleMore(): void {}

  /** Registers a tag. A tag that is registered already keeps its class, so that pasting the same script twice is harmless. */
  static define(tag: string): void {
    // Browsers of before 2021 lack it, even where the scripts for pages can add it: there the content of the tag stays as it is.
    if ('at' in Array.prototype && !customElements.get(tag))
      customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.theme = keyword(this.localName, 'theme', this.theme, themes);
    // Only a page can read an address or a table: a server sends the fallback.
    if (isServer && this.data === undefined && this.#needsOwnData) return;
    if (changed.has('sync') && this.sync && !isServer)
      this.#sharedChoices
        .join(this, this.marks, () => this.facts)
        .catch((reason: unknown) => this.#preparation.fail(reason));
    if (!this.#preparation.begin(() => this.#prepareAll(), changed.size > 0)) this.#layOut();
    else if (this.#needsOwnData && !this.#ownData) this.#layout = undefined;
  }

  get #needsOwnData(): boolean {
    return this.data !== undefined || this.src !== '' || this.table !== '' || this.readsSlottedTable;
  }

  protected override get waiting(): Promise<unknown> | undefined {
    return this.#preparation.pending ?? this.#sharedChoices.joining ?? this.#ownData?.reading;
  }

  /** Loads the page's own data, the panel that is open, and what the chart itself needs. */
  #prepareAll(): Promise<void> | undefined {
    if (this.#needsOwnData && !this.#ownData) {
      const loading = this.#ownDataPart.load();
      if (loading) return loading;
      const {DatasetController} = this.#ownDataPart.value!;
      this.#ownData = new DatasetController(this, () => this.parts, this.rows);
    }
    this.#ownData?.use(this, this.readsSlottedTable);
    const panels = this.panel && !this.#panels ? loadParts(this.#panelsPart) : undefined;
    if (this.panel && !panels) this.#panels ??= new this.#panelsPart.value!.Panels(this);
    // What the chart needs depends on its data.
    if (!this.box || this.#ownData?.busy || this.#ownData?.error) return panels;
    try {
      const own = this.prepare();
      return panels && own ? Promise.all([panels, own]).then(() => undefined) : (panels ?? own);
    } catch {
      // The layout meets the same error and reports it.
      return panels;
    }
  }

  /** The layout in a box, with the address of its report and the title of the page. */
  #layoutIn(box: Box): Layout {
    const {facts, locale, reportUrl, heading} = this;
    const layout = withAddress(this.layoutFigure(facts, box, locale), reportUrl, facts);
    return withTitle(layout, heading, this.#ownData?.loaded?.title, locale);
  }

  #layOut(): void {
    const {box} = this;
    const {error, busy} = this.#ownData ?? {};
    this.#layout = this.#failure = undefined;
    if (busy || !box) return;
    try {
      if (error) throw error;
      // The built-in report must not be drawn in place of the page's own data.
      if (this.#needsOwnData && !this.#ownData) this.#ownDataPart.require();
      this.#layout = this.#layoutIn(box);
    } catch (reason) {
      if (!this.#preparation.wait(this.#status.prepare(reason))) this.#failure = {reason};
    }
  }

  protected override updated(): void {
    if (this.#layout || this.#failure) this.#status.report(this.#layout !== undefined, this.#problem());
  }

  readonly #problem = () => this.#status.problemOf(this.#failure, this.#preparation.missing, this.locale);

  /** A layout with its shapes and labels. */
  readonly #drawn = (layout: Layout) => ({layout, drawing: [...this.draw(layout), ...layout.labels.map(label)]});

  /** The figure as a picture, in which nothing can be opened or chosen. */
  readonly #picture = () => this.#drawn(this.#layoutIn({...this.box!, isStatic: true}));

  protected override render(): TemplateResult {
    const {locale, panel} = this;
    const layout = this.#layout;
    if (this.#failure) return failure(this.#problem()!.sentence, this.#ownData?.problemList(locale), locale);
    if (!layout) return this.#needsOwnData && this.box ? waiting(locale) : html`<slot></slot>`;
    return figure(layout, this.#drawn(layout).drawing, this.marks.stateFor(layout.marks), {
      ...this.around?.(layout, locale),
      locale,
      headingLevel: keyword(this.localName, 'heading-level', this.headingLevel, headingLevels),
      panel,
      onPanel: (chosen) => (this.panel = chosen === panel ? undefined : chosen),
      onToggleMore: () => this.toggleMore(),
      more: this.#below(layout),
    });
  }

  /** The content below the source line: the missing part, the problems of the page's own data, and the open panel. */
  #below(layout: Layout): TemplateResult {
    const {locale, panel} = this;
    const missing = this.#preparation.missing;
    return html`${
      missing ? html`<p class="small" part="missing" role="status">${textIn(missing.sentence, locale)}</p>` : nothing
    }${this.#ownData?.problemList(locale)}${panel && this.#panels ? this.#panels.render(panel, layout, this.#picture, locale) : nothing}`;
  }
}
