import {plain} from './grid.js';
import {parseLiteral} from './literal.js';
import type {Literal} from './literal.js';

/** A number of a cell, and whether its unit stands in the cell itself. */
export interface CellNumber extends Literal {
  readonly unit: string;
  /** The cell has no unit of its own, neither a scale. */
  readonly isBare: boolean;
}

const scaled = /[万亿]|thousand|million|billion|trillion/i;

const aliases: Readonly<Record<string, string>> = {
  percent: '%',
  'per cent': '%',
  pct: '%',
  人民币: '元',
  rmb: '元',
  cny: '元',
  yuan: '元',
};

/** One name for one unit: `percent` and `％` are `%`. */
const unitName = (unit: string): string => aliases[unit.toLowerCase()] ?? unit;

/** What a unit with a scale is worth: `亿元` is 100 000 000 of `元`; undefined where it has no scale. */
function scaleOf(unit: string): {readonly factor: number; readonly unit: string} | undefined {
  const one = scaled.test(unit) ? parseLiteral(`1${/^[a-z]/i.test(unit) ? ' ' : ''}${unit}`) : undefined;
  return one && {factor: one.value, unit: unitName(one.unit ?? '')};
}

/** Reads a cell with the grammar of the report; a cell without a unit takes the one that its table gives. */
export function cellNumber(cell: string, given: string): CellNumber | undefined {
  const text = plain(cell);
  const literal = parseLiteral(text);
  if (!literal) return undefined;
  const isBare = !literal.unit && !scaled.test(text);
  const scale = isBare ? scaleOf(plain(given)) : undefined;
  const unit = unitName(literal.unit ?? scale?.unit ?? plain(given));
  // 15 digits are what a number holds exactly; beyond them multiplying would leave a trace.
  const value = scale ? Number((literal.value * scale.factor).toPrecision(15)) : literal.value;
  return Number.isFinite(value) ? {...literal, value, unit, isBare: isBare && !given} : undefined;
}

/** Whether a text is a unit as tables put it in brackets after a name: `投资（亿元）`, but not `就业（新增）`. */
export const isUnit = (text: string): boolean =>
  /^(?:%|‰|[百千]?[万亿]{0,2}(?:元|美元|人|名|人次|个|家|套|项|户|件|亩|公顷|平方米|平方公里|公里|米|吨|吨标煤|天|次|所|辆|千瓦时))$/.test(
    plain(text),
  ) ||
  /^(?:(?:thousand|million|billion) )?(?:percent|per cent|yuan|cny|rmb|people|persons|km|tonnes|days)$/i.test(
    plain(text),
  );
