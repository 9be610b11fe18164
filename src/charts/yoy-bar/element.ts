import type {PropertyValues} from 'lit';
import type {DrawnIndicatorId, TopicId, WordedIndicatorId} from '../../dataset/haishu-2023/ids.js';
import {pairs} from '../../dataset/haishu-2023/pairs.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import {indicatorOf} from '../../dataset/query/figures.js';
import {isReport} from '../../dataset/query/report.js';
import type {Figures, Locale} from '../../dataset/types.js';
import {keyword} from '../../host/attributes.js';
import {ChartElement} from '../../host/chart-element.js';
import {BuiltInFigures} from '../../host/data/built-in-figures.js';
import {LazyPart, loadParts} from '../../host/lazy-part.js';
import {property} from '../../host/property.js';
import type {Sharing} from '../../host/sync.js';
import {pairsOf} from '../../model/comparison/pair.js';
import type {Box} from '../../model/layout.js';
import type {Shape} from '../../view/shapes.js';
import type {YoyBarLayout} from './model/figure.js';
import {orders} from './model/input.js';
import type {Order, YoyBarInput} from './model/input.js';
import {isPlainPair, layoutSingle} from './model/single.js';
import {languages} from './model/words/languages.js';
import {barShapes} from './view/bars.js';

/**
 * Last year's results beside this year's targets, for one indicator, several, or all of a topic.
 *
 * @summary Pairs of bars of one unit or two, or changes in percent on one axis; pairs that may not be compared are listed with the reason.
 * @tag hs-yoy-bar
 * @slot - The fallback: shown without script, and where the figure cannot be drawn. A table in it is the data where the element names no indicators, src or data.
 * @fires {HsSelectEvent} hs-select - The reader chose a pair; its id is the indicator's.
 * @csspart note - A remark: which pairs are not fully comparable and why, and whether scales differ.
 * @cssproperty --hs-accent-color - This year's targets.
 * @cssproperty --hs-rule-color - The lines between rows.
 */
export class YoyBar<
  Id extends string = DrawnIndicatorId | WordedIndicatorId,
  Topic extends string = TopicId,
> extends ChartElement<keyof Figures, YoyBarLayout> {
  static override get shares(): Sharing {
    return {chooses: 'indicator', shows: {indicator: 'marks'}};
  }

  /**
   * Ids of the indicators in the order of their rows: text with spaces or commas between them, or an array. Default: none;
   * without `topic`, a table inside the tag is then drawn.
   */
  @property() indicators: string | readonly (Id | (string & {}))[] = '';

  /** A topic (`investment`): all its pairs that may be compared are drawn, where there are no `indicators`. Default: none. */
  @property() topic: Topic | (string & {}) = '';

  /**
   * The order of the rows: `change` (the default) from the largest relative rise to the largest fall, then the differences
   * in percentage points, then pairs that are not compared; `given` as in `indicators`, or for a topic as in the data;
   * `report` as the report first mentions them; `size` with the largest target first, unit by unit.
   */
  @property() sort: Order = 'change';

  readonly #figures = new BuiltInFigures(pairs);
  readonly #several = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.several),
    () => import('./view/changes.js'),
  );
  readonly #topics = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.topics),
    () => import('../../model/comparison/topic.js'),
  );

  protected get parts(): readonly (keyof Figures)[] {
    return ['report', 'indicators', 'observations', 'comparisons'];
  }

  protected get builtIn(): Figures {
    return this.#figures.figuresWith(this.indicators);
  }

  protected override get readsSlottedTable(): boolean {
    return this.indicators.length === 0 && this.topic === '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('sort')) this.sort = keyword(this.localName, 'sort', this.sort, orders);
    super.willUpdate(changed);
  }

  protected override prepare(): Promise<void> | undefined {
    const figures = this.drawsBuiltIn
      ? this.#figures.load(this.indicators)
      : this.#figures.loadNames(this.facts, this.indicators);
    if (figures) return figures;
    return loadParts(this.topic !== '' && this.#topics, !isPlainPair(this.#input(this.facts).pairs) && this.#several);
  }

  /** The pairs that the attributes name. Until the look-up of topics is loaded, a topic has none. */
  #input(data: Figures): YoyBarInput {
    const {report, indicators} = data;
    const named = this.#figures.idsOf(data, this.indicators);
    const ids = !isReport(report) && named.length === 0 ? indicators.map(({id}) => id) : named;
    if (ids.length > 0 || !this.topic) {
      // Without any id, the look-up of an empty id throws the error that names the missing attribute.
      return {report, pairs: pairsOf(data, ids.length > 0 ? ids : [indicatorOf(data, '').id])};
    }
    if (!this.#topics.value) return {report, pairs: []};
    const {pairsOfTopic, topicMeant, topicName} = this.#topics.value;
    const topic = topicMeant(data, this.topic);
    return {report, pairs: pairsOfTopic(data, topic), topic: topicName(topic)};
  }

  protected layoutFigure(data: Figures, box: Box, locale: Locale): YoyBarLayout {
    if (this.topic !== '') this.#topics.require();
    const input = this.#input(data);
    if (isPlainPair(input.pairs)) return layoutSingle(input, box, locale);
    const {inOrder, layoutSeveral, layoutUncompared} = this.#several.require();
    if (input.pairs.length === 1) return layoutUncompared(input, box, locale);
    return layoutSeveral({...input, pairs: inOrder(input.pairs, this.sort)}, box, locale);
  }

  protected draw(layout: YoyBarLayout): Shape[] {
    return layout.changes || layout.zones ? this.#several.require().severalShapes(layout) : barShapes(layout);
  }
}

YoyBar.define('hs-yoy-bar');

declare global {
  interface HTMLElementTagNameMap {
    'hs-yoy-bar': YoyBar;
  }
}
