import type {Role} from '../../dataset/types.js';
import {baseIn, comparisonOfAll} from './base-years.js';
import {planBefore, planIn, planOfMultiple} from './five-year-plans.js';
import type {FiveYearPlan, NamedPlan} from './five-year-plans.js';
import {ownPartOf, partOfYear} from './parts-of-year.js';
import type {DraftSection} from './sections.js';
import {yearsOfHeading, yearsOfParagraph, yearsOfRise, yearsOfTerm, yearsSince} from './terms.js';

/** The period of a number, and whether it is a result or a target. */
export interface Timing {
  readonly role: Role;
  /** EDTF. */
  readonly period: string;
  /** The year of the first level of a change, as in 由45%提高到65%, where the words name none. */
  readonly before?: string;
  readonly confidence: number;
  readonly rule: string;
}

/** A year that is not the period of the number: 比2019年, 是2000年的2倍, 由2015年的45%提高到65%, 2000年前, 2020年以来. */
const comparing =
  /(?:[比较同超]|相当于|与)(?:20\d\d年|去年|上年)[^,，。;；\d]{0,4}|(?:[是为达到]|相当于)了?(?:20\d\d年|去年|上年)[末底]?的(?=(?:近|约|将近|接近|超过?|逾)?(?:$|\d))|在20\d\d年[末底]?的?基础上|[由从自](?:20\d\d年|去年|上年)[^,，。;；]*?\d[^,，。;；]*?[到至为]|20\d\d年(?:前|以来|以前|建成|版)/g;

/** Words that announce goals. */
export const goalWords =
  /(?<![比超]|[高低快慢好]于)预期(?:目标|指标)|20\d\d年目标[:：为是]|(?:主要|发展|工作)目标(?!任务|完成|执行)|目标是|目标为|奋斗目标|目标任务(?:是|为)/;
const promised = /力争|争取|确保|计划|拟|将(?=[实新建完达推开投])|预计/;
/** Words for what was promised for the year on which a part looks back: 计划新建3所，完成4所. */
const promisedThen = /^(?:原|年初)?计划(?:新[建增]|改造|改扩建|建设|实施|开工|完成)/;
const past =
  /(?:^|[,，;；:：])(?:去年|上年|过去一年|一年来)|(?:已|已经)(?:达|超|有|建|完|累|覆)|(?:目前|截至|现有|历年)/;
/** Words after a number for what is done already: 4个基地已经全部纳入规划. */
const done = /已(?:经)?(?:全部|全面|基本)?(?:纳入|列入|建成|开工|完成|竣工|投[产用]|获|启动|签约|落地)/;
/** Words that set a task for the things before or after a number. */
const toBeDone =
  /(?:加快(?:建设|推进|实施)?|全力推进|扎实推进|推动|抓好|抓紧|确保|力争)[^,，、;；]*(?:、[^,，;；]*等)?$/;
/** Words for a target of several years. */
const further = /(?:未来|今后)([三五35])年/;
/** Words for the year of the report, which go before those of a longer time: “十四五”期间建设100所，今年建成20所. */
const thisYear = /今年|本年|年内|全年|年底前/;
/** Words before a level or a rate, which is that of the last year of a time. */
const levelOrRate =
  /(?:[到至达从由自占为居列]|排名|突破|接近|超过?|跨[过越入]|跻身|跃入|迈[上入]|[是为达到]“?(?:十.五|20\d\d年)”?[末底]?的|规模(?:稳定|保持)在|比重|率|占比|现有|实有|保有量|余额|存栏)[^,，、]{0,4}$|(?:位居|位列|名列|排名)[^,，、]{0,8}第$|比[^,，]{2,12}[高低多少]$|(?:进入|跻身)[^,，]{0,6}前.$|(?<!(?:连续|持续)[^,，]*)(?:位居|位列|名列|[居列])全[国省市区县州盟旗][^,，\d]{0,4}(?:第[一二三四五六七八九十]+[位名]?|首位|榜首|前[列茅])$|[升进升跃]至?[^,，、\d]{2,14}第$|集聚[^,，、\d]{0,8}(?:企业|机构|人才|院所)$/;
