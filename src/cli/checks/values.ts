import {mirrored, relationOf} from '../../dataset/phrase/hedges.js';
import {parseQuantity} from '../../dataset/phrase/read.js';
import type {Dataset, Indicator, Observation, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';
import {rateWordBefore, speaksOfFall} from './change-words.js';
import {isInUnit} from './printed-units.js';

type Say = (field: string, message: string, advice: string) => void;

/** The value is a number exactly where the relation is not `qualitative`; a phrase has a meaning. */
function checkPresence({relation, value, meaning}: Observation<string, Source>, say: Say): void {
  if (relation === 'qualitative' && value !== null) say('value', `a phrase has the value ${value}`, 'Empty it.');
  if (relation !== 'qualitative' && value === null) say('value', 'the value is empty', 'Fill it in.');
  if (relation === 'qualitative' && !meaning) say('meaning.zh', 'a phrase has no meaning', 'Say it in both languages.');
}

/** A range has an upper end above its value; no other relation has one. */
function checkRange({relation, value, high, source}: Observation<string, Source>, say: Say): void {
  if (relation === 'range' && high === undefined) say('high', 'the range has no upper end', 'Fill it in.');
  if (relation !== 'range' && high !== undefined)
    say('high', `"${relation}" has an upper end`, 'Write "range", or empty it.');
  if (high !== undefined && value !== null && high <= value)
    say('high', `${high} is not above ${value}`, 'Write the larger end here.');
  // Both ends have the unit and the scale of the last one: 6%—6.5%, 100—300万元.
  const last = relation === 'range' ? parseQuantity(source.literal.split(/[-—–~～至到]+/).at(-1) ?? '') : undefined;
  if (last && high !== undefined && last.value !== Math.abs(high) && last.value !== Math.abs(value ?? high))
    say('high', `${high} is not what "${source.literal}" says`, `Write ${last.value}.`);
}

/** The relation is the one that the hedge states; that of the amount of a fall is reversed for the negative change. */
function checkRelation({relation, hedge, value, source}: Observation<string, Source>, say: Say): void {
  if (relation === 'qualitative' || relation === 'range') return;
  const bound = hedge === undefined ? 'eq' : relationOf(hedge);
  const stated = bound && (value ?? 0) < 0 ? mirrored(bound) : bound;
  if (!stated)
    return say('hedge', `"${hedge}" is not a known hedge`, 'Write it as the report prints it: 以上, 超, 余, …');
  if (stated !== relation)
    say(
      'relation',
      `"${relation}" does not follow from "${hedge ?? 'no hedge'}"`,
      `Write "${stated}", or correct the hedge.`,
    );
  if (hedge && !source.quote.includes(hedge))
    say('source.quote', `the quote lacks the hedge "${hedge}"`, 'Widen the quote so that it holds the hedge.');
  const infix = parseQuantity(source.literal)?.hedge;
  if (infix && infix !== hedge) say('hedge', `the literal says "${infix}"`, 'Write that as the hedge.');
}

/** The literal means the value, in the unit of the indicator. */
function checkLiteral(
  {value, relation, source}: Observation<string, Source>,
  indicator: Indicator | undefined,
  say: Say,
): void {
  if (value === null || relation === 'range') return;
  if (indicator?.measure === 'rank') return checkRank(value, source.literal, say);
  // A line break inside a numeral (27.⏎3%) is that of the page.
  const parsed = parseQuantity(source.literal.replace(/\s*\n\s*/g, ''));
  if (!parsed)
    return say('source.literal', `"${source.literal}" is not a number with a unit`, 'Begin it with the numeral.');
  if (parsed.value !== Math.abs(value))
    say('value', `${value} is not what "${source.literal}" says`, `Write ${value < 0 ? -parsed.value : parsed.value}.`);
  if (!indicator) return;
  if (!isInUnit(indicator, parsed.unit ?? ''))
    say(
      'source.literal',
      `"${source.literal}" is not in ${indicator.unit}`,
      'Correct the unit of the indicator or the literal.',
    );
}

/** Words that name the first rank. */
const first = /(?:首位|榜首|最优)$/;

/** A rank is printed as a word: 居全市第一. */
function checkRank(value: number, literal: string, say: Say): void {
  const place = literal.replace(/^.*第/, '');
  const number = first.test(literal) ? 1 : parseQuantity(/[位名]$/.test(place) ? place : `${place}位`)?.value;
  if (number !== value) say('value', `${value} is not what "${literal}" says`, 'Write the rank that is printed.');
}

/** Only a growth rate is negative, and exactly where its quote has a word for a fall. */
function checkSign({value, source}: Observation<string, Source>, indicator: Indicator | undefined, say: Say): void {
  const before = source.quote.slice(0, source.quote.indexOf(source.literal));
  const saysFall = source.quote.includes('下降') || rateWordBefore(before)?.isFall;
  if (value !== null && value > 0 && indicator?.measure === 'growth' && saysFall)
    say('value', `${value} is positive, but the quote speaks of a fall`, `Write ${-value}, or correct the quote.`);
  if (value !== null && value < 0 && indicator && indicator.measure !== 'growth')
    say('value', `${value} is negative, but no growth rate`, `Write ${-value}.`);
  if (value !== null && value < 0 && !speaksOfFall(source.quote))
    say(
      'value',
      `${value} is negative, but the quote does not speak of a fall`,
      'Correct the sign or widen the quote.',
    );
}

/** The value, the relation, the hedge and the literal of every observation agree. */
export function valueProblems({indicators, observations}: Dataset): Problem[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return observations.flatMap((observation, index) => {
    const problems: Problem[] = [];
    const say: Say = (field, message, advice) =>
      problems.push({path: `observations[${index}].${field}`, message, advice});
    checkPresence(observation, say);
    checkRange(observation, say);
    checkRelation(observation, say);
    checkLiteral(observation, byId.get(observation.indicator), say);
    checkSign(observation, byId.get(observation.indicator), say);
    return problems;
  });
}
