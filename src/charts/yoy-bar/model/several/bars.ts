import type {Locale} from '../../../../dataset/types.js';
import {gapOf} from '../../../../model/comparison/comparability.js';
import {yearsOf} from '../../../../model/comparison/years.js';
import type {Box, Label, Mark} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {unitWord} from '../../../../model/words/number.js';
import {roleWords} from '../../../../model/words/observation.js';
import {barPath} from '../bar.js';
import {heightOf, line, linesOf, outset, pad, placeBar, sideLabel, stack, wrapLabel} from '../bars.js';
import type {BarNumber} from '../bars.js';
import {figureWords, howToReadOf} from '../figure-words.js';
import type {Lead} from '../figure-words.js';
import type {YoyBarLayout} from '../figure.js';
import type {YoyBarInput} from '../input.js';
import {rowsOf} from './bar-rows.js';
import type {Row, RowSide} from './bar-rows.js';
import {languages} from '../words/several/languages.js';
import {columnsOf, gapLabel, gapRoom, nameLines} from './columns.js';
import type {Columns} from './columns.js';
import {isOpenBeyond, openZone, zoneLength} from './open-zone.js';
import type {OpenZone} from './open-zone.js';
import {rangePath} from './range.js';
import {remarksOf} from './remarks.js';
import {pairMark} from './sentence.js';
import type {UnitGroup} from './units.js';

/** Where a name above its bars would have less room than this, the difference has a line of its own, in pixels. */
const leastName = 110;

/** The room above a second unit and the height of the line with its name, in pixels. */
const [blockGap, heading] = [14, 16];

/** A side of a row, laid out, with the SVG path data of its bar and of its zero line, and the zone beyond it. */
interface DrawnSide {
  readonly labels: readonly Label[];
  readonly path: string;
  readonly zeroLine: string;
  readonly zone?: OpenZone;
}

/** The lines of a side above its bar, or in place of a bar; none where the label is at the end of the bar. */
const rowLines = (side: RowSide, columns: Columns): string[] =>
  side.bar ? linesOf(side, columns) : wrapLabel(sideLabel(side), columns.bars[1] - columns.bars[0]);

/** Lays out a side of a row below `top`: its bar with the label at its end or above it, or words in place of a bar. */
function placeSide(side: RowSide, lines: readonly string[], top: number, columns: Columns): DrawnSide {
  if (!side.bar) return {labels: stack(lines, {...sideLabel(side), x: columns.bars[0]}, top), path: '', zeroLine: ''};
  const placed = placeBar(side, lines, top, columns);
  const {labels, zeroLine, zero, end, y, height} = placed;
  const {value, high, relation} = side.bar;
  const {at} = columns.scale;
  if (side.beyond)
    return {
      ...{labels, zeroLine, zone: openZone(placed, side.beyond, value < 0)},
      path: barPath(zero, end, y, height, 'eq'),
    };
  const path =
    high === undefined ? barPath(zero, end, y, height, relation) : rangePath(zero, [at(value), at(high)], y, height);
  return {labels, path, zeroLine};
}

