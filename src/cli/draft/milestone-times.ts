import {roughDate} from '../../dataset/table/rough-date.js';

const year = '(?:20\\d\\d年|今年|本年|明年)';
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|[底末初]|[上中下]旬|\\d{1,2}[日号])?';
const part = '[上下]半年|(?:第|前)?[一二三四]季度';

/** A time or a deadline before a verb: 年底前, 2025年6月, 上半年, 主汛期前. */
export const milestoneTime = `(?:[在到于至])?(?:${year}?(?:${month}|${part})|${year}[底末初中内]?|年[底末初中内]|[春秋]季(?:学期|开学)?|主?汛期|元旦|春节|“?(?:五一|六一|七一|八一)”?|国庆节?)(?:左右)?(?:[之以]?前)?`;

const times = new RegExp(milestoneTime, 'g');
const alone = new RegExp(`^(?:力争|确保|争取|计划|预计|拟)*(${milestoneTime})$`);
const first = new RegExp(`^(?:力争|确保|争取|计划|预计|拟)*(${milestoneTime})(?=.{3})`);

/** The time that a clause consists of; empty where it has other words. */
export const timeAlone = (clause: string): string => alone.exec(clause)?.[1] ?? '';

/** The time that a clause begins with, with the words before it; empty where it begins with others. */
export const timeAtStart = (clause: string): string => first.exec(clause)?.[0] ?? '';

/** The last month of a quarter or a half, by which a deadline ends. */
const lastMonths: Readonly<Record<string, string>> = {40: '06', 41: '12', 33: '03', 34: '06', 35: '09', 36: '12'};

/**
 * The last time in some words, as EDTF; undefined where they name none. What is due before a time has no beginning.
 * @param ofYear The year of a time without one.
 */
export function periodIn(words: string, ofYear: string): string | undefined {
  const time = words
    .match(times)
    ?.at(-1)
    ?.replace(/^[在到于至]/, '')
    .replace(/^明年/, `${Number(ofYear) + 1}年`);
  const date = time && roughDate(time.replace(/[之以]?前$|[“”]/g, ''), ofYear);
  if (!date || !/(?<!提)前$/.test(time)) return date || undefined;
  // What is due before the end of a year is due at any time of it.
  if (/年[底末]/.test(time)) return `../${date.slice(0, 4)}`;
  return `../${date.replace(/(?<=-)(?:4[01]|3[3-6])$/, (half) => lastMonths[half])}`;
}
