import type {Locale} from '../../../../dataset/types.js';
import {gapOf} from '../../../../model/comparison/comparability.js';
import {yearsOf} from '../../../../model/comparison/years.js';
import type {Box, Label, Mark} from '../../../../model/layout.js';
import {balanceText, textWidth} from '../../../../model/text-width.js';
import {barPath} from '../bar.js';
import {heightOf, line, linesOf, outset, pad, placeBar, sideLabel, stack, wrapLabel} from '../bars.js';
import type {BarNumber} from '../bars.js';
import {figureWords, howToReadOf} from '../figure-words.js';
import type {Lead} from '../figure-words.js';
import type {YoyBarLayout} from '../figure.js';
import type {YoyBarInput} from '../input.js';
import {rowsOf} from './bar-rows.js';
import type {Row, RowSide} from './bar-rows.js';
import {columnsOf, gapLabel, gapRoom} from './columns.js';
import type {Columns} from './columns.js';
import {rangePath} from './range.js';
import {remarksOf} from './remarks.js';
import {pairMark} from './sentence.js';

/** Where a name above its bars would have less room than this, the difference has a line of its own, in pixels. */
const leastName = 110;

/** A side of a row, laid out, with the SVG path data of its bar and of its zero line. */
interface DrawnSide {
  readonly labels: readonly Label[];
  readonly path: string;
  readonly zeroLine: string;
}

/** The lines of a side above its bar, or in place of a bar; none where the label is at the end of the bar. */
const rowLines = (side: RowSide, columns: Columns): string[] =>
  side.bar ? linesOf(side, columns) : wrapLabel(sideLabel(side), columns.bars[1] - columns.bars[0]);

/** Lays out a side of a row below `top`: its bar with the label at its end or above it, or words in place of a bar. */
function placeSide(side: RowSide, lines: readonly string[], top: number, columns: Columns): DrawnSide {
  if (!side.bar) return {labels: stack(lines, {...sideLabel(side), x: columns.bars[0]}, top), path: '', zeroLine: ''};
  const {labels, zeroLine, zero, end, y, height} = placeBar(side, lines, top, columns);
  const {value, high, relation} = side.bar;
  const {at} = columns.scale;
  const path =
    high === undefined ? barPath(zero, end, y, height, relation) : rangePath(zero, [at(value), at(high)], y, height);
  return {labels, path, zeroLine};
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
  const gap = hasOwnLine ? wrapLabel(gapLabel(row), width) : row.gap ? [row.gap] : [];
  const head = height + (hasOwnLine ? gap.length * line : 0) + 4;
  const inner = isNarrow ? head + bars : Math.max(height, bars);
  const labels = stack(lines, {x: 0, y: 0, text: '', tone: 'name'}, isNarrow ? y : y + (inner - height) / 2);
  const gapTop = isNarrow ? y + (hasOwnLine ? height : 0) + 14 : y + inner / 2 + 5;
  labels.push(...stack(gap, {...gapLabel(row), x: width}, gapTop - 13));
  return {labels, inner, bars: isNarrow ? y + head : y + (inner - bars) / 2};
}

/** Lays out pairs to one scale, each with the bars of its numbers and with words in place of others. Without pairs it has words only. */
export function layoutBars(input: YoyBarInput, lead: Lead, {width}: Box, locale: Locale): YoyBarLayout {
  const {report, pairs} = input;
  const years = yearsOf(report, pairs);
  const {signs, notes} = remarksOf(pairs, locale);
  const rows = rowsOf(pairs, years, signs, locale);
  const drawn = rows.flatMap(({sides}) => sides.flatMap((side): BarNumber[] => (side.bar ? [side.bar] : [])));
  const columns = columnsOf(rows, width);
  const hasGap = pairs.some((pair) => gapOf(pair));
  const howToRead = howToReadOf(report, years, drawn, hasGap, locale);
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const paths = {actuals: '', targets: '', zeros: '', rules: ''};
  let y = 0;
  rows.forEach((row, index) => {
    const lines = row.sides.map((side) => rowLines(side, columns));
    const [above, below] = row.sides.map((side, place) =>
      side.bar ? heightOf(lines[place]) : lines[place].length * line,
    );
    const bars = above + below;
    // A pair alone has its name in the title.
    const head = rows.length > 1 ? rowLabels(row, y + pad, bars, columns, width) : {labels: [], inner: bars, bars: pad};
    const [actual, target] = row.sides.map((side, place) =>
      placeSide(side, lines[place], head.bars + (place && above), columns),
    );
    labels.push(...head.labels, ...actual.labels, ...target.labels);
    paths.actuals += actual.path;
    paths.targets += target.path;
    paths.zeros += actual.zeroLine + target.zeroLine;
    const height = head.inner + 2 * pad;
    const text = pairMark(row.pair, report, locale);
    marks.push({id: row.pair.indicator.id, text, x: -outset, y: y + 2, width: width + 2 * outset, height: height - 4});
    if (index > 0) paths.rules += `M0 ${y}H${width}`;
    y += height;
  });
  return {
    ...figureWords(input, years, {...lead, howToRead, notes}, locale),
    ...{width, height: Math.max(y, 1), labels, marks, ...paths},
  };
}
