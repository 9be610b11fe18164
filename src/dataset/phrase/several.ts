import {relationOf} from './hedges.js';
import {readLead} from './lead.js';
import type {Lead} from './lead.js';
import type {Mention} from './mentions.js';
import {RefusedPhrase} from './quantity.js';
import type {Bound, Change, Quantity} from './quantity.js';
import {changeAtEnd} from './verbs.js';

/** Whether the words between two numbers make them a range: `3%—4%`, `3%到4%`, `between 3% and 4%`. */
export function isRangeGap(gap: string, {change}: Lead, before: string, after: string): boolean {
  // In 下降3%至8% and "down 3% to 8%" the second number may be a level; only a dash joins two amounts of a change.
  if (/^ ?(?:[至到]|to) ?$/i.test(gap)) return change?.kind !== 'by' || (change.direction === 'up' && gap !== 'to');
  if (/^ ?[-—~] ?$/.test(gap)) return true;
  if (/^[和与]$/.test(gap)) return /^之?间/.test(after);
  return /^ ?and ?$/i.test(gap) && /between ?$/i.test(before);
}

/** The change from one number to another: `由14家增加到18家`, `from 14 to 18`; undefined where there is no such change. */
export function isFromTo(before: string, gap: string, first: Mention, second: Mention): Change | undefined {
  const {hedges} = readLead(gap);
  let rest = gap.replace(/第$/, '');
  for (const hedge of [...hedges].reverse()) rest = rest.slice(0, rest.lastIndexOf(hedge)).trimEnd();
  const verb = changeAtEnd(rest);
  const hasOrigin = /(?:由|从|自|from)[^,，;；。、]*$/i.test(before);
  if (verb?.change.kind === 'to' && /^(?:的[^,，、]{0,6})?$/.test(verb.rest.trim()))
    return checked(verb.change, first, second);
  if (!hasOrigin || !/^ ?(?:到|至|变为|变成|达到|to) ?$/i.test(rest)) return undefined;
  const spoken = changeAtEnd(before.replace(/\s*(?:由|从|自|from)[^,，;；。、]*$/i, ''))?.change;
  const direction = spoken?.direction ?? (first.value <= second.value ? 'up' : 'down');
  return checked({direction, kind: 'to', word: spoken?.word ?? rest.trim()}, first, second);
}

function checked(change: Change, first: Mention, second: Mention): Change {
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit)
    throw new RefusedPhrase('units-differ', `${first.unit}、${second.unit}`);
  return change;
}

/** The value of the first end of a range in the scale of the second: `3—5亿元` is 300 to 500 million. */
function sharedScale(first: Mention, second: Mention): number {
  const {shift} = second;
  if (first.isScaled || first.unit !== undefined || shift === undefined) return first.value;
  const printed = Number(`${second.value}e-${shift}`);
  return first.value < printed ? Number(`${first.value}e${shift}`) : first.value;
}

/** Two numbers as the ends of a range. @throws RefusedPhrase where they do not form one */
export function asRange(
  first: Mention,
  second: Mention,
  {hedges, change}: Lead,
): Pick<Quantity, 'relation' | 'value' | 'high' | 'hedge'> {
  if (first.unit !== undefined && second.unit !== undefined && first.unit !== second.unit)
    throw new RefusedPhrase('units-differ', `${first.unit}、${second.unit}`);
  const words = [...hedges, ...first.hedges, ...second.hedges];
  const bound = words.find((word) => relationOf(word) !== 'approx');
  if (bound !== undefined) throw new RefusedPhrase('contradiction', bound);
  const isYears = [first, second].every(({value, unit}) => unit === undefined && value >= 1900 && value < 2100);
  if (isYears || /^[月日]$/.test(second.unit ?? '')) throw new RefusedPhrase('date');
  if (second.unit === '号' || second.unit === '点') throw new RefusedPhrase('date');
  let [low, high] = [sharedScale(first, second), second.value];
  if (first.isNegative) low = -low;
  if (second.isNegative) high = -high;
  if (low >= high) throw new RefusedPhrase('backwards');
  if (change?.kind === 'by' && change.direction === 'down') {
    if (first.isNegative || second.isNegative) throw new RefusedPhrase('contradiction', change.word);
    [low, high] = [-high, -low];
  }
  return {relation: 'range', value: low + 0, high: high + 0, ...(words.length > 0 && {hedge: words[0]})};
}

interface Bounded {
  readonly relation: Bound;
  readonly value: number;
}

/** A floor and a ceiling as a range: `不低于5%、不高于8%`; undefined where the two numbers are not such a pair. */
export function pairOfBounds(
  gap: string,
  first: Bounded,
  second: Mention,
  leading: Lead,
): Pick<Quantity, 'relation' | 'value' | 'high'> | undefined {
  const {hedges, context} = readLead(gap);
  if (!/^[、,，]?(?:且|并|and)?$/.test(context.trim()) || gap.trim() === '') return undefined;
  const [word] = [...hedges, ...second.hedges];
  if (word === undefined || leading.change) return undefined;
  const relation = relationOf(word);
  const value = second.isNegative ? -second.value : second.value;
  if (first.relation === 'ge' && relation === 'le' && first.value < value)
    return {relation: 'range', value: first.value, high: value};
  if (first.relation === 'le' && relation === 'ge' && value < first.value)
    return {relation: 'range', value, high: first.value};
  return undefined;
}
