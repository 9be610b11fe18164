/** What a person does with figures: each action makes a new review of an earlier one. */

import type {TableName} from '../../../dataset/tables/tables.js';
import {exclusionsOf, literalAt, readFigure, unitNamed} from './read-figure.js';
import {quoteOf} from './numerals.js';
import type {Span} from './numerals.js';
import {settled, withComparisonOf} from './references.js';
import {freeId, rowOf, rowWithId, withCells, withRow, withoutRows} from './sheets.js';
import type {Cells, Review} from './sheets.js';

/** A review after an action, and the key of the item to look at. */
export interface Outcome {
  readonly review: Review;
  readonly key: string;
}

/** The indicator of an observation. */
export const indicatorOf = (review: Review, key: string) =>
  rowWithId(review, 'indicators', rowOf(review, 'observations', key)?.cells['indicator']);

/** The observations of an indicator. */
export const observationsOf = ({sheets}: Review, indicator: string | undefined) =>
  sheets.observations.rows.filter(({cells}) => cells['indicator'] === indicator);

/** Changes cells of a row, which is then edited. */
export function edit(review: Review, table: TableName, key: string, cells: Cells): Review {
  const row = rowOf(review, table, key);
  if (!row || Object.entries(cells).every(([column, cell]) => (row.cells[column] ?? '') === cell)) return review;
  return settled(review, withCells(review, table, [key], {...cells, review: 'edited'}));
}

/** A review in which a unit is in the table of units, and its id; a name that no unit has becomes a new one. */
function withUnit(review: Review, name: string): {readonly review: Review; readonly id: string} {
  const known = name === '' ? '' : unitNamed(review, name);
  if (known !== undefined) return {review, id: known};
  const id = freeId(review, 'units', `unit-${review.sheets.units.rows.length + 1}`);
  return {review: withRow(review, 'units', {id, name_zh: name}).review, id};
}

/** Gives an indicator a unit, which may be a new one. */
export function setUnit(review: Review, key: string, name: string): Review {
  const {review: next, id} = withUnit(review, name);
  return edit(next, 'indicators', key, {unit: id});
}

/** Reads the value of an observation from words: `1500亿元以上`. The unit of its indicator stays. */
export function setFigure(review: Review, key: string, words: string): Review {
  const reading = readFigure(words);
  return reading ? edit(review, 'observations', key, reading.cells) : review;
}

/** Leaves the numerals of a literal out, each once. The outcome looks at the first of them; its key is empty where there is none. */
function leaveOut(review: Review, literal: string, start: number, kind: string): Outcome {
  return exclusionsOf(literal, start, kind).reduce<Outcome>(
    (outcome, cells) => {
      const known = outcome.review.sheets.exclusions.rows.find((row) => row.cells['start'] === cells['start']);
      const next = known ? {review: outcome.review, key: known.key} : withRow(outcome.review, 'exclusions', cells);
      return {review: next.review, key: outcome.key || next.key};
    },
    {review, key: ''},
  );
}

/** Leaves an observation out: its numerals become exclusions, unless another observation claims them. */
export function excludeObservation(review: Review, key: string, kind = 'name'): Outcome {
  const row = rowOf(review, 'observations', key);
  if (!row) return {review, key};
  const {start = '', literal = '', value = ''} = row.cells;
  const without = withoutRows(review, 'observations', [key]);
  const isClaimed = without.sheets.observations.rows.some(({cells}) => cells['start'] === start);
  const rest = settled(review, without);
  return value === '' || isClaimed ? {review: rest, key: ''} : leaveOut(rest, literal, Number(start), kind);
}

/** Leaves a numeral of the text out. */
export const excludeNumeral = (review: Review, text: string, [start, end]: Span, kind = 'name'): Outcome =>
  leaveOut(review, text.slice(start, end), start, kind);

/** Makes an observation of a part of the text, with an indicator of its own; exclusions inside it are removed. */
export function observe(review: Review, text: string, span: Span): Outcome {
  const [start, end] = literalAt(text, span);
  const literal = text.slice(start, end);
  const {cells, unit = ''} = readFigure(literal) ?? {cells: {relation: 'eq', value: ''}};
  const inside = review.sheets.exclusions.rows.filter(
    (row) => Number(row.cells['start']) >= start && Number(row.cells['start']) < end,
  );
  const freed = withoutRows(
    review,
    'exclusions',
    inside.map(({key}) => key),
  );
  const before = freed.sheets.observations.rows.filter((row) => Number(row.cells['start']) <= start).at(-1);
  const {review: counted, id: unitId} = withUnit(freed, unit);
  const number = freed.sheets.indicators.rows.length + 1;
  const indicator = freeId(freed, 'indicators', `indicator-${number}`);
  const measure = unit === '%' ? 'share' : 'count';
  const {review: named} = withRow(
    counted,
    'indicators',
    {
      ...{id: indicator, name_zh: `（待命名${number}）`, topic: 'economy', measure, direction: 'none'},
      ...{unit: unitId, confidence: '0.00'},
    },
    before && indicatorOf(freed, before.key)?.key,
  );
  const {period = '', role = 'actual'} = before?.cells ?? {};
  return withRow(
    named,
    'observations',
    {
      ...{indicator, period, role, ...cells, confidence: '0.00', rule: 'reviewer'},
      ...{start: String(start), literal, quote: quoteOf(text, [start, end])},
    },
    before?.key,
  );
}

/** Lets an observation stand at another part of the text. */
export const anchor = (review: Review, text: string, key: string, [start, end]: Span): Review =>
  edit(review, 'observations', key, {
    ...{start: String(start), literal: text.slice(start, end), quote: quoteOf(text, [start, end])},
  });

/**
 * Splits an observation: one that shares its indicator gets its own; one that does not is doubled, for a number that holds
 * for two indicators (均).
 */
export function splitObservation(review: Review, key: string): Outcome {
  const [row, indicator] = [rowOf(review, 'observations', key), indicatorOf(review, key)];
  if (!row || !indicator) return {review, key};
  const id = freeId(review, 'indicators', `${indicator.cells['id']}-2`);
  const copy = {...indicator.cells, id, review: ''};
  const {review: next} = withRow(review, 'indicators', copy, indicator.key);
  if (observationsOf(review, indicator.cells['id']).length > 1)
    return {review: edit(next, 'observations', key, {indicator: id}), key};
  return withRow(next, 'observations', {...row.cells, indicator: id, review: ''}, key);
}

/** Merges the indicator of an observation into another one: all its observations become those of the other. */
export function mergeIndicator(review: Review, key: string, into: string): Review {
  const from = rowOf(review, 'observations', key)?.cells['indicator'];
  if (from === undefined || from === into || !rowWithId(review, 'indicators', into)) return review;
  const keys = observationsOf(review, from).map((row) => row.key);
  const merged = withCells(review, 'observations', keys, {indicator: into, review: 'edited'});
  return withComparisonOf(settled(review, merged), into);
}
