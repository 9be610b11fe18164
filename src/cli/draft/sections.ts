import type {Role} from '../../dataset/types.js';
import type {Sentence} from './clauses.js';
import {leadOfItems, planOfHeading} from './five-year-plans.js';
import type {FiveYearPlan} from './five-year-plans.js';
import {yearIn} from './report-facts.js';
import {roleByVerbs, roleIn} from './roles-by-verbs.js';
import {ofTerm, yearsOfHeading, yearsOfTerm} from './terms.js';

/** A part of the report, with the role and the year that its heading implies for its numbers. Offsets are those of the compact text. */
export interface DraftSection {
  readonly id: string;
  readonly cite: string;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly role: Exclude<Role, 'context'>;
  /** The year of the numbers of the part, unless their sentence names another. */
  readonly year: number;
  /** The five-year plan of which the heading of the part speaks. */
  readonly plan?: FiveYearPlan | undefined;
  /** The years of the term of office on which its part looks back, where it does. */
  readonly termYears?: number | undefined;
  /** Whether its part looks back on a term and on its last year, so that its paragraphs tell of which they speak. */
  readonly isOfBoth?: boolean;
  /** The year since which its part looks back, as its first words tell: 2018年以来. */
  readonly since?: number | undefined;
  /** Whether neither a heading nor the beginning of the text tells its role, which is then read from verbs. */
  readonly isUntold?: boolean;
  /** The offset in a part that looks back from which it looks ahead: that of 面对新的一年. */
  readonly aheadFrom?: number | undefined;
}

const han = '一二三四五六七八九十';
const part = new RegExp(
  String.raw`^(?:第([${han}]+)部分[、:.．]?|([${han}]{1,3})[、．.](?![一二三](?:、[一二三])?次?产))(.*)$`,
);
const chapter = new RegExp(String.raw`^(?:\(([${han}]{1,3})\)|([${han}]{1,3})是(?=[\p{Script=Han}]))(.*)$`, 'u');
/** The formula that introduces a new subject in reports without headings. */
const matter = /^(?:这一年|一年来|过去一年|过去的一年|五年来|过去五年)[,，:]?我们([^。;；\n]{4,40})[。:]/;

const review =
  /回顾|回首|回望|回眸|总结|过去|过往|[一二两三四五]年来|取得.{0,8}成[就绩效]|成[就绩]$|[完执][成行]情况|进展|主要工作情况|(?:20\d\d|去)年.{0,6}(?:工作|情况)$/;
const planned =
  /目标|任务|安排|部署|打算|思路|总体要求|重点工作|工作重点|奋力|加强.{0,12}建设|自身建设|今后|未来|展望|建议|计划|民生实事/;
/** Words of headings that only plans have; 奋力 may tell how something was done. */
const surelyPlanned = /目标|任务|安排|部署|打算|思路|要求|重点工作|工作重点|今后|未来|展望|计划|实事/;
/** The first words of a part that looks back, and of one that looks ahead, whose heading tells neither. */
const beginsBack = /^(?:刚刚|即将)?(?:过去的?|这)(?:[一五5]年|20\d\d年)|^[一五5]年来|^[^,，。]{2,24}以来的五年/;
const beginsAhead = /^(?:今年|新的一年|(?:今后|未来)(?:五|5|几|一个时期))/;

/** The first words of paragraphs that tell of which time those after them speak: a term of five years, or a year. */
const openings =
  /\n[^\n,，。]{0,6}?((?:过去|这|近)?五年(?:来|间|,|，)|“?十[一二三四五六七]五”?(?:时期|期间|以来)|一年来|过去一年|刚刚过去的一年|20\d\d年[,，是])/g;

/** Whether the last paragraph that tells its time is one on a term: 五年来. */
const speaksOfTerm = (before: string): boolean =>
  /五年|五”|十.五/.test([...before.matchAll(openings)].at(-1)?.[1] ?? '');

const numberOf = (word: string): number => {
  const [tens, ones = ''] = word.includes('十') ? word.split('十') : ['', word];
  const digit = (char: string) => (char === '' ? 0 : han.indexOf(char) + 1);
  return word.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones) : digit(word);
};

