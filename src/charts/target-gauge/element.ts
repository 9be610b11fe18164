import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {DrawnIndicatorId, WordedIndicatorId} from '../../dataset/haishu-2023/ids.js';
import {pairs} from '../../dataset/haishu-2023/pairs.js';
import {readingsOf} from '../../dataset/query/figures.js';
import {isPagesOwn} from '../../dataset/query/report.js';
import type {Figures, Locale} from '../../dataset/types.js';
import {figuresWith} from '../../host/data/built-in-figures.js';
import {ChartElement} from '../../host/chart-element.js';
import {keyword} from '../../host/keyword.js';
import {later} from '../../host/later.js';
import type {Box} from '../../model/layout.js';
import type {Reading} from './model/facts.js';
import {targetGaugeInput} from './model/input.js';
import type {TargetGaugeLayout} from './model/layout.js';
import {isPlain, layoutTargetGauge} from './model/linear.js';
import type {Shape} from '../../view/shapes.js';
import {gaugeStyles, gaugeTrack} from './view/track.js';

// What only some pages use.
const own = later(() => import('./view/readings.js'));
const forms = later(() => import('./view/forms.js'));

const variants = ['linear', 'arc'] as const;
const compactBelow = 200;

/**
 * One indicator: what was promised, how firmly, where it stood last year, and where it stands by the page's own
 * readings, with a verdict by a named rule.
 *
 * @summary A target drawn as its relation ("at least 8 %" has no upper end), with last year's result as reference.
 * @tag hs-target-gauge
 * @slot - The fallback: shown without script, and when the figure cannot be drawn. A table in it is the data where the element names no indicator, src or data.
 * @fires {HsSelectEvent} hs-select - The reader chose a mark.
 * @fires {HsErrorEvent} hs-error - The figure could not be drawn.
 * @fires {HsReadyEvent} hs-ready - The figure was drawn for the first time.
 * @csspart title - The title.
 * @csspart summary - The sentence under the title.
 * @csspart graphic - The box of the graphic.
 * @csspart source - The source line.
 * @csspart table - The data table.
 * @csspart downloads - The buttons that save the figure as a file.
 * @csspart problems - What could not be read of the page's own table.
 * @csspart tip - The text of the mark pointed at.
 * @csspart how-to-read - How the graphic is read.
 * @csspart note - A remark on comparability.
 * @csspart error - The sentence in place of the graphic.
 * @cssproperty --hs-ink-color - Text, and what was done.
 * @cssproperty --hs-accent-color - What is promised.
 * @cssproperty --hs-last-year-color - Last year's result.
 * @cssproperty --hs-paper-color - The background.
 * @cssproperty --hs-secondary-color - Axis, notes and the words of last year.
 * @cssproperty --hs-tint-color - The goal zone, under its hatch.
 * @cssproperty --hs-empty-color - The track.
 * @cssproperty --hs-rule-color - The line above the source.
 * @cssproperty --hs-font-family - The type of all text.
 */
export class TargetGauge<Id extends string = DrawnIndicatorId | WordedIndicatorId> extends ChartElement<
  keyof Figures,
  TargetGaugeLayout
> {
  static override styles = [...ChartElement.styles, gaugeStyles];

  /** Id of the indicator; an unknown id shows a sentence with the nearest one. Without it, a table inside the tag is drawn. */
  @property() indicator: Id | '' = '';

  /** This year's own number, in the indicator's unit (yuan, persons, percent). Default: none. */
  @property({type: Number}) value?: number | undefined;

  /** The period up to which `value` counts, as EDTF (`2023-11`). Default: the target's year. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Who gives `value` and `readings`. Default: none. */
  @property({attribute: 'value-source'}) valueSource = '';

  /** Several readings over the year: `2023-03:2.1 2023-06:4.8`, or an array as a property. Default: none. */
  @property() readings: string | readonly Reading[] = '';

  /** How far from "about" a result may lie to count as met, in the indicator's unit. Default: it is not judged. */
  @property({type: Number}) tolerance?: number | undefined;

  /** `linear` (the default) or `arc`, a half-circle with the same marks and words. */
  @property() variant: (typeof variants)[number] = 'linear';

  /** Number and small track alone, for a cell or a sidebar; below 200 px it is so by itself. Default: no. */
  @property({type: Boolean, reflect: true}) compact = false;

  /** Once a form other than the plain one was drawn. */
  #forms?: typeof import('./view/forms.js');
  #isCompact = false;

  protected get parts(): readonly (keyof Figures)[] {
    return ['report', 'indicators', 'observations', 'comparisons'];
  }

  protected get builtIn(): Figures {
    return figuresWith(pairs, [this.indicator]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant')) this.variant = keyword(this.localName, 'variant', this.variant, variants);
    super.willUpdate(changed);
  }

  protected override get isOpen(): boolean {
    return !this.indicator;
  }

  protected arrange(data: Figures, box: Box, locale: Locale): TargetGaugeLayout {
    const isTable = isPagesOwn(data.report);
    const id = isTable ? data.indicators[0].id : this.indicator;
    const told = isTable ? readingsOf(data, id) : [];
    const said = targetGaugeInput(data, id);
    const facts = said.target?.value === null ? forms().withReference(said, data, locale) : said;
    const isOwn = this.value != null || this.asOf !== '' || this.readings.length + told.length > 0;
    const input = isOwn ? own().withProgress(facts, this, locale, told) : facts;
    this.#isCompact = this.compact || box.width < compactBelow;
    const form = this.#isCompact ? 'compact' : this.variant;
    const layout =
      form === 'linear' && isPlain(input, box)
        ? layoutTargetGauge(input, box, locale)
        : (this.#forms = forms()).layoutForm(form, input, box, locale);
    return isOwn ? own().withReadings(layout, input, form, locale) : layout;
  }

  protected override updated(): void {
    super.updated();
    this.#forms?.setCompact(this.shadowRoot!, this.#isCompact);
  }

  protected draw(layout: TargetGaugeLayout): Shape[] {
    const forms = this.#forms;
    return [
      ...(forms ? forms.underlay(layout) : []),
      ...layout.tracks.flatMap(gaugeTrack),
      ...(forms ? forms.overlay(layout) : []),
      ...(layout.sign ? own().readingShapes(layout) : []),
    ];
  }
}

TargetGauge.define('hs-target-gauge');

declare global {
  interface HTMLElementTagNameMap {
    'hs-target-gauge': TargetGauge;
  }
}
