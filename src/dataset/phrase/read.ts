import {mirrored} from './hedges.js';
import {boundOf, readLead} from './lead.js';
import type {Lead} from './lead.js';
import {hanShare, mentionsOf} from './mentions.js';
import type {Mention} from './mentions.js';
import {plainPhrase} from './plain-text.js';
import {RefusedPhrase} from './quantity.js';
import type {Quantity, Reading, RefusalReason, Stretch} from './quantity.js';
import {asRange, isFromTo, isRangeGap, pairOfBounds} from './several.js';
import {splitRemarks} from './remark.js';
import {readTail} from './tail.js';
import {isDateUnit} from './units.js';
import {commitmentIn} from './verbs.js';

/** A number with the relation that the words around it give. */
function bounded(mention: Mention, lead: Lead, tailHedges: readonly string[] = []) {
  const {relation, hedge} = boundOf([...lead.hedges, ...mention.hedges, ...tailHedges]);
  if (mention.isBare && hedge === undefined) throw new RefusedPhrase('vague');
  const isFall = lead.change?.kind === 'by' && lead.change.direction === 'down';
  if (isFall && mention.isNegative) throw new RefusedPhrase('contradiction', lead.change.word);
  const isBelow = (isFall || mention.isNegative) && mention.value !== 0;
  // 以内 bounds the amount also of a number with a minus sign: −1%以内 is between −1 % and no change.
  const isMirrored = isFall || (mention.isNegative && /内|within/i.test(hedge ?? ''));
  return {
    relation: isMirrored ? mirrored(relation) : relation,
    value: (isBelow ? -mention.value : mention.value) + 0,
    ...(hedge !== undefined && {hedge}),
  };
}

/** The second target behind 力争; its unit is that of the first. */
function stretchOf(gap: string, mention: Mention, first: Mention, firstLead: Lead): Stretch | undefined {
  const lead = readLead(gap);
  if (lead.commitment !== 'stretch' || /[^、,，;；。并再且更\s]/.test(lead.context)) return undefined;
  if (mention.unit !== undefined && first.unit !== undefined && mention.unit !== first.unit)
    throw new RefusedPhrase('units-differ', `${first.unit}、${mention.unit}`);
  const {relation, value} = bounded(
    mention,
    lead.change ? lead : {...lead, ...(firstLead.change && {change: firstLead.change})},
  );
  return {relation, value, hedge: lead.promise!};
}

