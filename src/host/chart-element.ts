import {LitElement, html} from 'lit';
import type {CSSResult, PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Dataset, Locale} from '../dataset/types.js';
import type {Box, FigureLayout, Mark} from '../model/layout.js';
import {chartStyles} from '../view/chart.js';
import {figure, figureStyles} from '../view/figure.js';
import type {Around, Panel} from '../view/figure.js';
import type {Shape} from '../view/shapes.js';
import {theme} from '../view/theme.js';
import type {DatasetController} from './data/dataset-controller.js';
import {HsReadyEvent, HsSelectEvent} from './events.js';
import type {RowReader} from './data/given.js';
import {keyword} from './keyword.js';
import {LocaleController} from './locale-controller.js';
import {MarksController} from './marks-controller.js';
import type * as OnDemand from './on-demand.js';
import {passageUrl, safeUrl} from './passage.js';
import {SizeController} from './size-controller.js';

const themes = ['auto', 'light', 'dark'] as const;

/**
 * What every figure gets from its page: data, width, language, theme, the common frame, and a
 * visible sentence where it cannot be drawn.
 */
export abstract class ChartElement<Part extends keyof Dataset, Layout extends FigureLayout> extends LitElement {
  static override styles = [theme, figureStyles, chartStyles];

  /** A title of the page's own. Default: the figure's. */
  @property() heading = '';

  /** `light` or `dark`; `auto` (the default) follows the page's `color-scheme`. */
  @property({reflect: true, useDefault: true}) theme: (typeof themes)[number] = 'auto';

  /** Address of the published report; the source line then links to its passage. http(s) or relative. Default: none. */
  @property({attribute: 'report-url'}) reportUrl = '';

  /** Address of a dataset in the published form, to draw instead of the built-in report. Default: none. */
  @property() src = '';

  /** A dataset object, to draw instead of the built-in report; it goes before `src`. Default: none. */
  @property({attribute: false}) data?: Dataset | undefined;

  /**
   * A name that figures of the page share (`sync="a"` on each): a township chosen on a map is shown by timelines and other
   * maps, a project of a timeline by maps, an indicator of a bar chart by gauges, and one of a gauge by bar charts. Default: none.
   */
  @property() sync = '';

  /** What the reader opened below the figure. */
  @state() protected panel?: Panel | undefined;

  /** What is shown only where it is asked for or something failed; undefined until it is. */
  @state() private onDemand?: typeof OnDemand;

  readonly #size = new SizeController(this);
  readonly #locale = new LocaleController(this);
  /** Pointer, keyboard and choice among the marks. */
  protected readonly marks = new MarksController(
    this,
    (mark) => this.choose(mark),
    (mark) => {
      if (this.onDemand) this.onDemand.showTip(this.renderRoot, mark);
      else this.#loading ??= this.#load();
    },
  );
  /** The page's own data; undefined until the page has some, or might have. */
  #own?: DatasetController<Part>;
  #layout?: Layout | undefined;
  #failure?: {readonly reason: unknown} | undefined;
  #loading?: Promise<void> | undefined;

  /** The parts of a dataset that the figure draws from. */
  protected abstract get parts(): readonly Part[];

  /** The report that is drawn where the page gives no dataset. */
  protected abstract get builtIn(): Pick<Dataset, Part>;

  /** Whether the element names nothing to draw, so that a table inside it is its data. */
  protected get isOpen(): boolean {
    return false;
  }

  /** Loads what reads a page's own rows as such data. Without it, a table is read as figures. */
  protected readonly rows?: () => Promise<RowReader<Part>>;

  /** What stands above the graphic, and over it. */
  protected around?(layout: Layout, locale: Locale): Around;

  /** Finds the figure's facts and lays them out; what it throws is shown as a sentence, and a promise is waited for. */
  protected abstract arrange(data: Pick<Dataset, Part>, box: Box, locale: Locale): Layout;

  /** The shapes of a layout, without its labels and marks. */
  protected abstract draw(layout: Layout): Shape[];

  /** The reader chose a mark. */
  protected choose({id, subject = id, text}: Mark): void {
    this.dispatchEvent(new HsSelectEvent(subject, text));
  }

