import type {Commitment, Indicator, Locale, Observation} from '../dataset/types.js';
import {isPagesOwn} from '../dataset/query/report.js';
import {citationOf, giverWords, quoteWords, reportWords, sectionWords} from './citation.js';
import {decimalDifference, differenceWords} from './difference.js';
import type {FigureWords} from './layout.js';
import {formatValue} from './number.js';
import {periodWords} from './period.js';
import {ownTable} from './own-table.js';
import {observationWords} from './relation.js';
import {roleWords} from './role.js';
import type {Reading, TargetGaugeInput} from './target-gauge.js';

const commitments: Record<Commitment, Record<Locale, string>> = {
  firm: {zh: '确保完成', en: 'firm commitment'},
  expected: {zh: '预期目标', en: 'expected'},
  stretch: {zh: '力争实现', en: 'stretch goal'},
};

/** How firmly a target is promised, in words; empty where the report does not say. */
export const commitmentWords = ({commitment}: Observation, locale: Locale): string =>
  commitment ? commitments[commitment][locale] : '';

/** Where a reading stands to the target's number; empty where the target has none. */
export function distanceWords(reading: Reading, target: Observation, indicator: Indicator, locale: Locale): string {
  if (target.value === null) return '';
  const difference = decimalDifference(reading.value, target.value);
  const size = differenceWords(difference, indicator, locale);
  if (difference === 0) return {zh: '与目标数持平', en: 'level with the target’s number'}[locale];
  if (locale === 'zh') return (difference > 0 ? '高于目标' : '低于目标') + size;
  return size + (difference > 0 ? ' above the target' : ' below the target');
}

/** `，低于2022年实际的13.3%`: only where the two may be compared, and both have numbers. */
function againstActual({target, actual, comparison, indicator}: TargetGaugeInput, locale: Locale): string {
  if (!target || !actual) return '';
  const result = observationWords(actual, indicator, locale);
  const plain = {
    zh: `；${roleWords(actual, 'zh')}为${result}`,
    en: `; the ${roleWords(actual, 'en')} was ${result}`,
  };
  const comparable = comparison?.comparability === 'same' || comparison?.comparability === 'close';
  if (!comparable || target.value === null || actual.value === null) return plain[locale];
  const sign = Math.sign(decimalDifference(target.value, actual.value));
  const zh = ['低于', '等于', '高于'][sign + 1];
  const en = ['below', 'equal to', 'above'][sign + 1];
  return {
    zh: `，${zh}${roleWords(actual, 'zh')}的${result}`,
    en: `, ${en} the ${roleWords(actual, 'en')} of ${result}`,
  }[locale];
}

function summaryOf(input: TargetGaugeInput, locale: Locale): string {
  const {indicator, target, actual, reading} = input;
  const stop = locale === 'zh' ? '。' : '.';
  const now =
    reading &&
    {
      zh: `截至${periodWords(reading.asOf, 'zh')}为${formatValue(reading.value, indicator, 'zh')}。`,
      en: ` As of ${periodWords(reading.asOf, 'en')} it stood at ${formatValue(reading.value, indicator, 'en')}.`,
    }[locale];
  if (!target) {
    const result = actual && observationWords(actual, indicator, locale);
    const year = input.report.delivered.slice(0, 4);
    const none =
      giverWords(input.report, locale) +
      {zh: `没有给出${year && `${year}年`}目标`, en: ` sets no target${year && ` for ${year}`}`}[locale];
    const was =
      result &&
      {zh: `；${roleWords(actual, 'zh')}为${result}`, en: `; the ${roleWords(actual, 'en')} was ${result}`}[locale];
    return none + (was ?? '') + stop + (now ?? '');
  }
  const words = observationWords(target, indicator, locale);
  const what = {zh: `${roleWords(target, 'zh')}为${words}`, en: `The ${roleWords(target, 'en')} is ${words}`}[locale];
  return what + againstActual(input, locale) + stop + (now ?? '');
}

/** What a mark says when it is pointed at or focused. */
export function markWords(observation: Observation, input: TargetGaugeInput, locale: Locale): string {
  const {report, indicator} = input;
  const firm = commitmentWords(observation, locale);
  const value = observationWords(observation, indicator, locale);
  const section = sectionWords(report, observation.source.section, locale);
  const source = [quoteWords(observation.source), section].filter(Boolean);
  return locale === 'zh'
    ? `${roleWords(observation, 'zh')}：${value}${firm && `（${firm}）`}。${source.join('，')}`
    : `${roleWords(observation, 'en')}: ${value}${firm && ` (${firm})`}. ${source.join(', ')}`.trim();
}

/** What the reading says: its period, its value and where it comes from. */
export function readingWords({value, asOf, source}: Reading, indicator: Indicator, locale: Locale): string {
  const number = formatValue(value, indicator, locale);
  return locale === 'zh'
    ? `截至${periodWords(asOf, 'zh')}：${number}${source ? `（${source}）` : ''}`
    : `As of ${periodWords(asOf, 'en')}: ${number}${source ? ` (${source})` : ''}`;
}

const text = {
  zh: {
    goal: '斜纹区为达到目标的范围',
    actual: '灰色圆点为上一年实际',
    reading: '深色条为今年进度',
    columns: ['时期', '数值', '报告原文', '章节'],
    given: '页面提供',
  },
  en: {
    goal: 'The hatched zone is where the target is met',
    actual: 'the grey dot is last year’s result',
    reading: 'the dark bar is this year so far',
    columns: ['Period', 'Value', 'In the report’s words', 'Section'],
    given: 'given by the page',
  },
};

/** How to read only what is drawn. */
function howToReadOf({target, actual, reading}: TargetGaugeInput, locale: Locale): string {
  const {goal, actual: dot, reading: bar} = text[locale];
  const parts = [target && goal, actual && dot, reading && bar].filter((part) => part !== undefined);
  const sentence = parts.join({zh: '，', en: '; '}[locale]);
  return sentence && sentence[0].toUpperCase() + sentence.slice(1) + {zh: '。', en: '.'}[locale];
}

/** Title, sentence, source line and table of a gauge. */
export function targetGaugeWords(input: TargetGaugeInput, locale: Locale): FigureWords {
  const {report, indicator, target, actual, comparison, reading} = input;
  const {columns, given} = text[locale];
  const cited = target ?? actual;
  const rows = [actual, target]
    .filter((observation) => observation !== undefined)
    .map((observation) => [
      roleWords(observation, locale),
      observationWords(observation, indicator, locale),
      quoteWords(observation.source),
      sectionWords(report, observation.source.section, locale),
    ]);
  if (reading) {
    const value = formatValue(reading.value, indicator, locale);
    rows.push(
      isPagesOwn(report)
        ? [periodWords(reading.asOf, locale), value, '', reading.source ?? '']
        : [periodWords(reading.asOf, locale), value, reading.source ?? given, ''],
    );
  }
  return {
    title: indicator.name[locale],
    summary: summaryOf(input, locale),
    howToRead: howToReadOf(input, locale),
    notes: target && actual && comparison && comparison.comparability !== 'same' ? [comparison.why[locale]] : [],
    citation: cited ? citationOf(report, cited.source, locale) : {cite: reportWords(report, locale)},
    table: ownTable(
      report,
      {
        caption: indicator.name[locale],
        columns: columns.map((label, index) => ({label, numeric: index === 1})),
        rows,
      },
      locale,
    ),
  };
}
