import type {Locale, Observation} from '../../../dataset/types.js';
import {yearsOf} from '../../../model/comparison/words.js';
import {tenth} from '../../../model/layout.js';
import type {Box, Label, Mark} from '../../../model/layout.js';
import {balanceText, labelWidth, textWidth, wrapText} from '../../../model/text-width.js';
import {barPath, rangePath, pointLength} from './bar.js';
import type {BarScale} from './bar.js';
import {columnsOf, endOf, gapLabel, gapRoom, labelGap, leastLength, sideLabel} from './columns.js';
import type {Columns} from './columns.js';
import {rowsOf} from './rows.js';
import type {Row, RowSide} from './rows.js';
import {markWords} from './sentence.js';
import type {YoyBarLayout} from './figure.js';
import {remarksOf, yoyBarWords} from './figure-words.js';
import type {Lead, YoyBarInput} from './figure-words.js';

const bar = 14;
const thinBar = 10;
const line = 18;
const pad = 11;
/** Where a name above its bars would have less room than this, the difference has a line of its own, in pixels. */
const leastName = 110;
/** From this width on, the difference of a single pair stands left of its bars, as the number of a gauge does, in pixels. */
const besideFrom = 700;
/** The distance of a row's outline from its text, in pixels; the outline lies in the figure's padding. */
const outset = 6;

/** A side of a row, laid out, with the SVG path data of its bar and of its zero line. */
interface DrawnSide {
  readonly labels: readonly Label[];
  readonly path: string;
  readonly zero: string;
}

/** Lines of text below `top`. */
const stack = (lines: readonly string[], base: Label, top: number): Label[] =>
  lines.map((text, index) => ({...base, y: top + 13 + index * line, text}));

/** Breaks text in bold type into lines. */
const boldLines = (text: string, width: number, size: number): string[] =>
  wrapText(text, (width * textWidth(text, size)) / labelWidth({x: 0, y: 0, text, size, tone: 'actual'}), size);

/** The lines of a side above its bar, or in place of a bar; none where the label is at the end of the bar. */
function linesOf(side: RowSide, {bars: [from, to], isStacked}: Columns): string[] {
  if (side.bar && !isStacked) return [];
  const boldness = labelWidth(sideLabel(side)) / textWidth(side.text);
  return wrapText(side.text, (to - from) / boldness);
}

const heightOf = (side: RowSide, lines: readonly string[]): number =>
  lines.length * line + (!side.bar ? 0 : lines.length > 0 ? thinBar + 6 : line);

/** Lays out a side of a row below `top`: its bar with the label at its end or above it, or words in place of a bar. */
function placeSide(side: RowSide, lines: readonly string[], top: number, {at}: BarScale, from: number): DrawnSide {
  const base = {...sideLabel(side), x: from};
  const labels = stack(lines, base, top);
  if (!side.bar) return {labels, path: '', zero: ''};
  const {value: low, high, relation} = side.bar;
  const value = endOf(side.bar);
  const way = value < 0 ? -1 : 1;
  const zero = tenth(at(0));
  const end = value === 0 ? zero : zero + way * Math.max(leastLength, Math.abs(at(value) - at(0)));
  const isStacked = lines.length > 0;
  const y = top + lines.length * line;
  const height = isStacked ? thinBar : bar;
  const x = tenth(end + way * (labelGap + (relation === 'approx' ? pointLength : 0)));
  return {
    labels: isStacked ? labels : [{...base, x, y: top + 12, ...(way < 0 && {anchor: 'end'})}],
    path:
      high === undefined ? barPath(zero, end, y, height, relation) : rangePath(zero, [at(low), at(high)], y, height),
    zero: `M${zero} ${y - 2}v${height + 4}`,
  };
}

