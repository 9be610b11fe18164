import {readCell} from '../phrase/cell.js';
import type {CellQuantity} from '../phrase/cell.js';
import {refusalSentence} from '../phrase/refusal.js';
import {isUnit} from '../phrase/units.js';
import {asWritten, bracketed, cellProblem, excerpt, isBlank, plain, yearIn} from './grid.js';
import type {Grid} from './grid.js';
import {headerOf, isWhole} from './header.js';
import type {Header, HeaderKind} from './header.js';
import {cellPeriod} from './period.js';
import {inEveryLanguage, textIn} from '../localized.js';
import type {Locale, Localized, Role} from '../types.js';
import {languages} from '../words/page-table/languages.js';
import type {PageTableWords} from '../words/page-table/words.js';

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
    problems.push(inEveryLanguage(languages, ({figures}) => figures.unused(excerpt(header))));
  }

  const readKeys = new Set<string>();
  grid.rows.forEach((row, at) => {
    const written = (column: Header | undefined) => asWritten((column && row[column.index]) ?? '');
    const text = (column: Header | undefined) => plain((column && row[column.index]) ?? '');
    const rowName = written(name) || (grid.rows.length === 1 || !isWide ? asWritten(grid.caption) : '');
    const nameUnit = bracketed(rowName);
    const ownUnit = text(unitColumn) || (isUnit(nameUnit) ? nameUnit : '');
    const shortName = isUnit(nameUnit) ? rowName.replace(/\s*[(（][^()（）]*[)）]$/, '') : rowName;
    const addProblem = ({header}: Header, problemIn: (words: PageTableWords['figures'], locale: Locale) => string) =>
      problems.push(cellProblem(grid, at, header, ({figures}, locale) => problemIn(figures, locale)));
    const read = (column: Header | undefined, role: Role, when: string) => {
      // Unnormalized, so that the reader can still tell footnote marks from digits.
      const raw = (column && row[column.index]) ?? '';
      const cell = written(column);
      if (!column || isBlank(cell)) return;
      const reading = readCell(raw, ownUnit || column.unit || (grid.unit ?? ''));
      const key = JSON.stringify([shortName, role, when]);
      if ('refusal' in reading) {
        const sentence = refusalSentence({...reading.refusal, text: cell});
        addProblem(column, (_, locale) => textIn(sentence, locale));
      } else if (readKeys.has(key)) addProblem(column, ({repeated}) => repeated(excerpt(rowName)));
      else if (role === 'context' && reading.quantity.relation !== 'eq')
        addProblem(column, ({inexactReading}) => inexactReading(excerpt(cell)));
      else {
        readKeys.add(key);
        facts.push({name: shortName, role, period: when, number: reading.quantity, cell, source: written(source)});
      }
    };
    if (isWide) {
      if (!rowName && grid.rows.length > 1 && row.some((cell) => !isBlank(cell)))
        return problems.push(inEveryLanguage(languages, ({figures}) => figures.noName(at + 1)));
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
      return addProblem(period, ({noPeriod}) => noPeriod(excerpt(periodText)));
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
