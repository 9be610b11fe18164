import {textIn} from '../../../dataset/localized.js';
import type {Locale, OutcomeResult} from '../../../dataset/types.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {quotation} from '../../../model/words/quotation.js';
import type {RawFacts} from '../../../model/layout.js';
import type {GaugeProgress, TargetGaugeInput} from './input.js';
import {isOnScale, outcomeName, outcomeVerdict, resultWords} from './outcome.js';
import type {ReportedOutcome} from './outcome.js';
import {reportBeside} from './report-beside.js';
import {distanceWords, verdictWords} from './verdict-words.js';
import {languages} from './words/outcome/languages.js';
import {languages as readings} from './words/readings/languages.js';

const rawOf = ({period, relation, unit = '', value, high, source}: OutcomeResult, report: string): RawFacts => ({
  ...{period, role: 'actual', relation, unit},
  ...(value !== null && {value}),
  ...(high !== undefined && {high}),
  ...{quote: source.quote, start: source.start, end: source.end, provider: report},
});

/** Adds what a later report says of the target to the input of a gauge: drawn where it may be compared, else only in words. */
export function withOutcome(input: TargetGaugeInput, reported: ReportedOutcome, locale: Locale): TargetGaugeInput {
  const {indicator, target} = input;
  const {result, comparability} = reported.outcome;
  const words = languages[locale];
  const report = textIn(reported.report.title, locale);
  const judged = outcomeVerdict(input, reported);
  const verdict = verdictWords(judged, locale, outcomeName(judged));
  if (!result || !target) return {...input, verdictWithoutReading: verdict};

  const value = resultWords(result, locale);
  const quote = quotation(result.source.quote);
  const when = periodWords(result.period, locale);
  const cite = report + words.beforeSection + textIn(result.source.cite, locale);
  const raw = rawOf(result, report);
  if (comparability === 'none' || result.value === null || !isOnScale(result, indicator)) {
    const text = words.refused(verdict.text, words.result({value, report, quote}));
    return {
      ...input,
      verdictWithoutReading: {...verdict, text},
      outcome: {cells: [words.row(when), value, quote, words.remark('', verdict.text), cite], raw},
    };
  }
  const distance = result.relation === 'eq' ? distanceWords(result.value, target, indicator, locale) : '';
  const remark = words.remark(distance, verdict.text);
  const source = words.source(`${cite}${words.space}${quote}`);
  const progress: GaugeProgress = {
    value: result.value,
    bound: {
      relation: result.relation,
      ...(result.hedge !== undefined && {hedge: result.hedge}),
      ...(result.high !== undefined && {high: result.high}),
    },
    period: when,
    lines: [words.row(when), distance].filter(Boolean),
    name: words.name,
    title: readings[locale].title({
      ...{place: placeOf(input.report, locale), name: textIn(indicator.name, locale)},
      ...{value, when, isOfYear: true, finding: verdict.finding},
    }),
    readings: [
      {
        value: result.value,
        period: when,
        label: words.mark(when, value),
        text: `${words.result({value, report, quote})}${words.remarkAfter(remark)}`,
      },
    ],
    verdict,
    sentence: words.sentence({when, value, distance, report, quote, verdict: verdict.text}),
    source,
    ...reportBeside(input, source, locale),
    shortSource: words.source(report),
    raw: [raw],
    columns: words.columns,
    rows: [[words.row(when), value, quote, remark, cite]],
  };
  return {...input, progress};
}
