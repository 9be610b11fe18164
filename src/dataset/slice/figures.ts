import type {Comparison, Figures, Indicator, Observation, Report} from '../types.js';
import {idFrom, idsOf, localized, rowsOf} from './rows.js';
import {sourceReader} from './sources.js';

function unpackIndicators<Id extends string>(units: string, text: string): Indicator<Id>[] {
  const names = new Map(
    rowsOf(units).map(([id = '', zh = '', en = '', one]) => [id, {zh, en, ...(one && {one})}] as const),
  );
  const above: string[] = [];
  return rowsOf(text).map(([id = '', zh = '', en = '', topic, measure, unit, direction]) => {
    [topic, measure, unit, direction].forEach((cell, index) => cell && (above[index] = cell));
    return {
      id: idFrom(id, en),
      name: localized(zh, en),
      topic: above[0],
      measure: above[1],
      unit: above[2],
      unitName: names.get(above[2]),
      direction: above[3],
    } as Indicator<Id>;
  });
}

function unpackObservations<Id extends string>(report: Report, indicators: readonly Indicator<Id>[], text: string) {
  const read = sourceReader(report);
  let index = -1;
  let period = '';
  let role = '';
  return rowsOf(text).map((cells): Observation<Id> => {
    const [step, value, relation, when, what, hedge, commitment, reference, zh, en = ''] = cells.splice(4);
    index += Number(step || 1);
    period = when || period;
    role = what || role;
    const indicator = indicators[index].id;
    return {
      id: `${indicator}.${period}.${role}`,
      indicator,
      period,
      role,
      relation: relation || 'eq',
      value: value ? Number(value) : null,
      ...(hedge && {hedge}),
      ...(commitment && {commitment}),
      ...(zh && {meaning: localized(zh, en)}),
      ...(reference && {reference}),
      source: read(cells),
    } as Observation<Id>;
  });
}

/** The indicators, what the report says of them, and what may be compared. */
export function unpackFigures<Id extends string>(
  report: Report,
  units: string,
  indicatorRows: string,
  observationRows: string,
  comparisonRows: string,
): Figures<Id> {
  const indicators = unpackIndicators<Id>(units, indicatorRows);
  const observations = unpackObservations(report, indicators, observationRows);
  const comparisons = rowsOf(comparisonRows).map(
    ([about, actual, target, comparability, zh = '', en = '']) =>
      ({
        indicators: idsOf(about, indicators),
        actual: idsOf(actual, observations),
        target: idsOf(target, observations),
        comparability,
        why: localized(zh, en),
      }) as Comparison<Id>,
  );
  return {report, indicators, observations, comparisons};
}
