import type {PropertyValues} from 'lit';
import type {DrawnIndicatorId, TopicId, WordedIndicatorId} from '../../dataset/haishu-2023/ids.js';
import {pairs} from '../../dataset/haishu-2023/pairs.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import {readingsOf} from '../../dataset/query/figures.js';
import {isReport} from '../../dataset/query/report.js';
import type {Figures, Locale} from '../../dataset/types.js';
import {keyword} from '../../host/attributes.js';
import {ChartElement} from '../../host/chart-element.js';
import {BuiltInFigures} from '../../host/data/built-in-figures.js';
import {LazyPart, loadParts} from '../../host/lazy-part.js';
import {property} from '../../host/property.js';
import type {Sharing} from '../../host/sync.js';
import type {Box} from '../../model/layout.js';
import {memoize} from '../../model/memoize.js';
import type {Around} from '../../view/figure.js';
import type {Shape} from '../../view/shapes.js';
import type {Reading} from './model/facts.js';
import {targetGaugeInput} from './model/input.js';
import type {TargetGaugeInput} from './model/input.js';
import type {GaugeForm, TargetGaugeLayout} from './model/layout.js';
import {isPlain, layoutTargetGauge} from './model/linear.js';
import {languages} from './model/words/languages.js';
import {gaugeStyles, gaugeTrack} from './view/track.js';

const variants = ['linear', 'arc'] as const;
const orders = ['report', 'verdict'] as const;
/** An id that no indicator has: the look-up of it loads all figures of the report. */
const everything = ['*'];
const compactBelow = 200;

/**
 * One indicator: its target and how firm it is, last year's result, and the page's own readings of this year with a
 * verdict by a named rule.
 *
 * @summary A target drawn as its relation ("at least 8 %" has no upper end), with last year's result as reference.
 * @tag hs-target-gauge
 * @slot - The fallback: shown without script, and where the figure cannot be drawn. A table in it is the data where the element names no indicator, src or data.
 * @csspart note - A remark on comparability.
 * @cssproperty --hs-tint-color - The goal zone, under its hatch.
 * @cssproperty --hs-empty-color - The track.
 */
export class TargetGauge<
  Id extends string = DrawnIndicatorId | WordedIndicatorId,
  Topic extends string = TopicId,
