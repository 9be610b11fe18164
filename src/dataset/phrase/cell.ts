import {plainPhrase} from './plain-text.js';
import type {Quantity, Refusal} from './quantity.js';
import {RefusedPhrase} from './quantity.js';
import {parseQuantity, readPhrase} from './read.js';
import {unitName} from './units.js';

/** The quantity in a cell of a table, in the unit of the cell or else that of the table. */
export interface CellQuantity extends Quantity {
  readonly unit: string;
  /** Whether neither the cell nor the table gives a unit or a scale. */
  readonly isBare: boolean;
}

/** The result of reading a cell. */
export type CellReading = {readonly quantity: CellQuantity} | {readonly refusal: Refusal};

const scaleWord = /[百千万亿]|thousand|million|billion|trillion|\d ?(?:k|bn?|mn?|tn|trn)\b/i;

/** The factor and the base unit of a unit with a scale: `亿元` is 100 000 000 times `元`. */
function scaleOf(unit: string): {readonly factor: number; readonly unit: string} {
  const one = scaleWord.test(unit) ? parseQuantity(`1${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`) : undefined;
  return one ? {factor: one.value, unit: one.unit ?? ''} : {factor: 1, unit: unitName(unit)};
}

/** Multiplies and rounds to 15 digits, which a double holds exactly, so that no floating-point error shows. */
const scaled = (value: number, factor: number) => (factor === 1 ? value : Number((value * factor).toPrecision(15)));

/** Whether a number has so few digits that multiplying keeps them all. */
const isExact = (value: number) =>
  String(value)
    .replace(/e.*|\D/g, '')
    .replace(/^0+|0+$/g, '').length <= 15;

/** A unit in normalized spelling; unchanged where it cannot be normalized. */
function plainUnit(text: string): string {
  try {
    return plainPhrase(text);
  } catch (reason) {
    if (!(reason instanceof RefusedPhrase)) throw reason;
    return '';
  }
}

/**
 * Reads a cell with the grammar of the report; a cell without a unit takes the one that its table gives, with its scale:
 * `117.1` under 亿元 is 11 710 000 000 元.
 */
export function readCell(cell: string, tableUnit: string): CellReading {
  const reading = readPhrase(cell);
  if ('refusal' in reading) return reading;
  const {quantity} = reading;
  const hasScale = scaleWord.test(plainPhrase(cell));
  const isBare = quantity.unit === undefined && !hasScale;
  const scale = scaleOf(plainUnit(tableUnit));
  const factor = isBare ? scale.factor : 1;
  const {value, high, from, stretch} = quantity;
  if (factor !== 1 && ![value, high ?? 0, from ?? 0, stretch?.value ?? 0].every(isExact))
    return {refusal: {reason: 'precision', text: cell, part: cell}};
  return {
    quantity: {
      ...quantity,
      value: scaled(value, factor),
      ...(high !== undefined && {high: scaled(high, factor)}),
      ...(from !== undefined && {from: scaled(from, factor)}),
      ...(stretch && {stretch: {...stretch, value: scaled(stretch.value, factor)}}),
      unit: quantity.unit ?? scale.unit,
      isBare: isBare && scale.unit === '' && scale.factor === 1,
    },
  };
}
