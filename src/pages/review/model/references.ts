/** Keeps what refers to observations and indicators right when these change: comparisons, references, and orphans. */

import {withCells, withRows, withoutRows} from './sheets.js';
import type {Cells, Review} from './sheets.js';

/** The id of an observation, which follows from its cells. */
const idOf = ({indicator = '', period = '', role = ''}: Cells) => `${indicator}.${period}.${role}`;

const listOf = (cell: string | undefined) => (cell ?? '').split(';').filter(Boolean);

/** The ids of observations before a change, by the ids that they have after it; an observation that is gone has none. */
function renamed(before: Review, after: Review): ReadonlyMap<string, string | undefined> {
  const now = new Map(after.sheets.observations.rows.map(({key, cells}) => [key, idOf(cells)]));
  const changes = before.sheets.observations.rows.flatMap(({key, cells}) => {
    const [was, is] = [idOf(cells), now.get(key)];
    return was === is ? [] : [[was, is] as const];
  });
  return new Map(changes);
}

/** Comparisons with the ids that observations have now. One whose sides no longer fit is left out. */
function withComparisons(after: Review, names: ReadonlyMap<string, string | undefined>): Review {
  const {rows} = after.sheets.comparisons;
  const next = rows.flatMap((row) => {
    const sides = {actual: listOf(row.cells['actual']), target: listOf(row.cells['target'])};
    if (![...sides.actual, ...sides.target].some((id) => names.has(id))) return [row];
    const indicators = listOf(row.cells['indicators']);
    const renamedSide = (role: 'actual' | 'target') => sides[role].map((id) => (names.has(id) ? names.get(id) : id));
    const fits = (id: string | undefined, role: string) =>
      id !== undefined && id.endsWith(`.${role}`) && indicators.includes(id.split('.')[0]);
    const [actual, target] = [renamedSide('actual'), renamedSide('target')];
    if (!actual.every((id) => fits(id, 'actual')) || !target.every((id) => fits(id, 'target'))) return [];
    return [{...row, cells: {...row.cells, actual: actual.join(';'), target: target.join(';')}}];
  });
  return next.length === rows.length && next.every((row, at) => row === rows[at])
    ? after
    : withRows(after, 'comparisons', next);
}

/** Rows whose reference to another observation, or to an indicator, is gone lose it. */
function withReferences(after: Review, names: ReadonlyMap<string, string | undefined>): Review {
  const indicators = new Set(after.sheets.indicators.rows.map(({cells}) => cells['id']));
  return after.sheets.observations.rows.reduce((review, {key, cells}) => {
    const {reference_observation: observation = '', reference_outcome: outcome = ''} = cells;
    const isRenamed = observation !== '' && names.has(observation);
    const isLost = outcome !== '' && !indicators.has(outcome);
    if (!isRenamed && !isLost) return review;
    const [to, goal] = [isRenamed ? (names.get(observation) ?? '') : observation, isLost ? '' : outcome];
    const kind = to || goal ? cells['reference_kind'] : '';
    return withCells(review, 'observations', [key], {
      reference_observation: to,
      ...{reference_outcome: goal, reference_kind: kind ?? ''},
    });
  }, after);
}

/** Indicators whose last observation is gone go too, but those that never had one stay. */
function withoutOrphans(before: Review, after: Review): Review {
  const usedIn = ({sheets}: Review) => new Set(sheets.observations.rows.map(({cells}) => cells['indicator']));
  const [was, is] = [usedIn(before), usedIn(after)];
  const orphans = after.sheets.indicators.rows.filter(({cells}) => was.has(cells['id']) && !is.has(cells['id']));
  if (orphans.length === 0) return after;
  return withoutRows(
    after,
    'indicators',
    orphans.map(({key}) => key),
  );
}

/** A review after a change, with everything that refers to what was changed. */
export function settled(before: Review, after: Review): Review {
  const {observations, indicators} = after.sheets;
  if (observations === before.sheets.observations && indicators === before.sheets.indicators) return after;
  const names = renamed(before, after);
  return withReferences(withComparisons(withoutOrphans(before, after), names), names);
}

/** The result and the target of an indicator as a comparison, where it has one of each and none is there. */
export function withComparisonOf(review: Review, indicator: string): Review {
  const {observations, comparisons} = review.sheets;
  const idsOf = (wanted: string) =>
    observations.rows
      .filter(({cells}) => cells['indicator'] === indicator && cells['role'] === wanted && cells['value'])
      .map(({cells}) => idOf(cells));
  const [actual, target] = [idsOf('actual'), idsOf('target')];
  const has = comparisons.rows.some(({cells}) => listOf(cells['indicators']).includes(indicator));
  if (has || actual.length !== 1 || target.length !== 1) return review;
  const cells = {
    ...{indicators: indicator, actual: actual[0], target: target[0], comparability: 'same'},
    why_zh: '名称、口径和单位相同（审校时合并）',
  };
  const key = `comparisons:${Math.max(0, ...comparisons.rows.map((row) => Number(row.key.split(':')[1]))) + 1}`;
  return withRows(review, 'comparisons', [...comparisons.rows, {key, cells}]);
}