> extends ChartElement<keyof Figures, TargetGaugeLayout> {
  static override get styles() {
    return [...super.styles, gaugeStyles];
  }

  static override get shares(): Sharing {
    return {chooses: 'indicator', property: 'indicator', shows: {indicator: 'indicator'}};
  }

  /** Id of the indicator; an unknown id shows a sentence with the nearest one. Without it, a table inside the tag is drawn. */
  @property() indicator: Id | (string & {}) = '';

  /**
   * Ids of several indicators, whose targets are drawn on one line, a row for each: text with spaces or commas between them,
   * or an array; `all` for every row of a table or dataset of the page. Default: none.
   */
  @property() indicators: string | readonly (Id | (string & {}))[] = '';

  /** A topic (`investment`), all whose targets are drawn on one line, where there are no `indicators`. Default: none. */
  @property() topic: Topic | (string & {}) = '';

  /** The order of the rows of several targets: `report` (the default) as the report mentions them, or `verdict`. */
  @property() sort: (typeof orders)[number] = 'report';

  /** A number of this year that the page gives, in the indicator's unit (yuan, persons, percent). Default: none. */
  @property({type: Number}) value?: number | undefined;

  /** The period up to which `value` counts, as EDTF (`2023-11`). Default: the target's year. */
  @property({attribute: 'as-of'}) asOf = '';

  /** The source of `value` and `readings`, as a name. Default: none. */
  @property({attribute: 'value-source'}) valueSource = '';

  /**
   * Several readings over the year: `2023-03:2.1 2023-06:4.8`, or an array as a property; with several indicators, each with
   * its own: `gdp-growth:2023-10:5.6`. Default: none.
   */
  @property() readings: string | readonly Reading[] = '';

  /** How far a result may lie from a target with "about" and still meet it, in the indicator's unit. Default: none; such a result is then not judged. */
  @property({type: Number}) tolerance?: number | undefined;

  /** `linear` (the default) or `arc`, a half-circle with the same marks and words. */
  @property() variant: (typeof variants)[number] = 'linear';

  /** Shows the number and a small track alone, for a cell or a sidebar. Turned on automatically below 200 px. Default: off. */
  @property({type: Boolean, reflect: true}) compact = false;

  readonly #figures = new BuiltInFigures(pairs);
  readonly #forms = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.forms),
    () => import('./view/forms.js'),
  );
  readonly #readings = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.readings),
    () => import('./view/readings.js'),
  );
  readonly #scoreboard = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.scoreboard),
    () => import('./view/scoreboard.js'),
  );

  protected get parts(): readonly (keyof Figures)[] {
    return ['report', 'indicators', 'observations', 'comparisons', 'laterReports'];
  }

  protected get builtIn(): Figures {
    return this.#figures.figuresWith(this.#needed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#inputOf = memoize((data) => this.#readInput(data, this.locale), 1);
    if (changed.has('sort')) this.sort = keyword(this.localName, 'sort', this.sort, orders);
    if (changed.has('variant')) this.variant = keyword(this.localName, 'variant', this.variant, variants);
    super.willUpdate(changed);
  }

  protected override get readsSlottedTable(): boolean {
    return !this.indicator && !this.topic && (this.indicators.length === 0 || this.indicators === 'all');
  }

  /** Whether several targets are drawn. */
  get #hasSeveral(): boolean {
    return this.indicators.length > 0 || this.topic !== '';
  }

  /** The indicators that are needed of the built-in report. */
  get #needed(): string | readonly string[] {
    if (!this.#hasSeveral) return [this.indicator];
    return this.indicators.length > 0 ? this.indicators : everything;
  }

  protected override prepare(): Promise<void> | undefined {
    const {box} = this;
    this.#forms.value?.adoptFormStyles(this);
    const figures = this.drawsBuiltIn
      ? this.#figures.load(this.#needed)
      : this.#figures.loadNames(this.facts, this.indicator);
    if (figures || !box) return figures;
    if (this.#hasSeveral) return loadParts(this.#scoreboard);
    const {input, hasReadings} = this.#inputOf(this.facts);
    const form = this.#formFor(box);
    const needsForms = form !== 'linear' || !isPlain(input, box);
    return loadParts(hasReadings && this.#readings, needsForms && this.#forms);
  }

  /** The input of this update: `prepare` and `layoutFigure` both need it, and its verdict and words take a while to make. */
  #inputOf = memoize((data: Figures) => this.#readInput(data, this.locale), 1);

  /** What is to be drawn, with as much of it as is loaded, and whether readings of the page belong to it. */
  #readInput(data: Figures, locale: Locale): {readonly input: TargetGaugeInput; readonly hasReadings: boolean} {
    const isTable = !isReport(data.report);
    const id = isTable && !this.indicator ? data.indicators[0].id : this.#figures.idOf(data, this.indicator);
    const listed = isTable ? readingsOf(data, id) : [];
    const facts = targetGaugeInput(data, id);
    const hasReadings =
      this.value != null || this.asOf !== '' || this.readings.length + listed.length > 0 || !!data.laterReports;
    const input =
      facts.target?.value === null ? (this.#forms.value?.withReference(facts, data, locale) ?? facts) : facts;
    const readings = hasReadings ? this.#readings.value : undefined;
    return {input: readings?.withProgress(input, this, locale, listed, data.laterReports) ?? input, hasReadings};
  }

  /** The form of the gauge, from the box and the attributes. */
  #formFor({width}: Box): GaugeForm {
    return this.compact || width < compactBelow ? 'compact' : this.variant;
  }

  protected layoutFigure(data: Figures, box: Box, locale: Locale): TargetGaugeLayout {
    if (this.#hasSeveral) {
      const {layoutScoreboard, scoreboardInput} = this.#scoreboard.require();
      return layoutScoreboard(scoreboardInput(data, this, locale), box, locale);
    }
    const {input, hasReadings} = this.#inputOf(data);
    const form = this.#formFor(box);
    const forms = form === 'linear' && isPlain(input, box) ? undefined : this.#forms.value;
    const layout = forms ? forms.layoutForm(form, input, box, locale) : layoutTargetGauge(input, box, locale);
    const readings = hasReadings ? this.#readings.value : undefined;
    return readings?.withReadings(layout, input, forms ? form : 'linear', locale) ?? layout;
  }

  protected override around(): Around {
    return {isCompact: !this.#hasSeveral && this.#formFor(this.box!) === 'compact'};
  }

  protected draw(layout: TargetGaugeLayout): Shape[] {
    const forms = this.#forms.value;
    const scoreboard = this.#scoreboard.value;
    return [
      ...(scoreboard?.scoreboardShapes(layout) ?? []),
      ...(forms?.underlay(layout) ?? []),
      ...layout.tracks.flatMap(gaugeTrack),
      ...((forms ?? scoreboard)?.resultDots(layout) ?? []),
      ...(forms?.overlay(layout) ?? []),
      ...(layout.sign ? (this.#readings.value?.readingShapes(layout) ?? []) : []),
    ];
  }
}

TargetGauge.define('hs-target-gauge');

declare global {
  interface HTMLElementTagNameMap {
    'hs-target-gauge': TargetGauge;
  }
}
