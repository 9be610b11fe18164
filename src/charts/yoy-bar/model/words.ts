import {isReport} from '../../../dataset/query/report.js';
import type {Locale, Localized, Observation, PageTable, Report} from '../../../dataset/types.js';
import {gapOf, needsRemark} from '../../../model/comparison/comparability.js';
import type {Pair} from '../../../model/comparison/pair.js';
import {gapCellWords, namedSideWords, remarkWords, yearsOf} from '../../../model/comparison/words.js';
import type {Citation, FigureWords, Table} from '../../../model/layout.js';
import {citationOf, originWords, reportWords, sourcedTable} from '../../../model/words/citation.js';
import {roleWords} from '../../../model/words/observation.js';
import {quotesOf} from './sentence.js';

/** The input of the chart; see `pairsOf`. */
export interface YoyBarInput {
  readonly report: Report | PageTable;
  readonly pairs: readonly Pair[];
  /** The name of the topic of all pairs, where the chart is one of a topic. */
  readonly topic?: Localized | undefined;
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (value: number) => [...String(value)].map((digit) => raisedDigits[Number(digit)]).join('');

/** The remarks on pairs that are not simply comparable, and the sign of each pair's remark: empty where it has none. */
export interface Remarks {
  readonly signs: readonly string[];
  readonly notes: readonly string[];
}

/** Numbers the remarks on pairs; equal remarks share a number. A single refused pair has no sign, since no difference is shown beside it. */
export function remarksOf(pairs: readonly Pair[], locale: Locale): Remarks {
  const remarks: string[] = [];
  const hasSigns = pairs.length > 1 || pairs.some((pair) => gapOf(pair));
  const signOf = (index: number) => (hasSigns ? superscript(index + 1) : '');
  const signs = pairs.map(({actual, target, comparison}) => {
    if (!actual || !target || !needsRemark(comparison)) return '';
    const remark = remarkWords(comparison, locale);
    if (!remarks.includes(remark)) remarks.push(remark);
    return signOf(remarks.indexOf(remark));
  });
  return {signs, notes: remarks.map((remark, index) => `${signOf(index)} ${remark}`.trim())};
}

/** The names of the numbers of both years. */
export const rolesOf = ({report, pairs}: YoyBarInput, locale: Locale) =>
  yearsOf(report, pairs).map((year) => roleWords(year, locale));

/** How to read the ends of bars: explains only those that are drawn. */
function howToReadOf(input: YoyBarInput, drawn: readonly Observation[], hasGap: boolean, locale: Locale): string {
  if (drawn.length === 0) return '';
  const has = (...relations: string[]) => drawn.some(({relation}) => relations.includes(relation));
  const [result, goal] = rolesOf(input, locale);
  const second = yearsOf(input.report, input.pairs)[1];
  const isGoal = ({role, period}: Observation) =>
    role === second.role && (role === 'target' || period === second.period);
  const hasResult = drawn.some((observation) => !isGoal(observation));
  const hasGoal = drawn.some(isGoal);
  const isBounded = drawn.some(({relation}) => relation !== 'eq');
  const parts: readonly [isDrawn: boolean, zh: string, en: string][] = [
    [hasResult && hasGoal, `上条为${result}，下条为${goal}`, `Upper bar: ${result}; lower bar: ${goal}`],
    [hasResult !== hasGoal, `条形为${hasGoal ? goal : result}`, `Bar: ${hasGoal ? goal : result}`],
    [has('ge', 'gt'), '尖端表示“以上”或“超过”', 'a pointed end means “at least” or “over”'],
    [has('le', 'lt'), '凹口表示“以内”或“低于”', 'a notched end means “at most” or “under”'],
    [has('approx'), '虚化的一端表示“约”', 'a broken end means “about”'],
    [has('range'), '条纹一段为区间', 'stripes mark a range'],
    [
      hasGap && isBounded,
      `差额按${originWords(input.report, 'zh')}所列数字计算`,
      `differences are between the numbers in the ${isReport(input.report) ? 'report' : 'table'}`,
    ],
  ];
  const words = parts.filter(([isDrawn]) => isDrawn).map(([, zh, en]) => ({zh, en})[locale]);
  return words.join({zh: '；', en: '; '}[locale]) + {zh: '。', en: '.'}[locale];
}

function tableOf(input: YoyBarInput, caption: string, locale: Locale): Table {
  const {report, pairs} = input;
  const [result, goal] = rolesOf(input, locale);
  const isOfResults = yearsOf(report, pairs)[1].role !== 'target';
  const columns = {
    zh: ['指标', result, goal, isOfResults ? '两者之差' : '目标与实际之差', '报告原文（章节）'],
    en: ['Indicator', result, goal, 'Difference', 'In the report’s words (section)'],
  };
  const missing = {zh: isReport(report) ? '报告未给出' : '未给出', en: 'not given'}[locale];
  const rowOf = (pair: Pair) => {
    const [actual, target] = [pair.actual, pair.target].map((side) =>
      side ? namedSideWords(side, pair, locale) : missing,
    );
    return [pair.name[locale], actual, target, gapCellWords(pair, locale) || '—', quotesOf(pair, report, locale)];
  };
  const table = {
    caption,
    columns: columns[locale].map((label, index) => ({label, numeric: index > 0 && index < 4})),
    rows: pairs.map(rowOf),
    raw: {pairs},
  };
  return sourcedTable(report, table, locale);
}

function citation({report, pairs}: YoyBarInput, locale: Locale): Citation {
  const [only] = pairs;
  const side = only?.target ?? only?.actual;
  if (pairs.length === 1 && side) return citationOf(report, side.parts[0].source, locale);
  if (!isReport(report) && !pairs.some((pair) => quotesOf(pair, report, locale)))
    return {cite: reportWords(report, locale)};
  return {cite: reportWords(report, locale) + {zh: '，逐项出处见数据表', en: ', sources in the data table'}[locale]};
}

/** The words that lead a figure: a finding as its title, what is shown, and the whole in a sentence. */
export interface Lead {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
}

/** All words of a figure. @param howToRead How its marks are read. */
export const figureWords = (input: YoyBarInput, lead: Lead, howToRead: string, locale: Locale): FigureWords => ({
  ...lead,
  finding: lead.title,
  howToRead,
  notes: remarksOf(input.pairs, locale).notes,
  citation: citation(input, locale),
  table: tableOf(input, lead.title, locale),
});

/** All words of pairs of bars. @param drawn The observations that have a bar. */
export const yoyBarWords = (
  input: YoyBarInput,
  lead: Lead,
  drawn: readonly Observation[],
  locale: Locale,
): FigureWords => {
  const hasGap = input.pairs.some((pair) => gapOf(pair));
  return figureWords(input, lead, howToReadOf(input, drawn, hasGap, locale), locale);
};
