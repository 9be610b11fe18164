import {textIn} from '../../../dataset/localized.js';
import {isReport} from '../../../dataset/query/report.js';
import type {Locale, Localized, Observation, PageTable, Report} from '../../../dataset/types.js';
import {gapOf, needsRemark} from '../../../model/comparison/comparability.js';
import type {Pair} from '../../../model/comparison/pair.js';
import {gapCellWords, namedSideWords, remarkWords, yearsOf} from '../../../model/comparison/words.js';
import {lazyTable} from '../../../model/lazy-table.js';
import type {Citation, FigureWords, Table} from '../../../model/layout.js';
import {capital} from '../../../model/words/capital.js';
import {sourcedTable} from '../../../model/words/citation.js';
import {languages as shared} from '../../../model/words/languages.js';
import {roleWords} from '../../../model/words/observation.js';
import {quotesOf} from './sentence.js';
import {languages} from './words/languages.js';

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
  const has = (...relations: string[]) => drawn.some(({relation}) => relations.includes(relation));
  const [result, goal] = rolesOf(input, locale);
  const second = yearsOf(input.report, input.pairs)[1];
  const isGoal = ({role, period}: Observation) =>
    role === second.role && (role === 'target' || period === second.period);
  const isBounded = drawn.some(({relation}) => relation !== 'eq');
  const {howToRead: words, semicolon} = languages[locale];
  const clauses: readonly [isDrawn: boolean, clause: string][] = [
    [new Set(drawn.map(isGoal)).size === 2, words.both(result, goal)],
    [has('ge', 'gt'), words.pointed],
    [has('le', 'lt'), words.notched],
    [has('approx'), words.broken],
    [has('range'), words.striped],
    [hasGap && isBounded, words.differences(isReport(input.report))],
  ];
  const drawnClauses = clauses.filter(([isDrawn]) => isDrawn).map(([, clause]) => clause);
  return drawnClauses.length > 0 ? capital(drawnClauses.join(semicolon)) + shared[locale].stop : '';
}

function tableOf(input: YoyBarInput, caption: string, locale: Locale): Table {
  const {report, pairs} = input;
  const [result, goal] = rolesOf(input, locale);
  const isOfResults = yearsOf(report, pairs)[1].role !== 'target';
  const {columns, missing} = languages[locale];
  const rowOf = (pair: Pair) => {
    const [actual, target] = [pair.actual, pair.target].map((side) =>
      side ? namedSideWords(side, pair, locale) : missing(isReport(report)),
    );
    return [
      textIn(pair.name, locale),
      actual,
      target,
      gapCellWords(pair, locale) || '—',
      quotesOf(pair, report, locale),
    ];
  };
  const table = {
    caption,
    columns: columns(result, goal, isOfResults).map((label, index) => ({label, numeric: index > 0 && index < 4})),
    rows: pairs.map(rowOf),
    raw: {pairs},
  };
  return sourcedTable(report, table, locale);
}

/** The words that lead a figure: a finding as its title, what is shown, and the whole in a sentence; and its source. */
export interface Lead {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly citation: Citation;
}

/** All words of a figure. @param howToRead How its marks are read. */
export const figureWords = (input: YoyBarInput, lead: Lead, howToRead: string, locale: Locale): FigureWords => ({
  finding: lead.title,
  ...lead,
  howToRead,
  notes: remarksOf(input.pairs, locale).notes,
  table: lazyTable(() => tableOf(input, lead.title, locale)),
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
