import {mirrored} from '../../dataset/phrase/hedges.js';
import type {Change} from '../../dataset/phrase/quantity.js';
import type {Clause, Mention, Sentence} from './clauses.js';
import type {Finding} from './findings.js';
import {boundOfWords, readDraftLead} from './lead.js';
import type {DraftLead} from './lead.js';
import {measureOf} from './measures.js';
import {nameFigure} from './figure-names.js';
import type {NamedSoFar} from './figure-names.js';
import {subjectsOf} from './names.js';
import type {Numeral} from './numerals.js';
import type {Timing} from './periods.js';

const rangeGap = /^(?:[-—~～]|至|到)$/;
const fromTo =
  /^(?:的?[^、，,;；\d]{0,6}?)?(?:增加|增长|提高|提升|上升|扩大|扩展|降低|下降|减少|压缩|压减|缩短|下调|上调|调整|优化|缩小|收窄|调|增|降|升|扩|减|缩|提|延长)?(?:到了?|至|为)[^\d]{0,3}$/;
const fromBefore = /(?:由|从|自)[^,，。;；、]{0,14}$/;
const stretchGap = /^[、,，]?(?:并|且)?(?:力争|争取|力求|冲刺|奋力冲刺|奋力)(?:实现|达到?|增长|完成|突破|超过?|到)*$/;
/** Nouns behind a bounded number that only says of which size they are: 2万元以下产业用地. */
const sized =
  /^(?:的|规模)?(?:[省市国]家?级)?(?:示范性?)?(?:农业|工业|制造业|婴幼儿)?(?:全)?(?:企业|项目|产业|婴幼儿|儿童|老人|老年人|人口|群体|集群|用地|小流域|产业链|工程|贷款|未成年人|学生|人员|公里|建筑|道路|商圈|楼宇|平台|单品|总部)/;

/** How a number of a list is read: alone, as the ends of a range, as the level before a change, or with a second target. */
interface Group {
  readonly mention: Mention;
  readonly high?: Numeral;
  readonly stretch?: {readonly numeral: Numeral; readonly lead: DraftLead};
  readonly isFrom: boolean;
  readonly cameFrom: Mention | undefined;
}

function groupsOf({mentions}: Clause, text: string): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    const next = mentions[at + 1] as Mention | undefined;
    const gap = next?.gap ?? '';
    const before = groups.at(-1);
    const cameFrom = before?.isFrom ? before.mention : undefined;
    if (
      next &&
      rangeGap.test(gap) &&
      !fromBefore.test(mention.pre) &&
      next.numeral.value > mention.numeral.value * (mention.numeral.unit === '' && next.numeral.shift ? 0 : 1)
    ) {
      groups.push({mention, high: next.numeral, isFrom: false, cameFrom});
      at++;
    } else if (
      next &&
      fromTo.test(gap) &&
      (fromBefore.test(mention.pre) ||
        /(?:增加|提高|提升|下降|降低|降|升|增|上调|下调|扩大|缩短|压缩)(?:到|至|为)/.test(gap))
    ) {
      groups.push({mention, isFrom: true, cameFrom});
    } else {
      groups.push({mention, isFrom: false, cameFrom});
    }
  }
  return groups.filter((group, at) => {
    const previous = groups[at - 1] as Group | undefined;
    const between = previous ? text.slice(previous.mention.numeral.tail, group.mention.numeral.start) : '';
    if (!previous || !stretchGap.test(between)) return true;
    const unit = group.mention.numeral.unit;
    if (unit !== '' && previous.mention.numeral.unit !== unit) return true;
    Object.assign(previous, {
      stretch: {numeral: group.mention.numeral, lead: readDraftLead(between.replace(/^[、,，]/, ''))},
    });
    return false;
  });
}

/** The value of the lower end of a range in the scale of the upper one: 3—5亿元. */
const scaledLow = (low: Numeral, high: Numeral) =>
  low.shift === 0 && low.unit === '' && high.shift > 0 ? Number(`${low.value}e${high.shift}`) : low.value;

interface Reading {
  readonly relation: Finding['relation'];
  readonly value: number;
  readonly high?: number;
  readonly hedge?: string;
  readonly unit: string;
}

/** Value, unit and bound of a number. A percentage of a fall is negative, and its bound turns round. */
function readingOf({mention: {numeral}, high}: Group, lead: DraftLead, change: Change | undefined): Reading {
  const unit = high?.unit || numeral.unit;
  const isRate = unit === '%' || unit === '个百分点' || unit === '‰';
  const isFall = isRate && change?.kind === 'by' && change.direction === 'down';
  const sign = (value: number) => (isFall || (numeral.isNegative && value !== 0) ? -value : value);
  const bound = boundOfWords([...lead.hedges, ...numeral.hedges, ...(high?.hedges ?? [])]);
  if (high) {
    const ends = [sign(scaledLow(numeral, high)), sign(high.value)].sort((a, b) => a - b);
    return {relation: 'range', value: ends[0], high: ends[1], unit};
  }
  return {...bound, relation: isFall ? mirrored(bound.relation) : bound.relation, value: sign(numeral.value), unit};
}

