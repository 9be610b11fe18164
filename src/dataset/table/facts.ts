import {readCell} from '../phrase/cell.js';
import type {CellQuantity} from '../phrase/cell.js';
import {refusalSentence} from '../phrase/refusal.js';
import {isUnit} from '../phrase/units.js';
import {asWritten, bracketed, cellProblem, excerpt, isBlank, plain, yearIn} from './grid.js';
import type {Grid} from './grid.js';
import {headerOf, isWhole} from './header.js';
import type {Header, HeaderKind} from './header.js';
import {cellPeriod} from './period.js';
import type {Localized, Role} from '../types.js';

/** A number of a page's table, with its indicator, role and period. `context` is a reading within the target's year. */
export interface Fact {
  readonly name: string;
  readonly role: Role;
  /** EDTF; empty where the table does not say. */
  readonly period: string;
  readonly number: CellQuantity;
  readonly cell: string;
  /** Who provides the number; empty where the table does not say. */
  readonly source: string;
}

/** The numbers of a table, and sentences about everything that could not be read. */
export interface Facts {
  readonly facts: readonly Fact[];
  readonly problems: readonly Localized[];
}

/** A column whose numbers are read, with the role and the period of its numbers. */
interface ValueColumn {
  readonly column: Header;
  readonly role: Role;
  readonly period: string;
}

export const figureHeaders = (headers: readonly string[]): Header[] => headers.map(headerOf);

const of = (columns: readonly Header[], kind: HeaderKind) => columns.filter((column) => column.kind === kind);

/** Whether the headings identify the numbers: results and targets side by side, or a value for each period. */
export const identifyFigures = (columns: readonly Header[]): boolean =>
  of(columns, 'actual').length + of(columns, 'target').length > 0 ||
  (of(columns, 'value').length > 0 && of(columns, 'period').length > 0);

const yearFrom = (year: string, by: number) => (year ? String(Number(year) + by) : '');

const byTime = (a: Header, b: Header) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0);

/** The columns that give a row its numbers: the latest target and the latest result, or the two latest results. */
function valueColumns(columns: readonly Header[], captionYear: string): ValueColumn[] {
  const target = of(columns, 'target').sort(byTime).at(-1);
  const results = of(columns, 'actual').sort(byTime);
  const whole = results.filter(({period}) => isWhole(period));
  const actual = whole.at(-1) ?? results.at(-1);
  if (!target && results.length > 1) {
    const alike = isWhole(results.at(-1)!.period) ? whole : results.filter(({period}) => !isWhole(period));
    return alike.slice(-2).map((column) => ({column, role: 'actual', period: column.period}));
  }
  const targetPeriod = target?.period || (target ? yearFrom(actual?.year ?? '', 1) || captionYear : '');
  const actualPeriod = actual?.period || yearFrom(targetPeriod.slice(0, 4), -1);
  return [
    ...(actual ? [{column: actual, role: 'actual' as const, period: actualPeriod}] : []),
    ...(target ? [{column: target, role: 'target' as const, period: targetPeriod}] : []),
  ];
}

