import {mirrored, relationOf} from '../../dataset/phrase/hedges.js';
import type {Dataset, Indicator, Observation, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';
import {rateWordBefore} from './change-words.js';

/** The earlier numerals of a list: in 分别下降25%、14.3% the word before the first applies to both. */
export const earlierInList = /(?:\d[\d.]*[^\d、，,。；;]{0,6}、)+$/;

/** Hedges before a number, unless they end another word: 节约, 最近. */
const hedgeBefore =
  /(?:不少于|不低于|不小于|至少|不?超过|超|突破|不?高于|不?大于|不?多于|至多|低于|不满|不足|不到|小于|少于|(?<![节条公契合签违])约|(?<![最靠附])近)$/;

/** Hedges after a number; 上下游 is not one. */
const hedgeAfter = /^(?:及?以[上下内]|左右|上下(?!游))/;

/** The same in English. */
const englishBefore =
  /\b((?:not?|no) (?:less|fewer|more) than|at least|at most|up to|more than|less than|fewer than|over|under|above|below|exceeding|about|around|nearly|almost|approximately) $/i;
const englishAfter = /^ (or (?:more|less|fewer|above|below))\b/i;

/** The punctuation between clauses, and between numerals. */
const clauseEnd = /[\d,，。;；:：\n]/;

type Say = (field: string, message: string, advice: string) => void;

/** Text of a language with spaces between words, in which a line break is a space. */
const inOneLine = (text: string) => (/\p{Script=Han}/u.test(text) ? text : text.replace(/\s+/g, ' '));

/** The text before a literal, without the earlier numerals of its list, and the text after it. */
function around(
  text: string,
  {source: {start, end}}: Observation<string, Source>,
): readonly [before: string, after: string] {
  const before = inOneLine(text.slice(Math.max(0, start - 60), start));
  return [before.replace(earlierInList, ''), inOneLine(text.slice(end, end + 20))];
}

/** A hedge beside the literal is that of the observation, and the observation's hedge occurs in the clause. */
function checkHedge(
  {relation, hedge, value, source}: Observation<string, Source>,
  before: string,
  after: string,
  say: Say,
): void {
  const printed =
    hedgeAfter.exec(after)?.[0] ??
    hedgeBefore.exec(before)?.[0] ??
    (englishAfter.exec(after) ?? englishBefore.exec(before))?.[1];
  const bound = printed === undefined ? undefined : relationOf(printed);
  if (printed !== undefined && (bound && (value ?? 0) < 0 ? mirrored(bound) : bound) !== relation)
    say('hedge', `the text says "${printed}"`, 'Write it as the hedge, with its relation.');
  if (hedge === undefined) return;
  const clause = `${before.split(clauseEnd).at(-1)}${source.literal}${after.split(clauseEnd)[0]}`;
  if (!clause.includes(hedge))
    say('hedge', `"${hedge}" does not stand with "${source.literal}"`, 'It may be that of another number: empty it.');
}

/** A percentage by which something grew or fell is a growth rate, and a fall is negative. */
function checkChange(
  {value, source}: Observation<string, Source>,
  measure: Indicator['measure'],
  before: string,
  say: Say,
): void {
  const change = rateWordBefore(before);
  if (!change || !/(?:%|per ?cent)$/.test(source.literal)) return;
  const {word, isFall} = change;
  if (measure !== 'growth')
    say('indicator', `the text speaks of a change (${word}), the indicator is a ${measure}`, 'Name a growth rate.');
  else if (isFall && (value ?? 0) > 0) say('value', `the text speaks of a fall (${word})`, `Write -${value}.`);
}

/** Hedge, relation, measure and sign of an observation agree with the words around its literal in the text. */
export function readingProblems({indicators, observations}: Dataset, text: string): Problem[] {
  const measures = new Map(indicators.map(({id, measure}) => [id, measure]));
  return observations.flatMap((observation, index) => {
    // A misplaced literal is a problem of another check; the words around its start are not about it.
    if (observation.value === null || !text.startsWith(observation.source.literal, observation.source.start)) return [];
    const problems: Problem[] = [];
    const say: Say = (field, message, advice) =>
      problems.push({path: `observations[${index}].${field}`, message, advice});
    const [before, after] = around(text, observation);
    checkHedge(observation, before, after, say);
    const measure = measures.get(observation.indicator);
    if (measure) checkChange(observation, measure, before, say);
    return problems;
  });
}
