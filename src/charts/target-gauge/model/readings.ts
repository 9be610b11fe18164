import {inEveryLanguage, textIn} from '../../../dataset/localized.js';
import {ReadableError} from '../../../dataset/readable-error.js';
import type {Indicator, LaterReport, Locale, Observation} from '../../../dataset/types.js';
import {formatValue} from '../../../model/words/number.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import type {Reading} from './facts.js';
import {outcomeOf} from './outcome.js';
import {withOutcome} from './outcome-progress.js';
import {distanceWords, verdictWords} from './verdict-words.js';
import type {GaugeProgress, TargetGaugeInput} from './input.js';
import {reportBeside} from './report-beside.js';
import {verdictOf} from './verdict.js';
import {languages} from './words/readings/languages.js';

const isOfYear = (asOf: string) => /^\d{4}$/.test(asOf);

/** A reading in words, for a sentence. */
const partsOf = ({value, asOf, source}: Reading, indicator: Indicator, locale: Locale) => ({
  value: formatValue(value, indicator, locale),
  when: periodWords(asOf, locale),
  isOfYear: isOfYear(asOf),
  source,
});

/** `2023-06` within the target's year is `6月`, `June`; any other period is written in full. */
function shortPeriod(asOf: string, year: string | undefined, locale: Locale): string {
  const whole = periodWords(asOf, locale);
  const rest = year && asOf !== year ? languages[locale].withoutYear(whole, year) : '';
  return rest || whole;
}

/** Who gives the readings, each once. */
function sourceOf(readings: readonly Reading[], locale: Locale): string {
  const sources = [...new Set(readings.map(({source}) => source ?? ''))];
  const {sources: words, thisPage} = languages[locale];
  const isNamed = sources[0] || sources[1];
  return words(isNamed ? sources.map((source) => source || thisPage) : undefined, readings.length);
}

const endOf = ({asOf}: Reading) => spanOfPeriod(asOf)?.to ?? Infinity;

/** Sorts readings by time and judges the latest; undefined where there is none. */
export function gaugeProgress(
  input: TargetGaugeInput,
  readings: readonly Reading[],
  locale: Locale,
  tolerance?: number,
): GaugeProgress | undefined {
  const {indicator, target} = input;
  const sorted = [...readings].sort((a, b) => endOf(a) - endOf(b) || 0);
  const latest = sorted.at(-1);
  if (!latest) return undefined;
  const verdict = verdictWords(verdictOf(input, latest, tolerance), locale);
  const words = languages[locale];
  const parts = partsOf(latest, indicator, locale);
  const source = sourceOf(sorted, locale);
  const distance = target ? distanceWords(latest.value, target, indicator, locale) : '';
  return {
    value: latest.value,
    period: parts.when,
    lines: [parts.when, distance].filter(Boolean),
    name: words.name,
    title: words.title({
      ...parts,
      place: placeOf(input.report, locale),
      name: textIn(indicator.name, locale),
      finding: verdict.finding,
    }),
    readings: sorted.map((reading) => {
      const period = shortPeriod(reading.asOf, target?.period, locale);
      const text = words.reading(partsOf(reading, indicator, locale));
      return {
        value: reading.value,
        ...(Number.isFinite(endOf(reading)) && {time: endOf(reading)}),
        period,
        label: `${period} ${formatValue(reading.value, indicator, locale)}`,
        text: reading === latest ? words.latest(text, verdict.text) : text,
      };
    }),
    verdict,
    sentence: words.sentence(parts, distance, verdict.text),
    source,
    ...reportBeside(input, source, locale),
    raw: sorted.map(({asOf, value, source}) => ({
      ...{period: asOf, role: 'context', relation: 'eq', value, unit: indicator.unit ?? ''},
      ...(source && {provider: source}),
    })),
    columns: words.columns,
    rows: sorted.map((reading) => {
      const remark = reading === latest ? words.remark(distance, verdict.text) : '';
      const cells = [periodWords(reading.asOf, locale), formatValue(reading.value, indicator, locale)];
      return [...cells, '', remark, reading.source ?? words.thisPage];
    }),
  };
}

/** Parses the attribute `readings`: `2023-03:2.1 2023-06:4.8`. @throws ReadableError */
export function parseReadings(attribute: string): readonly Reading[] {
  return attribute
    .split(/[\s,，;；]+/)
    .filter(Boolean)
    .map((entry, index) => {
      const colon = entry.search(/[:：][^:：]*$/);
      const [asOf, number] = [entry.slice(0, colon), entry.slice(colon + 1).replace('−', '-')];
      const value = Number(number);
      if (colon > 0 && number !== '' && Number.isFinite(value)) return {asOf, value};
      throw new ReadableError(inEveryLanguage(languages, ({problems}) => problems.unreadable(index, entry)));
    });
}

/** Validates a list of readings, whose numbers may be strings. @throws ReadableError */
export const listedReadings = (list: readonly unknown[]): readonly Reading[] =>
  list.map((item, index) => {
    const {asOf, value, ...rest} = Object(item) as Readonly<Record<string, unknown>>;
    const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
    const number = isNumeric ? Number(String(value).replace('−', '-')) : NaN;
    if (Number.isFinite(number) && (typeof asOf === 'string' || typeof asOf === 'number'))
      return {...rest, asOf: String(asOf), value: number};
    throw new ReadableError(inEveryLanguage(languages, ({problems}) => problems.incomplete(index)));
  });

/** The properties of the element with the page's readings. */
export interface PageReadings {
  readonly value?: number | null | undefined;
  readonly asOf: string;
  readonly valueSource: string;
  readonly readings: string | readonly Reading[];
  readonly tolerance?: number | undefined;
}

/**
 * Adds the page's readings and their verdict to the input of a gauge or, where the page gives none, what a later report says of
 * its target.
 *
 * @param ofTable The readings in the page's table, where the facts come from one.
 * @param laterReports The reports of later years, where the dataset has been joined with them.
 * @throws ReadableError where `readings` cannot be read
 */
export function withProgress(
  input: TargetGaugeInput,
  page: PageReadings,
  locale: Locale,
  ofTable: readonly Observation[] = [],
  laterReports?: readonly LaterReport[],
): TargetGaugeInput {
  const {value, asOf, valueSource, readings, tolerance} = page;
  const listed = typeof readings === 'string' ? parseReadings(readings) : listedReadings(readings);
  const single = value == null ? [] : [{value, asOf: asOf || (input.target?.period ?? '2023')}];
  const tabled = ofTable.map(({value, period, source}) => ({
    value: value ?? NaN,
    asOf: period,
    ...('provider' in source && source.provider && {source: source.provider}),
  }));
  const all = [...tabled, ...listed, ...single]
    .filter((reading) => Number.isFinite(reading.value))
    .map((reading): Reading => (valueSource ? {source: valueSource, ...reading} : reading));
  const progress = gaugeProgress(input, all, locale, Number.isFinite(tolerance) ? tolerance : undefined);
  if (progress) return {...input, progress};
  if (laterReports && !asOf) {
    const reported = outcomeOf(laterReports, input.target);
    return reported ? withOutcome(input, reported, locale) : input;
  }
  return {...input, verdictWithoutReading: verdictWords(verdictOf(input, undefined), locale)};
}
