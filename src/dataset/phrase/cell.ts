import {plainPhrase} from './plain-text.js';
import type {Quantity, Refusal} from './quantity.js';
import {RefusedPhrase} from './quantity.js';
import {parseQuantity, readPhrase} from './read.js';
import {unitName} from './units.js';

/** A quantity of a table's cell, in the unit of the cell or else that of its table. */
export interface CellQuantity extends Quantity {
  readonly unit: string;
  /** Neither the cell nor the table gives a unit or a scale. */
  readonly isBare: boolean;
}

/** What reading a cell gives: always one of the two. */
export type CellReading = {readonly quantity: CellQuantity} | {readonly refusal: Refusal};

const scaleWord = /[百千万亿]|thousand|million|billion|trillion|\d ?(?:k|bn?|mn?|tn|trn)\b/i;

/** What a unit with a scale is worth: `亿元` is 100 000 000 of `元`. */
function scaleOf(unit: string): {readonly factor: number; readonly unit: string} {
  const one = scaleWord.test(unit) ? parseQuantity(`1${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`) : undefined;
  return one ? {factor: one.value, unit: one.unit ?? ''} : {factor: 1, unit: unitName(unit)};
}

/** 15 digits are what a number holds exactly; beyond them multiplying would leave a trace. */
const scaled = (value: number, factor: number) => (factor === 1 ? value : Number((value * factor).toPrecision(15)));

/** Digits that multiplying cannot keep. */
const isExact = (value: number) =>
  String(value)
    .replace(/e.*|\D/g, '')
    .replace(/^0+|0+$/g, '').length <= 15;

/** A unit in one spelling; as it is where it cannot be spelled so. */
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
export function readCell(cell: string, given: string): CellReading {
  const reading = readPhrase(cell);
  if ('refusal' in reading) return reading;
  const {quantity} = reading;
  const hasScale = scaleWord.test(plainPhrase(cell));
  const isBare = quantity.unit === undefined && !hasScale;
  const scale = scaleOf(plainUnit(given));
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