/** A heading without a number, on a line of its own: 2024年工作回顾. */
const plainHeading =
  /^(?:(?:20\d\d年|过去[一五]年(?:和20\d\d年)?|今年|下一步|本届政府|刚刚过去的[^,，。]{0,8})(?:的)?)?[\p{Script=Han}“”、]{0,14}(?:工作回顾|工作总结|工作安排|目标任务|主要任务|重点工作|重点任务|工作任务|工作重点|总体要求|工作打算|自身建设|预期目标|主要成就|工作建议)(?:和[\p{Script=Han}]{2,8})?$|^(?:20\d\d年|“?十[一二三四五六七]五”?(?:时期|期间)?)的?(?:主要|发展|预期)*(?:成就|成绩|目标)$/u;

/** A heading of a part in the middle of a line, in a text without line breaks: 请予审议。 一、2023年工作回顾2023年是…. */
const inLine = new RegExp(
  String.raw`(?<=[。:：!！?？;；]\s?)([${han}]{1,3})、((?:[^\n。，,;；:：]{0,30}?)(?:(?:工作|[一五]年)回顾|工作总结|目标任务|工作安排|重点工作))(?=20\d\d年|“十|过去|一年来|五年来|今年|今后|未来|刚刚)`,
  'g',
);

/** Words before the first numbered heading that make it one of a part that looks back: 一年来，我们主要做了以下工作：. */
const introducesResults =
  /(?:[一二两三四五]年来|这一年|过去的?[一五]年|20\d\d年)[^\n。]{0,24}(?:[做抓]了|开展了|取得了?|完成了|推进了)[^\n。]{0,16}[:：。]\n+$/;

/** Where a part that looks back begins to look ahead without a heading. @param year The year of the targets of the report. */
function aheadIn(text: string, start: number, end: number, year: number): number | undefined {
  const ahead = new RegExp(
    String.raw`(?:^|[。\n])\s*(?:(?:面对|展望|迈入|立足|站在)?新的一年[,，]|(?:${year}年,?)(?:政府工作)?(?:报告)?(?:中)?(?:提出|要求)[,，:：])`,
  ).exec(text.slice(start, end));
  return ahead ? start + ahead.index + 1 : undefined;
}

/** The lines of a text with their offsets. */
function linesOf(text: string): {readonly line: string; readonly start: number}[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return {line, start: at};
  });
}

interface Heading {
  readonly start: number;
  readonly level: 1 | 2;
  readonly ordinal: number;
  readonly mark: string;
  readonly words: string;
  /** Whether it has no number. */
  readonly isPlain?: boolean;
  /** The offset after its words, where the text goes on in the same line. */
  readonly bodyAt?: number;
}

function headingsOf(text: string): Heading[] {
  const headings: Heading[] = [];
  let [matters, plain] = [0, 0];
  for (const {line, start} of linesOf(text)) {
    const first = part.exec(line);
    const second = chapter.exec(line);
    const third = matter.exec(line);
    const bare = line.replace(/[:：]$/, '');
    if (!first && !second && bare.length <= 30 && plainHeading.test(bare)) {
      matters = 0;
      plain++;
      headings.push({
        start,
        level: 1,
        ordinal: plain,
        mark: han[plain - 1] ?? String(plain),
        words: bare,
        isPlain: true,
      });
    } else if (first && first[3].length <= 60) {
      const mark = first[1] ?? first[2];
      matters = 0;
      headings.push({start, level: 1, ordinal: numberOf(mark), mark, words: first[3]});
    } else if (second) {
      const mark = second[1] ?? second[2];
      headings.push({start, level: 2, ordinal: numberOf(mark), mark, words: second[3].split(/[。;；]/)[0]});
    } else if (third && !/\d/.test(third[1]) && !/[:：]$/.test(line)) {
      matters++;
      headings.push({start, level: 2, ordinal: matters, mark: third[1], words: third[1]});
    }
  }
  const inside = [...text.matchAll(inLine)].map(({0: {length}, 1: mark, 2: words, index: start}): Heading => ({
    ...{start, level: 1, ordinal: numberOf(mark), mark, words, bodyAt: start + length},
  }));
  return inside.length === 0 ? headings : [...headings, ...inside].sort((a, b) => a.start - b.start);
}

