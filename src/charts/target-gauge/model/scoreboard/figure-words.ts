import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import {isReport} from '../../../../dataset/query/report.js';
import {gapOf, isJudgedComparable} from '../../../../model/comparison/comparability.js';
import type {FigureWords} from '../../../../model/layout.js';
import {quoteWords, reportWords, sourceWords, sourcedTable} from '../../../../model/words/citation.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {boundOf, observationWords, roleWords} from '../../../../model/words/observation.js';
import type {Bound} from '../../../../model/words/observation.js';
import {periodWords} from '../../../../model/words/period.js';
import {placeOf} from '../../../../model/words/place.js';
import type {TargetGaugeInput} from '../input.js';
import type {VerdictKind} from '../facts.js';
import type {ScoreboardInput} from './input.js';
import {languages} from '../words/scoreboard/languages.js';
import type {Counts} from '../words/scoreboard/words.js';

/** What all items share; empty where they differ. */
const commonTo = (items: readonly string[]): string => (new Set(items).size === 1 ? items[0] : '');

const kinds: readonly VerdictKind[] = ['met', 'not-met', 'not-yet-due', 'not-comparable', 'no-data'];

/** The verdict on a row, in words and with its symbol. */
export const verdictOfRow = ({progress, verdictWithoutReading}: TargetGaugeInput) =>
  progress?.verdict ?? verdictWithoutReading;

function verdictCounts(rows: readonly TargetGaugeInput[]): ReadonlyMap<VerdictKind, number> {
  const counts = kinds.map((kind) => [kind, rows.filter((row) => verdictOfRow(row)?.kind === kind).length] as const);
  return new Map(counts.filter(([, count]) => count > 0));
}

/** Whether a target lies above last year's result (1), below it (−1) or on it (0); undefined where that is not known. */
function sideOf({indicator, target, actual, comparison}: TargetGaugeInput): number | undefined {
  if (!target || actual?.value == null || !isJudgedComparable(comparison)) return undefined;
  const {relation, value: low, high} = target;
  if (relation !== 'range')
    return gapOf({actual: {indicator, total: actual}, target: {indicator, total: target}})?.difference;
  // A result within a range is on neither side of it.
  return actual.relation !== 'eq' ? undefined : actual.value < low! ? 1 : actual.value > high! ? -1 : undefined;
}

/** How many targets lie above and below last year's results, and how many are not compared. */
function besideCounts(rows: readonly TargetGaugeInput[], locale: Locale): Counts['beside'] {
  const compared = rows.filter((row) => sideOf(row) !== undefined);
  const count = (side: number) => compared.filter((row) => Math.sign(sideOf(row)!) === side).length;
  return {
    above: count(1),
    below: count(-1),
    equal: count(0),
    apart: rows.length - compared.length,
    when: commonTo(compared.map(({actual}) => periodWords(actual!.period, locale))),
  };
}

const wordsOfBound = ({before, number, after}: Bound) => before + number + after;

/** The reading of a row in words; empty without one. */
export const readingWords = ({progress, indicator}: TargetGaugeInput, locale: Locale): string =>
  progress
    ? wordsOfBound(boundOf({value: progress.value, relation: 'eq', ...progress.bound}, indicator, locale, true))
    : '';

/** The text of an item without a row: its name, its words, and why it is not drawn. */
export function otherWords({input, reason}: ScoreboardInput['others'][number], locale: Locale): string {
  const {indicator, target, actual} = input;
  const words = languages[locale];
  const observation = target ?? actual;
  const value = observation
    ? `${roleWords(observation, locale)} ${observationWords(observation, indicator, locale)}`
    : '';
  const item = words.item(textIn(indicator.name, locale), value, words[reason]);
  const verdict = verdictOfRow(input);
  const isOfLaterReport = input.outcome !== undefined || verdict?.rule === 'not-mentioned';
  return isOfLaterReport ? item + words.semicolon + verdict!.text : item;
}

/** A text with the stop of a sentence at its end. */
const ended = (text: string, locale: Locale): string => (/[。.]$/.test(text) ? text : text + shared[locale].stop);

