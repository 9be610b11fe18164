import type {Locale} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {balanceText, labelWidth, textWidth, wrapText} from '../../../../model/text-width.js';
import {formatNumber} from '../../../../model/words/number.js';
import {line, stack, wrapLabel} from '../bars.js';
import type {ChangePaths} from '../figure.js';
import {acrossLength, changePaths, isAcross, openLength} from './arrows.js';
import {axisOf, clearLabels} from './axis.js';
import type {Axis, AxisLabel} from './axis.js';
import {changeLabel, numberLabels} from './rows.js';
import type {ChangeRow} from './rows.js';

/** A row of a block: its place, for its mark. */
interface Placed {
  readonly row: ChangeRow;
  readonly y: number;
  readonly height: number;
}

/** Rows that share an axis, laid out. */
export interface Block {
  readonly labels: readonly Label[];
  readonly rows: readonly Placed[];
  readonly paths: readonly ChangePaths[];
  readonly zeros: string;
  readonly rules: string;
  readonly bottom: number;
  readonly hasColumns: boolean;
  /** The distance on its axis from the lowest change, or zero, to the highest, in pixels. */
  readonly span: number;
}

/** The place of a block, its heading, and the names of the two numbers. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly heading: string;
  readonly result: string;
  readonly goal: string;
  /** Whether names and numbers may stand in columns beside the arrows. */
  readonly mayHaveColumns: boolean;
  /** Whether the columns of numbers have their names, which a block above has otherwise. */
  readonly hasHeads: boolean;
  /** The rows with which names and numbers share their columns. */
  readonly aligned: readonly ChangeRow[];
}

/** From this width on, names and numbers stand left of the arrows, in pixels. */
const besideFrom = 520;
const leastPlot = 190;
/** The least share of the arrows' room from the largest fall to the largest rise; where less would be left, labels stand above the arrows. */
const leastSpan = 0.25;
/** The same in pixels for arrows between columns; where less would be left, names and numbers stand above them. */
const leastArrows = 110;
const gap = 16;
const labelGap = 7;

interface Columns {
  readonly names: number;
  readonly plot: readonly [from: number, to: number];
  /** The right edges of results and targets, which stand between the names and the arrows. */
  readonly numbers: readonly [result: number, goal: number];
}

const widest = (labels: readonly Label[]) => Math.ceil(Math.max(0, ...labels.map(labelWidth)));

/** The columns of names, arrows and numbers; undefined where the width has no room for them. */
function columnsOf(heads: readonly Label[], frame: Frame): Columns | undefined {
  const {x, width, aligned: rows, mayHaveColumns} = frame;
  if (!mayHaveColumns || width < besideFrom) return undefined;
  const names = Math.min(Math.ceil(Math.max(...rows.map(({name}) => textWidth(name)))), Math.max(width * 0.28, 150));
  const [results, goals] = [0, 1].map((side) => widest([heads[side], ...rows.map((row) => numberLabels(row)[side])]));
  const right = x + names + gap + results;
  const numbers = [right, right + gap + goals] as const;
  const plot = [numbers[1] + 2 * gap, x + width] as const;
  return plot[1] - plot[0] < leastPlot ? undefined : {names, plot, numbers};
}

const isBeyond = ({change: {bound, value}}: ChangeRow) =>
  (bound === 'at-least' && value >= 0) || (bound === 'at-most' && value <= 0);

/** A change that is at most zero has its label where falls have theirs. */
const isFall = ({change: {bound, value}}: ChangeRow) => value < 0 || (value === 0 && bound === 'at-most');

/** The room beyond a change for its label and its open zone. */
const roomOf = (row: ChangeRow, isStacked: boolean) =>
  (isStacked ? 0 : labelWidth(changeLabel(row)) + labelGap) +
  (isBeyond(row) ? openLength : row.change.bound === 'about' ? 8 : 4);

/** The space between two numbers side by side, in pixels. */
const numberGap = 6;

/** The width of the widest word in a name that would have to be broken inside; Chinese breaks anywhere. */
const widestWord = (name: string): number =>
  Math.max(0, ...(name.match(/[^\s\u2e80-\uffef]+/g) ?? []).map((word) => textWidth(word)));

/** A name in even lines; where these would break a word that has room, in lines as they fall. */
function nameLines(name: string, width: number): string[] {
  const even = balanceText(name, width);
  return even.some((text) => textWidth(text) >= widestWord(name)) ? even : wrapText(name, width);
}

/** Name and numbers above an arrow, and the height that they take. */
function headOf(row: ChangeRow, {x, width}: Frame, y: number): {labels: Label[]; height: number} {
  const [result, goal] = numberLabels(row);
  const from = {...result, text: `${result.text} →`};
  const numbers = labelWidth(from) + numberGap + labelWidth(goal);
  const isBeside = width - numbers - 12 >= Math.max(90, widestWord(row.name));
  const names = nameLines(row.name, isBeside ? width - numbers - 12 : width);
  const labels = stack(names, {x, y: 0, text: '', tone: 'name'}, y);
  const below = isBeside ? y : y + names.length * line;
  if (numbers <= width) {
    const y = below + 13;
    labels.push(
      {anchor: 'end', ...from, x: x + width - labelWidth(goal) - numberGap, y},
      {anchor: 'end', ...goal, x: x + width, y},
    );
    return {labels, height: (names.length + (isBeside ? 0 : 1)) * line};
  }
  const [first, second] = [wrapLabel(from, width), wrapLabel(goal, width)];
  labels.push(...stack(first, {...from, x}, below), ...stack(second, {...goal, x}, below + first.length * line));
  return {labels, height: (names.length + first.length + second.length) * line};
}

