import type {Locale, Milestone, Project} from '../../../../dataset/types.js';
import {isolated} from '../../../../model/words/bidi.js';
import type {Label} from '../../../../model/layout.js';
import {isMoment} from '../milestones/milestone.js';
import {milestoneWords, withinYearWords} from '../milestones/words.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {labelWidth} from '../../../../model/placing.js';
import {bandHeight} from '../shapes.js';
import type {Band, Sign} from '../shapes.js';
import {wrapText} from '../../../../model/text-width.js';

/** The room of a year. */
export interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** A milestone in its place; the box is what is hit, and holds the band, the symbol and the words. */
export interface Item {
  readonly project: Project;
  readonly milestone: Milestone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly band?: Band | undefined;
  /** None for what goes on all the time, where a band stands for it. */
  readonly sign?: Sign | undefined;
}

/** A project with its name and milestones, laid out. */
export interface Row {
  readonly y: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly items: readonly Item[];
}

/** What a row is laid out from. */
export interface RowInput {
  readonly project: Project;
  readonly milestones: readonly Milestone[];
  /** The name's lines. */
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  /** Where the name begins. */
  readonly indent: number;
  readonly y: number;
  readonly size: number;
  readonly locale: Locale;
}

export const laneHeight = 24;
export const lineHeight = 17;
/** Between a band and the line of its year. */
const inset = 4;
/** From the middle of a symbol to its words. */
export const wordGap = 9;

/** An item and its labels as if they stood at y = 0. */
interface Placed {
  readonly item: Item;
  readonly labels: readonly Label[];
}

/** The symbol of a milestone: a deadline stops, broken where it is rough; what goes on is a bar; the rest are dots. */
export function signOf({certainty, kind, period}: Milestone, x: number, y: number, r = 5): Sign {
  const span = spanOfPeriod(period);
  const stop = span?.soft === 'both' ? 'rough-stop' : 'stop';
  return {kind: isMoment(kind) ? (span?.open === 'start' ? stop : 'dot') : 'bar', certainty, x, y, r};
}

/** A laid-out item further down. */
export const lowered = (item: Item, by: number): Item => ({
  ...item,
  y: item.y + by,
  ...(item.band && {band: {...item.band, y: item.band.y + by}}),
  ...(item.sign && {sign: {...item.sign, y: item.sign.y + by}}),
});

function place(milestone: Milestone, span: PeriodSpan, {project, columns, size, locale}: RowInput): Placed {
  const first = columns.find(({year}) => year === Math.floor(span.from))!;
  const last = columns.find(({year}) => year === Math.ceil(span.to) - 1)!;
  const at = ({year, x, width}: Column, time: number) => x + inset + (time - year) * (width - 2 * inset);
  const start = at(first, span.from);
  const end = Math.max(at(last, span.to), start + 8);
  const room = {left: first.x + 2, right: last.x + last.width - 2};
  const all = {left: columns[0].x + 2, right: columns.at(-1)!.x + columns.at(-1)!.width - 2};
  const {certainty, kind, period} = milestone;

  const middle = (start + end) / 2;
  const signX = {none: middle, start: end, end: start + wordGap}[span.open];
  const symbol = isMoment(kind) ? signOf(milestone, signX, 2 + bandHeight / 2) : undefined;

  const word = milestoneWords(milestone, project, locale);
  const finer = /[月底前]/.test(word) ? '' : withinYearWords(period, locale);
  const text = finer ? word + (locale === 'zh' ? '，' : /^(by|from) /.test(finer) ? ' ' : ', ') + finer : word;
  const base: Label = {
    x: middle,
    y: laneHeight / 2 + 4.5,
    text,
    tone: certainty === 'stated' ? 'actual' : 'target',
    size,
  };
  const wide = labelWidth(base);
  const from = symbol ? symbol.x + wordGap : middle - wide / 2;
  let labels: Label[];
  if (from >= room.left && from + wide <= room.right) labels = [{...base, x: from}];
  else if (symbol && symbol.x - wordGap - wide >= room.left) labels = [{...base, x: symbol.x - wordGap - wide}];
  // Beside a band no wider than its symbol, words may reach into other years.
  else if (end < from && from + wide <= all.right) labels = [{...base, x: from}];
  else if (symbol && start > symbol.x - wordGap && symbol.x - wordGap - wide >= all.left)
    labels = [{...base, x: symbol.x - wordGap - wide}];
  else {
    // Under it they do as well, so that no line is of one word.
    const lines = wrapText(text, (all.right - all.left) / 1.07, size).map((line): Label => ({...base, text: line}));
    const widest = Math.max(...lines.map(labelWidth));
    const centre = Math.max(all.left + widest / 2, Math.min(symbol?.x ?? middle, all.right - widest / 2));
    const under = symbol ? laneHeight + 12 : base.y;
    labels = lines.map((line, index) => ({...line, x: centre - labelWidth(line) / 2, y: under + index * lineHeight}));
  }
  const x = Math.min(start, ...labels.map((label) => label.x));
  const right = Math.max(end, ...labels.map((label) => label.x + labelWidth(label)));
  const height = Math.max(laneHeight, labels.at(-1)!.y + 5);
  const band: Band = {certainty, fade: span.soft, x: start, y: 2, width: end - start};
  return {item: {project, milestone, x, y: 0, width: right - x, height, band, sign: symbol}, labels};
}

/** The first lane with room for each item, in order of time: what would touch stands below. */
function lanesOf(placed: readonly Placed[]): Placed[][] {
  const lanes: Placed[][] = [];
  const apart = (a: Item, b: Item) => a.x + a.width <= b.x || b.x + b.width <= a.x;
  for (const next of [...placed].sort((a, b) => a.item.band!.x - b.item.band!.x)) {
    const free = lanes.find((lane) => lane.every(({item}) => apart(item, next.item)));
    if (free) free.push(next);
    else lanes.push([next]);
  }
  return lanes;
}

/** Lays out one project: its name, and beside it a band for each milestone. */
export function rowOf(input: RowInput): Row {
  const {milestones, names, indent, y, size} = input;
  const lanes = lanesOf(milestones.map((milestone) => place(milestone, spanOfPeriod(milestone.period)!, input)));
  const tall = (lane: readonly Placed[]) => Math.max(...lane.map(({item}) => item.height));
  const lanesHeight = lanes.reduce((sum, lane) => sum + tall(lane), 0);
  const namesHeight = names.length * lineHeight;
  const height = Math.max(lanesHeight, namesHeight);

  // One line of a name stands level with the first lane's words; more are centred in the row.
  const nameTop = names.length === 1 ? y + (laneHeight - lineHeight) / 2 : y + (height - namesHeight) / 2;
  const labels = nameLabels(names, nameTop, size, indent);
  const items: Item[] = [];
  let top = y + (names.length === 1 ? 0 : (height - lanesHeight) / 2);
  for (const lane of lanes) {
    for (const placed of lane) {
      items.push(lowered(placed.item, top));
      labels.push(...placed.labels.map((label) => ({...label, y: label.y + top})));
    }
    top += tall(lane);
  }
  return {y, height, labels, items};
}

/** The lines of a name. */
export const nameLabels = (names: readonly string[], top: number, size: number, x = 0): Label[] =>
  names.map((text, index) => ({x, y: top + 13 + index * lineHeight, text: isolated(text), tone: 'name', size}));
