import {textIn} from '../../../dataset/localized.js';
import {isReport} from '../../../dataset/query/report.js';
import type {Locale, Observation, PageTable, Report} from '../../../dataset/types.js';
import type {Pair} from '../../../model/comparison/pair.js';
import {gapCellWords, namedSideWords} from '../../../model/comparison/words.js';
import {lazyTable} from '../../../model/lazy-table.js';
import type {Citation, FigureWords, Table} from '../../../model/layout.js';
import {capital} from '../../../model/words/capital.js';
import {sourcedTable} from '../../../model/words/citation.js';
import {languages as shared} from '../../../model/words/languages.js';
import {roleWords} from '../../../model/words/observation.js';
import type {YoyBarInput} from './input.js';
import {quotesOf} from './sentence.js';
import {languages} from './words/languages.js';

/** The roles and the periods of the two numbers that pairs set side by side. */
export type Years = readonly [
  actual: Pick<Observation, 'period' | 'role'>,
  target: Pick<Observation, 'period' | 'role'>,
];

/** The names of the numbers of both years. */
export const rolesOf = ([actual, target]: Years, locale: Locale): readonly [result: string, goal: string] => [
  roleWords(actual, locale),
  roleWords(target, locale),
];

/**
 * How to read the ends of bars: explains only those that are drawn.
 *
 * @param drawn The observations that have a bar.
 * @param zones How the zones beyond bars are read, as a clause, and the observations that have one in place of a point.
 */
export function howToReadOf(
  report: Report | PageTable,
  years: Years,
  drawn: readonly Observation[],
  hasGap: boolean,
  locale: Locale,
  zones: {readonly clause: string; readonly of: readonly Observation[]} = {clause: '', of: []},
): string {
  const has = (...relations: string[]) =>
    drawn.some((one) => relations.includes(one.relation) && !zones.of.includes(one));
  const [, second] = years;
  const isGoal = ({role, period}: Observation) =>
    role === second.role && (role === 'target' || period === second.period);
  const isBounded = drawn.some(({relation}) => relation !== 'eq');
  const {howToRead: words, semicolon} = languages[locale];
  const clauses: readonly (readonly [isDrawn: boolean, clause: string])[] = [
    [new Set(drawn.map(isGoal)).size === 2, words.both(...rolesOf(years, locale))],
    [has('ge', 'gt'), words.pointed],
    [zones.of.length > 0, zones.clause],
    [has('le', 'lt'), words.notched],
    [has('approx'), words.broken],
    [has('range'), words.striped],
    [hasGap && isBounded, words.differences(isReport(report))],
  ];
  const drawnClauses = clauses.filter(([isDrawn]) => isDrawn).map(([, clause]) => clause);
  return drawnClauses.length > 0 ? capital(drawnClauses.join(semicolon)) + shared[locale].stop : '';
}

function tableOf({report, pairs}: YoyBarInput, years: Years, caption: string, locale: Locale): Table {
  const {columns, missing} = languages[locale];
  const isOfResults = years[1].role !== 'target';
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
    columns: columns(...rolesOf(years, locale), isOfResults).map((label, index) => ({
      label,
      numeric: index > 0 && index < 4,
    })),
    rows: pairs.map(rowOf),
    raw: pairs.map((pair) => ({pair})),
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

/** All words of a figure, given those that are written for it. */
export const figureWords = (
  input: YoyBarInput,
  years: Years,
  words: Lead & Pick<FigureWords, 'howToRead' | 'notes'>,
  locale: Locale,
): FigureWords => ({
  finding: words.title,
  ...words,
  table: lazyTable(() => tableOf(input, years, words.title, locale)),
});
