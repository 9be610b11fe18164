import type {Locale, Observation, Relation} from '../../dataset/types.js';
import {formatNumber, formatValue, namedElsewhere, unitWord} from './number.js';
import type {Unit} from './number.js';
import {periodWords} from './period.js';
import {withSingleQuotes} from './quotation.js';

/** A number with the words of its relation before and after it. */
export interface Bound {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const english: Record<Relation, string> = {
  eq: '',
  ge: 'at least ',
  gt: 'over ',
  le: 'at most ',
  lt: 'under ',
  approx: 'about ',
  range: '',
  qualitative: '',
};

/** The words for relations without a recorded hedge. */
const chinese: Record<Relation, string> = {
  eq: '',
  ge: '以上',
  gt: '超过',
  le: '以内',
  lt: '低于',
  approx: '约',
  range: '',
  qualitative: '',
};

const afterUnit = /^(以上|以下|以内|左右)$/;
const beforeUnit = /^(余|多)$/;

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
  if (relation === 'range' && value !== null && high !== undefined) {
    const ends = [value, high].map((end) => formatNumber(end, locale) + (unit.unit === 'percent' ? '%' : ''));
    const noun = unit.unit === 'percent' || (short && namedElsewhere(unit, locale)) ? '' : unitWord(unit, locale, high);
    const about = {zh: hedge ?? '', en: hedge ? english.approx : ''}[locale];
    const isAfter = afterUnit.test(about);
    const text = ends.join({zh: '—', en: '–'}[locale]) + noun;
    return {before: isAfter ? '' : about, number: text, after: isAfter ? about : ''};
  }
  const isRank = unit.measure === 'rank';
  const number = isRank ? rankWords(value ?? 0, unit, locale) : formatNumber(value ?? 0, locale);
  const word = isRank || (short && namedElsewhere(unit, locale)) ? '' : unitWord(unit, locale, value ?? 0);
  if (locale === 'en') return {before: english[relation], number: number + word, after: ''};
  // For a negative number, 以内 bounds its absolute value: −1%以内 would mean −1 % or more.
  const hedged = hedge || (relation === 'le' && (value ?? 0) < 0 ? '以下' : chinese[relation]);
  if (beforeUnit.test(hedged)) return {before: '', number: number + hedged + word, after: ''};
  if (afterUnit.test(hedged)) return {before: '', number: number + word, after: hedged};
  return {before: hedged, number: number + word, after: ''};
}

const ordinals = new Intl.PluralRules('en', {type: 'ordinal'});
const ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>> = {one: 'st', two: 'nd', few: 'rd'};

/** A rank with its group: `全市第1位`, `1st in the city`. */
function rankWords(value: number, {unitName, scope}: Unit, locale: Locale): string {
  if (locale === 'zh') return `${scope?.zh ?? ''}第${formatNumber(value, 'zh')}${unitName?.zh ?? '位'}`;
  const ordinal = formatNumber(value, 'en') + (ordinalEndings[ordinals.select(value)] ?? 'th');
  return scope ? `${ordinal} in ${scope.en}` : ordinal;
}

/**
 * The words of an observation without a number: in Chinese the quoted words of the report, in English their meaning, since the
 * report is in Chinese.
 */
function phraseOf({meaning, source}: Observation, locale: Locale): string {
  if ('cell' in source) return meaning?.[locale] ?? source.cell;
  return locale === 'en' && meaning ? meaning.en : `“${withSingleQuotes(source.literal)}”`;
}

/** An observation in words: `8%以上`, `at least 8%`, or its phrase where it has no number; `short` as in `boundOf`. */
export function observationWords(observation: Observation, unit: Unit, locale: Locale, short = false): string {
  const {value} = observation;
  if (value === null) return phraseOf(observation, locale);
  const {before, number, after} = boundOf(observation, unit, locale, short);
  return before + number + after + stretchWords(observation, unit, locale);
}

/** The second, higher value of a target: `，力争6%`, `, striving for 6%`; empty where there is none. */
function stretchWords({stretch}: Observation, unit: Unit, locale: Locale): string {
  if (!stretch) return '';
  const {before, number, after} = boundOf(stretch, unit, locale);
  return {zh: '，力争', en: ', striving for '}[locale] + before + number + after;
}

/** The role of a number with its period: `2023年目标`, `2022 result`; only `目标` or `result` without a period. */
export function roleWords({period, role}: Pick<Observation, 'period' | 'role'>, locale: Locale): string {
  const when = periodWords(period, locale);
  if (locale === 'zh') return when + (role === 'target' ? '目标' : '实际');
  return (when && when + ' ') + (role === 'target' ? 'target' : 'result');
}

/** A negative growth rate in a sentence: `下降25%`, `a fall of 25%`; empty for any other number. */
function fallWords({value, relation}: Observation, unit: Unit, locale: Locale): string {
  if (unit.measure !== 'growth' || relation !== 'eq' || value === null || value >= 0) return '';
  return {zh: '下降', en: 'a fall of '}[locale] + formatValue(-value, unit, locale);
}

/**
 * A clause with the number of a year: `2023年目标为60个`, `2022年实际突破1500亿元`, `2023年目标：“继续缩小”`;
 * `The 2023 target is 60 projects`, `In 2022: …`.
 *
 * @param words The value in words, for example a sum. Default: `observationWords`.
 */
export function roleClause(observation: Observation, unit: Unit, locale: Locale, words?: string): string {
  const role = roleWords(observation, locale);
  const {value, period} = observation;
  const isTarget = observation.role === 'target';
  const valueWords = words ?? (fallWords(observation, unit, locale) || observationWords(observation, unit, locale));
  if (value === null) {
    const when = isTarget ? role : periodWords(period, locale) || role;
    return {zh: `${when}：${valueWords}`, en: (isTarget || !period ? `The ${when}` : `In ${when}`) + `: ${valueWords}`}[
      locale
    ];
  }
  // 突破, 不少于, 下降 and 合计 are not preceded by 为.
  const isRank = unit.measure === 'rank';
  if (locale === 'zh') {
    if (isRank && !isTarget) return `${periodWords(period, locale) || role}居${valueWords}`;
    return role + (isRank || /^[\d−]/.test(valueWords) ? '为' : '') + valueWords;
  }
  const noun = isRank && !isTarget ? role.replace(/result$/, 'rank') : role;
  return `The ${noun} ${isTarget ? 'is' : 'was'} ${valueWords}`;
}

/** Joins clauses into a sentence; in English into several, where one of them contains a colon. */
export function joinClauses(clauses: readonly string[], locale: Locale): string {
  if (locale === 'zh') return clauses.join('；') + '。';
  const isLong = clauses.some((clause) => clause.includes(': '));
  const text = isLong ? clauses.join('. ') : clauses.join('; ').replace(/; The /g, '; the ');
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
