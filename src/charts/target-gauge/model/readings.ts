import {ReadableError} from '../../../dataset/readable-error.js';
import type {Indicator, Locale, Localized, Observation} from '../../../dataset/types.js';
import {decimalDifference, differenceWords, formatValue} from '../../../model/words/number.js';
import {periodWords} from '../../../model/words/period.js';
import {placeOf} from '../../../model/words/place.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import type {Reading} from './facts.js';
import type {GaugeProgress, GaugeVerdict, TargetGaugeInput} from './input.js';
import {languages} from './languages.js';
import {verdictOf} from './verdict.js';
import type {VerdictKind} from './verdict.js';

const names: Record<VerdictKind, Localized> = {
  met: {zh: '已达到目标', en: 'Target met'},
  'not-met': {zh: '未达到目标', en: 'Target not met'},
  'not-yet-due': {zh: '尚未到期', en: 'Not yet due'},
  'not-comparable': {zh: '无法判断', en: 'Not comparable'},
  'no-data': {zh: '暂无读数', en: 'No reading'},
};

/** What a verdict comes to within a title; one that is not yet due is told by its reason. */
const findings: Partial<Record<VerdictKind, Localized>> = {
  met: {zh: '已达到目标', en: 'meeting the target'},
  'not-met': {zh: '未达到目标', en: 'missing the target'},
  'not-comparable': {zh: '无法判断是否达到目标', en: 'which cannot be held against the target'},
};

/** A reason after what it is said of: without its own subject. */
const within = ({zh, en}: Localized): Localized => ({zh, en: en.replace(/^it is /, '')});

const ring = 'M13 7A6 6 0 1 1 1 7A6 6 0 1 1 13 7';
const signs: Record<VerdictKind, string> = {
  met: `${ring}M4 7l2 2.5l4 -5`,
  'not-met': `${ring}M4.5 4.5l5 5M9.5 4.5l-5 5`,
  'not-yet-due': `${ring}M7 3.5V7l2.5 2`,
  'not-comparable': 'M2 5H12M2 9H12M10 2L4 12',
  'no-data': 'M3 7H11',
};

function verdictIn(locale: Locale, ...args: Parameters<typeof verdictOf>): GaugeVerdict {
  const {kind, rule, reason} = verdictOf(...args);
  const name = names[kind][locale];
  const finding = rule === 'no-target' ? '' : (findings[kind] ?? within(reason))[locale];
  return {kind, rule, name, finding, text: name + {zh: '：', en: ': '}[locale] + reason[locale], sign: signs[kind]};
}

/** How far a reading is from the target's number; empty where the target has none. */
function distanceWords(value: number, target: Observation, indicator: Indicator, locale: Locale): string {
  if (target.value === null || target.relation === 'range') return '';
  const difference = decimalDifference(value, target.value);
  const size = differenceWords(difference, indicator, locale);
  if (difference === 0) return {zh: '与目标数持平', en: 'level with the target’s number'}[locale];
  if (locale === 'zh') return (difference > 0 ? '高于目标' : '低于目标') + size;
  return size + (difference > 0 ? ' above the target' : ' below the target');
}

/** The word before a period: `ofPart` for a part of a year, `ofYear` for a whole year. */
const before = (asOf: string, ofPart: string, ofYear = '') => (/^\d{4}$/.test(asOf) ? ofYear : ofPart);

/** A reading in words: its period, its value and its source. */
function readingWords({value, asOf, source}: Reading, indicator: Indicator, locale: Locale): string {
  const number = formatValue(value, indicator, locale);
  return locale === 'zh'
    ? `${before(asOf, '截至')}${periodWords(asOf, 'zh')}：${number}${source ? `（${source}）` : ''}`
    : `${before(asOf, 'As of ')}${periodWords(asOf, 'en')}: ${number}${source ? ` (${source})` : ''}`;
}

/** `2023-06` within the target's year is `6月`, `June`; any other period is written in full. */
function shortPeriod(asOf: string, year: string | undefined, locale: Locale): string {
  const whole = periodWords(asOf, locale);
  const rest = year && asOf !== year ? whole.replace(locale === 'zh' ? `${year}年` : ` ${year}`, '') : '';
  return rest || whole;
}

/** Who gives a reading for which the page names nobody else. */
const thisPage: Localized = {zh: '本页', en: 'this page'};

