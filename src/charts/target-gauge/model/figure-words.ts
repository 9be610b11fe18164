import {textIn} from '../../../dataset/localized.js';
import type {Locale, Observation} from '../../../dataset/types.js';
import {
  citationOf,
  originWords,
  quoteWords,
  reportWords,
  sourceWords,
  sourcedTable,
} from '../../../model/words/citation.js';
import {yearOf} from '../../../dataset/query/report.js';
import {gapOf, isJudgedComparable, needsRemark} from '../../../model/comparison/comparability.js';
import type {Gap} from '../../../model/comparison/comparability.js';
import {lazyTable} from '../../../model/lazy-table.js';
import type {Citation, FigureWords, Table} from '../../../model/layout.js';
import {joinClauses, observationWords, roleClause, roleWords} from '../../../model/words/observation.js';
import {fiscalYears} from '../../../model/words/period.js';
import {edgeOf} from './facts.js';
import {isComparable} from './scale.js';
import type {TargetGaugeInput} from './input.js';
import {resultBeside, subtitleOf, titleOf} from './title.js';
import {languages} from './words/languages.js';

/** How firmly a target is promised, in words; empty where the report does not say. */
export const commitmentWords = ({commitment}: Observation, locale: Locale): string =>
  commitment ? languages[locale].commitments[commitment] : '';

/** The distance of a target to last year's result; undefined where the two may not be compared, or where it is not known. */
export function gapToResult({target, actual, comparison, indicator}: TargetGaugeInput): Gap | undefined {
  if (!target || !actual || !isJudgedComparable(comparison)) return undefined;
  return gapOf({actual: {indicator, total: actual}, target: {indicator, total: target}});
}

/** The distance of a target to last year's result: `，低于2022年实际的13.3%`; empty where the two may not be compared. */
function besideResult(input: TargetGaugeInput, locale: Locale): string {
  const {actual, indicator} = input;
  const gap = gapToResult(input);
  if (!gap || !actual) return '';
  const role = roleWords(actual, locale);
  // The target before it already names what is counted.
  return languages[locale].compared({role, value: observationWords(actual, indicator, locale, true), ...gap});
}

/** `报告没有给出2023年目标`; without the year where that of the result is no calendar year. */
const noTargetWords = ({report, actual}: TargetGaugeInput, locale: Locale): string =>
  languages[locale].noTarget(originWords(report, locale), fiscalYears(actual?.period) ? '' : yearOf(report));

/** The sentence: the target beside last year's result, and what the page's readings come to. */
function summaryOf(input: TargetGaugeInput, beside: string, locale: Locale): string {
  const {indicator, target, actual, progress} = input;
  const clauses = [
    target ? roleClause(target, indicator, locale) + beside : noTargetWords(input, locale),
    actual && !beside ? roleClause(actual, indicator, locale) : '',
  ].filter(Boolean);
  return joinClauses(clauses, locale) + (progress?.sentence ?? '');
}

/** What the sentence of a gauge without readings adds to its title: that there is no target, or a result that the title leaves out. */
function addedOf(input: TargetGaugeInput, beside: string, locale: Locale): string {
  const {indicator, target, actual} = input;
  if (!target) return joinClauses([noTargetWords(input, locale)], locale);
  const isInTitle = !actual || beside || resultBeside(input, locale);
  return isInTitle ? '' : joinClauses([roleClause(actual, indicator, locale)], locale);
}

/** The text of a mark. */
export const markWords = (observation: Observation, {report, indicator}: TargetGaugeInput, locale: Locale): string =>
  languages[locale].mark({
    role: roleWords(observation, locale),
    value: observationWords(observation, indicator, locale),
    commitment: commitmentWords(observation, locale),
    quote: quoteWords(observation.source),
    section: sourceWords(report, observation.source, locale),
  });

/** How to read what no label names: the zone of a target, and its stretch. */
function howToReadOf(input: TargetGaugeInput, locale: Locale): string {
  if (!isComparable(input)) return '';
  const {howToRead, explanation} = languages[locale];
  const {target} = input;
  // The zone of “about” has no edge from which the target would be met.
  const isBound = target?.relation !== 'eq' && target?.relation !== 'approx';
  return explanation([
    ...(isBound && edgeOf(input) !== undefined ? [howToRead.goal] : []),
    ...(target?.stretch ? [howToRead.stretch] : []),
  ]);
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
  return progress ? [...cells, '', progress.beforeSection + section] : [...cells, section];
}

/** The source line: report, section and quote and, before them, whoever gives the readings. */
function citationOfGauge({report, target, actual, progress}: TargetGaugeInput, locale: Locale): Citation {
  const cited = target ?? actual;
  const citation = cited ? citationOf(report, cited.source, locale) : {cite: reportWords(report, locale)};
  return progress ? {...citation, cite: progress.beforeCite + citation.cite} : citation;
}

function tableOf(input: TargetGaugeInput, locale: Locale): Table {
  const {report, indicator, target, actual, progress} = input;
  const columns = progress?.columns ?? languages[locale].columns;
  const given = [actual, target].filter((observation) => observation !== undefined);
  const rows = given.map((observation) => rowOf(observation, input, locale));
  const table = {
    caption: textIn(indicator.name, locale),
    columns: columns.map((label, index) => ({label, numeric: index === 1})),
    rows: [...rows, ...(progress?.rows ?? [])],
    raw: [...given.map((observation) => ({observation, unit: indicator.unit ?? ''})), ...(progress?.raw ?? [])],
  };
  return sourcedTable(report, table, locale);
}

/** Title, sentence, source line and table of a gauge. */
export function targetGaugeWords(input: TargetGaugeInput, locale: Locale): FigureWords {
  const {target, actual, comparison, progress} = input;
  const beside = besideResult(input, locale);
  const title = titleOf(input, beside, locale);
  return {
    title,
    finding: title,
    subtitle: subtitleOf(input, noTargetWords(input, locale), locale),
    summary: summaryOf(input, beside, locale),
    ...(!progress && {added: addedOf(input, beside, locale)}),
    howToRead: howToReadOf(input, locale),
    notes: target && actual && needsRemark(comparison) ? [textIn(comparison.why, locale)] : [],
    citation: citationOfGauge(input, locale),
    table: lazyTable(() => tableOf(input, locale)),
  };
}
