import {sectionOf} from '../../dataset/query/report.js';
import type {Dataset, LaterReport, Observation, Outcome, OutcomeResult, Source} from '../../dataset/types.js';
import {spanOfPeriod} from '../../model/words/period-span.js';
import type {Link} from './links.js';

/** Two reports of one place, joined by the pairs of indicators that a person confirmed. */
export interface Joined {
  /** The earlier report, with what the later one says of its targets. */
  readonly dataset: Dataset;
  /** Ids of indicators of the earlier report that the later one has no longer. */
  readonly dropped: readonly string[];
  /** Ids of targets that are left out, since the pairs proposed for them are neither confirmed nor refused. */
  readonly undecided: readonly string[];
}

/** The result of a period: that of the same period or, where there is none, of its last part. */
function resultFor(
  {period}: Observation,
  observations: readonly Observation<string, Source>[],
): Observation<string, Source> | undefined {
  const results = observations.filter(({role}) => role === 'actual');
  const [whole, exact] = [spanOfPeriod(period), results.find((one) => one.period === period)];
  if (exact || !whole) return exact;
  return results.find((one) => {
    const span = spanOfPeriod(one.period);
    return span && span.from >= whole.from && span.to === whole.to;
  });
}

function resultOf(later: Dataset, {indicator: id, ...observation}: Observation<string, Source>): OutcomeResult {
  const {name, measure, unit, unitName} = later.indicators.find((one) => one.id === id)!;
  const {period, relation, value, high, hedge, meaning, source} = observation;
  const {section, ...position} = source;
  return {
    ...{name, measure, period, relation, value},
    ...(unit !== undefined && {unit}),
    ...(unitName && {unitName}),
    ...(high !== undefined && {high}),
    ...(hedge !== undefined && {hedge}),
    ...(meaning && {meaning}),
    source: {...position, cite: sectionOf(later.report, section).cite},
  };
}

/** Whether a target's period is over when the later report is delivered. */
const isDue = ({period}: Observation, later: Dataset): boolean =>
  (spanOfPeriod(period)?.to ?? Infinity) <= Number(later.report.delivered.slice(0, 4));

/** Joins a report with a later one: each target that was due gets its result, or none where the later report gives none. */
export function joinReports(earlier: Dataset, later: Dataset, links: readonly Link[]): Joined {
  const of = links.filter((link) => link.earlierReport === earlier.report.id && link.laterReport === later.report.id);
  const isOpen = (id: string) => of.some((link) => link.earlier === id && link.decision === undefined);
  const confirmed = (id: string) =>
    of.filter((link) => link.earlier === id && link.decision && link.decision !== 'unrelated');
  const targets = earlier.observations.filter((one) => one.role === 'target' && isDue(one, later));
  const outcomes = targets.flatMap((target): Outcome[] => {
    const pairs = confirmed(target.indicator);
    if (pairs.length === 0) return isOpen(target.indicator) ? [] : [{target: target.id}];
    const results = pairs.flatMap((link): Outcome[] => {
      const result = resultFor(
        target,
        later.observations.filter(({indicator}) => indicator === link.later),
      );
      if (!result) return [];
      const {decision, tolerance, why} = link;
      return [
        {
          target: target.id,
          result: resultOf(later, result),
          comparability: decision === 'unrelated' ? 'none' : decision!,
          ...(why.zh && {why: {zh: why.zh, en: why.en || why.zh}}),
          ...(tolerance !== undefined && {tolerance}),
        },
      ];
    });
    return results.length > 0 ? [results[0]] : [{target: target.id}];
  });
  const {sections, ...report} = later.report;
  const laterReport: LaterReport = {...report, outcomes};
  const withTargets = new Set(targets.map(({indicator}) => indicator));
  return {
    dataset: {...earlier, laterReports: [...(earlier.laterReports ?? []), laterReport]},
    dropped: earlier.indicators.filter(({id}) => confirmed(id).length === 0 && !isOpen(id)).map(({id}) => id),
    undecided: targets
      .filter(({indicator}) => withTargets.has(indicator) && confirmed(indicator).length === 0 && isOpen(indicator))
      .map(({id}) => id),
  };
}
