import {resultWords} from '../../charts/target-gauge/model/outcome.js';
import {inEveryLanguage, textIn} from '../../dataset/localized.js';
import {parseDataset} from '../../dataset/parse.js';
import {indicatorOf} from '../../dataset/query/figures.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Dataset, Locale} from '../../dataset/types.js';
import {csvOf} from '../../model/export.js';
import type {RawFacts, Table} from '../../model/layout.js';
import {rawObservation} from '../../model/raw-facts.js';
import {sourceWords} from '../../model/words/citation.js';
import {observationWords, roleWords} from '../../model/words/observation.js';
import {quotation} from '../../model/words/quotation.js';
import {dataTable} from '../../pages/snippet/content.js';
import {lines} from '../../pages/snippet/markup.js';
import {languages} from './languages.js';
import {promisesOf} from './promises.js';
import type {TargetOutcome} from './promises.js';
import {promiseStates} from './states.js';

/** The table of promises in every form. */
export interface PromiseTable {
  readonly promises: readonly TargetOutcome[];
  readonly table: Table;
  /** An HTML table. */
  readonly html: string;
  /** CSV (RFC 4180), with a column for each raw fact beside what is shown. */
  readonly csv: string;
}

const rawOf = (data: Dataset, {indicator, target, state, rule, result, report}: TargetOutcome): RawFacts => ({
  ...rawObservation(target, indicatorOf(data, indicator)),
  ...{state, rule},
  ...(report && {later_report: report.id}),
  ...(result && {
    result_period: result.period,
    result_relation: result.relation,
    ...(result.value !== null && {result_value: result.value}),
    ...(result.high !== undefined && {result_high: result.high}),
    result_unit: result.unit ?? '',
    ...{result_quote: result.source.quote, result_start: result.source.start, result_end: result.source.end},
  }),
});

/**
 * The table of promises: each target, what came of it, and the words of both reports.
 *
 * @param data A dataset that `haishu-indicators series` has joined with later reports.
 * @throws ReadableError where it is no dataset, or no report has been joined with it
 */
export function renderPromises(data: unknown, {locale = 'zh'}: {readonly locale?: Locale} = {}): PromiseTable {
  const parsed = parseDataset(data, ['report', 'indicators', 'observations', 'comparisons', 'laterReports']);
  if (!parsed.data) throw new ReadableError(parsed.problems[0].message);
  const dataset = parsed.data as Dataset;
  if (!dataset.laterReports) throw new ReadableError(inEveryLanguage(languages, ({notJoined}) => notJoined));
  const promises = promisesOf(dataset);
  const words = languages[locale];
  const counts = promiseStates.flatMap((state) => {
    const count = promises.filter((promise) => promise.state === state).length;
    return count > 0 ? [words.count(state, count)] : [];
  });
  const report = textIn(dataset.report.title, locale);
  const {columns} = words;
  const table: Table = {
    caption: words.caption(report, counts),
    columns: Object.values(columns).map((label) => ({label})),
    rows: promises.map(({name, indicator, target, state, reason, result, report: later}) => [
      textIn(name, locale),
      `${roleWords(target, locale)} ${observationWords(target, indicatorOf(dataset, indicator), locale)}`,
      result ? resultWords(result, locale) : '',
      words.states[state],
      textIn(reason, locale),
      quotation(target.source.quote),
      words.inSection(report, sourceWords(dataset.report, target.source, locale)),
      result ? quotation(result.source.quote) : '',
      later
        ? result
          ? words.inSection(textIn(later.title, locale), textIn(result.source.cite, locale))
          : textIn(later.title, locale)
        : '',
    ]),
    raw: promises.map((promise) => rawOf(dataset, promise)),
  };
  return {promises, table, html: lines(dataTable(table)), csv: csvOf(table)};
}