/**
 * The role of the numbers below a first-level heading; where no word decides, the first part is the review if a later one is a
 * plan. What a heading calls
 * the work of the report's own year is its plan: 2024年重点工作.
 */
function roleOf(words: string, body: string, later: readonly Heading[], year: number): DraftSection['role'] {
  if ((yearIn(words) ?? 0) >= year && !/回顾|总结|[完执][成行]情况|进展/.test(words)) return 'target';
  if (/回顾/.test(words) || (review.test(words) && !/目标任务|今年|工作安排|主要任务/.test(words))) return 'actual';
  if (!surelyPlanned.test(words)) {
    const printed = /^20\d\d年(?=[,，]?是)/.exec(body)?.[0];
    if (beginsBack.test(body) || (printed && (yearIn(printed) ?? year) < year)) return 'actual';
    if (beginsAhead.test(body)) return 'target';
  }
  if (planned.test(words)) return 'target';
  // A part that is called after an earlier year looks back on it: 2018年迈出铿锵步伐.
  if ((yearIn(words) ?? year) < year) return 'actual';
  return later.some((part) => planned.test(part.words) || (yearIn(part.words) ?? 0) >= year) ? 'actual' : 'target';
}

/** The title of a page that tells how promises were kept: 2020年民生实事完成情况. */
const followUp = /^(?!.*(?:草案|安排|打算)).*(?:完成|落实|进展|办理)情况/;

/** Whether the first lines of a text without parts look back: by its title, by a paragraph that begins with an earlier year, or by 一年来. */
const looksBack = (front: string, year: number): boolean =>
  followUp.test(front.split('\n')[0]) ||
  (review.test(front.split('\n')[0]) && !planned.test(front.split('\n')[0])) ||
  /(?:这一年|[一五]年来|过去的?[一五]年)[,，]/.test(front) ||
  [...front.matchAll(/\n(20\d\d)年/g)].some(([, printed]) => Number(printed) < year);

/** Whether the first lines of a text without parts announce goals: by its title, or by words for the year that begins. */
const looksAhead = (front: string): boolean =>
  planned.test(front.split('\n')[0]) || /(?:今年|全年)[,，要我]|新的一年|(?:主要|预期)目标/.test(front);