/** The names of an axis: zero, which is the result unless a column names it, and ticks, over the arrows. */
function axisLabels(axis: Axis, row: ChangeRow, zero: string, y: number, locale: Locale): AxisLabel[] {
  const sign = row.change.unit === 'percent' ? '%' : '';
  const words = (value: number) => (value > 0 ? '+' : '') + formatNumber(value, locale) + sign;
  return [0, ...axis.ticks].map((value) => ({
    value,
    x: axis.at(value),
    y,
    text: value === 0 ? zero : words(value),
    tone: 'axis',
    size: 12,
    anchor: 'middle',
  }));
}

/** Lays out rows under a common axis: beside names and numbers or, on narrow figures, below them. */
export function layoutBlock(rows: readonly ChangeRow[], frame: Frame, locale: Locale): Block {
  const {x, width, heading, result, goal} = frame;
  const heads: readonly Label[] = [
    {x: 0, y: 0, text: result, tone: 'note', size: 12},
    {x: 0, y: 0, text: goal, tone: 'target', size: 12},
  ];
  const {unit} = rows[0].change;
  const axisWith = (plot: readonly [number, number], isStacked: boolean) =>
    axisOf(
      rows.flatMap((row) => {
        const {value, bound} = row.change;
        const end = {value, room: roomOf(row, isStacked), isLeft: isFall(row)};
        return isAcross(bound, value) ? [end, {value: 0, room: acrossLength, isLeft: !end.isLeft}] : [end];
      }),
      unit,
      plot,
    );
  const hasRoom = ({span}: Axis, [from, to]: readonly [number, number], least = 0) =>
    rows.every(({change}) => change.value === 0) || span > Math.max(leastSpan * (to - from), least);
  const beside = columnsOf(heads, frame);
  const columns = beside && hasRoom(axisWith(beside.plot, false), beside.plot, leastArrows) ? beside : undefined;
  const plot = columns?.plot ?? ([x, x + width] as const);
  const inline = axisWith(plot, false);
  const isStacked = !columns && !hasRoom(inline, plot);
  const axis = isStacked ? axisWith(plot, true) : inline;
  const labels: Label[] = [];
  let y = frame.y;
  if (heading) {
    const lines = wrapLabel({x, y, text: heading, tone: 'name', isBold: true}, width);
    labels.push(...stack(lines, {x, y, text: '', tone: 'name', isBold: true}, y));
    y += lines.length * line + 4;
  }
  const names = clearLabels(axisLabels(axis, rows[0], columns ? '0' : result, y + 13, locale), axis.step, plot);
  labels.push(...names.map(({value, ...label}) => label));
  if (columns && frame.hasHeads)
    heads.forEach((head, side) => labels.push({anchor: 'end', ...head, x: columns.numbers[side], y: y + 13}));
  y += 22;
  const shown = names.map(({value}) => value).filter(Boolean);
  const placed: Placed[] = [];
  const paths: ChangePaths[] = [];
  let [zeros, rules] = ['', ''];
  for (const row of rows) {
    const top = y;
    const label = changeLabel(row);
    let middle: number;
    if (columns) {
      const lines = balanceText(row.name, columns.names);
      const height = Math.max(34, lines.length * line + 12);
      middle = top + height / 2;
      labels.push(...stack(lines, {x, y: 0, text: '', tone: 'name'}, middle - (lines.length * line) / 2));
      numberLabels(row).forEach((number, side) =>
        labels.push({anchor: 'end', ...number, x: columns.numbers[side], y: middle + 5}),
      );
      y += height;
    } else {
      const head = headOf(row, frame, top + 4);
      labels.push(...head.labels);
      const lines = isStacked ? wrapLabel(label, width) : [];
      labels.push(...stack(lines, {...label, x}, top + 4 + head.height));
      const arrowTop = top + 4 + head.height + lines.length * line;
      middle = arrowTop + 11;
      y = arrowTop + 28;
    }
    const zero = axis.at(0);
    const {value, bound} = row.change;
    const isCut = Math.abs(value) > axis.limit;
    const at = axis.at(Math.max(-axis.limit, Math.min(axis.limit, value)));
    const way = isFall(row) ? -1 : 1;
    const end = value === 0 ? zero : zero + way * Math.max(1, Math.abs(at - zero));
    paths.push(changePaths(zero, end, middle, bound, isCut));
    if (!isStacked) {
      const distance = roomOf(row, true) + labelGap - 4;
      const beside = {...label, x: end + way * distance, y: middle + 5};
      labels.push(way < 0 ? {anchor: 'end', ...beside} : beside);
    }
    const [start, stop] = columns ? [top, y] : [middle - 11, middle + 11];
    zeros += `M${tenth(zero)} ${start}V${stop}`;
    for (const tick of shown) rules += `M${tenth(axis.at(tick))} ${start}V${stop}`;
    placed.push({row, y: top, height: y - top});
  }
  return {labels, rows: placed, paths, zeros, rules, bottom: y, hasColumns: columns !== undefined, span: axis.span};
}
