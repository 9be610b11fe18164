import type {Milestone} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth, wrapText} from '../../../../model/text-width.js';
import {isolated} from '../../../../model/words/bidi.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import type {Column} from './frame.js';
import type {Band, Item, LabelledItem, Row, RowInput} from './item.js';
import {pathOf, toneOf} from './symbols.js';
import {taskOf} from './task.js';
import {taskItemOf} from './task-item.js';
import type {Bands, Shapes, Sign} from '../layout.js';
import {isMoment} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {milestoneWords, withinYearWords} from '../milestone-words.js';

export const bandHeight = 20;

const upright = (x: number, top: number, height: number) => `M${tenth(x)} ${tenth(top)}v${height}`;

const stops = {
  stop: ({x, y}: Sign) => upright(x, y - bandHeight / 2 - 1, bandHeight + 2),
  'rough-stop': ({x, y}: Sign) => [-11, -3, 5].map((below) => upright(x, y + below, 6)).join(''),
};

/** The upright bars of deadlines as paths; the bar of an approximate deadline is broken into three pieces. */
export const stopsOf = (signs: readonly Sign[]): NonNullable<Shapes['stops']> => ({
  stated: pathOf(signs, stops, 'stated'),
  planned: pathOf(signs, stops, 'planned'),
});

/** Bands as paths, one for each look. */
export function bandsOf(bands: readonly Band[]): Bands[] {
  const alike = group(bands, ({certainty, fade, x, width}) => [certainty, fade, tenth(x), tenth(width)].join());
  return [...alike.values()].map((same) => {
    const [{certainty, fade}] = same;
    const rect = ({x, width, y}: Band) => `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${bandHeight}h${-tenth(width)}z`;
    return {certainty, fade, path: same.map(rect).join('')};
  });
}

/** The height of a line of milestones, and of a line of words, in pixels. */
const itemHeight = 24;
const lineHeight = 17;
/** The distance between a band and the line of its year, in pixels. */
const inset = 4;
/** The distance from the centre of a symbol to its words, in pixels. */
const wordGap = 9;

/** The symbol of a milestone: an upright bar for a deadline, broken where it is approximate, a short bar for ongoing work, else a dot. */
export function signOf({certainty, kind, period}: Milestone, x: number, y: number, r = 5): Sign {
  const span = spanOfPeriod(period);
  const stop = span?.soft === 'both' ? 'rough-stop' : 'stop';
  return {kind: isMoment(kind) ? (span?.open === 'start' ? stop : 'dot') : 'bar', certainty, x, y, r};
}

/** A milestone moved down by some pixels. */
const lowered = (item: Item, by: number): Item => ({
  ...item,
  y: item.y + by,
  ...(item.band && {band: {...item.band, y: item.band.y + by}}),
  ...(item.sign && {sign: {...item.sign, y: item.sign.y + by}}),
  ...(item.parts && {parts: item.parts.map((part) => ({...part, y: part.y + by}))}),
});

/** Lays out a milestone with its words at y = 0. */
function itemOf(milestone: Milestone, span: PeriodSpan, {project, columns, size, locale}: RowInput): LabelledItem {
  const first = columns.find(({year}) => year === Math.floor(span.from))!;
  const last = columns.find(({year}) => year === Math.ceil(span.to) - 1)!;
  const at = ({year, x, width}: Column, time: number) => x + inset + (time - year) * (width - 2 * inset);
  const start = at(first, span.from);
  const end = Math.max(at(last, span.to), start + 8);
  const years = {left: first.x + 2, right: last.x + last.width - 2};
  const all = {left: columns[0].x + 2, right: columns.at(-1)!.x + columns.at(-1)!.width - 2};
  const {certainty, kind, period} = milestone;

  const middle = (start + end) / 2;
  const signX = {none: middle, start: end, end: start + wordGap}[span.open];
  const symbol = isMoment(kind) ? signOf(milestone, signX, 2 + bandHeight / 2) : undefined;

  const word = milestoneWords(milestone, project, locale);
  const finer = /[月底前]/.test(word) ? '' : withinYearWords(period, locale, roughPeriodWords);
  const text = finer ? languages[locale].withinYear(word, finer) : word;
  const base: Label = {
    x: middle,
    y: itemHeight / 2 + 4.5,
    text,
    ...toneOf(certainty),
    size,
  };
  const wide = labelWidth(base);
  const from = symbol ? symbol.x + wordGap : middle - wide / 2;
  let labels: Label[];
  if (from >= years.left && from + wide <= years.right) labels = [{...base, x: from}];
  else if (symbol && symbol.x - wordGap - wide >= years.left) labels = [{...base, x: symbol.x - wordGap - wide}];
  // Beside a band that is no wider than its symbol, words may extend into other years.
  else if (end < from && from + wide <= all.right) labels = [{...base, x: from}];
  else if (symbol && start > symbol.x - wordGap && symbol.x - wordGap - wide >= all.left)
    labels = [{...base, x: symbol.x - wordGap - wide}];
  else {
    // Words below the symbol may extend too, so that no line has only one word.
    const lines = wrapText(text, all.right - all.left, size).map((line): Label => ({...base, text: line}));
    const widest = Math.max(...lines.map(labelWidth));
    const centre = Math.max(all.left + widest / 2, Math.min(symbol?.x ?? middle, all.right - widest / 2));
    const under = symbol ? itemHeight + 12 : base.y;
    labels = lines.map((line, index) => ({...line, x: centre - labelWidth(line) / 2, y: under + index * lineHeight}));
  }
  const x = Math.min(start, ...labels.map((label) => label.x));
  const right = Math.max(end, ...labels.map((label) => label.x + labelWidth(label)));
  const height = Math.max(itemHeight, labels.at(-1)!.y + 5);
  const band: Band = {certainty, fade: span.soft, x: start, y: 2, width: end - start};
  return {item: {project, milestone, x, y: 0, width: right - x, height, band, sign: symbol}, labels};
}