/** The difference of a single pair in large type; its meaning is in the subtitle. */
function headline(row: Row, width: number): Label[] {
  const words = {text: row.gap + row.sign, x: 0, y: 32, tone: 'actual' as const};
  const size = [34, 24, 18].find((candidate) => labelWidth({...words, size: candidate}) <= width);
  return size ? [{...words, size}] : stack(boldLines(words.text, width, 14), {...words, size: 14}, 19);
}

/** Name and difference of a row among several, above its bars or beside them, given the height of the bars. */
function rowLabels(row: Row, y: number, bars: number, {isNarrow, names}: Columns, width: number) {
  const beside = width - gapRoom(row);
  const hasOwnLine = isNarrow && row.gap !== '' && beside < leastName;
  const room = hasOwnLine ? width : isNarrow ? beside : names;
  const lines = balanceText(row.name, room - textWidth(row.sign));
  lines.push((lines.pop() ?? '') + row.sign);
  const height = lines.length * line;
  // A difference that is wider than the figure is broken where it has lines of its own.
  const gap = hasOwnLine ? boldLines(row.gap, width, 15) : row.gap ? [row.gap] : [];
  const head = height + (hasOwnLine ? gap.length * line : 0) + 4;
  const inner = isNarrow ? head + bars : Math.max(height, bars);
  const labels = stack(lines, {x: 0, y: 0, text: '', tone: 'name'}, isNarrow ? y : y + (inner - height) / 2);
  const gapTop = isNarrow ? y + (hasOwnLine ? height : 0) + 14 : y + inner / 2 + 5;
  labels.push(...stack(gap, {...gapLabel(row), x: width}, gapTop - 13));
  return {labels, inner, bars: isNarrow ? y + head : y + (inner - bars) / 2};
}

/** Lays out pairs of bars to one scale. Without pairs it has words only. */
export function layoutBars(input: YoyBarInput, lead: Lead, box: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const {width} = box;
  const remarks = remarksOf(pairs, locale);
  const rows = rowsOf(pairs, yearsOf(report, pairs), remarks.signs, locale);
  const drawn = rows.flatMap(({sides}) => sides.flatMap((side): Observation[] => (side.bar ? [side.bar] : [])));
  const hasHeadline = rows.length === 1 && rows[0].gap !== '' && !rows[0].isRefused;
  const left = hasHeadline && width >= besideFrom ? Math.min(360, width * 0.34) : 0;
  const columns = columnsOf(rows, width, left);
  const figure = yoyBarWords(input, lead, drawn, locale);
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const paths = {actuals: '', targets: '', zeros: '', rules: ''};
  let y = 0;
  rows.forEach((row, index) => {
    const lines = row.sides.map((side) => linesOf(side, columns));
    const [above, below] = row.sides.map((side, place) => heightOf(side, lines[place]));
    const bars = above + below;
    const head = rows.length > 1 ? rowLabels(row, y + pad, bars, columns, width) : single(row, bars);
    const [actual, target] = row.sides.map((side, place) =>
      placeSide(side, lines[place], head.bars + (place && above), columns.scale, columns.bars[0]),
    );
    labels.push(...head.labels, ...actual.labels, ...target.labels);
    paths.actuals += actual.path;
    paths.targets += target.path;
    paths.zeros += actual.zero + target.zero;
    const height = head.inner + 2 * pad;
    const text = markWords(row.pair, report, locale);
    marks.push({id: row.pair.indicator.id, text, x: -outset, y: y + 2, width: width + 2 * outset, height: height - 4});
    if (index > 0) paths.rules += `M0 ${y}H${width}`;
    y += height;
  });
  return {...figure, width, height: Math.max(y, 1), labels, marks, ...paths};

  function single(row: Row, bars: number) {
    const head = hasHeadline ? headline(row, left ? left - 32 : width) : [];
    const below = Math.max(pad, ...head.map((label) => label.y + pad + 5));
    if (left) return {labels: head, inner: Math.max(bars, below - 2 * pad), bars: pad};
    return {labels: head, inner: below - pad + bars, bars: below};
  }
}