/** Words for what holds or is counted over the whole of a time. */
const counted =
  /(?<!规模)(?:控制|保持|稳定|维持)在|改造|累计|合计|新增|[新改扩]建|建成(?!区)|开工|完成|投入|引进|实施|发放|争取|培育(?!规模)|打造/;

/** What is produced or earned within a year, so that without 累计 it is that of the last one: 工业增加值实现. */
const ofOneYear =
  /(?:增加值|生产总值|GDP|工业总产值|预算收入|财政收入|零售总额|可支配收入)(?:总量)?(?:预计|已|可)?(?:完成|实现|为|冲刺|突破)?(?:近|约|超过?)?$/;
/** Firms of a size, which are counted as they are at the end of a time: 产值超亿元企业8户. */
const firmsOfSize =
  /(?:[超过逾]|以上)[^,，、]*企业(?:数量)?$|(?:[超过逾]\d*[百千万]?[万亿]元?|[万亿]元以上)(?:的)?企业$/;

/** Firms above the size that is counted, which are as many as there are: 规上企业487家. */
const stockOfFirms = /(?:^|[,，])(?:全[市县区]|其中)?(?:规模?以?上|限上|限额以上)[^,，]{0,6}(?:企业|单位)(?:共|现有)?$/;

/** The words before a list of numbers that ends before the last of them: 收入分别达到 of 收入分别达到3万元、. */
const withoutList = (lead: string) => lead.replace(/(?:\d[\d.]*[^\d、和]{0,4}[、和])+$/, '');

/** Words after a number that tell how it grew each year, so that it is the level at the end of a time: 3万元，年均增长6%. */
const grewYearly = /^[,，、]年均(?:分别)?[增递下]/;

/** Words before the level to which something rose or fell: 由2018年的198亿元增加到. */
const risenTo = /[由从自][^,，。;；]*\d[^,，。;；]*[到至为][^\d,，]{0,3}$/;

/** Words before the amount by which something rose or fell, but not since the year before. */
const risenBy = /(?:净增|增长|增加|提高|提升|上升|下降|降低|减少|缩小)了?(?:近|约|超过?)?$/;
const sinceYearBefore = /同比|环比|[比较](?:上年|去年|20\d\d年)/;

/** The words of the last item of a list, without those of the items with numbers before it. */
const ownWords = (lead: string) => withoutList(lead).replace(/^.*\d[^、]*、(?=[^\d、])/, '');

/** Whether the words before a number tell of a level at the end of a time, and not of an amount over the whole of it. */
const isLevel = (lead: string) => {
  const words = withoutList(lead);
  if (!/累计|合计/.test(words) && !/年均/.test(ownWords(lead)) && ofOneYear.test(words)) return true;
  return (levelOrRate.test(words) || firmsOfSize.test(words) || stockOfFirms.test(words)) && !counted.test(words);
};

/** The words from which the period of a number is read. */
export interface Wording {
  /** The clause, up to the number. */
  readonly clause: string;
  /** The sentence, up to the number. */
  readonly sentence: string;
  /** The paragraph, up to the number. */
  readonly paragraph: string;
  /** The words after the number in its clause. */
  readonly after: string;
  /** The words after the number, beyond its clause. */
  readonly beyond: string;
  /** Whether goals were announced earlier in the paragraph. */
  readonly isAfterGoals: boolean;
  /** The five-year plan of which the part of the report speaks here. */
  readonly plan?: FiveYearPlan | undefined;
}

const startsWithYear = /^(?:其中[,，])?(?:[^,，;；]{0,6})20\d\d年/;
/** A year that is a clause of its own, whose sentence speaks of it from there on: 负重拼搏，2021年，实现…. */
const ownYear = /[,，]20\d\d年(?:全年|末|底)?[,，]/;

/** What is left out of a number in brackets has a time of its own: 支出(扣除2022年专项资金)增长. */
const bracketed = /\([^()]*20\d\d年[^()]+\)/g;

/** The years that words name, without those of comparisons. */
const yearsIn = (words: string): number[] =>
  [
    ...words
      .replace(bracketed, '')
      .replace(comparing, '')
      .matchAll(/(20\d\d)年/g),
  ].map(([, year]) => Number(year));

