import type {Locale, Observation, Report} from '../../../dataset/types.js';
import {isPagesOwn} from '../../../dataset/query/report.js';
import {sectionWords} from '../../../model/words/citation.js';
import {observationWords} from '../../../model/words/observation.js';
import {remembered} from '../../../model/remembered.js';
import {roleWords} from '../../../model/words/role.js';
import {gapOf, isRefused} from '../../../model/comparison/pair.js';
import type {YoyPair, YoySide} from '../../../model/comparison/pair.js';
import {gapWords, missingWords, namedSide, quotesOf, sentence, shortUnit, sideWords} from '../../../model/comparison/words.js';

/** A year's number, present or not. */
type Absent = Pick<Observation, 'period' | 'role'> & {
  /** Whether no report but a page's own table leaves it out. */
  readonly isOwn?: boolean;
};

/** What a missing side would have been: the result of the year before the report's, the target of the report's year. */
export const absentOf = (report: Report): readonly [Absent, Absent] => {
  const year = report.delivered.slice(0, 4);
  const isOwn = isPagesOwn(report);
  return [
    {period: year && `${Number(year) - 1}`, role: 'actual', isOwn},
    {period: year, role: 'target', isOwn},
  ];
};

/** The parts of a sum: `学前学位1080个、义务段学位6780个`. */
function partsWords({parts, names, indicator, total}: YoySide, locale: Locale): string {
  if (parts.length === 1 || total.value === null) return '';
  const colon = {zh: '', en: ': '}[locale];
  const said = parts.map((part, index) => names[index][locale] + colon + observationWords(part, indicator, locale));
  return said.join({zh: '、', en: ', '}[locale]);
}

const bracketed = (words: string, locale: Locale) => words && {zh: `（${words}）`, en: ` (${words})`}[locale];

/** What a target is measured from: `2022年实际的46个`, `the 2022 result of 46`. */
function baseWords(actual: YoySide, isMultiple: boolean, locale: Locale): string {
  const role = roleWords(actual.total, locale);
  const result = sideWords(actual, locale, shortUnit(actual.indicator, locale));
  const parts = partsWords(actual, locale);
  if (locale === 'en') return `the ${role} of ${result}${bracketed(parts, locale)}`;
  if (parts) return role + bracketed(`${parts}，${result}`, locale);
  return isMultiple ? role + bracketed(result, locale) : `${role}的${result}`;
}

/** `2023年目标为60个`, `2023年目标不少于4800套`, `The 2022 result was 46 projects`. */
function sideSentence(side: YoySide, locale: Locale): string {
  const words = sideWords(side, locale) + bracketed(partsWords(side, locale), locale);
  const role = roleWords(side.total, locale);
  const said = side.total.value === null ? `“${words}”` : words;
  if (locale === 'en') return `The ${role} ${side.total.role === 'target' ? 'is' : 'was'} ${said}`;
  // 突破, 不少于, 合计 and their like need no verb before them.
  return role + (/^[“\d−]/.test(said) ? '为' : '') + said;
}

/** How far the target of a pair is from the result, where they are compared. */
const comparedSentence = remembered((pair: YoyPair, locale: Locale): string => {
  const {actual, target} = pair;
  const gap = gapOf(pair);
  if (!gap || !actual || !target) return '';
  const unit = shortUnit(actual.indicator, locale);
  const base = baseWords(actual, gap.multiple !== undefined, locale);
  return sentence(
    sideSentence(target, locale) + {zh: '，', en: ', '}[locale] + gapWords(gap, unit, base, locale),
    locale,
  );
});

/** One pair in a sentence: how far the target is from the result, or both sides where they are not compared. */
export function pairSentence(pair: YoyPair, absent: readonly [Absent, Absent], locale: Locale): string {
  const {actual, target} = pair;
  const compared = comparedSentence(pair, locale);
  if (compared) return compared;
  const colon = {zh: '：', en: ': '}[locale];
  const said = [actual, target].map((side, index) => {
    if (!side) return missingWords(absent[index], locale);
    return isRefused(pair)
      ? roleWords(side.total, locale) + colon + namedSide(side, pair, locale)
      : sideSentence(side, locale);
  });
  if (isRefused(pair)) said.push({zh: '两者不能直接比较', en: 'the two cannot be compared'}[locale]);
  return sentence(said.join({zh: '；', en: '; '}[locale]).replace(/; The/, '; the'), locale);
}

/** The same after the pair's name. */
export const namedSentence = (pair: YoyPair, absent: readonly [Absent, Absent], locale: Locale): string =>
  pair.name[locale] + {zh: '：', en: ': '}[locale] + pairSentence(pair, absent, locale).replace(/^The/, 'the');

const wordsIn = (locale: Locale) =>
  remembered((pair: YoyPair, report: Report) => {
    const {comparison} = pair;
    const why = comparison && comparison.comparability !== 'same' ? sentence(comparison.why[locale], locale) : '';
    const quotes = quotesOf(pair, (section) => sectionWords(report, section, locale), locale);
    return [namedSentence(pair, absentOf(report), locale), why, quotes].filter(Boolean).join({zh: '', en: ' '}[locale]);
  });
const words = {zh: wordsIn('zh'), en: wordsIn('en')};

/** What the mark of a pair says: the pair in a sentence, whether it may be compared, and the report's words. */
export const pairWords = (pair: YoyPair, report: Report, locale: Locale): string => words[locale](pair, report);
