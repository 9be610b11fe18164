import type {TableName} from '../../../dataset/tables/tables.js';
import {numeralsIn} from './numerals.js';
import type {Span} from './numerals.js';
import type {Cells, Review, SheetRow} from './sheets.js';

/** What is reviewed: the facts about the report, a row of a table, or a numeral that no row accounts for. */
export type ItemKind = 'report' | 'observation' | 'exclusion' | 'project' | 'place' | 'numeral';

/** How far the review of an item is: proposed with low or high confidence, accepted, edited, or not accounted for at all. */
export type ItemState = 'unaccounted' | 'low' | 'high' | 'accepted' | 'edited';

/** One thing to review. */
export interface Item {
  /** The key of its row; `report`, or `numeral:` and its offset, where it has none. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Where it stands in the text, its main place first; empty where it stands nowhere. */
  readonly spans: readonly Span[];
  readonly name: string;
}

/** Proposals with a lower confidence are reviewed first. */
export const highConfidence = 0.8;

/** The table that holds the row of an item. */
export const tableOf = (kind: ItemKind): TableName | undefined =>
  kind === 'report' || kind === 'numeral' ? undefined : `${kind}s`;

const isReviewed = ({review}: Cells) => review === 'accepted' || review === 'edited';

/** The confidence of a row; a row that a person wrote has none, and is proposed with high confidence. */
const confidenceOf = ({confidence}: Cells) =>
  confidence ? (Number.isFinite(Number(confidence)) ? Number(confidence) : 0) : 0.9;

function stateOf(rows: readonly SheetRow[]): Pick<Item, 'state' | 'confidence'> {
  const confidence = Math.min(...rows.map(({cells}) => confidenceOf(cells)));
  const [{cells}] = rows;
  if (rows.every((row) => isReviewed(row.cells)))
    return {state: rows.some((row) => row.cells['review'] === 'edited') ? 'edited' : 'accepted', confidence};
  if (isReviewed(cells)) return {state: cells['review'] as ItemState, confidence};
  return {state: confidence < highConfidence ? 'low' : 'high', confidence};
}

/** The place of a literal; undefined where its start is not known. */
export function spanOf({start = '', literal = ''}: Cells): Span | undefined {
  return /^\d+$/.test(start) ? [Number(start), Number(start) + literal.length] : undefined;
}

/** How far from the words about a project its name is searched, in characters. */
const nameReach = 160;

/** The occurrence of a name that is nearest to an offset. */
function nearestName(text: string, name: string, near: number): Span | undefined {
  if (name === '') return undefined;
  const from = Math.max(0, near - nameReach);
  const around = text.slice(from, near + nameReach);
  let best: number | undefined;
  for (let at = around.indexOf(name); at >= 0; at = around.indexOf(name, at + 1))
    if (best === undefined || Math.abs(from + at - near) < Math.abs(best - near)) best = from + at;
  return best === undefined ? undefined : [best, best + name.length];
}

/** The rows of a table, grouped by a column. */
function grouped(rows: readonly SheetRow[], column: string): ReadonlyMap<string, readonly SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const id = row.cells[column] ?? '';
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

const some = <Value>(values: readonly (Value | undefined)[]) =>
  values.filter((value): value is Value => value !== undefined);

function projectItem(text: string, row: SheetRow, milestones: readonly SheetRow[]): Item {
  const {key, cells} = row;
  const literals = some(milestones.map((milestone) => spanOf(milestone.cells)));
  const names = some(literals.map(([start]) => nearestName(text, cells['name_zh'] ?? '', start)));
  const spans = names.length > 0 ? names : literals;
  return {key, kind: 'project', ...stateOf([row, ...milestones]), spans, name: cells['name_zh'] ?? ''};
}

/** Everything that there is to review, in the order of the text. */
export function itemsOf({report, sheets}: Review, text: string): readonly Item[] {
  const indicators = new Map(sheets.indicators.rows.map((row) => [row.cells['id'], row]));
  const milestones = grouped(sheets.milestones.rows, 'project');
  const mentions = grouped(sheets.mentions.rows, 'place');
  const observations = sheets.observations.rows.map((row): Item => {
    const {key, cells} = row;
    const indicator = indicators.get(cells['indicator']);
    const state = stateOf(indicator ? [row, indicator] : [row]);
    return {key, kind: 'observation', ...state, spans: some([spanOf(cells)]), name: indicator?.cells['name_zh'] ?? ''};
  });
  const exclusions = sheets.exclusions.rows.map((row): Item => {
    const {key, cells} = row;
    return {key, kind: 'exclusion', ...stateOf([row]), spans: some([spanOf(cells)]), name: cells['literal'] ?? ''};
  });
  const projects = sheets.projects.rows.map((row) =>
    projectItem(text, row, milestones.get(row.cells['id'] ?? '') ?? []),
  );
  const places = sheets.places.rows.map((row): Item => {
    const spans = some((mentions.get(row.cells['id'] ?? '') ?? []).map(({cells}) => spanOf(cells)));
    return {key: row.key, kind: 'place', ...stateOf([row]), spans, name: row.cells['name_zh'] ?? ''};
  });
  const claimed = [...observations, ...exclusions].flatMap(({spans}) => spans);
  const numerals = numeralsIn(text, claimed).map(([start, end]): Item => {
    const name = text.slice(start, end);
    return {key: `numeral:${start}`, kind: 'numeral', state: 'unaccounted', confidence: 0, spans: [[start, end]], name};
  });
  const facts: Item = {
    ...{key: 'report', kind: 'report', confidence: 0.5, spans: [], name: ''},
    state: isReviewedReport(report) ? 'edited' : 'low',
  };
  const placed = [...observations, ...exclusions, ...projects, ...places, ...numerals];
  const startOf = ({spans}: Item) => spans[0]?.[0] ?? Infinity;
  return [facts, ...placed.sort((a, b) => (startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b)))];
}

/** The facts about the report are reviewed once the code of its division is filled in, which no rule can find. */
const isReviewedReport = ({division}: Review['report']) => typeof division === 'string' && /^\d{6}$/.test(division);

export const isDone = ({state}: Item): boolean => state === 'accepted' || state === 'edited';

/** How many items are reviewed, of how many. */
export const progressOf = (items: readonly Item[]): {readonly done: number; readonly all: number} => ({
  done: items.filter(isDone).length,
  all: items.length,
});