  /** Shows more of the graphic, or less again, where the layout offers it. */
  protected toggleMore(): void {}

  /** Registers a tag; pasting the same script twice is harmless. */
  static define(tag: string): void {
    if (!customElements.get(tag)) customElements.define(tag, this as unknown as CustomElementConstructor);
    // Parsed with the script, not when the first figure is drawn.
    for (const style of this.elementStyles) void (style as CSSResult).styleSheet;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.theme = keyword(this.localName, 'theme', this.theme, themes);
    const {data, src, isOpen, marks} = this;
    if (changed.has('sync') && this.sync)
      import('./sync.js').then(
        ({share}) => share(this, marks, () => this.#drawn),
        () => {},
      );
    this.#own?.use(data, src, isOpen);
    const lacksOwn = !this.#own && (data !== undefined || src !== '' || isOpen);
    this.#arrange(lacksOwn);
    const needsMore =
      !this.onDemand && (this.#failure || this.panel || this.marks.active || this.#own?.given?.problems?.length);
    if (lacksOwn || needsMore) this.#loading ??= this.#load(lacksOwn);
  }

  /** Loads what only some pages need, one thing at a time. */
  async #load(own?: boolean): Promise<void> {
    try {
      if (own) {
        const {DatasetController} = await import('./data/dataset-controller.js');
        this.#own = new DatasetController(this, () => this.parts, this.rows);
        this.requestUpdate();
      } else {
        this.onDemand = await import('./on-demand.js');
        this.onDemand.dress(this.renderRoot);
      }
    } catch {
      // Without it the author's own content stays.
    }
    this.#loading = undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    const waiting = this.#loading ?? this.#own?.reading;
    return waiting ? waiting.then(() => this.getUpdateComplete()) : isDone;
  }

  /** What the figure draws from. */
  get #drawn(): Pick<Dataset, Part> {
    return this.#own?.given?.data ?? this.builtIn;
  }

  #arrange(isWaiting: boolean): void {
    const {width} = this.#size;
    const {given, error, busy} = this.#own ?? {};
    const {locale} = this.#locale;
    const before = this.#layout;
    this.#layout = this.#failure = undefined;
    if (isWaiting || busy || !width) return;
    try {
      if (error) throw error;
      const layout = this.arrange(this.#drawn, {width}, locale);
      const {finding, summary} = layout;
      const title = this.heading || (finding !== undefined && given?.title);
      const lead = finding ? finding + {zh: '。', en: '. '}[locale] : '';
      this.#layout = title ? {...layout, title, summary: lead + summary} : layout;
    } catch (reason) {
      if (reason instanceof Promise) {
        this.#layout = before;
        const again = reason.then(() => {
          this.#loading = undefined;
          this.requestUpdate();
        });
        this.#loading ??= again;
      } else this.#failure = {reason};
    }
  }

  #said?: string;

  protected override updated(): void {
    const {onDemand} = this;
    onDemand?.showTip(this.renderRoot, this.marks.active);
    const failure = this.#failure;
    if (failure && !onDemand) return;
    const sentence = failure && onDemand!.failureWords(failure.reason, this.#locale.locale);
    if (sentence && sentence !== this.#said) this.dispatchEvent(new onDemand!.HsErrorEvent(sentence, failure.reason));
    if (this.#layout && this.#said !== '') this.dispatchEvent(new HsReadyEvent());
    if (sentence || this.#layout) this.#said = sentence ?? '';
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const {onDemand, panel} = this;
    const layout = this.#layout;
    if (this.#failure && onDemand) return onDemand.failure(this.#failure.reason, locale);
    if (!layout) return html`<slot></slot>`;
    const {quote} = layout.citation;
    const address = safeUrl(this.reportUrl);
    return figure(layout, this.draw(layout), this.marks.stateFor(layout.marks), {
      ...this.around?.(layout, locale),
      locale,
      panel,
      onPanel: (asked) => (this.panel = asked === panel ? undefined : asked),
      onToggleMore: () => this.toggleMore(),
      passage: address && quote && passageUrl(address, quote),
      address,
      more: onDemand?.extras(this.renderRoot, layout, locale, panel, this.#own?.given?.problems),
    });
  }
}
