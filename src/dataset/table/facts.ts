import {bracketed, cellProblem, cited, columnsByKind, isBlank, plain, yearIn} from './grid.js';
import type {Column, Grid} from './grid.js';
import {cellNumber, isUnit} from './number.js';
import type {CellNumber} from './number.js';
import {cellPeriod} from './period.js';
import type {Localized, Role} from '../types.js';

/** A number of a page's table, and what it is of. `context` is a reading within the target's year. */
export interface Fact {
  readonly name: string;
  readonly role: Role;
  /** EDTF; empty where the table does not say. */
  readonly period: string;
  readonly number: CellNumber;
  readonly cell: string;
  /** Who says so; empty where the table does not say. */
  readonly source: string;
}

/** What a table says, and what of it could not be read. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly problems: readonly Localized[];
}

/** The words by which a column is known, in the order in which they count. */
const words = [
  ['source', /来源|出处|source/],
  ['unit', /^(?:计量)?单位$|^units?$/],
  ['period', /^(?:时期|时间|日期|年份|年度|期间|截至|月份|period|date|year|month|time|as of)$/],
  ['target', /目标|计划|预期|target|goal|plan/],
  ['actual', /实际|完成|实绩|结果|上年|去年|actual|result|outturn|last year|previous/],
  ['value', /^(?:数值|数字|数据|数|值|读数|实际值|value|number|figure|reading|amount)s?$/],
  ['name', /指标|名称|项目|事项|name|indicator|measure|item/],
] as const;

export type FigureColumns = Readonly<Record<(typeof words)[number][0] | 'other', readonly Column[]>>;

const isYear = ({header}: Column) => /^\d{4}年?$/.test(plain(header)) && yearIn(header) !== '';

const latestOf = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>((last, next) => (last && last.year >= next.year ? last : next), undefined);

/** The columns of a table of figures; a header that is only a year is of results. */
export function figureColumns(headers: readonly string[]): FigureColumns {
  const found = columnsByKind(headers, words);
  return {
    ...found,
    actual: [...found.actual, ...found.other.filter(isYear)],
    other: found.other.filter((column) => !isYear(column)),
  };
}

/** Whether the columns say what the numbers are: results and targets side by side, or a value for each period. */
export const areUnderstood = ({actual, target, value, period}: FigureColumns): boolean =>
  actual.length + target.length > 0 || (value.length > 0 && period.length > 0);

const shifted = (year: string, by: number) => (year ? String(Number(year) + by) : '');

/** Reads the rows of a table whose columns are understood. Every cell with a number is read, or told of. */
export function factsOf(grid: Grid, columns: FigureColumns): Facts {
  const problems: Localized[] = [];
  const facts: Fact[] = [];
  const [target, actual] = [latestOf(columns.target), latestOf(columns.actual)];
  const [value] = columns.value;
  const [period] = columns.period;
  const isWide = target !== undefined || actual !== undefined;
  const name = columns.name[0] ?? (columns.other[0]?.index === 0 ? columns.other[0] : undefined);
  const used = [target, actual, name, columns.unit[0], columns.source[0], ...(isWide ? [] : [value, period])];
  const own = yearIn(grid.caption);
  const targetYear = target?.year || (target && (shifted(actual?.year ?? '', 1) || own));
  const actualYear = actual?.year || shifted(targetYear ?? '', -1);

  grid.headers.forEach((header, index) => {
    if (used.some((column) => column?.index === index)) return;
    if (!grid.rows.some((row) => cellNumber(row[index] ?? '', ''))) return;
    problems.push({zh: `${cited(header)}一列没有用到。`, en: `The column ${cited(header)} is not used.`});
  });

  const seen = new Set<string>();
  grid.rows.forEach((row, at) => {
    const text = (column: Column | undefined) => plain((column && row[column.index]) ?? '');
    const rowName = text(name) || (grid.rows.length === 1 || !isWide ? plain(grid.caption) : '');
    const nameUnit = bracketed(rowName);
    const given = text(columns.unit[0]) || (isUnit(nameUnit) ? nameUnit : '');
    const shortName = isUnit(nameUnit) ? rowName.replace(/\s*\([^()]*\)$/, '') : rowName;
    const source = text(columns.source[0]);
    const say = ({header}: Column, zh: string, en: string) => problems.push(cellProblem(grid, at, header, zh, en));
    const read = (column: Column | undefined, role: Role, when: string) => {
      const cell = text(column);
      if (!column || isBlank(cell)) return;
      const number = cellNumber(cell, given || (isUnit(column.unit) ? column.unit : ''));
      const key = JSON.stringify([shortName, role, when]);
      if (!number) say(column, `${cited(cell)}不是数字。`, `${cited(cell)} is not a number.`);
      else if (seen.has(key)) say(column, `${cited(rowName)}已有一行。`, `${cited(rowName)} has a row already.`);
      else if (role === 'context' && number.relation !== 'eq')
        say(column, `进度须为确数，${cited(cell)}不是。`, `a reading must be exact; ${cited(cell)} is not.`);
      else {
        seen.add(key);
        facts.push({name: shortName, role, period: when, number, cell, source});
      }
    };
    if (isWide) {
      if (!rowName && grid.rows.length > 1 && row.some((cell) => !isBlank(cell)))
        return problems.push({zh: `第${at + 1}行没有名称。`, en: `Row ${at + 1} has no name.`});
      read(actual, 'actual', actualYear);
      return read(target, 'target', targetYear ?? '');
    }
    const said = text(period);
    if (isBlank(said) && isBlank(text(value))) return;
    const isTarget = /目标|计划|预期|target|goal|plan/i.test(said);
    const bare = said.replace(/[\s:：]*(?:目标|计划|预期|实际|完成|target|goal|plan|actual|result)[\s:：]*/gi, '');
    const when = cellPeriod(bare);
    if (period && (when === undefined || isBlank(said)))
      return say(period, `${cited(said)}不是时期。`, `${cited(said)} is not a period.`);
    return read(value, isTarget ? 'target' : /实际|actual|result/i.test(said) ? 'actual' : 'context', when ?? '');
  });
  return {facts: isWide ? facts : placed(facts), problems};
}

/** Numbers by period: those before the target's year are results, as are all where there is no target; the rest are readings. */
function placed(facts: readonly Fact[]): Fact[] {
  return facts.map((fact): Fact => {
    if (fact.role !== 'context') return fact;
    const goal = facts.filter(({name, role}) => name === fact.name && role === 'target').map(({period}) => period);
    const year = goal.sort().at(-1)?.slice(0, 4);
    return {...fact, role: year !== undefined && fact.period >= year ? 'context' : 'actual'};
  });
}
