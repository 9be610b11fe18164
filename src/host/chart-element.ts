import {LitElement, html} from 'lit';
import type {PropertyValues, SVGTemplateResult, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Dataset, Locale} from '../dataset/types.js';
import type {Box, FigureLayout, Mark} from '../model/layout.js';
import {chart, chartStyles} from '../view/chart.js';
import {failure, figure, figureStyles} from '../view/figure.js';
import {tableStyles} from '../view/table.js';
import {theme} from '../view/theme.js';
import {DatasetController} from './dataset-controller.js';
import {HsErrorEvent, HsReadyEvent, HsSelectEvent} from './events.js';
import {failureWords} from './failure-words.js';
import {keyword} from './keyword.js';
import {LocaleController} from './locale-controller.js';
import {MarksController} from './marks-controller.js';
import {passageUrl} from './passage.js';
import {SizeController} from './size-controller.js';

const themes = ['auto', 'light', 'dark'] as const;

/**
 * What every figure gets from its page: data, width, language, theme, the common frame, and a
 * visible sentence where it cannot be drawn.
 */
export abstract class ChartElement<Part extends keyof Dataset, Layout extends FigureLayout> extends LitElement {
  static override styles = [theme, figureStyles, tableStyles, chartStyles];

  /** A title of the page's own. Default: the figure's. */
  @property() heading = '';

  /** `light` or `dark`; `auto` (the default) follows the page's `color-scheme`. */
  @property({reflect: true}) theme: (typeof themes)[number] = 'auto';

  /** Address of the published report; the source line then links to its passage. http(s) or relative. Default: none. */
  @property({attribute: 'report-url'}) reportUrl = '';

  /** Address of a dataset in the published form, to draw instead of the built-in report. Default: none. */
  @property() src = '';

  /** A dataset object, to draw instead of the built-in report; it goes before `src`. Default: none. */
  @property({attribute: false}) data?: Dataset | undefined;

  @state() private tableOpen = false;

  readonly #size = new SizeController(this);
  readonly #locale = new LocaleController(this);
  /** Pointer, keyboard and choice among the marks. */
  protected readonly marks = new MarksController(this, (mark) => this.choose(mark));
  readonly #foreign = new DatasetController<Part>(this, () => this.parts);
  #layout?: Layout | undefined;
  #failure?: {reason: unknown; sentence: string} | undefined;

  /** The parts of a dataset that the figure draws from. */
  protected abstract get parts(): readonly Part[];

  /** The report that is drawn where the page gives no dataset. */
  protected abstract get builtIn(): Pick<Dataset, Part>;

  /** Finds the figure's facts and lays them out; what it throws is shown as a sentence, and a promise is waited for. */
  protected abstract arrange(data: Pick<Dataset, Part>, box: Box, locale: Locale): Layout;

  /** The shapes of a layout, without its labels and marks. */
  protected abstract draw(layout: Layout): SVGTemplateResult;

  /** The reader chose a mark. */
  protected choose({id, subject = id, text}: Mark): void {
    this.dispatchEvent(new HsSelectEvent(subject, text));
  }

  /** Shows more of the graphic, or less again, where the layout offers it. */
  protected toggleMore(): void {}

  /** Registers a tag; pasting the same script twice is harmless. */
  static define(tag: string): void {
    if (!customElements.get(tag)) customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.theme = keyword(this.localName, 'theme', this.theme, themes);
    if (changed.has('data') || changed.has('src')) this.#foreign.use(this.data, this.src);
    this.#arrange();
  }

  #arrange(): void {
    const {width} = this.#size;
    const {locale} = this.#locale;
    const before = this.#layout;
    this.#layout = undefined;
    this.#failure = undefined;
    if (this.#foreign.busy || width === undefined) return;
    try {
      if (this.#foreign.error) throw this.#foreign.error;
      const layout = this.arrange(this.#foreign.data ?? this.builtIn, {width}, locale);
      this.#layout = this.heading ? {...layout, title: this.heading} : layout;
    } catch (reason) {
      if (reason instanceof Promise) {
        this.#layout = before;
        void reason.then(() => this.requestUpdate());
      } else this.#failure = {reason, sentence: failureWords(reason, locale)};
    }
  }

  #said?: string;

  protected override updated(): void {
    if (this.#failure && this.#failure.sentence !== this.#said)
      this.dispatchEvent(new HsErrorEvent(this.#failure.sentence, this.#failure.reason));
    if (this.#layout && this.#said !== '') this.dispatchEvent(new HsReadyEvent());
    if (this.#failure || this.#layout) this.#said = this.#failure?.sentence ?? '';
  }

  protected override render(): TemplateResult {
    const {locale} = this.#locale;
    const layout = this.#layout;
    if (this.#failure) return failure(this.#failure.sentence, locale);
    if (!layout) return html`<slot></slot>`;
    const graphic = chart(layout, this.draw(layout), this.marks.stateFor(layout.marks), locale);
    const {quote} = layout.citation;
    return figure(layout, graphic, {
      locale,
      tableOpen: this.tableOpen,
      onToggleTable: () => (this.tableOpen = !this.tableOpen),
      onToggleMore: () => this.toggleMore(),
      passage: quote && this.reportUrl ? passageUrl(this.reportUrl, quote) : undefined,
    });
  }
}
