/** The layouts and the words of a chart from its attributes, as its element draws them. */

import {layoutForm} from '../../charts/target-gauge/model/form.js';
import {targetGaugeInput} from '../../charts/target-gauge/model/input.js';
import {withProgress} from '../../charts/target-gauge/model/readings.js';
import {withReadings} from '../../charts/target-gauge/model/readings-line.js';
import {withReference} from '../../charts/target-gauge/model/reference.js';
import {orders as scoreboardOrders, scoreboardInput} from '../../charts/target-gauge/model/scoreboard/input.js';
import {layoutScoreboard} from '../../charts/target-gauge/model/scoreboard/layout.js';
import {layoutYoyBar} from '../../charts/yoy-bar/model/layout.js';
import {inOrder} from '../../charts/yoy-bar/model/several/order.js';
import {orders} from '../../charts/yoy-bar/model/input.js';
import {choiceOf, meantBy} from '../../charts/project-timeline/model/detail/choice.js';
import {layoutProjectTimeline} from '../../charts/project-timeline/model/detail/layout.js';
import {layoutSpan} from '../../charts/project-timeline/model/lanes/span.js';
import {groupings, limitOf} from '../../charts/project-timeline/model/layout.js';
import {indicatorOf, readingsOf} from '../../dataset/query/figures.js';
import {idMeant, idsMeant} from '../../dataset/query/meant.js';
import {isReport} from '../../dataset/query/report.js';
import type {Figures, Locale, Projects} from '../../dataset/types.js';
import {idList, keyword} from '../../host/attributes.js';
import {withAddress} from '../../host/passage.js';
import {pairsOf} from '../../model/comparison/pair.js';
import {pairsOfTopic, topicMeant, topicName} from '../../model/comparison/topic.js';
import {withTitle} from '../../model/layout.js';
import type {Box, FigureLayout, FigureWords} from '../../model/layout.js';
import {tagOf} from '../charts.js';
import type {Chart} from '../charts.js';
import {mapLayout} from './map-layout.js';
import {factsFor} from './facts.js';
import type {OwnFacts} from './facts.js';

/** The attributes of an element as texts; absent ones have their default. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** The layouts have the width of a column of text; their words are the same at every width. */
const column: Box = {width: 600};

const numberOf = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : Number(text));

function scoreboardLayout(data: Figures, attributes: Attributes, box: Box, locale: Locale): FigureLayout {
  const {indicators = '', topic = '', readings = '', tolerance, 'value-source': valueSource = ''} = attributes;
  const sort = keyword(tagOf('target-gauge'), 'sort', attributes['sort'] ?? '', scoreboardOrders);
  const page = {asOf: '', valueSource, readings, tolerance: numberOf(tolerance)};
  return layoutScoreboard(scoreboardInput(data, {...page, indicators, topic, sort}, locale), box, locale);
}

function gaugeLayout(data: Figures, attributes: Attributes, box: Box, locale: Locale): FigureLayout {
  if (attributes['indicators'] || attributes['topic']) return scoreboardLayout(data, attributes, box, locale);
  const isTable = !isReport(data.report);
  const named = attributes['indicator'] ?? '';
  const id = isTable && !named ? data.indicators[0].id : idMeant(data.indicators, named);
  const listed = isTable ? readingsOf(data, id) : [];
  const {
    value,
    tolerance,
    variant,
    compact,
    readings = '',
    'as-of': asOf = '',
    'value-source': valueSource = '',
  } = attributes;
  const facts = targetGaugeInput(data, id);
  const referred = facts.target?.value === null ? withReference(facts, data, locale) : facts;
  const page = {value: numberOf(value), tolerance: numberOf(tolerance), asOf, valueSource, readings};
  const hasReadings = [value, asOf, readings, data.laterReports].some(Boolean) || listed.length > 0;
  const input = hasReadings ? withProgress(referred, page, locale, listed, data.laterReports) : referred;
  const form =
    compact === undefined
      ? keyword(tagOf('target-gauge'), 'variant', variant ?? '', ['linear', 'arc'] as const)
      : 'compact';
  return withReadings(layoutForm(form, input, box, locale), input, form, locale);
}

function barLayout(data: Figures, attributes: Attributes, box: Box, locale: Locale): FigureLayout {
  const order = keyword(tagOf('yoy-bar'), 'sort', attributes['sort'] ?? '', orders);
  const {report, indicators} = data;
  const named = idsMeant(indicators, attributes['indicators'] ?? '');
  const ids = !isReport(report) && named.length === 0 ? indicators.map(({id}) => id) : named;
  if (ids.length === 0 && attributes['topic']) {
    const topic = topicMeant(data, attributes['topic']);
    const pairs = inOrder(pairsOfTopic(data, topic), order);
    return layoutYoyBar({report, pairs, topic: topicName(topic)}, box, locale);
  }
  // Without any id, the look-up of an empty id throws the error that names the missing attribute.
  const pairs = pairsOf(data, ids.length > 0 ? ids : [indicatorOf(data, '').id]);
  return layoutYoyBar({report, pairs: inOrder(pairs, order)}, box, locale);
}

function timelineLayout(data: Projects, attributes: Attributes, box: Box, locale: Locale): FigureLayout {
  const {projects = '', kind = '', milestone = '', place = '', text = '', period = '', span = ''} = attributes;
  const filter = {projects: [projects], kinds: [kind], milestone: [milestone], place, text, period: period.trim()};
  const choice = choiceOf(data, meantBy(data, filter));
  const group = keyword(tagOf('project-timeline'), 'group', attributes['group'] ?? '', groupings);
  const {report, places} = data;
  const open = idList(attributes['open'] ?? '');
  const input = {report, places, ...choice, group, open, limit: limitOf(numberOf(attributes['limit'])), pages: 0};
  return layoutSpan(input, span, box, locale) ?? layoutProjectTimeline(input, box, locale);
}

/**
 * The layout of a chart, as its element lays it out with the same attributes, its address and the title of the page.
 *
 * @param own A dataset or a table to take the facts from. Default: the built-in report.
 * @throws InvalidIdError where an attribute names something that the data do not have
 * @throws ReadableError where there is nothing to draw
 */
export function figureLayout(
  chart: Chart,
  attributes: Attributes,
  locale: Locale,
  own: OwnFacts = {},
  box: Box = column,
): FigureLayout {
  const facts = factsFor(chart, own);
  const layouts: Record<Chart, () => FigureLayout> = {
    'target-gauge': () => gaugeLayout(facts.data, attributes, box, locale),
    'yoy-bar': () => barLayout(facts.data, attributes, box, locale),
    'district-map': () => mapLayout(facts.data, facts.values, attributes, box, locale),
    'project-timeline': () => timelineLayout(facts.data, attributes, box, locale),
  };
  return withTitle(
    withAddress(layouts[chart](), attributes['report-url'] ?? '', facts.data),
    attributes['heading'] ?? '',
    facts.title,
    locale,
  );
}

/** Title, sentence, notes, source and table of a chart. @throws as `figureLayout` does */
export function figureWords(chart: Chart, attributes: Attributes, locale: Locale, own: OwnFacts = {}): FigureWords {
  const {title, finding, subtitle, summary, added, howToRead, notes, citation, table} = figureLayout(
    chart,
    attributes,
    locale,
    own,
  );
  return {
    ...{title, ...(finding && {finding}), ...(subtitle && {subtitle}), summary},
    ...(added !== undefined && {added}),
    ...{howToRead, notes, citation, table},
  };
}