/** The sections of a report: the text before the first heading, the parts and their chapters. @param year The year of its targets. */
export function sectionsOf(text: string, year: number): DraftSection[] {
  const headings = headingsOf(text);
  const [title] = text.split('\n', 1);
  const parts = headings.filter(({level}) => level === 1);
  const end = (at: number) => headings[at + 1]?.start ?? text.length;
  const front = headings[0]?.start ?? text.length;
  const isBack = parts.length > 0 || looksBack(text.slice(0, 400), year);
  const isUntold = !isBack && !looksAhead(text.slice(0, 400));
  const base: DraftSection['role'] = isBack ? 'actual' : isUntold ? roleByVerbs(text) : 'target';
  const baseYear = base === 'actual' ? year - 1 : year;
  const sections: DraftSection[] = [];
  if (front > 0 || headings.length === 0)
    sections.push({
      ...{id: '0', cite: '篇首', heading: '标题与称谓', start: 0, end: front},
      ...{role: base, year: baseYear, isUntold},
    });
  let [outer, role, sectionYear] = [undefined as Heading | undefined, base, baseYear];
  // Where the parts have no numbers, what is numbered is a chapter of one, unless its words say otherwise.
  const isChapter = ({isPlain, words}: Heading) =>
    parts[0].isPlain === true && isPlain !== true && yearIn(words) === undefined && !review.test(words);
  let [plan, termYears] = [undefined as FiveYearPlan | undefined, undefined as number | undefined];
  // A part may look back on a term and on its last year: “十三五”时期及2020年工作回顾.
  let isOfBoth = false;
  let since: number | undefined;
  // The last number of the parts that a sentence before them introduced as results; 0 where none did.
  let introduced = 0;
  const used = new Set<string>(['0']);
  headings.forEach((heading, at) => {
    const {level, ordinal, mark, words, start} = heading;
    if (level === 1 && outer && isChapter(heading)) outer = heading;
    else if (level === 1) {
      outer = heading;
      const isFirst = parts.indexOf(heading) === 0;
      const body = text.slice(heading.bodyAt ?? text.indexOf('\n', start) + 1, end(at)).slice(0, 60);
      const isNext = isFirst
        ? ordinal === 1 && introducesResults.test(text.slice(Math.max(0, start - 80), start))
        : introduced > 0 && ordinal === introduced + 1;
      introduced = isNext && !surelyPlanned.test(words) && (yearIn(words) ?? 0) < year ? ordinal : 0;
      role =
        followUp.test(title) || (introduced > 0 && !beginsAhead.test(body))
          ? 'actual'
          : roleOf(words, body, isFirst ? parts.slice(1) : [], year);
      const isOfYear = /20\d\d年/.test(words);
      const ofBody = ofTerm.test(body) ? (yearsOfTerm(body.slice(0, 12)) ?? 5) : undefined;
      termYears = role === 'actual' && !isOfYear ? (yearsOfHeading(words) ?? ofBody) : undefined;
      isOfBoth = role === 'actual' && isOfYear && (/五年|十.五/.test(words) || yearsOfHeading(words) !== undefined);
      const from = role === 'actual' ? /^(20\d\d)年以来/.exec(body.trimStart())?.[1] : undefined;
      since = from === undefined || Number(from) >= year - 1 ? undefined : Number(from);
      plan = planOfHeading(words, year);
      const printed = yearIn(words);
      sectionYear = role === 'target' ? Math.max(printed ?? year, year) : (printed ?? year - 1);
    } else if (!outer) {
      role = !isUntold && planned.test(words) && !review.test(words) ? 'target' : role;
    }
    const number = level === 1 ? `${ordinal}` : `${outer?.ordinal ?? 0}.${ordinal}`;
    let id = number;
    for (let next = 2; used.has(id); next++) id = `${number}.${next}`;
    used.add(id);
    const cite =
      level === 1
        ? mark
        : `${outer?.mark ?? ''}(${mark.length > 3 ? (outer ? ordinal : (han[ordinal - 1] ?? ordinal)) : mark})`;
    sections.push({
      id,
      cite,
      heading: words.slice(0, 60) || mark,
      start,
      end: end(at),
      role,
      year: sectionYear,
      plan,
      since,
      ...(!/20\d\d年/.test(words) && {
        termYears:
          termYears ?? (isOfBoth && level === 2 && speaksOfTerm(text.slice(outer?.start ?? 0, start)) ? 5 : undefined),
      }),
      isOfBoth: isOfBoth && level === 1,
      isUntold,
    });
  });
  return sections.map((section) =>
    section.role === 'actual' ? {...section, aheadFrom: aheadIn(text, section.start, section.end, year)} : section,
  );
}

/** The innermost section that contains a position. */
export const sectionAt = (sections: readonly DraftSection[], at: number): DraftSection =>
  sections.find(({start, end}) => start <= at && at < end) ?? sections[sections.length - 1];

/** A part as a sentence of it speaks: of the year ahead from where it says so, of a term from a paragraph on that does, and, where no heading tells the role, by its verbs. */
export function asSpoken(
  section: DraftSection,
  text: string,
  sentence: Sentence,
  year: number,
  at: number,
): DraftSection {
  if (section.aheadFrom !== undefined && at >= section.aheadFrom) return {...section, role: 'target', year};
  if (section.isOfBoth === true && speaksOfTerm(text.slice(section.start, at))) return {...section, termYears: 5};
  const ofItems =
    section.role === 'actual' ? yearsOfTerm(leadOfItems(text.slice(section.start, at)).slice(0, 8)) : undefined;
  if (ofItems !== undefined) return {...section, termYears: ofItems};
  const role = roleIn(text.slice(sentence.start, sentence.end));
  if (section.isUntold !== true || role === undefined || role === section.role) return section;
  return {...section, role, year: role === 'actual' ? year - 1 : year};
}
