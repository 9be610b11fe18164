import {capital} from '../../../../../model/words/capital.js';
import type {Count, DrawnKinds, SeveralWords} from './words.js';

const small = 'no one two three four five six seven eight nine'.split(' ');
const numberWord = (count: number) => small[count] ?? `${count}`;

/** The length up to which a title gives the only target of an outcome by its name, in characters. */
const longest = 90;

function countWords(
  {way, count, floors, ceilings, only}: Count,
  since: string,
  isFirst: boolean,
  isAll: boolean,
  isNamed: boolean,
): string {
  const edge = floors === count ? 'floor' : ceilings === count ? 'ceiling' : '';
  const noun = edge && ` ${edge}${count === 1 ? '' : 's'}`;
  const base = isFirst ? ` ${since}` : '';
  if (only) return `${isNamed ? only.name : 'one'}${noun} ${only.distance} ${way}${base}`;
  const bounds = [
    floors && `${numberWord(floors)} of them ${floors === 1 ? 'a floor' : 'floors'}`,
    ceilings && `${numberWord(ceilings)} of them ${ceilings === 1 ? 'a ceiling' : 'ceilings'}`,
  ].filter(Boolean);
  const some = !edge && bounds.length > 0 ? ` (${bounds.join(', ')})` : '';
  const all = isAll && count > 1 ? (count === 2 ? 'both' : `all ${numberWord(count)}`) : numberWord(count);
  return `${all}${noun} ${way}${way === 'level' && base ? ' with' : ''}${base}${some}`;
}

function hatching({bounds}: DrawnKinds): string {
  if (bounds.has('at-least'))
    return bounds.has('at-most')
      ? '. Hatched: only a floor or a ceiling is known, at the firm line'
      : '. Hatched: the target is “at least” or “over”, and the firm line is only its floor';
  return bounds.has('at-most') ? '. Hatched: the firm line is only a ceiling' : '';
}

export const en: SeveralWords = {
  title({place, topic, result, goal, since, isTarget, all, counts}) {
    const subject = topic && isTarget ? `${topic.toLowerCase()} target` : goal;
    const possessive = place && `${place}’s `;
    if (counts.length === 0) {
      const none = all === 2 ? 'neither of the two' : `none of the ${numberWord(all)}`;
      return capital(`${possessive}${subject}s: ${none} can be compared with its ${result}`);
    }
    const titleWith = (isNamed: boolean) => {
      const base = since || `the ${result}s`;
      const words = counts.map((count, index) => countWords(count, base, index === 0, counts.length === 1, isNamed));
      return capital(`${possessive}${subject}s: ${words.join(', ')}`);
    };
    const named = titleWith(true);
    return named.length > longest ? titleWith(false) : named;
  },
  barsSubtitle: ({result, goal, all}, unit) =>
    capital(`${result}s and ${goal}s for ${numberWord(all)} indicators`) + (unit && `, ${unit}`),
  changesSubtitle: ({result, goal}, drawn) => capital(`${goal}s against ${result}s${hatching(drawn)}`),
  howToRead: ({result, goal}, {bounds, isCut}, isReport) =>
    capital(
      [
        bounds.has('exact') && `arrows lead from the ${result} to the ${goal}`,
        bounds.has('about') && 'a broken end means “about”',
        isCut && 'a broken arrow goes beyond the axis and is not to scale',
        `changes are our calculation from the numbers in the ${isReport ? 'report' : 'table'}`,
      ]
        .filter(Boolean)
        .join('; '),
    ) + '.',
  open: {
    floors: 'hatched: above the floor, also on target',
    ceilings: 'hatched: below the ceiling, also on target',
    both: 'hatched: beyond the floor or the ceiling, also on target',
  },
  unit: (unit, hasOwnScale) => `Unit: ${unit}${hasOwnScale ? ', on a scale of its own' : ''}`,
  against: (result) => `against ${result}`,
  axis: {percent: 'Change, %', points: 'Change, percentage points'},
  listed: (count) => `Not on the axis: ${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  noRate: (result) => `The ${result} is not above zero, so there is no change in percent.`,
  twoBounds: 'Both numbers are only bounds, so their difference is not known.',
  rest: (groups, isSomeCompared) => {
    const names = {
      refused: 'not comparable',
      worded: 'without numbers to compare',
      single: 'given for one year only',
    };
    const [{kind, count}] = groups;
    if (isSomeCompared && groups.length === 1)
      return count === 1 ? `The other one is ${names[kind]}.` : `The other ${count} are ${names[kind]}.`;
    const words = groups.map((group) => `${group.count} ${group.count === 1 ? 'is' : 'are'} ${names[group.kind]}`);
    const last = words.pop()!;
    const list = words.length > 0 ? `${words.join(', ')} and ${last}` : last;
    return `${isSomeCompared ? 'Of the others' : 'Of these'}, ${list}.`;
  },
  // Names begin with a capital, so the name begins the sentence.
  widest: (sentence, isRelative) =>
    sentence.replace(/\.$/, ` – the widest gap${isRelative ? ' in relative terms' : ''}.`),
  rough: (count) =>
    `See the notes: ${count} ${count === 1 ? 'comparison is' : 'comparisons are'} not strictly like for like.`,
  seeChart: (result, goal) => `The chart shows each ${goal} beside its ${result}.`,
};
