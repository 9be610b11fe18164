import type {Relation} from '../types.js';

/** What a printed number says. */
export interface Literal {
  /** In the unit itself: `117.1亿元` is 11 710 000 000 yuan. */
  readonly value: number;
  readonly relation: Bound;
  /** The word that gave the relation, as printed. */
  readonly hedge?: string;
  /** The unit as printed, without its scale: `元`, `平方米`, `%`, `名`. */
  readonly unit?: string;
}

type Bound = Exclude<Relation, 'qualitative'>;

/**
 * Words before, inside and after a number that bound it. 以上 and 以下 include the number, 超过 and 低于 do
 * not: the convention of the Civil Code of China, Art. 1259. 余 and 多 tell of a remainder, so they exclude it.
 */
const words: readonly (readonly [Bound, before: string, after: string])[] = [
  ['ge', '不少于|不低于|不小于|至少|≥|>=|at least|no(?:t)? less than|no fewer than', '及?以上|\\+|or more'],
  ['gt', '超过?|突破|高于|大于|多于|>|more than|over|above|exceeding', '余|多'],
  ['le', '不超过|不高于|不多于|不大于|至多|≤|<=|at most|up to|no(?:t)? more than', '及?以下|以内|or less|or fewer'],
  ['lt', '低于|不满|不足|不到|小于|少于|<|less than|fewer than|under|below', ''],
  ['approx', '大?约|近|≈|~|about|around|nearly|approximately|roughly|some', '左右|上下|or so'],
];

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'i');

/** The relation that a hedge word gives: 以上 is `ge`; undefined for any other word. */
export const relationOf = (hedge: string): Bound | undefined =>
  words.find(([, before, after]) => whole(after ? `${before}|${after}` : before).test(hedge))?.[0];

const scales: Readonly<Record<string, number>> = {
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const all = (column: 1 | 2) =>
  words
    .map((word) => word[column])
    .filter(Boolean)
    .join('|');

const pattern = /*#__PURE__*/ new RegExp(
  `^(${all(1)})?\\s*([-−]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(余|多)?` +
    `(?:(万亿|百万|千万|万|亿)|(thousand|million|billion|trillion)\\b)?(余|多)?\\s*(.*?)\\s*(${all(2)})?$`,
  'i',
);

/** Reads a number as it is printed, with its scale, unit and hedge; undefined for anything that is not one number. */
export function parseLiteral(text: string): Literal | undefined {
  const match = pattern.exec(text.trim());
  if (!match) return undefined;
  const [, before, sign, digits = '', decimals = '', infix, chinese, english, remainder, unit = '', after] = match;
  if (/\d/.test(unit)) return undefined;
  const hedge = before ?? infix ?? remainder ?? after;
  const shift = scales[(chinese ?? english ?? '').toLowerCase()] ?? 0;
  // Shifting the decimal point in the text is exact; multiplying would drift.
  const value = Number(`${sign && '-'}${digits.replaceAll(',', '')}${decimals}e${shift}`) + 0;
  if (!Number.isFinite(value)) return undefined;
  return {value, relation: (hedge && relationOf(hedge)) || 'eq', ...(hedge && {hedge}), ...(unit && {unit})};
}
