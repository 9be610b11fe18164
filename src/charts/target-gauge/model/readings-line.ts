import type {Locale} from '../../../dataset/types.js';
import type {Label, Table} from '../../../model/layout.js';
import {balanceText, boldness, textWidth} from '../../../model/text-width.js';
import {headline} from './headline.js';
import {hasSeveralReadings} from './input.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeForm, TargetGaugeLayout} from './layout.js';
import {besideFrom, bottomOf, headlineColumn} from './linear.js';
import {plotReadings} from './readings-plot.js';
import {languages} from './words/readings/languages.js';

/** Several readings as a line over the year, in place of the track; in a wide box to the right of the latest. */
function withLine(layout: TargetGaugeLayout, input: TargetGaugeInput, locale: Locale): TargetGaugeLayout {
  const {width} = layout;
  const left = width >= besideFrom ? headlineColumn(width) : 0;
  const {line, labels, marks, bottom} = plotReadings(input, width - left, locale);
  const toRight = <Item extends {readonly x: number}>(item: Item): Item => ({...item, x: item.x + left});
  return {
    ...layout,
    tracks: [],
    readingsLine: left ? {...line, left} : line,
    labels: [
      ...(left ? headline(input, left - 32, {hasTracks: true, isBeside: true, isNamed: true}, locale) : []),
      ...labels.map(toRight),
    ],
    marks: marks.map(toRight),
    height: bottom + 8,
  };
}

/** The lines of a verdict below the graphic, to the right of its symbol. */
function verdictLabels(text: string, y: number, width: number): Label[] {
  const room = (width - 22) / boldness;
  // Chinese that needs several lines breaks between its clauses.
  const clauses = textWidth(text, 14) <= room ? [text] : (text.match(/[^，]+，?/g) ?? []);
  return clauses
    .flatMap((clause) => balanceText(clause, room, 14))
    .map((line, index) => ({x: 22, y: y + 18 * index, size: 14, tone: 'actual', text: line}));
}

/** The data table with what a later report says of the target, where that is not drawn. */
function withOutcomeRow(table: Table, {outcome}: TargetGaugeInput): Table {
  if (!outcome) return table;
  const [name, value, quote, , cite] = outcome.cells;
  return {
    ...table,
    rows: [...table.rows, [name, value, quote, cite]],
    raw: [...(table.raw ?? []), outcome.raw],
  };
}

/** Adds the page's readings to a gauge: the line of several readings, and the verdict with its symbol below. */
export function withReadings(
  layout: TargetGaugeLayout,
  input: TargetGaugeInput,
  form: GaugeForm,
  locale: Locale,
): TargetGaugeLayout {
  const {progress, verdictWithoutReading} = input;
  const verdict = progress?.verdict ?? verdictWithoutReading;
  if (!verdict) return layout;
  const addition = verdictWithoutReading ? languages[locale].verdictSentence(verdict.text) : '';
  const {summary, added, table} = layout;
  const words = {
    summary: summary + addition,
    ...(added !== undefined && {added: (added + addition).trimStart()}),
    table: withOutcomeRow(table, input),
  };
  // A compact gauge has no room for the readings, and an arc shows them inside.
  if (form === 'compact') return {...layout, ...words};
  const drawn = form === 'linear' && hasSeveralReadings(input) ? withLine(layout, input, locale) : layout;
  const bottom = drawn.height + 20;
  const verdictLines = verdictLabels(verdict.text, bottom, drawn.width);
  return {
    ...drawn,
    ...words,
    height: bottomOf(verdictLines) + 8,
    labels: [...drawn.labels, ...verdictLines],
    sign: {x: 0, y: bottom - 12, path: verdict.sign},
  };
}
