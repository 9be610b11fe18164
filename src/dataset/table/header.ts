import {isUnit} from '../phrase/units.js';
import {bracketed, plain, yearIn} from './grid.js';
import {cellPeriod} from './period.js';

/** What the numbers of a column are: `rate` is a column of changes or shares that no chart draws. */
export type HeaderKind = 'source' | 'unit' | 'period' | 'rate' | 'target' | 'actual' | 'value' | 'name' | 'other';

/** The meaning of a heading of a table of figures. */
export interface Header {
  readonly index: number;
  readonly header: string;
  readonly kind: HeaderKind;
  /** EDTF: a year, or the months from its first to the last that counts, `2023-01/2023-06`. Empty where there is none. */
  readonly period: string;
  readonly year: string;
  /** The unit in the brackets of the heading: `2022年实际（亿元）`. */
  readonly unit: string;
}

/** The words that identify a column, by descending priority. */
const words: readonly (readonly [HeaderKind, RegExp])[] = [
  ['source', /来源|出处|source/],
  ['unit', /^(?:计量|计算)?单位$|^units?$/],
  ['period', /^(?:时期|时间|日期|年份|年度|期间|截至|月份|季度|period|date|year|month|quarter|time|as of)$/],
  ['rate', /完成率|完成比|完成进度|同比|环比|比上年|较上年|增减|占比|位次|rate of completion|% complete|yoy/],
  ['target', /目标|计划|预期|任务|预算|target|goal|plan|budget/],
  ['actual', /实际|完成|执行|实绩|实现|结果|决算|上年|去年|现状|actual|result|outturn|achieved|last year|previous/],
  ['value', /^(?:数值|数字|数据|数|值|读数|实际值|value|number|figure|reading|amount)s?$/],
  ['name', /指标|名称|项目|事项|name|indicator|measure|item/],
];

/** Words around a period in a heading: `2023年1-6月实际完成情况`. */
const around =
  /目标|计划|预期|任务|预算|实际|完成|执行|实绩|实现|结果|决算|累计|情况|增速|增长|数值?|值|总量|target|goal|plan(?:ned)?|budget|actual|results?|outturn|achieved|value|fy ?/gi;

/** The period of a heading; a part of a year is never read as the whole year. */
function headerPeriod(bare: string): {readonly period: string; readonly year: string} {
  const left = bare.replace(around, '').replace(/^[\s:：的]+|[\s:：的]+$/g, '');
  const end = cellPeriod(left);
  if (end !== undefined) {
    const year = end.slice(0, 4);
    const isSingleMonth = /^\d{4}[-/.年]\d{1,2}月?$/.test(left.replace(/\s/g, ''));
    const period = end.length === 4 || isSingleMonth || end.length > 7 ? end : `${year}-01/${end}`;
    return {period, year};
  }
  const year = yearIn(bare);
  // 年中, 年初 and the like are not a whole year.
  const isPart = year !== '' && /半年|季度|月|q[1-4]|年[初中]|half|quarter/i.test(left);
  return {period: isPart ? '' : year, year: isPart ? '' : year};
}

/** Reads one heading. */
export function headerOf(header: string, index: number): Header {
  const text = plain(header).toLowerCase();
  const unit = bracketed(header);
  const bare = text.replace(/\s*\([^()]*\)\s*/g, (brackets) => (isUnit(brackets.trim().slice(1, -1)) ? '' : brackets));
  const {period, year} = headerPeriod(bare.replace(/\([^()]*\)$/, '').trim());
  const kind = words.find(([, pattern]) => pattern.test(bare.replace(/\([^()]*\)$/, '').trim()))?.[0] ?? 'other';
  // A heading that is only a period, or a period with the kind of number, is a column of results.
  const isPeriod = kind === 'other' && period !== '' && bare.replace(around, '').trim().length <= 24;
  const onlyPeriod = isPeriod && cellPeriod(bare.replace(around, '').replace(/[\s:：的]+$/g, '')) !== undefined;
  return {index, header, kind: onlyPeriod ? 'actual' : kind, period, year, unit: isUnit(unit) ? unit : ''};
}

/** Whether a period is a whole year, or is not given. */
export const isWhole = (period: string): boolean => /^(?:\d{4})?$/.test(period);
