import {RefusedPhrase} from './quantity.js';

/** A decimal number without any rounding: `digits` times ten to the power of `exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export const zero: Decimal = {digits: 0n, exponent: 0};

/** @param text Digits with at most one point. */
export function decimalOf(text: string): Decimal {
  const [whole, part = ''] = text.split('.');
  return {digits: BigInt(whole + part || '0'), exponent: -part.length};
}

/** The number with its point moved by `places`. */
export const shifted = ({digits, exponent}: Decimal, places: number): Decimal => ({
  digits,
  exponent: exponent + places,
});

export function sum(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const digitsAt = ({digits, exponent: power}: Decimal) => digits * 10n ** BigInt(power - exponent);
  return {digits: digitsAt(a) + digitsAt(b), exponent};
}

const significant = (text: string) =>
  text
    .replace(/e.*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** The number as JavaScript has it. @throws RefusedPhrase where that would change a digit, or be infinite */
export function numberOf({digits, exponent}: Decimal, printed: string): number {
  const value = Number(`${digits}e${exponent}`);
  if (!Number.isFinite(value) || significant(String(value)) !== significant(String(digits)))
    throw new RefusedPhrase('precision', printed);
  return value;
}