/** What a clause's numbers are read with. */
export interface FigureContext {
  readonly text: string;
  readonly timingOf: (clause: Clause, mention: Mention) => Timing;
  readonly commitmentOf: (lead: DraftLead, at: number) => Finding['commitment'];
}

/** The observations of a sentence. */
export function figuresOf({clauses}: Sentence, context: FigureContext): Finding[] {
  const findings: Finding[] = [];
  const named: NamedSoFar = {subject: '', verb: '', unit: '', previous: ''};
  for (const clause of clauses) {
    const groups = groupsOf(clause, context.text);
    if (groups.length === 0) named.previous = clause.text;
    let list: {readonly lead: DraftLead; readonly subjects: readonly string[]; next: number} | undefined;
    named.verb = '';
    groups.forEach((group, index) => {
      const {mention, isFrom, cameFrom} = group;
      const own = readDraftLead(cameFrom ? cameFrom.pre : mention.pre);
      const isContinued = list !== undefined && own.words === '' && mention.post === '';
      const lead = isContinued
        ? {
            ...list!.lead,
            ...own,
            hedges: own.hedges.length > 0 ? own.hedges : list!.lead.hedges,
            words: '',
            ...((own.change ?? list!.lead.change) && {change: own.change ?? list!.lead.change!}),
          }
        : own;
      if (!isContinued) {
        const subjects = own.isDistributed || own.isDoubled ? subjectsOf(own.words) : [];
        list = own.isDistributed && subjects.length > 0 ? {lead: own, subjects, next: 0} : undefined;
      }
      const to = cameFrom ? readDraftLead(mention.gap ?? '') : undefined;
      const change = cameFrom ? undefined : isFrom ? undefined : lead.change;
      const reading = readingOf(group, to ? {...to, words: ''} : lead, change);
      const {numeral} = mention;
      const end = group.high?.end ?? numeral.end;
      const bounded =
        numeral.hedges.some((hedge) => /以[上下]/.test(hedge)) || lead.hedges.some((hedge) => /超|逾|过/.test(hedge));
      const isSized =
        bounded &&
        sized.test(mention.post) &&
        (/[元岁]$|平方|公里|亩/.test(reading.unit) || groups.length > index + 1) &&
        reading.unit !== '%';
      const isRadius =
        /^(?:分钟|公里|小时)$/.test(reading.unit) &&
        /^(?:政务)?(?:[\p{Script=Han}]{0,6})(?:全覆盖|圈|服务圈)/u.test(mention.post);
      const isContext = isSized || isRadius;
      const timing = context.timingOf(clause, mention);
      const subjects =
        own.isDoubled && !isContinued
          ? subjectsOf(own.words)
          : list
            ? [list.subjects[Math.min(list.next++, list.subjects.length - 1)]]
            : [undefined];
      for (const subject of subjects) {
        const {name, confidence, rule} = nameFigure(
          {
            lead,
            mention,
            subject,
            group: {index, groups: groups.map((each) => each.mention)},
            change,
            unit: reading.unit,
            isContext,
            isFrom,
          },
          named,
        );
        const commitment =
          timing.role === 'target' && !isContext ? context.commitmentOf(lead, numeral.start) : undefined;
        findings.push({
          ...{start: numeral.start, end, clause: [clause.start, clause.end], name},
          ...{measure: measureOf(reading.unit, change, name, isContext)},
          ...{
            unit: reading.unit,
            role: isContext || isFrom ? 'context' : timing.role,
            period: isFrom && timing.role === 'actual' ? String(Number(timing.period.slice(-4)) - 1) : timing.period,
          },
          ...{relation: reading.relation, value: reading.value},
          ...(reading.high !== undefined && {high: reading.high}),
          ...(reading.hedge !== undefined && {hedge: reading.hedge}),
          ...(commitment && {commitment}),
          ...(group.stretch && {
            stretch: {
              ...boundOfWords([
                ...group.stretch.lead.hedges.filter((word) => !/力争/.test(word)),
                ...group.stretch.numeral.hedges,
              ]),
              value: group.stretch.numeral.value,
            },
          }),
          confidence: {
            value: reading.unit === '' || numeral.script === 'han' ? 0.7 : 0.99,
            period: timing.confidence,
            name: confidence,
          },
          rules: [
            numeral.script === 'han' ? 'chinese-numeral' : group.high ? 'range' : 'numeral',
            isContext ? 'size-of-what-follows' : isFrom ? 'level-before' : timing.rule,
            rule,
          ],
        });
      }
    });
  }
  return findings;
}
