import {goalWords} from './periods.js';
import type {Timing, Wording} from './periods.js';
import {partOfYear} from './parts-of-year.js';

/** The years of a first change of a paragraph: 由2016年的3亿元增加到2020年的5亿元. */
const change = /[由从自](20\d\d)年[^,，。;；]*?[到至为](20\d\d)年/g;

/** The last such years of a paragraph, where it names no other year after them. */
function yearsOfChange(paragraph: string): readonly [from: string, to: string] | undefined {
  const last = [...paragraph.matchAll(change)].at(-1);
  if (!last || /20\d\d年|今年|去年|“?十[一二三四五]五”?/.test(paragraph.slice(last.index + last[0].length)))
    return undefined;
  const [, from, to] = last;
  return from < to ? [from, to] : undefined;
}

/** A sum that was reached over several years, after one of which that is said: 累计完成税收3亿元，…。完成投资5亿元，年均增长6%. */
const furtherSum = /^(?:共|总共)?完成[^,，、\d]{2,}$/;
/** Words after a number for how it grew each year. */
const grewYearly = /^[,，、]年均(?:分别)?[增递下]/;
/** The shares of counts before them: 引进甲3个、乙5个，分别占全市的49%、81%. */
const sharesOfCounts = /^分别占[^,，]*$/;
/** What is counted over several years. */
const counted = /(?:新增|引进|招引|培育|办理|建成|开工|完成)[^。;；]*\d[^。;；]*[,，]$/;
/** How many proposals were answered, which are all those of the years before. */
const ofProposals = /(?:办[复结]率|面商率|沟通率)[^,，、]*$/;

/** Whether the words tell of the whole of a time, and not of its end. */
function isOfWhole({clause, sentence, paragraph, beyond}: Wording): boolean {
  const before = sentence.slice(0, sentence.length - clause.length);
  return (
    (furtherSum.test(clause) && grewYearly.test(beyond) && /累计/.test(paragraph)) ||
    (sharesOfCounts.test(clause) && counted.test(before)) ||
    (ofProposals.test(clause) && counted.test(before))
  );
}

/** The part of a year with which a paragraph begins: 2022年一季度，. */
const beginsInPart =
  /^(20\d\d)年((?:第?[一二三四]季度|上半年|前三季度|(?:前|1[-—~至])\d{1,2}个?月份?))[,，](?!要|将|力争|确保)/;
/** Words for what has come about, or is about to be known. */
const cameAbout = /预计|克服|逆势|势头|实现了|[呈保]持?现?(?:良好|平稳|稳定)|开门红|开局良好/;

/** The part of a year on which a paragraph of a plan looks back. */
function partLookedBackOn({sentence, paragraph}: Wording): string | undefined {
  const [, year, part] = beginsInPart.exec(paragraph) ?? [];
  if (year === undefined || part === undefined || !cameAbout.test(paragraph)) return undefined;
  if (goalWords.test(sentence) || /力争|确保|全年|下半年/.test(sentence)) return undefined;
  return partOfYear(part, Number(year));
}

/** The period of a number by the years that earlier words of its paragraph leave in force. */
export function withCarriedTime(timing: Timing, wording: Wording): Timing {
  const part = timing.role === 'target' ? partLookedBackOn(wording) : undefined;
  if (part !== undefined) return {...timing, role: 'actual', period: part, confidence: 0.7, rule: 'part-of-year'};
  const {before, rule, period} = timing;
  if (timing.role !== 'actual' || before === undefined || !/^\d{4}$/.test(period)) return timing;
  if (/^(?:term-end|named-plan)$/.test(rule) && isOfWhole(wording) && Number(before) < Number(period) - 1)
    return {...timing, period: `${Number(before) + 1}/${period}`, confidence: 0.6};
  const years = /^(?:term-end|review-part|named-year)$/.test(rule) ? yearsOfChange(wording.paragraph) : undefined;
  return years ? {...timing, before: years[0], period: years[1], confidence: 0.6, rule: 'years-of-change'} : timing;
}