/** The text of a row: name, target, last year's result, reading and verdict. */
export function rowWords(row: TargetGaugeInput, locale: Locale): string {
  const {indicator, target, actual, progress} = row;
  const {colon, space} = shared[locale];
  const of = (one: typeof target) =>
    one ? `${roleWords(one, locale)} ${observationWords(one, indicator, locale)}` : '';
  const parts = [of(target), of(actual), progress?.readings.at(-1)?.text ?? verdictOfRow(row)?.text ?? ''];
  const text = textIn(indicator.name, locale) + colon + parts.filter(Boolean).join(languages[locale].semicolon);
  const quote = target ? quoteWords(target.source) : '';
  return ended(text, locale) + (quote && space + quote);
}

/** The quote and the source of what a later report says of a row's target. */
function outcomeCells({progress, outcome}: TargetGaugeInput): readonly string[] {
  const [, , quote = '', , cite = ''] = outcome?.cells ?? progress?.rows[0] ?? [];
  return [quote, cite];
}

/** Title, sentence, source line and table of a scoreboard. */
export function scoreboardFigureWords(input: ScoreboardInput, locale: Locale): FigureWords {
  const {report, rows, others, topic, hasReadings, hasOutcomes} = input;
  const words = languages[locale];
  const {colon, stop, space} = shared[locale];
  const phrases = others.filter(({reason}) => reason === 'noNumber').length;
  const targets = [...rows, ...others.map((other) => other.input)].flatMap(({target}) => target ?? []);
  const title = words.title({
    place: placeOf(report, locale),
    when: commonTo(targets.map(({period}) => periodWords(period, locale))),
    topic,
    targets: targets.length,
    phrases,
    ...(hasReadings && {verdicts: verdictCounts(rows)}),
    beside: besideCounts(rows, locale),
    hasOutcomes,
  });
  const actuals = rows.flatMap(({actual}) => (actual?.value == null ? [] : [actual]));
  const actualRole = commonTo(actuals.map((actual) => roleWords(actual, locale))) || (actuals[0] ? words.actual : '');
  const targetRole = commonTo(rows.flatMap(({target}) => (target ? [roleWords(target, locale)] : []))) || words.target;
  const all = [...rows, ...others.map((other) => other.input)];
  const sentences = [...rows.map((row) => rowWords(row, locale)), ...others.map((one) => otherWords(one, locale))].map(
    (text) => ended(text, locale),
  );
  const sources = [...new Set(rows.flatMap(({progress}) => progress?.shortSource ?? progress?.source ?? []))];
  const reading = hasOutcomes ? words.outcomes : words;
  const cite = reportWords(report, locale);
  // Targets without another number beside them are listed, and not drawn as a line.
  const hasLine = rows.some(({actual, progress}) => progress !== undefined || actual?.value != null);
  const isCited = hasReadings && isReport(report) && sources.length > 0;
  return {
    title,
    finding: title,
    subtitle: hasLine ? words.subtitle({target: targetRole, actual: actualRole, hasReadings, hasOutcomes}) : '',
    summary: [title + stop, ...sentences].join(space),
    added: sentences.join(space),
    howToRead: '',
    notes: [],
    citation: {cite: isCited ? [...sources, words.target + colon + cite].join(words.semicolon) : cite},
    table: sourcedTable(
      report,
      {
        caption: title,
        columns: [
          {label: words.columns.indicator},
          {label: targetRole, numeric: true},
          {label: actualRole || words.actual, numeric: true},
          ...(hasReadings
            ? [{label: reading.reading, numeric: true}, {label: reading.asOf}, {label: words.verdict}]
            : []),
          {label: words.columns.quote},
          {label: words.columns.section},
          ...(hasOutcomes ? [{label: words.outcomes.quote}, {label: shared[locale].source}] : []),
        ],
        rows: all.map((row) => {
          const {indicator, target, actual} = row;
          const source = (target ?? actual)?.source;
          return [
            textIn(indicator.name, locale),
            target ? observationWords(target, indicator, locale) : '',
            actual ? observationWords(actual, indicator, locale) : '',
            ...(hasReadings
              ? [readingWords(row, locale), row.progress?.period ?? '', verdictOfRow(row)?.text ?? '']
              : []),
            source ? quoteWords(source) : '',
            source ? sourceWords(report, source, locale) : '',
            ...(hasOutcomes ? outcomeCells(row) : []),
          ];
        }),
        raw: all.flatMap(({indicator, target, actual, progress}) => [
          ...[actual, target].flatMap((one) => (one ? [{observation: one, unit: indicator.unit ?? ''}] : [])),
          ...(progress?.raw ?? []),
        ]),
      },
      locale,
    ),
  };
}