/** Distributes milestones over lines in chronological order: each is placed in the first line where it touches no other. */
function linesOf(items: readonly LabelledItem[]): LabelledItem[][] {
  const lines: LabelledItem[][] = [];
  const apart = (a: Item, b: Item) => a.x + a.width <= b.x || b.x + b.width <= a.x;
  for (const next of [...items].sort((a, b) => a.item.band!.x - b.item.band!.x)) {
    const free = lines.find((line) => line.every(({item}) => apart(item, next.item)));
    if (free) free.push(next);
    else lines.push([next]);
  }
  return lines;
}

/** Lays out one project: its name, and beside it the bar from its start to its end, and a band for each other milestone. */
export function rowOf(input: RowInput): Row {
  const {milestones, names, indent, y, size, isStacked} = input;
  const task = taskOf(milestones);
  const others = milestones.filter((milestone) => milestone !== task?.start && milestone !== task?.end);
  const lines = [
    ...(task ? [[taskItemOf(task, input)]] : []),
    ...linesOf(others.map((milestone) => itemOf(milestone, spanOfPeriod(milestone.period)!, input))),
  ];
  const heightOf = (line: readonly LabelledItem[]) => Math.max(...line.map(({item}) => item.height));
  const linesHeight = lines.reduce((sum, line) => sum + heightOf(line), 0);
  const namesHeight = names.length * lineHeight;
  const height = isStacked ? namesHeight + linesHeight : Math.max(linesHeight, namesHeight);

  // A name of one line is level with the words of the first line; a longer name is centred in the row.
  const isLevel = names.length === 1 && !isStacked;
  const labels = nameLabels(
    names,
    isStacked ? y : isLevel ? y + (itemHeight - lineHeight) / 2 : y + (height - namesHeight) / 2,
    size,
    indent,
  );
  const items: Item[] = [];
  let top = isStacked ? y + namesHeight : isLevel ? y : y + (height - linesHeight) / 2;
  for (const line of lines) {
    for (const {item, labels: words} of line) {
      items.push(lowered(item, top));
      labels.push(...words.map((label) => ({...label, y: label.y + top})));
    }
    top += heightOf(line);
  }
  return {y, height, labels, items};
}

/** The distances from the left end of a list item to its words and between the items of a line, in pixels. */
const listIndent = 5 + wordGap;
const listGap = 16;

/** Lays out one project where there is no room for columns: its name, and below it its milestones in words. */
export function listRowOf({project, milestones, names, indent: left, y, size, locale}: RowInput, width: number): Row {
  const labels = nameLabels(names, y, size, left);
  const items: Item[] = [];
  let x = left;
  let top = y + names.length * lineHeight + 2;
  let bottom = top;
  for (const milestone of milestones) {
    const when = roughPeriodWords(milestone.period, locale);
    const what = milestoneWords(milestone, project, locale);
    const text = languages[locale].dated(what, when);
    const lines = wrapText(text, width - left - listIndent, size).map((line): Label => ({
      x,
      y: 0,
      text: line,
      ...toneOf(milestone.certainty),
      size,
    }));
    const wide = listIndent + Math.max(...lines.map(labelWidth));
    if (x > left && x + wide > width) {
      x = left;
      top = bottom;
    }
    const height = Math.max(itemHeight, lines.length * lineHeight + 5);
    labels.push(...lines.map((line, index) => ({...line, x: x + listIndent, y: top + 16.5 + index * lineHeight})));
    items.push({
      project,
      milestone,
      x,
      y: top,
      width: wide,
      height,
      sign: signOf(milestone, x + 6, top + itemHeight / 2),
    });
    bottom = Math.max(bottom, top + height);
    x += wide + listGap;
  }
  return {y, height: bottom - y, labels, items};
}

/** The lines of a name. */
export const nameLabels = (names: readonly string[], top: number, size: number, x = 0): Label[] =>
  names.map((text, index) => ({x, y: top + 13 + index * lineHeight, text: isolated(text), tone: 'name', size}));
