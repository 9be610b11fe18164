import {mirrored} from '../../dataset/phrase/hedges.js';
import type {Change} from '../../dataset/phrase/quantity.js';
import {isAside} from './asides.js';
import type {Clause, Mention, Sentence} from './clauses.js';
import type {Finding} from './findings.js';
import {multipleOf, nameFigure} from './figure-names.js';
import type {SentenceNames} from './figure-names.js';
import {groupsOf, haveOneUnit, stretchGap} from './groups.js';
import type {Group} from './groups.js';
import {boundOfWords, readDraftLead, withChangeOfFall, withUpgrade} from './lead.js';
import type {DraftLead} from './lead.js';
import {measureOf} from './measures.js';
import {cleanName, isOfEach, subjectsOf, verbOf} from './names.js';
import type {Numeral} from './numerals.js';
import type {Timing} from './periods.js';
import {comparedWithEach, withSharedBound, withSharedMarks, withoutRanks} from './shared-words.js';
import {isThreshold, sizeIn} from './thresholds.js';

/** The value of the lower end of a range, in the scale of the upper end: 3—5亿元. */
const scaledLow = (low: Numeral, high: Numeral) =>
  low.shift === 0 && low.unit === '' && high.shift > 0 ? Number(`${low.value}e${high.shift}`) : low.value;

interface Reading {
  readonly relation: Finding['relation'];
  readonly value: number;
  readonly high?: number;
  readonly hedge?: string;
  readonly unit: string;
}

/** Value, unit and bound of a number. A fall in percent is negative, and its bound is mirrored. */
function readingOf({mention: {numeral}, high, isFrom}: Group, lead: DraftLead, change: Change | undefined): Reading {
  const unit = high?.unit || numeral.unit;
  const isRate = unit === '%' || unit === '个百分点' || unit === '‰';
  const isFall = isRate && change?.kind === 'by' && change.direction === 'down';
  const sign = (value: number) => (isFall || (numeral.isNegative && value !== 0) ? -value : value);
  // The level from which something fell was a peak, and no bound: 由最高8%降至2%.
  const before = isFrom ? lead.hedges.filter((hedge) => !/^最[高低多少]$/.test(hedge)) : lead.hedges;
  const bound = boundOfWords([...before, ...numeral.hedges, ...(high?.hedges ?? [])]);
  if (high) {
    const ends = [sign(scaledLow(numeral, high)), sign(high.value)].sort((a, b) => a - b);
    return {relation: 'range', value: ends[0], high: ends[1], unit};
  }
  return {...bound, relation: isFall ? mirrored(bound.relation) : bound.relation, value: sign(numeral.value), unit};
}

/** The context in which the numbers of a sentence are read. */
export interface FigureContext {
  readonly text: string;
  readonly timingOf: (clause: Clause, mention: Mention) => Timing;
  readonly commitmentOf: (lead: DraftLead, at: number) => Finding['commitment'];
}

/** The subjects of a list of numbers, one for each number (分别). */
interface Distribution {
  readonly lead: DraftLead;
  readonly subjects: readonly string[];
  next: number;
}

/** A number whose growth is named after it: 保持10%的增长, 6%的增长目标. */
const growthAfter = /^的(?:年均|同比|较快)?(?:增长|增速|增幅)(?:目标|水平|速度|率)?$/;

const growth: Change = {direction: 'up', kind: 'by', word: '增长'};

/** The words before such a number without the verb of the growth. */
const growing = /(?:必须|要|将)?(?:保持|实现|确定|达到|确保)了?$/;

/** The examples before the count of what they are examples of: 甲、乙等 before 2条产业链. */
const examplesBefore = ({pre}: Mention): readonly string[] =>
  /^(.+、.+)等$/.exec(pre)?.[1].split('、').map(cleanName) ?? [];