/** Checks that a single number is a quantity. @throws RefusedPhrase with the reason */
function checkAlone(text: string, mention: Mention, lead: Lead, unit: string | undefined, tail: string): void {
  if (mention.isOrdinal && unit !== '位' && unit !== '名') throw new RefusedPhrase('ordinal', text);
  if (hanShare.test(lead.context) || hanShare.test(tail)) throw new RefusedPhrase('several-numbers');
  const hasWords = lead.context.replace(/[“”"'（）()]/g, '').replace(/第$/, '') !== '';
  if (hasWords && !lead.isKnown && (unit === undefined || mention.unit === undefined))
    throw new RefusedPhrase('not-understood', lead.context);
  // Chinese digits are part of many words, so they need a verb or a hedge before them; a subject is not enough.
  if (
    hasWords &&
    !lead.isKnown &&
    mention.isHan &&
    !mention.isOrdinal &&
    !text.includes('每') &&
    !/分之|成/.test(text) &&
    !/[率比重例]$/.test(lead.context)
  )
    throw new RefusedPhrase('not-understood', lead.context);
  const isDuration = mention.hedges.length > 0 || lead.hedges.length > 0;
  if (unit !== undefined && isDateUnit(unit) && !isDuration) throw new RefusedPhrase('date');
  if (unit === '年' && lead.hedges.includes('近')) throw new RefusedPhrase('date');
  if (unit === '年' && mention.value >= 1900 && mention.value < 2100) throw new RefusedPhrase('date');
}

/** Reads one number, or two that belong together. */
function quantityOf(text: string, remark: string): Quantity {
  if (/零增长$/.test(text) && !/\d/.test(text)) return {relation: 'eq', value: 0, unit: '%'};
  const {mentions, skipped} = mentionsOf(text);
  if (mentions.length === 0) throw new RefusedPhrase(absent(text, skipped));
  const gaps = mentions.map(({start}, index) => text.slice(index === 0 ? 0 : mentions[index - 1].end, start));
  if (gaps.slice(1).some((gap) => /^[:/]$/.test(gap))) throw new RefusedPhrase('proportion');
  const lead = readLead(mentions[0].isOrdinal ? gaps[0].replace(/第$/, '') : gaps[0]);
  const tailText = text.slice(mentions.at(-1)!.end);
  const main = [...mentions];

  const last = mentions.at(-1)!;
  const stretch = mentions.length > 1 ? stretchOf(gaps.at(-1)!, last, mentions[0], lead) : undefined;
  if (stretch) main.pop();
  const [first, second] = main;
  if (main.length > 2) throw new RefusedPhrase('several-numbers');

  const tail = readTail(tailText, last, lead);
  const change = lead.change ?? (!stretch && !second ? tail.change : undefined);
  const leading: Lead = {...lead, ...(change && {change})};
  const commitment = lead.commitment ?? commitmentIn(remark)?.commitment;
  const common = (unit: string | undefined, unitName: string | undefined) => ({
    ...(unit !== undefined && {unit}),
    ...(unitName !== undefined && {unitName}),
    ...(commitment && {commitment}),
    ...(stretch && {stretch}),
    ...perOf(skipped, text),
    ...(tail.per !== undefined && {per: tail.per}),
    ...(lead.context && {context: lead.context}),
    ...([tail.remark, remark].some(Boolean) && {remark: [tail.remark, remark].filter(Boolean).join(' ')}),
  });

  if (!second) {
    const unit = first.unit ?? (stretch ? last.unit : tail.unit);
    checkAlone(text, first, lead, unit, tail.remark);
    const isRank = first.isOrdinal || (/(?:排名|排|居|列|位)/.test(gaps[0]) && (unit === '位' || unit === '名'));
    const scope = lead.context.replace(/^(?:位居|位列|跃居|升至|居|列|排名|排)|(?:综合|总体)?(?:排名|排行|排序)$/g, '');
    return {
      ...bounded(first, leading, stretch ? [] : tail.hedges),
      ...(change && {change}),
      ...(isRank && {rank: scope ? {scope} : {}}),
      ...common(unit, first.unitName),
    };
  }
  const unit = second.unit ?? tail.unit;
  const change2 = isFromTo(gaps[0], gaps[1], first, second);
  if (change2) {
    const {hedges} = readLead(gaps[1]);
    const isRank = second.isOrdinal && (unit === '位' || unit === '名');
    return {
      ...bounded(second, {...leading, hedges, change: change2}, tail.hedges),
      ...{from: first.value, change: change2},
      ...(isRank && {rank: {}}),
      ...common(unit, second.unitName),
    };
  }
  const pair = pairOfBounds(gaps[1], bounded(first, leading), second, leading);
  if (pair) return {...pair, ...(change && {change}), ...common(unit ?? first.unit, second.unitName)};
  if (!isRangeGap(gaps[1], leading, gaps[0], tailText)) throw new RefusedPhrase('several-numbers');
  return {
    ...asRange(first, second, {...leading, hedges: [...lead.hedges, ...tail.hedges]}),
    ...(change && {change}),
    ...common(unit, second.unitName),
  };
}

const perOf = (skipped: readonly string[], text: string) => {
  const base = skipped.find((word) => word.startsWith('每'));
  if (base === undefined) return {};
  const noun = /^[人户]/.exec(text.slice(text.indexOf(base) + base.length))?.[0] ?? '';
  return {per: base.slice(1) + noun};
};

/** The reason why a phrase has no number. */
function absent(text: string, skipped: readonly string[]): RefusalReason {
  if (text === '') return 'empty';
  if (/翻.{0,2}番/.test(text)) return 'no-number';
  if (/^第|前[一二三四五六七八九十]|第[一二三四五六七八九十]+$/.test(text)) return 'ordinal';
  if (skipped.some((word) => /[年月]|\d[-/]\d/.test(word))) return 'date';
  if (/[数几上成][十百千万亿]|若干|[两几]位数|千亿级|[十百千万亿]级|半/.test(text)) return 'vague';
  return /\d/.test(text) ? 'not-a-quantity' : 'no-number';
}

/**
 * Reads a phrase of Chinese or English as one quantity: `力争突破1000亿元`, `下降8.1个百分点`, `6%—6.5%`,
 * `5.5%以上、力争6%`, `由14家增加到18家`, `at least 8 %`. A phrase that is not one quantity is refused with the reason; no
 * digit is dropped silently. Never throws.
 */
export function readPhrase(text: string): Reading {
  try {
    const {phrase, remark} = splitRemarks(plainPhrase(text));
    return {quantity: quantityOf(phrase, remark)};
  } catch (reason) {
    if (!(reason instanceof RefusedPhrase)) throw reason;
    return {refusal: {reason: reason.reason, text: text.trim(), part: reason.part || text.trim()}};
  }
}

/** The quantity of a phrase; undefined where it is refused. */
export function parseQuantity(text: string): Quantity | undefined {
  const reading = readPhrase(text);
  return 'quantity' in reading ? reading.quantity : undefined;
}