/** The year with which an earlier sentence of the paragraph begins, or to which (到2025年) it speaks of levels; 0 for none. */
function carriedYear(paragraph: string, clause: string): number {
  const [, to, year] =
    [...paragraph.matchAll(/(?:^|[。;；.、:：])([到至])?(20\d\d)年(?![来以的]|至|到|第)/g)].at(-1) ?? [];
  return year === undefined || (to !== undefined && !isLevel(clause)) ? 0 : Number(year);
}

/** The period of several years that a clause names (2024—2026年), or its sentence by a five-year plan. */
function spanOf({clause, sentence, plan}: Wording): (NamedPlan & {readonly confidence: number}) | undefined {
  const [, from, to] = /(20\d\d)年?[-—–~至到]{1,2}(20\d\d)年/.exec(clause) ?? [];
  if (from) return {from: Number(from), to: Number(to), part: 'whole', confidence: 0.8};
  if (thisYear.test(clause)) return undefined;
  const near = planIn(sentence);
  if (near) return {...near, confidence: 0.8};
  return plan && yearsIn(sentence).length === 0 ? {...plan, part: 'whole', confidence: 0.7} : undefined;
}

/** A result or a target of several years: in a part that looks back, and of years that are over, a result. */
function timingOfSpan(section: DraftSection, wording: Wording, year: number): Timing | undefined {
  const span = spanOf(wording);
  if (!span) return undefined;
  const {from, to, part, confidence} = span;
  const isOver = to < year;
  const isResult = isOver || (part === 'since' && from < year) || (section.role === 'actual' && from < section.year);
  if (isResult && promised.test(wording.clause) && !isOver) return undefined;
  const last = isResult ? Math.min(to, year - 1) : to;
  const isOverall = /累计/.test(wording.clause) || /年均/.test(ownWords(wording.clause));
  const isAtEnd =
    !isOverall &&
    (part === 'end' || (part !== 'since' && (isLevel(wording.clause) || grewYearly.test(wording.beyond))));
  return {
    role: isResult ? 'actual' : 'target',
    period: isAtEnd ? String(last) : `${from}/${last}`,
    before: String(from - 1),
    // A plan that is not over, in a part that looks back, may be spoken of in either way.
    confidence: isResult && !isOver ? 0.5 : confidence,
    rule: 'named-plan',
  };
}

/** The year of a first level without one: that of an earlier change of the sentence, or before the plan of which the paragraph speaks. */
function beforeOf({sentence, paragraph}: Wording): number | undefined {
  const year = [...sentence.matchAll(/[由从自](20\d\d)年/g)].at(-1)?.[1];
  const plan = planIn(paragraph.slice(0, 12));
  return year === undefined ? (planBefore(sentence)?.to ?? (plan && plan.from - 1)) : Number(year);
}

