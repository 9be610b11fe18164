import type {Commitment, Locale, Observation} from '../../../dataset/types.js';
import {
  citationOf,
  giverWords,
  quoteWords,
  reportWords,
  sourceWords,
  sourcedTable,
} from '../../../model/words/citation.js';
import {yearOf} from '../../../dataset/query/report.js';
import {decimalDifference} from '../../../model/words/number.js';
import {isJudgedComparable, needsRemark} from '../../../model/comparison/comparability.js';
import type {FigureWords} from '../../../model/layout.js';
import {rawObservation} from '../../../model/raw-facts.js';
import {observationWords, roleWords} from '../../../model/words/observation.js';
import {edgeOf} from './facts.js';
import type {TargetGaugeInput} from './input.js';

const commitments: Record<Commitment, Record<Locale, string>> = {
  firm: {zh: '确保完成', en: 'firm commitment'},
  expected: {zh: '预期目标', en: 'expected'},
  stretch: {zh: '力争实现', en: 'stretch goal'},
};

/** How firmly a target is promised, in words; empty where the report does not say. */
export const commitmentWords = ({commitment}: Observation, locale: Locale): string =>
  commitment ? commitments[commitment][locale] : '';

/** `，低于2022年实际的13.3%`: only where the two may be compared, and both have numbers; else side by side. */
function resultWords({target, actual, comparison, indicator}: TargetGaugeInput, locale: Locale): string {
  if (!actual) return '';
  const result = observationWords(actual, indicator, locale);
  const role = roleWords(actual, locale);
  if (!isJudgedComparable(comparison) || target?.value == null || actual.value === null)
    return {zh: `；${role}为${result}`, en: `; the ${role} was ${result}`}[locale];
  const difference = decimalDifference(target.value, actual.value);
  const way =
    difference < 0
      ? {zh: '低于', en: 'below'}
      : difference > 0
        ? {zh: '高于', en: 'above'}
        : {zh: '等于', en: 'equal to'};
  return {zh: `，${way.zh}${role}的${result}`, en: `, ${way.en} the ${role} of ${result}`}[locale];
}

function summaryOf(input: TargetGaugeInput, locale: Locale): string {
  const {report, indicator, target, progress} = input;
  const words = target && observationWords(target, indicator, locale);
  const year = yearOf(report);
  const isPhrase = target?.value === null;
  const what = target
    ? {
        zh: roleWords(target, 'zh') + (isPhrase ? '：' : '为') + words,
        en: `The ${roleWords(target, 'en')}${isPhrase ? ': ' : ' is '}${words}`,
      }
    : {
        zh: `${giverWords(report, 'zh')}没有给出${year && `${year}年`}目标`,
        en: `${giverWords(report, 'en')} sets no target${year && ` for ${year}`}`,
      };
  return what[locale] + resultWords(input, locale) + {zh: '。', en: '.'}[locale] + (progress?.sentence ?? '');
}

/** What a mark says when it is pointed at or focused. */
export function markWords(observation: Observation, input: TargetGaugeInput, locale: Locale): string {
  const {report, indicator} = input;
  const firm = commitmentWords(observation, locale);
  const value = observationWords(observation, indicator, locale);
  const section = sourceWords(report, observation.source, locale);
  const source = [quoteWords(observation.source), section].filter(Boolean);
  return locale === 'zh'
    ? `${roleWords(observation, 'zh')}：${value}${firm && `（${firm}）`}。${source.join('，')}`
    : `${roleWords(observation, 'en')}: ${value}${firm && ` (${firm})`}. ${source.join(', ')}`.trim();
}

const text = {
  zh: {
    goal: '斜纹区为达到目标的范围',
    actual: '空心圆点为上一年实际',
    columns: ['时期', '数值', '报告原文', '章节'],
  },
  en: {
    goal: 'The hatched zone is where the target is met',
    actual: 'the hollow dot is last year’s result',
    columns: ['Period', 'Value', 'In the report’s words', 'Section'],
  },
};

/** How to read only what is drawn. */
function howToReadOf(input: TargetGaugeInput, locale: Locale): string {
  const {goal, actual: dot} = text[locale];
  const parts = [
    input.target?.relation !== 'eq' && edgeOf(input) !== undefined && goal,
    input.actual?.value != null && dot,
    input.progress?.howToRead,
  ].filter(Boolean) as string[];
  const sentence = parts.join({zh: '，', en: '; '}[locale]);
  return sentence && sentence[0].toUpperCase() + sentence.slice(1) + {zh: '。', en: '.'}[locale];
}

/** Title, sentence, source line and table of a gauge. */
export function targetGaugeWords(input: TargetGaugeInput, locale: Locale): FigureWords {
  const {report, indicator, target, actual, comparison, progress} = input;
  const {columns} = text[locale];
  const cited = target ?? actual;
  const given = [actual, target].filter((observation) => observation !== undefined);
  const rows = given.map((observation) => [
    roleWords(observation, locale),
    observationWords(observation, indicator, locale),
    quoteWords(observation.source),
    sourceWords(report, observation.source, locale),
  ]);
  return {
    title: indicator.name[locale],
    summary: summaryOf(input, locale),
    howToRead: howToReadOf(input, locale),
    notes: target && actual && needsRemark(comparison) ? [comparison.why[locale]] : [],
    citation: cited ? citationOf(report, cited.source, locale) : {cite: reportWords(report, locale)},
    table: sourcedTable(
      report,
      {
        caption: indicator.name[locale],
        columns: columns.map((label, index) => ({label, numeric: index === 1})),
        rows: [...rows, ...(progress?.rows ?? [])],
        raw: [...given.map((observation) => rawObservation(observation, indicator)), ...(progress?.raw ?? [])],
      },
      locale,
    ),
  };
}