/** Who gives the readings, each once. */
function sourceOf(readings: readonly Reading[], locale: Locale): string {
  const sources = [...new Set(readings.map(({source}) => source ?? ''))];
  const isOne = readings.length === 1;
  if (!sources[0] && !sources[1])
    return {zh: '读数由本页提供', en: `${isOne ? 'Reading' : 'Readings'} given by this page`}[locale];
  const names = sources.map((source) => source || thisPage[locale]);
  return {zh: `读数：${names.join('、')}`, en: `${isOne ? 'Reading' : 'Readings'}: ${names.join(', ')}`}[locale];
}

/** The title: the reading with place and period, and what it comes to. */
function titleOf(
  {report, indicator}: TargetGaugeInput,
  {value, asOf}: Reading,
  finding: string,
  locale: Locale,
): string {
  const place = placeOf(report, locale);
  const [when, number] = [periodWords(asOf, locale), formatValue(value, indicator, locale)];
  if (locale === 'zh') {
    const subject = languages.zh.subject({place, name: indicator.name.zh});
    return `${subject}：${before(asOf, '截至')}${when}为${number}${finding && `，${finding}`}`;
  }
  const owner = place && `${place} at `;
  return `${indicator.name.en}: ${owner}${number} ${before(asOf, 'as of', 'in')} ${when}${finding && `, ${finding}`}`;
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
  const verdict = verdictIn(locale, input, latest, tolerance);
  const {text} = verdict;
  const stop = {zh: '。', en: '.'}[locale];
  const value = formatValue(latest.value, indicator, locale);
  const when = periodWords(latest.asOf, locale);
  const distance = target ? distanceWords(latest.value, target, indicator, locale) : '';
  const lineNote = {zh: '，折线为历次读数', en: ', the line its readings over time'}[locale];
  return {
    value: latest.value,
    period: when,
    lines: [when, distance].filter(Boolean),
    name: {zh: '本页所列读数', en: 'readings given by this page'}[locale],
    title: titleOf(input, latest, verdict.finding, locale),
    readings: sorted.map((reading) => ({
      value: reading.value,
      ...(Number.isFinite(endOf(reading)) && {time: endOf(reading)}),
      period: shortPeriod(reading.asOf, target?.period, locale),
      label: `${shortPeriod(reading.asOf, target?.period, locale)} ${formatValue(reading.value, indicator, locale)}`,
      text: readingWords(reading, indicator, locale) + (reading === latest ? {zh: '。', en: '. '}[locale] + text : ''),
    })),
    verdict,
    sentence: {
      zh: `${before(latest.asOf, '截至')}${when}为${value}${distance && `，${distance}`}。${text}。`,
      en: ` ${before(latest.asOf, 'As of', 'In')} ${when} it stood at ${value}${distance && `, ${distance}`}. ${text}.`,
    }[locale],
    source: sourceOf(sorted, locale),
    howToRead:
      {zh: '自零起的横条为今年进度', en: 'the bar from zero is this year so far'}[locale] +
      (sorted.length > 1 ? lineNote : ''),
    raw: sorted.map(({asOf, value, source}) => ({
      ...{period: asOf, role: 'context', relation: 'eq', value, unit: indicator.unit ?? ''},
      ...(source && {provider: source}),
    })),
    columns: {
      zh: ['时期', '数值', '报告原文', '读数说明', '来源'],
      en: ['Period', 'Value', 'In the report’s words', 'Of the reading', 'Source'],
    }[locale],
    rows: sorted.map((reading) => {
      const remarks = reading === latest ? [distance, text + stop] : [];
      const remark = remarks.filter(Boolean).join({zh: '；', en: '; '}[locale]);
      const cells = [periodWords(reading.asOf, locale), formatValue(reading.value, indicator, locale)];
      return [...cells, '', remark, reading.source ?? thisPage[locale]];
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
      const zh = `readings[${index}]有误：“${entry}”应写作“2023-06:4.8”。`;
      const en = `There is a problem in readings[${index}]: “${entry}” should read like “2023-06:4.8”.`;
      throw new ReadableError({zh, en});
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
    throw new ReadableError({
      zh: `readings[${index}]有误：应有 asOf（如“2023-06”）和数字 value。`,
      en: `There is a problem in readings[${index}]: it should have asOf (“2023-06”, for example) and a number as value.`,
    });
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
 * Adds the page's readings and their verdict to the input of a gauge.
 *
 * @param ofTable The readings in the page's table, where the facts come from one.
 * @throws ReadableError where `readings` cannot be read
 */
export function withProgress(
  input: TargetGaugeInput,
  page: PageReadings,
  locale: Locale,
  ofTable: readonly Observation[] = [],
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
  return progress ? {...input, progress} : {...input, verdictWithoutReading: verdictIn(locale, input, undefined)};
}
