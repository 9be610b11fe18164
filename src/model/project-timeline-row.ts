import type {Locale, Milestone, Project} from '../dataset/types.js';
import type {Label} from './layout.js';
import {isMoment, milestoneWords, withinYearWords} from './project-timeline-milestone.js';
import {spanOfPeriod} from './period-span.js';
import type {PeriodSpan} from './period-span.js';
import {labelWidth} from './placing.js';
import {wrapText} from './text-width.js';

/** The room of a year. */
export interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** A milestone in its place; the box is what is hit, and holds the band and the words. */
export interface Item {
  readonly project: Project;
  readonly milestone: Milestone;
  readonly certainty: Milestone['certainty'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly band: {readonly x: number; readonly width: number};
  /** The ends that are not certain. */
  readonly fade: PeriodSpan['soft'];
  /** None for what goes on all the time. */
  readonly symbol?: {readonly kind: 'dot' | 'stop' | 'rough-stop'; readonly x: number} | undefined;
}

/** A project with its name and milestones, laid out. */
export interface Row {
  readonly y: number;
  readonly height: number;
  /** Where the first lane begins. */
  readonly lanesTop: number;
  readonly labels: readonly Label[];
  readonly items: readonly Item[];
}

/** What a row is laid out from. */
interface RowInput {
  readonly project: Project;
  readonly milestones: readonly Milestone[];
  /** The name's lines. */
  readonly names: readonly string[];
  readonly columns: readonly Column[];
  readonly y: number;
  /** Whether the name stands beside the bands, not above. */
  readonly beside: boolean;
  readonly size: number;
  readonly locale: Locale;
}

const laneHeight = 24;
const lineHeight = 17;
/** Between a band and the line of its year. */
const inset = 4;
/** From the middle of a symbol to its words. */
const wordGap = 9;

/** An item and its labels as if they stood at y = 0. */
interface Placed {
  readonly item: Item;
  readonly labels: readonly Label[];
}

function place(milestone: Milestone, span: PeriodSpan, {project, columns, size, locale}: RowInput): Placed {
  const first = columns.find(({year}) => year === Math.floor(span.from))!;
  const last = columns.find(({year}) => year === Math.ceil(span.to) - 1)!;
  const at = ({year, x, width}: Column, time: number) => x + inset + (time - year) * (width - 2 * inset);
  const start = at(first, span.from);
  const end = Math.max(at(last, span.to), start + 8);
  const room = {left: first.x + 2, right: last.x + last.width - 2};
  const {certainty, kind, period} = milestone;

  const middle = (start + end) / 2;
  const moments = {
    none: {kind: 'dot', x: middle},
    start: {kind: span.soft === 'both' ? 'rough-stop' : 'stop', x: end},
    end: {kind: 'dot', x: start + wordGap},
  } as const;
  const symbol = isMoment(kind) ? moments[span.open] : undefined;

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
  else {
    const lines = wrapText(text, (room.right - room.left) / 1.07, size).map((line): Label => ({...base, text: line}));
    const widest = Math.max(...lines.map(labelWidth));
    const centre = Math.max(room.left + widest / 2, Math.min(symbol?.x ?? middle, room.right - widest / 2));
    const under = symbol ? laneHeight + 12 : base.y;
    labels = lines.map((line, index) => ({...line, x: centre - labelWidth(line) / 2, y: under + index * lineHeight}));
  }
  const x = Math.min(start, ...labels.map((label) => label.x));
  const right = Math.max(end, ...labels.map((label) => label.x + labelWidth(label)));
  const height = Math.max(laneHeight, labels.at(-1)!.y + 5);
  const band = {x: start, width: end - start};
  return {
    item: {project, milestone, certainty, x, y: 0, width: right - x, height, band, fade: span.soft, symbol},
    labels,
  };
}

/** The first lane with room for each item, in order of time: what would touch stands below. */
function lanesOf(placed: readonly Placed[]): Placed[][] {
  const lanes: Placed[][] = [];
  for (const next of [...placed].sort((a, b) => a.item.x - b.item.x)) {
    const free = lanes.find((lane) => lane.every(({item}) => item.x + item.width <= next.item.x));
    if (free) free.push(next);
    else lanes.push([next]);
  }
  return lanes;
}

/** Lays out one project. */
export function rowOf(input: RowInput): Row {
  const {milestones, names, y, beside, size} = input;
  const lanes = lanesOf(milestones.map((milestone) => place(milestone, spanOfPeriod(milestone.period)!, input)));
  const tall = (lane: readonly Placed[]) => Math.max(...lane.map(({item}) => item.height));
  const lanesHeight = lanes.reduce((sum, lane) => sum + tall(lane), 0);
  const namesHeight = names.length * lineHeight;
  const height = beside ? Math.max(lanesHeight, namesHeight) : lanesHeight + namesHeight + 2;

  // One line of a name stands level with the first lane's words; more are centred in the row.
  const nameTop = !beside ? y : names.length === 1 ? y + (laneHeight - lineHeight) / 2 : y + (height - namesHeight) / 2;
  const labels = names.map((text, index): Label => ({
    x: 0,
    y: nameTop + 13 + index * lineHeight,
    text,
    tone: 'name',
    size,
  }));
  const items: Item[] = [];
  const lanesTop = beside ? y + Math.max(0, names.length === 1 ? 0 : (height - lanesHeight) / 2) : y + namesHeight + 2;
  let top = lanesTop;
  for (const lane of lanes) {
    for (const placed of lane) {
      items.push({...placed.item, y: top});
      labels.push(...placed.labels.map((label) => ({...label, y: label.y + top})));
    }
    top += tall(lane);
  }
  return {y, height, lanesTop, labels, items};
}
