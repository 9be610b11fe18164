import {noteMark} from './note-marks.js';
import type {Numeral} from './numerals.js';

/** A number with the words that belong to it. */
export interface Mention {
  readonly numeral: Numeral;
  /** The words before it, from the beginning of its clause or from the end of the previous number. */
  readonly pre: string;
  /** The words after it, up to the end of its clause or of its item in a list. */
  readonly post: string;
  /** The words between the previous number of the same clause and this one; undefined for the first of a clause. */
  readonly gap: string | undefined;
}

/** A part of a sentence between commas, with its numbers. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A part of the text that ends with a full stop, a semicolon, an exclamation or question mark, or a line break. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly clauses: readonly Clause[];
}

const stop = /[。；;！!？?\n]/;
const comma = /[，,：:]/;

/** Whether a comma or a colon separates digits and not clauses: 1,234 and 3:1. */
const isInNumber = (text: string, at: number) =>
  /[,:]/.test(text[at]) &&
  /\d/.test(text[at - 1] ?? '') &&
  /^\d/.test(text.slice(at + 1)) &&
  /^\d{3}(?!\d)/.test(text.slice(at + 1));

/** Whether a comma is in the name of a campaign in quotation marks: “进百村，访万户”活动. */
const isInName = (text: string, at: number) =>
  /“[^“”\d。;；\n]{2,16}$/.test(text.slice(Math.max(0, at - 17), at)) &&
  /^[，,][^“”，,\d。;；\n]{2,16}”\p{Script=Han}{0,6}(?:活动|行动|工程|计划)/u.test(text.slice(at, at + 32));

/** Whether a comma separates two numbers that are shared out to several things: 分别完成60亿元，95亿元、80亿元. */
const isInSharedList = (text: string, at: number) =>
  /分别[^,，。;；\d]{0,8}(?:\d[\d.]*[万亿]*(?:[元吨人户家个亩]|%)[、和]?)+$/.test(
    text.slice(Math.max(0, at - 60), at),
  ) && /^[,，]\d[\d.]*[万亿]*(?:[元吨人户家个亩]|%)(?:[、和,，。;；]|$)/.test(text.slice(at, at + 20));

/** The offset, in the words between two numbers, at which the list item of the second begins. */
function boundaryIn(gap: string): number {
  const list = gap.indexOf('、');
  if (list >= 0) return list + 1;
  const words = /(?:以及|[和及与并])(?=[^和及与]*$)/.exec(gap);
  if (words) return words.index + words[0].length;
  return 0;
}

/** A list marker or a dash before the words of a clause. */
const mark =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十]{1,3}(?:是|、(?![一二三](?:、[一二三])?次?产))|\d{1,2}(?:[.．、](?!\d)|\))|[—-]{1,2}|[*①-⑳●◆■★▲•·◢])+/;
/** The number of a line, where it is no quantity. */
const lineNumber = /^\d{1,2}(?![月年千万亿])(?=\p{Script=Han})/u;

/** The noun of a number that is followed by another number without punctuation: 13个重点产业园区累计建成面积48平方公里. */
const nounIn = (gap: string) =>
  /^(?:的)?(.{2,}?)(?=累计|共|总|实现|完成|建成|达|平均|年均|合计|已|均|分别|等$|有$|(?:增速|总量)?(?:位居|位列|名列|排名|[排居]全))|^(?:楼盘|小区|园区|景区|商圈)(?=商品房|(?:累计|总)?(?:销售|成交|接待|产值|投资))|^(?:的)?(项目|企业)$|^\p{Script=Han}{0,10}(?:项目|企业)(?=(?:开复工|复工|开工|竣工|投产|履约|转化|落地|复产)率)|^(?:的)?\p{Script=Han}{0,12}(?:企业|公司|园区|基地|合作社)(?=年?(?:销售|产值|营业|营收|产量|税收|利润))|^\p{Script=Han}{2,8}中(?=有?$)|^\p{Script=Han}{0,8}(?:部门|单位|干部|党员|企业|公司|职工|教师|医生|专家|队员|人员|志愿者|工作队|居民|群众)(?=(?:挂钩|挂包|结对|帮扶|组成|联系|下沉|驻|进驻|承包|参与|投入|深入|对口|走访|捐|认领|组建|服务)\p{Script=Han}{0,6}$)/u.exec(
    gap,
  )?.[0] ?? '';

/** The noun of those for whom the next number was done: 为3座煤矿落实用地20公顷. */
const beneficiariesIn = (gap: string) =>
  /^.{2,12}?(?=落实|发放|办理|提供|解决|争取|减免|兑现|兑付|协调|融资)/.exec(gap)?.[0] ?? '';

function clauseOf(text: string, from: number, end: number, numerals: readonly Numeral[]): Clause {
  const isNumbered = (from === 0 || text[from - 1] === '\n') && numerals[0]?.start !== from;
  const marked = (isNumbered && lineNumber.exec(text.slice(from, end))) || mark.exec(text.slice(from, end));
  const start = from + (marked?.[0].length ?? 0);
  let left = start;
  const mentions = numerals.map((numeral, index): Mention => {
    const next = numerals[index + 1];
    const gapAfter = next ? text.slice(numeral.tail, next.start) : '';
    const boundary = next ? numeral.tail + boundaryIn(gapAfter) : end;
    const pre = text.slice(left, numeral.start).replace(/^(?:以及|[和及与、]|[,，]$)/, '');
    const isAge = numeral.unit === '岁';
    const isFor = /(?:[为对向给]|帮助|支持)$/.test(pre);
    const own = isAge ? gapAfter : nounIn(gapAfter) || (isFor ? beneficiariesIn(gapAfter) : '');
    const noun = boundary === numeral.tail && next ? own : '';
    const post = text
      .slice(numeral.tail, Math.max(boundary, numeral.tail + noun.length))
      .replace(noteMark, '')
      .replace(/(?:以及|[和及与并]|、)$|^、.*$/, '')
      .replace(
        /^\((?:(?:同口径|可比价|现价|含|预计)[^()]*|[^()\d]{0,8}(?:第[一二三四五六七八九十]+|首|榜首|前.)[位名]?)\)$/,
        '',
      );
    const gap = index === 0 ? undefined : text.slice(numerals[index - 1].tail, numeral.start);
    left = boundary;
    return {numeral, pre, post, gap};
  });
  return {start, end, text: text.slice(start, end), mentions};
}

/** The sentences of a text and their clauses, with the numbers in them. */
export function sentencesOf(text: string, numerals: readonly Numeral[]): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let [start, from, next] = [0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const isStop = at === text.length || stop.test(text[at]);
    if (!isStop && (!comma.test(text[at]) || isInNumber(text, at) || isInName(text, at) || isInSharedList(text, at)))
      continue;
    if (at > from) {
      const inside: Numeral[] = [];
      while (next < numerals.length && numerals[next].start < at) inside.push(numerals[next++]);
      clauses.push(clauseOf(text, from, at, inside));
    }
    from = at + 1;
    if (!isStop) continue;
    if (clauses.length > 0) sentences.push({start, end: at, clauses});
    [clauses, start] = [[], at + 1];
  }
  return sentences;
}
