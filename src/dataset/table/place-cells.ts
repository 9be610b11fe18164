import {readCell} from '../phrase/cell.js';
import {inEveryLanguage} from '../localized.js';
import type {Localized} from '../types.js';
import {languages} from '../words/page-table/languages.js';
import {nameKey, plain} from './place-names.js';

/** The value of a township's cell: a number, a word, null where it is empty, undefined where it cannot be read, or a problem. */
export type PlaceCell = number | string | null | undefined | {readonly problem: Localized};

const noValue = /^(|[-–—－.…/]+|无|无数据|暂缺|n\/?a|nodata|null)$/;

/** Units of classes (一类, 3级, 5星), which are categories and not amounts. */
const classUnits = /^[类级档等星号层门]/;

/** A number in any spelling of tables (`1,234.5`, `−3`, `12%`), a word unchanged, or null where the cell is empty. */
function plainValue(cell: unknown): number | string | null | undefined {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return undefined;
  const text = plain(cell);
  if (noValue.test(nameKey(text))) return null;
  const number = text
    .replace(/[−–](?=[\d.])/, '-')
    .replace(/(?<=\d)[,\s](?=\d{3}(?:\D|$))/g, '')
    .replace(/\s*%$/, '');
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(number) && Number.isFinite(Number(number))
    ? Number(number)
    : text;
}

/** An exact amount with its unit or scale: `1.2万人` is 12 000 of 人. Undefined for any other words. */
function amountOf(text: string): {readonly value: number; readonly unit: string} | undefined {
  const reading = /\d/.test(text) ? readCell(text, '') : undefined;
  if (!reading || 'refusal' in reading) return undefined;
  const {value, unit, relation, stretch, change, rank, context, remark} = reading.quantity;
  const isMore = [stretch, change, rank, context, remark].some((part) => part !== undefined);
  return relation !== 'eq' || isMore || classUnits.test(unit) ? undefined : {value, unit};
}

/** Whether a cell holds a number, with a unit or without. */
export function isNumeric(cell: unknown): boolean {
  const value = plainValue(cell);
  return typeof value === 'number' || (typeof value === 'string' && amountOf(value) !== undefined);
}

/** Whether a cell is empty or says that there is no value. */
export const isEmpty = (cell: unknown): boolean => plainValue(cell) === null;

/** The factor and the base unit of a unit with a scale: `万人` is 10 000 times 人. */
function scaleOf(unit: string): {readonly factor: number; readonly unit: string} {
  const reading = readCell('1', unit);
  return 'quantity' in reading ? {factor: reading.quantity.value, unit: reading.quantity.unit} : {factor: 1, unit};
}

/**
 * Reads the cells of a column in one unit: that of its heading, else that of the cells themselves. Where cells have other
 * units, or some have a unit and others none, the problem says so.
 */
export function placeCells(
  cells: readonly unknown[],
  headingUnit = '',
): {readonly values: readonly PlaceCell[]; readonly unit: string} {
  const read = cells.map((cell) => {
    const value = plainValue(cell);
    return typeof value === 'string' ? {value, amount: amountOf(value)} : {value, amount: undefined};
  });
  const cellUnit = read.find(({amount}) => amount)?.amount?.unit ?? '';
  const {factor, unit} = headingUnit ? scaleOf(headingUnit) : {factor: 1, unit: cellUnit};
  const spellings = new Map<string, string>();
  /** A word as the first cell writes it: in other widths it is the same word. */
  const spelled = (word: string, cell: string): string => {
    if (!spellings.has(word)) spellings.set(word, cell.trim());
    return spellings.get(word)!;
  };
  const values = read.map(({value, amount}, index): PlaceCell => {
    // An object's own `toString` may throw.
    const text = typeof value === 'string' || typeof value === 'number' ? String(cells[index]) : '';
    if (amount && amount.unit !== '' && amount.unit !== unit)
      return {problem: inEveryLanguage(languages, ({places}) => places.otherUnit(`“${text}”`))};
    if (amount) return Number((amount.value / factor).toPrecision(15));
    // In a column with 1.2万人, 3400 may mean people or tens of thousands of people.
    if (typeof value === 'number' && !headingUnit && cellUnit !== '')
      return {problem: inEveryLanguage(languages, ({places}) => places.noUnit(`“${text}”`))};
    return typeof value === 'string' ? spelled(value, text) : value;
  });
  return {values, unit: headingUnit || cellUnit};
}