/** Reads the rows of a table whose headings identify the numbers. Every cell with a number is read or becomes a problem. */
export function factsOf(grid: Grid, columns: readonly Header[]): Facts {
  const problems: Localized[] = [];
  const facts: Fact[] = [];
  const captionYear = yearIn(grid.caption);
  const wide = valueColumns(columns, captionYear);
  const isWide = wide.length > 0;
  const [value] = of(columns, 'value');
  const [period] = of(columns, 'period');
  const [unitColumn] = of(columns, 'unit');
  const [source] = of(columns, 'source');
  const first = columns.find(({index}) => index === 0);
  const name =
    of(columns, 'name')[0] ?? (first?.kind === 'other' || (isWide && first?.kind === 'period') ? first : undefined);
  const used = [...wide.map(({column}) => column), name, unitColumn, source, ...(isWide ? [] : [value, period])];

  for (const {header, index} of columns) {
    if (used.some((column) => column?.index === index)) continue;
    if (!grid.rows.some((row) => 'quantity' in readCell(row[index] ?? '', ''))) continue;
    problems.push({zh: `${excerpt(header)}一列没有用到。`, en: `The column ${excerpt(header)} is not used.`});
  }

  const readKeys = new Set<string>();
  grid.rows.forEach((row, at) => {
    const written = (column: Header | undefined) => asWritten((column && row[column.index]) ?? '');
    const text = (column: Header | undefined) => plain((column && row[column.index]) ?? '');
    const rowName = written(name) || (grid.rows.length === 1 || !isWide ? asWritten(grid.caption) : '');
    const nameUnit = bracketed(rowName);
    const ownUnit = text(unitColumn) || (isUnit(nameUnit) ? nameUnit : '');
    const shortName = isUnit(nameUnit) ? rowName.replace(/\s*[(（][^()（）]*[)）]$/, '') : rowName;
    const addProblem = ({header}: Header, zh: string, en: string) =>
      problems.push(cellProblem(grid, at, header, zh, en));
    const read = (column: Header | undefined, role: Role, when: string) => {
      // Unnormalized, so that the reader can still tell footnote marks from digits.
      const raw = (column && row[column.index]) ?? '';
      const cell = written(column);
      if (!column || isBlank(cell)) return;
      const reading = readCell(raw, ownUnit || column.unit || (grid.unit ?? ''));
      const key = JSON.stringify([shortName, role, when]);
      if ('refusal' in reading) {
        const {zh, en} = refusalSentence({...reading.refusal, text: cell});
        addProblem(column, zh, en);
      } else if (readKeys.has(key))
        addProblem(column, `${excerpt(rowName)}已有一行。`, `${excerpt(rowName)} has a row already.`);
      else if (role === 'context' && reading.quantity.relation !== 'eq')
        addProblem(column, `进度须为确数，${excerpt(cell)}不是。`, `a reading must be exact; ${excerpt(cell)} is not.`);
      else {
        readKeys.add(key);
        facts.push({name: shortName, role, period: when, number: reading.quantity, cell, source: written(source)});
      }
    };
    if (isWide) {
      if (!rowName && grid.rows.length > 1 && row.some((cell) => !isBlank(cell)))
        return problems.push({zh: `第${at + 1}行没有名称。`, en: `Row ${at + 1} has no name.`});
      return wide.forEach(({column, role, period: when}) => read(column, role, when));
    }
    const periodText = text(period);
    if (isBlank(periodText) && isBlank(text(value))) return;
    const isTarget = /目标|计划|预期|任务|target|goal|plan/i.test(periodText);
    const isActual = /实际|完成|执行|实绩|actual|result/i.test(periodText);
    const bare = periodText.replace(
      /[\s:：]*(?:目标值?|计划|预期|任务|实际值?|完成值?|执行|实绩|target|goal|plan|actual|result)[\s:：]*/gi,
      '',
    );
    const when = cellPeriod(bare);
    if (period && (when === undefined || isBlank(periodText)))
      return addProblem(period, `${excerpt(periodText)}不是时期。`, `${excerpt(periodText)} is not a period.`);
    return read(value, isTarget ? 'target' : isActual ? 'actual' : 'context', when ?? '');
  });
  return {facts: isWide ? facts : withRoles(facts), problems};
}

/** Gives numbers their roles: those before the target's year, or all where there is no target, are results; the others are readings. */
function withRoles(facts: readonly Fact[]): Fact[] {
  return facts.map((fact): Fact => {
    if (fact.role !== 'context') return fact;
    const goal = facts.filter(({name, role}) => name === fact.name && role === 'target').map(({period}) => period);
    const year = goal.sort().at(-1)?.slice(0, 4);
    return {...fact, role: year !== undefined && fact.period >= year ? 'context' : 'actual'};
  });
}