/** Reads the period of a number from its section and the words around it. @param year The year of the report's targets. */
export function timingOf(section: DraftSection, wording: Wording, year: number): Timing {
  const {clause, sentence, paragraph, after, beyond, isAfterGoals} = wording;
  const near = yearsIn(clause);
  // Where a part of the sentence turns to a term, it no longer speaks of a year before: 2020年，产值达到9亿元；五年来，….
  const part = sentence.slice(Math.max(sentence.lastIndexOf(';'), sentence.lastIndexOf('；')) + 1);
  const spoken = yearsOfTerm(part) === undefined ? sentence : part;
  const named = near.at(-1) ?? yearsIn(spoken).at(-1);
  const isGoal = isAfterGoals || goalWords.test(sentence);
  // What is told of one thing since a year is not told of those after a semicolon: 产值2018年以来居首位；….
  const sinceIn = /^自?20\d\d年/.test(sentence) ? sentence : part;
  const inSentence = yearsOfTerm(sentence) ?? yearsSince(sinceIn, section.year);
  let termLength = 5;
  const timing = (role: Role, period: string | number, confidence: number, rule: string): Timing => ({
    ...{role, period: String(period), confidence, rule},
    ...(near.length === 0 && {
      before: String(beforeOf(wording) ?? (rule.startsWith('term') ? section.year - termLength : section.year - 1)),
    }),
  });
  const due =
    /(?:到|至)(20\d\d)年|(20\d\d)年(?:底|末)?(?:前|达到|力争)/.exec(clause) ?? /[到至](20\d\d)年/.exec(sentence);
  const dueYear = Number(due?.[1] ?? due?.[2] ?? 0);
  const isOfThisYear = thisYear.test(clause) && near.length === 0;
  // 年均 is of each year up to the one that is named, from one that often is not.
  if (dueYear > year && /年均/.test(clause)) return timing('target', `${year}/${dueYear}`, 0.5, 'due-year');
  // What is to add up to the end of a plan does so over all its years.
  const plan = planIn(paragraph.slice(0, 12));
  const dueOfPlan = plan ?? wording.plan;
  if (dueYear > year && /累计/.test(ownWords(clause)) && dueOfPlan?.to === dueYear)
    return timing('target', `${dueOfPlan.from}/${dueYear}`, 0.6, 'due-year');
  if (dueYear >= year && !isOfThisYear) return timing('target', dueYear, 0.9, 'due-year');
  const span = timingOfSpan(section, wording, year);
  if (span) return span;
  if (section.role === 'actual' && !isGoal) {
    if (named === year && near.length > 0) return timing('actual', named, 0.6, 'named-year');
    if (promisedThen.test(clause)) return timing('target', section.year, 0.6, 'promise');
    const ofRise = yearsOfRise(withoutList(clause));
    if (ofRise !== undefined)
      return timing('actual', `${section.year + 1 - ofRise}/${section.year}`, 0.6, 'years-of-rise');
    const inHeading = yearsOfHeading(section.heading);
    const inTerm =
      inSentence ??
      yearsOfParagraph(paragraph, section.year) ??
      (section.since === undefined ? undefined : section.year + 1 - section.since) ??
      section.termYears ??
      (/20\d\d年/.test(section.heading) ? undefined : inHeading);
    const isInTerm = inTerm !== undefined;
    termLength = inTerm ?? inHeading ?? 5;
    const years = `${section.year + 1 - termLength}/${section.year}`;
    const lead = withoutList(clause);
    // What grows each year or adds up does so over the whole of a term.
    const isWhole =
      /年均[^,，、]{0,2}[增递降]|累计/.test(lead.slice(-8)) || /(?<!全年|年内|当年)累计/.test(ownWords(clause));
    // What is a multiple of a whole plan is of all the years since.
    const multiple = planOfMultiple(lead);
    if (multiple && multiple.to < section.year)
      return timing('actual', `${multiple.to + 1}/${section.year}`, 0.6, 'since-plan');
    // What has grown since the plan before did so over all the years since: 较“十二五”末增长27%.
    const since = planBefore(sentence);
    if (since && risenBy.test(lead) && !sinceYearBefore.test(clause))
      return timing('actual', `${since.to + 1}/${named ?? section.year}`, 0.6, 'since-plan');
    if (isWhole && plan && plan.from < year)
      return timing('actual', `${plan.from}/${Math.min(plan.to, year - 1)}`, 0.6, 'named-plan');
    if (isWhole && (isInTerm || inHeading !== undefined)) return timing('actual', years, 0.6, 'term');
    // What is compared with some years before is of the years since then, and so is what grows each year beside it.
    const comparison = sinceYearBefore.test(clause) ? '' : comparisonOfAll(sentence, paragraph);
    if (isInTerm && risenBy.test(lead) && baseIn(clause + comparison, section.year) !== undefined)
      return timing('actual', years, 0.6, 'term');
    const baseYear = isInTerm
      ? undefined
      : ((risenBy.test(lead) ? (baseIn(clause, section.year) ?? baseIn(comparison, section.year)) : undefined) ??
        (isWhole ? baseIn(paragraph, section.year) : undefined));
    if (baseYear !== undefined) return timing('actual', `${baseYear + 1}/${named ?? section.year}`, 0.6, 'since-year');
    const planInHeading = isWhole ? planIn(section.heading) : undefined;
    if (planInHeading && planInHeading.from < year)
      return timing('actual', `${planInHeading.from}/${Math.min(planInHeading.to, year - 1)}`, 0.6, 'named-plan');
    if (/两年平均[^,，、]{0,2}[增递]/.test(lead.slice(-8)))
      return timing('actual', `${section.year - 1}/${section.year}`, 0.7, 'two-years');
    // A part of the year that begins a sentence is that of its other clauses too.
    const ofYear =
      partOfYear(clause, named ?? section.year) ??
      (thisYear.test(clause)
        ? undefined
        : (partOfYear(sentence.slice(0, 8), section.year) ?? partOfYear(ownPartOf(sentence), section.year)));
    if (ofYear) return timing('actual', ofYear, 0.85, 'part-of-year');
    if (named !== undefined && named >= year && promised.test(sentence))
      return timing('target', named, 0.8, 'named-year');
    if (named !== undefined && named < year && (near.length > 0 || startsWithYear.test(spoken) || ownYear.test(spoken)))
      return timing('actual', named, near.length > 0 ? 0.85 : 0.8, 'named-year');
    const isStanding = /^(?:均|都|连续)?(?:位居|位列|排名|蝉联|居)/.test(after);
    if (isInTerm && !isWhole && !isStanding && grewYearly.test(beyond))
      return timing('actual', section.year, 0.8, 'term-end');
    if (isInTerm && risenTo.test(clause)) return timing('actual', section.year, 0.8, 'term-end');
    // What rises or falls in a paragraph about a term does so over all its years.
    if (isInTerm && risenBy.test(lead) && !sinceYearBefore.test(clause) && !thisYear.test(clause))
      return timing('actual', years, 0.5, 'term');
    // What a paragraph about a term counts is of all its years, unless it is a level or a rate.
    if (isInTerm && (isStanding || !/(?<![新净])增(?!加)|降/.test(lead.slice(-6))) && !isLevel(lead))
      return timing('actual', years, inSentence === undefined ? 0.5 : 0.6, 'term');
    if (isInTerm) return timing('actual', section.year, 0.8, 'term-end');
    if (/今年/.test(sentence) && promised.test(sentence)) return timing('target', year, 0.7, 'this-year');
    return timing('actual', section.year, 0.95, 'review-part');
  }
  if (
    /去年|上年/.test(clause.replace(comparing, '').replace(/[比较][^,，]*(?:去年|上年)/, '')) &&
    !promised.test(clause)
  )
    return timing('actual', year - 1, 0.85, 'last-year');
  if (named !== undefined && named < year && (near.length > 0 || !isGoal))
    return timing('actual', named, 0.75, 'named-year');
  if (named !== undefined && named >= year && near.length > 0) return timing('target', named, 0.9, 'named-year');
  // What there is already is to be taken further: 加快推进现有20个项目.
  const isOfExisting = /(?:推进|推动|加快|抓好|实施|改造|提升|盘活|用好|确保|力争)[^,，]{0,6}现有/.test(clause);
  // What is approved already is still to be built: 加快建设云溪站等5个已获批项目.
  const isDone = done.test(after) && !toBeDone.test(clause);
  if ((past.test(clause) && !isOfExisting) || /^(?:在校|的?饭碗)/.test(after) || isDone)
    return timing('actual', year - 1, 0.6, 'already');
  if (/首次(?:突破|超过?|达到?|跨过)/.test(clause.slice(-8)) && !promised.test(sentence))
    return timing('actual', year - 1, 0.6, 'already');
  if (/(?:过去|这)五年|五年来/.test(sentence))
    return timing('actual', isLevel(clause) ? year - 1 : `${year - 5}/${year - 1}`, 0.6, 'term');
  const years = further.exec(sentence)?.[1];
  const last = year + (/[三3]/.test(years ?? '') ? 2 : 4);
  if (years) return timing('target', isLevel(clause) ? last : `${year}/${last}`, 0.5, 'further-years');
  // A later year at the beginning of the sentence is that of its other clauses too, unless they name this one.
  if (named !== undefined && named > year && !isOfThisYear && startsWithYear.test(sentence))
    return timing('target', named, 0.7, 'named-year');
  const carried = carriedYear(paragraph, clause);
  if (carried > year && named === undefined && !thisYear.test(sentence))
    return timing('target', carried, 0.5, 'carried-year');
  return timing(
    'target',
    Math.max(section.role === 'target' ? section.year : year, year),
    isGoal ? 0.98 : 0.93,
    isGoal ? 'goals' : 'plan-part',
  );
}
