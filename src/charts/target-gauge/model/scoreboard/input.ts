import {InvalidIdError} from '../../../../dataset/invalid-id.js';
import {inEveryLanguage} from '../../../../dataset/localized.js';
import {readingsOf, targetOf} from '../../../../dataset/query/figures.js';
import {idMeant, idsMeant} from '../../../../dataset/query/meant.js';
import {ReadableError} from '../../../../dataset/readable-error.js';
import type {Figures, Locale, Observation} from '../../../../dataset/types.js';
import {topicMeant} from '../../../../model/comparison/topic.js';
import {topicWords} from '../../../../model/words/topic.js';
import type {Reading, VerdictKind} from '../facts.js';
import {isRank} from '../facts.js';
import {targetGaugeInput} from '../input.js';
import type {TargetGaugeInput} from '../input.js';
import {listedReadings, parseReadings, withProgress} from '../readings.js';
import type {PageReadings} from '../readings.js';
import {languages as readingWords} from '../words/readings/languages.js';
import {languages} from '../words/scoreboard/languages.js';

/** Why an indicator has no row: no number, a rank, or no target. */
type Reason = 'noNumber' | 'rank' | 'noTarget';

export const orders = ['report', 'verdict'] as const;
type Order = (typeof orders)[number];

/** The input for the layout of a scoreboard. */
export interface ScoreboardInput {
  readonly report: Figures['report'];
  /** The name of the topic in the language of the figure; empty without one. */
  readonly topic: string;
  /** The indicators whose targets are numbers, in the order of the rows. */
  readonly rows: readonly TargetGaugeInput[];
  /** All others, each with the reason. */
  readonly others: readonly {readonly input: TargetGaugeInput; readonly reason: Reason}[];
  readonly hasReadings: boolean;
  /** Whether the readings are the results of later reports. */
  readonly hasOutcomes: boolean;
}

/** What a page asks of a scoreboard. */
export interface ScoreboardChoice extends PageReadings {
  readonly indicators: string | readonly string[];
  readonly topic: string;
  readonly sort: Order;
}

const verdictOrder: readonly VerdictKind[] = ['met', 'not-yet-due', 'not-met', 'not-comparable', 'no-data'];

const verdictIn = ({progress, verdictWithoutReading}: TargetGaugeInput) => progress?.verdict ?? verdictWithoutReading;

/** The ids that a page lists or means by `all`, or those of a topic's targets. @throws InvalidIdError for an unknown topic */
function chosenIds(data: Figures, {indicators, topic}: ScoreboardChoice): readonly string[] {
  if (indicators === 'all') return data.indicators.map(({id}) => id);
  if (indicators.length > 0) return idsMeant(data.indicators, indicators);
  const id = topicMeant(data, topic);
  const inTopic = data.indicators.filter((indicator) => indicator.topic === id);
  if (inTopic.length === 0)
    throw new InvalidIdError('topic', topic, [...new Set(data.indicators.map((indicator) => indicator.topic))]);
  const withTarget = inTopic.filter((indicator) => targetOf(data, indicator.id));
  if (withTarget.length > 0) return withTarget.map((indicator) => indicator.id);
  throw new ReadableError(inEveryLanguage(languages, ({noTargetIn}, locale) => noTargetIn(topicWords(id, locale))));
}

/** The page's readings by indicator: `fixed-asset-investment-growth:2023-10:9.1`. @throws ReadableError without an indicator */
function readingsByIndicator(data: Figures, {readings}: ScoreboardChoice): ReadonlyMap<string, readonly Reading[]> {
  const listed = typeof readings === 'string' ? parseReadings(readings) : listedReadings(readings);
  const byId = new Map<string, Reading[]>();
  listed.forEach((reading, index) => {
    const [, named = '', asOf = ''] = /^(.*)[:：](.*)$/.exec(reading.asOf) ?? [];
    const indicator = reading.indicator ?? named;
    if (!indicator) throw new ReadableError(inEveryLanguage(readingWords, ({problems}) => problems.unnamed(index)));
    const id = idMeant(data.indicators, indicator);
    if (!data.indicators.some((one) => one.id === id))
      throw new InvalidIdError(
        'indicator',
        indicator,
        data.indicators.map((one) => one.id),
      );
    byId.set(id, [...(byId.get(id) ?? []), {...reading, asOf: reading.indicator === undefined ? asOf : reading.asOf}]);
  });
  return byId;
}

/** Where the report, or the table, mentions a target. */
const positionOf = ({target}: TargetGaugeInput): number =>
  target && 'start' in target.source ? target.source.start : 0;

/** The readings of a target; what a report tells of the years before it, as in 由42家增加到57家, is none. */
function readingsSoFar(data: Figures, id: string): readonly Observation[] {
  const from = targetOf(data, id)?.period.slice(0, 4) ?? '';
  return readingsOf(data, id).filter(({period}) => period >= from);
}

/** The facts that a scoreboard shows. @throws InvalidIdError, ReadableError */
export function scoreboardInput(data: Figures, choice: ScoreboardChoice, locale: Locale): ScoreboardInput {
  const ids = chosenIds(data, choice);
  const ofPage = readingsByIndicator(data, choice);
  const {laterReports} = ofPage.size > 0 ? {} : data;
  const hasReadings =
    ofPage.size > 0 || laterReports !== undefined || ids.some((id) => readingsSoFar(data, id).length > 0);
  const inputs = ids.map((id) => {
    const input = targetGaugeInput(data, id);
    if (!hasReadings) return input;
    const {valueSource, tolerance} = choice;
    const page = {asOf: '', valueSource, tolerance, readings: ofPage.get(id) ?? []};
    return withProgress(input, page, locale, readingsSoFar(data, id), laterReports);
  });
  const reasonOf = (input: TargetGaugeInput): Reason | undefined =>
    !input.target ? 'noTarget' : input.target.value === null ? 'noNumber' : isRank(input) ? 'rank' : undefined;
  const rankOf = (input: TargetGaugeInput) => verdictOrder.indexOf(verdictIn(input)?.kind ?? 'no-data');
  const rows = inputs.filter((input) => !reasonOf(input)).sort((a, b) => positionOf(a) - positionOf(b));
  return {
    report: data.report,
    topic: choice.indicators.length === 0 ? topicWords(topicMeant(data, choice.topic), locale) : '',
    rows: choice.sort === 'verdict' && hasReadings ? [...rows].sort((a, b) => rankOf(a) - rankOf(b)) : rows,
    others: inputs.flatMap((input) => {
      const reason = reasonOf(input);
      return reason ? [{input, reason}] : [];
    }),
    hasReadings,
    hasOutcomes: laterReports !== undefined,
  };
}