/** Reads the numbers of one sentence. */
class SentenceReader {
  readonly findings: Finding[] = [];
  readonly #named: SentenceNames = {
    ...{subject: '', verb: '', unit: '', previous: '', names: []},
    ...{isAfterList: false, last: ''},
  };
  readonly #context: FigureContext;
  #list: Distribution | undefined;
  /** The number of subjects of the last list in the sentence. */
  #distributed = 0;
  /** The names in the last clause with numbers. */
  #last: readonly string[] = [];
  /** The size class that the previous number gave, if it was one. */
  #size: string | undefined;

  constructor(context: FigureContext) {
    this.#context = context;
  }

  clause(clause: Clause): void {
    const groups = withoutRanks(withSharedMarks(withSharedBound(groupsOf(clause, this.#context.text))));
    if (groups.length === 0) this.#named.previous = clause.text;
    this.#list = undefined;
    this.#size = undefined;
    this.#named.verb = '';
    const from = this.findings.length;
    groups.forEach((group, index) => {
      if (index === 0 && this.#isStretch(clause, group)) return;
      this.#figure(clause, groups, index);
    });
    const names = this.findings.slice(from).map(({name}) => name.replace(/增长率$/, ''));
    this.#named.names = [...new Set([...this.#named.names, ...names])];
    if (names.length > 0) [this.#last, this.#named.isAfterList] = [names, new Set(names).size > 2];
  }

  /** Whether a clause is only the stretch target of the previous number: 增长8%以上，力争突破10%. Adds it to that number. */
  #isStretch({start, end, text}: Clause, {mention}: Group): boolean {
    const before = this.findings.at(-1);
    const {numeral, post} = mention;
    const words = text.slice(0, numeral.start - start);
    if (!before || before.stretch || before.value === null || post !== '' || !stretchGap.test(words)) return false;
    if (numeral.unit !== '' && numeral.unit !== before.unit) return false;
    const hedges = [...readDraftLead(words).hedges, ...numeral.hedges];
    const stretched: Finding = {
      ...before,
      end: numeral.end,
      clause: [before.clause[0], end],
      stretch: {...boundOfWords(hedges), value: numeral.value},
    };
    this.findings.splice(-1, 1, stretched);
    return true;
  }

  /** The words before a number; for a number that continues a list, those of the list. @param rest The numbers from it on in its clause. */
  #lead({mention, cameFrom}: Group, before: Mention | undefined, isPair: boolean, rest: readonly Group[]): DraftLead {
    // What bounds one amount bounds the other way of telling it: 超30亿元或3亿美元.
    const lead = readDraftLead(cameFrom ? cameFrom.pre : before && mention.pre === '或' ? before.pre : mention.pre);
    const list = this.#list;
    if (list && lead.words === '' && mention.post === '' && !lead.isDistributed) {
      const change = lead.change ?? list.lead.change;
      const hedges = lead.hedges.length > 0 ? lead.hedges : list.lead.hedges;
      return {...list.lead, ...lead, hedges, words: '', ...(change && {change})};
    }
    this.#list = undefined;
    // Without 分别, as many numbers as subjects belong to one each.
    const isMatched = isPair && /[、和与]|分别/.test(lead.words) && subjectsOf(lead.words).length === rest.length;
    const isShared =
      isMatched ||
      (isPair && /^城乡|^城镇(?:居民)?[和与、]农村|存、?贷款/.test(lead.words.replace(/^(?:全[市县区省])/, '')));
    // As many rates as there were levels belong to one each: 税收9亿元、投资8亿元，同比增长3%、4%.
    const isOfLast = rest.length === this.#last.length && new Set(this.#last).size === rest.length;
    // So do as many multiples: 收入达到3万元、1万元，是2016年的1.4倍和1.5倍.
    const isMultiple = isOfLast && mention.numeral.unit === '倍' && multipleOf.test(mention.pre.trim());
    const isRepeated =
      isMultiple ||
      (isPair && lead.words === '' && lead.change !== undefined && (isOfLast || rest.length === this.#distributed));
    // One number for town and country is that of both, though 分别 precedes it.
    if (lead.isDistributed && rest.length === 1 && /^城乡居民/.test(cleanName(lead.words)))
      return {...lead, isDoubled: true};
    if (lead.isDistributed || isShared || isRepeated) {
      const own =
        lead.words === '' || isMultiple
          ? isOfLast
            ? this.#last
            : this.#named.names.slice(-rest.length)
          : subjectsOf(/^预计城乡/.test(lead.words) ? cleanName(lead.words) : lead.words, haveOneUnit(rest));
      // The examples of a list share the numbers out: 甲、乙等2条产业链分别增长4%、5%.
      const examples = own.length === 1 && before ? examplesBefore(before) : [];
      const compared = comparedWithEach(lead.words, (this.findings.at(-1)?.name ?? '').replace(/增长率$/, '增速'));
      const subjects = [compared, examples].find((each) => each.length === rest.length) ?? own;
      if (subjects.length > 0) this.#list = {lead, subjects, next: 0};
      this.#distributed = subjects.length;
    }
    return lead;
  }

  #figure(clause: Clause, groups: readonly Group[], index: number): void {
    const group = groups[index];
    const {isFrom, cameFrom} = group;
    const {numeral} = group.mention;
    const isGrowth = numeral.unit === '%' && growthAfter.test(group.mention.post);
    const mention = isGrowth ? {...group.mention, post: ''} : group.mention;
    const next = groups[index + 1] as Group | undefined;
    const isPair = next !== undefined && next.mention.pre === '' && next.mention.numeral.unit === numeral.unit;
    const isContinued = this.#list !== undefined && readDraftLead(mention.pre).words === '' && mention.post === '';
    const found = this.#lead(group, groups[index - 1]?.mention, isPair, groups.slice(index));
    const read = withChangeOfFall(withUpgrade(found, numeral.unit));
    const lead = isGrowth ? {...read, words: read.words.replace(growing, ''), change: read.change ?? growth} : read;
    const change = cameFrom || isFrom ? undefined : lead.change;
    const reading = readingOf(group, cameFrom ? {...readDraftLead(mention.gap ?? ''), words: ''} : lead, change);
    const isContext = !cameFrom && !isFrom && isThreshold(mention, lead, reading.unit, next?.mention);
    const timing = this.#context.timingOf(clause, mention);
    const near = [this.#named.previous, clause.text];
    const list = this.#list;
    const subjects = list
      ? [list.subjects[Math.min(list.next++, list.subjects.length - 1)]]
      : (lead.isDoubled || isOfEach(lead.words)) && !isContinued && lead.words !== ''
        ? subjectsOf(lead.words)
        : [undefined];
    for (const subject of subjects) {
      const mentions = groups.map((each) => each.mention);
      const figure = {
        lead,
        mention,
        subject,
        group: {index, groups: mentions},
        change,
        unit: reading.unit,
        isContext,
        sizedBy: this.#size,
        isFrom,
      };
      this.#named.last = this.findings.at(-1)?.name ?? '';
      const named = nameFigure(figure, this.#named);
      // A place in a list may be told without 第: 排名从83位升至79位.
      const isPlace = /(?:排名|位次|名次)$/.test(named.name) && change?.kind !== 'by';
      const isRank = (numeral.isOrdinal || isPlace) && /^[位名]$/.test(reading.unit);
      const mark = isRank ? this.#context.text[numeral.start - 1] : '';
      const commitment =
        timing.role === 'target' && !isContext ? this.#context.commitmentOf(lead, numeral.start) : undefined;
      const isSure = reading.unit !== '' && numeral.script !== 'han';
      this.findings.push({
        ...{start: numeral.start - (/[第前]/.test(mark) ? 1 : 0), clause: [clause.start, clause.end], name: named.name},
        end: group.stretch?.numeral.end ?? group.high?.end ?? numeral.end,
        measure: isRank ? 'rank' : measureOf(reading.unit, change, named.name, isContext),
        role: isContext || isFrom || isAside(lead, mention, reading.unit, timing, near) ? 'context' : timing.role,
        period: isFrom ? (timing.before ?? timing.period) : timing.period,
        ...reading,
        ...((mark === '前' || (isRank && this.#context.text[numeral.end - 1] === '强')) && {relation: 'le' as const}),
        ...(commitment && {commitment}),
        ...(group.stretch && {
          stretch: {
            ...boundOfWords([...group.stretch.lead.hedges, ...group.stretch.numeral.hedges]),
            value: group.stretch.numeral.value,
          },
        }),
        confidence: {value: isSure ? 0.99 : 0.7, period: timing.confidence, name: named.confidence},
        rules: [
          numeral.script === 'han' ? 'chinese-numeral' : group.high ? 'range' : 'numeral',
          isContext ? 'size-of-what-follows' : isFrom ? 'level-before' : timing.rule,
          named.rule,
        ],
      });
    }
    // What is that large stands before the size: 村级集体经济收入50万元以上的村.
    const what = cleanName(lead.words);
    const sizedBy = what.slice(verbOf(what).length) + (lead.hedges.at(-1) ?? '');
    const other = this.#size !== undefined && mention.gap === '或' ? `${this.#size}或` : undefined;
    // The other currency in a bracket is no part of what tells the size: 5亿元(3000万美元)以上.
    if (isContext && this.#size !== undefined && mention.gap === '') return;
    this.#size =
      isContext && sizeIn(mention, reading.unit)
        ? (other ?? sizedBy) + this.#context.text.slice(numeral.start, numeral.tail).replace(/\([^()]*\)/, '')
        : undefined;
  }
}

/** The observations of a sentence. */
export function figuresOf({clauses}: Sentence, context: FigureContext): Finding[] {
  const reader = new SentenceReader(context);
  for (const clause of clauses) reader.clause(clause);
  return reader.findings;
}
