import {textIn} from '../../dataset/localized.js';
import type {Locale, Observation} from '../../dataset/types.js';
import {formatNumber, formatValue, namedElsewhere, unitWord} from './number.js';
import type {Unit} from './number.js';
import {languages} from './observation/languages.js';
import type {Bound} from './observation/words.js';
import {periodWords} from './period.js';
import {withSingleQuotes} from './quotation.js';

export type {Bound};

/**
 * The parts of a value with its bound: `{before: '超过', number: '1500亿元', after: ''}`.
 *
 * @param short Whether the indicator's name is beside the value, so that the counted noun is left out: `60`, not `60 projects`.
 */
export function boundOf(
  {value, relation, hedge, high}: Pick<Observation, 'value' | 'relation' | 'hedge' | 'high'>,
  unit: Unit,
  locale: Locale,
  short = false,
): Bound {
  const {bound, range} = languages[locale];
  const isNamed = short && namedElsewhere(unit, locale);
  if (relation === 'range' && value !== null && high !== undefined) {
    const sign = unit.unit === 'percent' ? '%' : '';
    const [from, to] = [value, high].map((end) => formatNumber(end, locale) + sign);
    return range(from, to, sign || isNamed ? '' : unitWord(unit, locale, high), hedge);
  }
  const number = value ?? 0;
  if (unit.measure === 'rank') return bound(relation, hedge, rankWords(number, unit, locale), '', number < 0);
  const word = isNamed ? '' : unitWord(unit, locale, number);
  return bound(relation, hedge, formatNumber(number, locale), word, number < 0);
}

/** A rank with its group: `全市第1位`, `1st in the city`. */
const rankWords = (value: number, {unitName, scope}: Unit, locale: Locale): string =>
  languages[locale].rank(value, formatNumber(value, locale), unitName, scope);

/**
 * The words of an observation without a number: in the language of the report its own, which are quoted, and in any other
 * language their meaning.
 */
function phraseOf({meaning, source}: Observation, locale: Locale): string {
  const isQuoted = languages[locale].isOfReport || !meaning;
  if ('cell' in source) return meaning ? textIn(meaning, locale) : source.cell;
  return isQuoted ? `“${withSingleQuotes(source.literal)}”` : textIn(meaning, locale);
}

/** An observation in words: `8%以上`, `at least 8%`, or its phrase where it has no number; `short` as in `boundOf`. */
export function observationWords(observation: Observation, unit: Unit, locale: Locale, short = false): string {
  const {value, stretch} = observation;
  if (value === null) return phraseOf(observation, locale);
  const wordsOf = ({before, number, after}: Bound) => before + number + after;
  const words = wordsOf(boundOf(observation, unit, locale, short));
  return stretch ? words + languages[locale].stretch(wordsOf(boundOf(stretch, unit, locale))) : words;
}

/** The role of a number with its period: `2023年目标`, `2022 result`; only `目标` or `result` without a period. */
export const roleWords = ({period, role}: Pick<Observation, 'period' | 'role'>, locale: Locale): string =>
  languages[locale].role(role, periodWords(period, locale));

/** A negative growth rate in a sentence: `下降25%`, `a fall of 25%`; empty for any other number. */
function fallWords({value, relation}: Observation, unit: Unit, locale: Locale): string {
  if (unit.measure !== 'growth' || relation !== 'eq' || value === null || value >= 0) return '';
  return languages[locale].fall(formatValue(-value, unit, locale));
}

/**
 * A clause with the number of a year: `2023年目标为60个`, `2022年实际突破1500亿元`, `2023年目标：“继续缩小”`;
 * `The 2023 target is 60 projects`, `In 2022: …`.
 *
 * @param words The value in words, for example a sum. Default: `observationWords`.
 */
export function roleClause(observation: Observation, unit: Unit, locale: Locale, words?: string): string {
  const {clause, phraseClause} = languages[locale];
  return (observation.value === null ? phraseClause : clause)({
    role: roleWords(observation, locale),
    when: periodWords(observation.period, locale),
    isTarget: observation.role === 'target',
    isRank: unit.measure === 'rank',
    value: words ?? (fallWords(observation, unit, locale) || observationWords(observation, unit, locale)),
  });
}

/** Joins clauses into a sentence; in English into several, where one of them contains a colon. */
export const joinClauses = (clauses: readonly string[], locale: Locale): string => languages[locale].joined(clauses);
