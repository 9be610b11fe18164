import type {Commitment, Locale, Localized, Observation} from '../../../dataset/types.js';
import {
  citationOf,
  originWords,
  quoteWords,
  reportWords,
  sourceWords,
  sourcedTable,
} from '../../../model/words/citation.js';
import {isReport, yearOf} from '../../../dataset/query/report.js';
import {gapOf, isJudgedComparable, needsRemark} from '../../../model/comparison/comparability.js';
import type {Gap} from '../../../model/comparison/comparability.js';
import type {Citation, FigureWords} from '../../../model/layout.js';
import {rawObservation} from '../../../model/raw-facts.js';
import {joinClauses, observationWords, roleClause, roleWords} from '../../../model/words/observation.js';
import {edgeOf} from './facts.js';
import {isComparable} from './scale.js';
import type {TargetGaugeInput} from './input.js';
import {capital} from '../../../model/words/capital.js';
import {subtitleOf, titleOf} from './title.js';

const commitments: Record<Commitment, Record<Locale, string>> = {
  firm: {zh: '确保完成', en: 'firm commitment'},
  expected: {zh: '预期目标', en: 'expected'},
  stretch: {zh: '力争实现', en: 'stretch target'},
};

/** How firmly a target is promised, in words; empty where the report does not say. */
export const commitmentWords = ({commitment}: Observation, locale: Locale): string =>
  commitment ? commitments[commitment][locale] : '';

/** The word for a target that is only a floor or a ceiling, which is then what lies above or below a result. */
const edgeWords: Partial<Readonly<Record<Gap['of'], Localized>>> = {
  floor: {zh: '下限', en: 'a floor '},
  ceiling: {zh: '上限', en: 'a ceiling '},
};

/** The distance of a target to last year's result: `，低于2022年实际的13.3%`; empty where the two may not be compared. */
function besideResult({target, actual, comparison, indicator}: TargetGaugeInput, locale: Locale): string {
  if (!target || !actual || !isJudgedComparable(comparison)) return '';
  const gap = gapOf({actual: {indicator, total: actual}, target: {indicator, total: target}});
  if (!gap) return '';
  const {of, difference} = gap;
  const way =
    difference < 0
      ? {zh: '低于', en: 'below'}
      : difference > 0
        ? {zh: '高于', en: 'above'}
        : {zh: '等于', en: 'equal to'};
  const [edge, role] = [edgeWords[of]?.[locale] ?? '', roleWords(actual, locale)];
  // The target before it already names what is counted.
  const result = observationWords(actual, indicator, locale, true);
  return {zh: `，${edge}${way.zh}${role}的${result}`, en: `, ${edge}${way.en} the ${role} of ${result}`}[locale];
}

/** `报告没有给出2023年目标` */
function noTargetWords({report}: TargetGaugeInput, locale: Locale): string {
  const year = yearOf(report);
  return {
    zh: `${originWords(report, 'zh')}没有给出${year && `${year}年`}目标`,
    en: `${originWords(report, 'en')} sets no target${year && ` for ${year}`}`,
  }[locale];
}

/** The sentence: the target beside last year's result, and what the page's readings come to. */
function summaryOf(input: TargetGaugeInput, locale: Locale): string {
  const {indicator, target, actual, progress} = input;
  const beside = besideResult(input, locale);
  const clauses = [
    target ? roleClause(target, indicator, locale) + beside : noTargetWords(input, locale),
    actual && !beside ? roleClause(actual, indicator, locale) : '',
  ].filter(Boolean);
  return joinClauses(clauses, locale) + (progress?.sentence ?? '');
}

/** The text of a mark. */
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
    stretch: '虚线为力争目标',
    actual: '空心圆点为上一年实际',
    columns: ['时期', '数值', '报告原文', '章节'],
    goalOf: '目标',
  },
  en: {
    goal: 'The hatched zone is where the target is met',
    stretch: 'the broken line is the stretch target',
    actual: 'the hollow dot is last year’s result',
    columns: ['Period', 'Value', 'In the report’s words', 'Section'],
    goalOf: 'target',
  },
};

/** What explains the zone of a target. */
function goalParts(input: TargetGaugeInput, locale: Locale): string[] {
  const {goal, stretch} = text[locale];
  const {target} = input;
  return [
    ...(target?.relation !== 'eq' && edgeOf(input) !== undefined ? [goal] : []),
    ...(target?.stretch ? [stretch] : []),
  ];
}

function explanation(parts: readonly string[], locale: Locale): string {
  const sentence = parts.join({zh: '，', en: '; '}[locale]);
  return sentence && capital(sentence) + {zh: '。', en: '.'}[locale];
}

/** How to read a line of readings, whose lines are labelled. */
export const goalReading = (input: TargetGaugeInput, locale: Locale): string =>
  explanation(goalParts(input, locale), locale);

/** How to read the figure: explains only what is drawn. */
function howToReadOf(input: TargetGaugeInput, locale: Locale): string {
  if (!isComparable(input)) return '';
  const parts = [
    ...goalParts(input, locale),
    input.actual?.value != null && text[locale].actual,
    input.progress?.howToRead,
  ];
  return explanation(parts.filter(Boolean) as string[], locale);
}

/**
 * An observation's row in the data table. Beside readings of other sources the last column says that it is the report's.
 *
 * @param name What the number is. Default: the role and the year.
 */
export function rowOf(
  observation: Observation,
  {report, indicator, progress}: TargetGaugeInput,
  locale: Locale,
  name: string = roleWords(observation, locale),
): string[] {
  const section = sourceWords(report, observation.source, locale);
  const cells = [name, observationWords(observation, indicator, locale), quoteWords(observation.source)];
  if (!progress) return [...cells, section];
  const source = isReport(report) ? {zh: `政府工作报告，${section}`, en: `The report, ${section}`}[locale] : section;
  return [...cells, '', source];
}

/** The source line: report, section and quote and, before them, whoever gives the readings. */
function citationOfGauge({report, target, actual, progress}: TargetGaugeInput, locale: Locale): Citation {
  const cited = target ?? actual;
  const citation = cited ? citationOf(report, cited.source, locale) : {cite: reportWords(report, locale)};
  // A table of the page is itself the source of its readings.
  if (!progress || !isReport(report)) return citation;
  const subject = target ? text[locale].goalOf : actual ? roleWords(actual, locale) : originWords(report, locale);
  const parts = [progress.source, subject + {zh: '：', en: ': '}[locale] + citation.cite];
  return {...citation, cite: parts.join({zh: '；', en: '; '}[locale])};
}

/** Title, sentence, source line and table of a gauge. */
export function targetGaugeWords(input: TargetGaugeInput, locale: Locale): FigureWords {
  const {report, indicator, target, actual, comparison, progress} = input;
  const columns = progress?.columns ?? text[locale].columns;
  const given = [actual, target].filter((observation) => observation !== undefined);
  const rows = given.map((observation) => rowOf(observation, input, locale));
  const title = titleOf(input, besideResult(input, locale), locale);
  return {
    title,
    finding: title,
    subtitle: subtitleOf(input, noTargetWords(input, locale), locale),
    summary: summaryOf(input, locale),
    howToRead: howToReadOf(input, locale),
    notes: target && actual && needsRemark(comparison) ? [comparison.why[locale]] : [],
    citation: citationOfGauge(input, locale),
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