/** Name and difference of a row among several, above its bars or beside them, given the height of the bars. */
function rowLabels(row: Row, y: number, bars: number, {isNarrow, names}: Columns, width: number) {
  const beside = width - gapRoom(row);
  const hasOwnLine = isNarrow && row.gap !== '' && beside < leastName;
  const room = hasOwnLine ? width : isNarrow ? beside : names;
  const lines = nameLines(row, room);
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

/** How the zones beyond bars are read, and the numbers that have one. */
function zonesRead(drawn: readonly BarNumber[], locale: Locale): {clause: string; of: readonly BarNumber[]} {
  const of = drawn.filter(isOpenBeyond);
  const ceilings = of.filter(({value}) => value < 0).length;
  const {open} = languages[locale];
  return {of, clause: ceilings === 0 ? open.floors : ceilings === of.length ? open.ceilings : open.both};
}

/**
 * Lays out pairs, each with the bars of its numbers and with words in place of others: to one scale, or in a block for each
 * unit. Without pairs it has words only.
 */
export function layoutBars(
  input: YoyBarInput,
  lead: Lead,
  {width}: Box,
  locale: Locale,
  groups: readonly UnitGroup[] = [{pairs: input.pairs}],
): YoyBarLayout {
  const {report} = input;
  const pairs = groups.flatMap((group) => group.pairs);
  const years = yearsOf(report, input.pairs);
  const {signs, notes} = remarksOf(pairs, locale);
  const rows = rowsOf(pairs, years, signs, zoneLength(width), locale);
  const blocks = groups.map((group) => rows.splice(0, group.pairs.length));
  const columns = columnsOf(blocks, width);
  const labels: Label[] = [];
  const marks: Mark[] = [];
  const zones: OpenZone[] = [];
  const paths = {actuals: '', targets: '', zeros: '', rules: ''};
  const hasGap = pairs.some((pair) => gapOf(pair));
  let y = 0;
  blocks.forEach((block, index) => {
    const {indicator} = groups[index];
    if (index > 0) {
      y += blockGap;
      paths.rules += `M0 ${y}H${width}`;
      y += blockGap;
    }
    if (indicator && groups.length > 1) {
      const text = languages[locale].unit(unitWord(indicator, locale).trim(), index > 0);
      const label: Label = {x: 0, y: 0, text, tone: 'note', size: 12};
      const lines = wrapLabel(label, width);
      const units = stack(lines, label, y);
      labels.push(...units, ...headingBeside(units[0], index === 0 && hasGap));
      y += (lines.length - 1) * line + heading;
    }
    block.forEach((row, place) => {
      if (place > 0) paths.rules += `M0 ${y}H${width}`;
      y += placeRow(row, y, columns[index]);
    });
  });
  const drawn = blocks.flat().flatMap(({sides}) => sides.flatMap((side): BarNumber[] => (side.bar ? [side.bar] : [])));
  const howToRead = howToReadOf(report, years, drawn, hasGap, locale, zonesRead(drawn, locale));
  return {
    ...figureWords(input, years, {...lead, howToRead, notes}, locale),
    ...{width, height: Math.max(y, 1), labels, marks, ...paths},
    ...(zones.length > 0 && {zones}),
  };

  /** The heading of the column of changes on the line of the first unit, where it has room. */
  function headingBeside(unit: Label, isShown: boolean): Label[] {
    const text = languages[locale].against(roleWords(years[0], locale));
    const label: Label = {...unit, x: width, anchor: 'end', text};
    return isShown && labelWidth(unit) + labelWidth(label) + 12 <= width ? [label] : [];
  }

  /** Lays out a row below `top`; returns its height. */
  function placeRow(row: Row, top: number, columns: Columns): number {
    const lines = row.sides.map((side) => rowLines(side, columns));
    const [above, below] = row.sides.map((side, place) =>
      side.bar ? heightOf(lines[place]) : lines[place].length * line,
    );
    const bars = above + below;
    // A pair alone has its name in the title.
    const head =
      pairs.length > 1 ? rowLabels(row, top + pad, bars, columns, width) : {labels: [], inner: bars, bars: pad};
    const [actual, target] = row.sides.map((side, place) =>
      placeSide(side, lines[place], head.bars + (place && above), columns),
    );
    labels.push(...head.labels, ...actual.labels, ...target.labels);
    paths.actuals += actual.path;
    paths.targets += target.path;
    paths.zeros += actual.zeroLine + target.zeroLine;
    if (target.zone) zones.push(target.zone);
    const height = head.inner + 2 * pad;
    const text = pairMark(row.pair, report, locale);
    marks.push({
      ...{id: row.pair.indicator.id, text},
      ...{x: -outset, y: top + 2, width: width + 2 * outset, height: height - 4},
    });
    return height;
  }
}
