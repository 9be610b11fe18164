import {charts, shareOfPeers} from './cases.js';
import type {Case} from './cases.js';
import type {ContenderName} from './contenders.js';
import type {ChartName} from './figures.js';
import type {Left} from './heap.js';
import type {Frames, Motion} from './page/motion.js';
import {median, ratio, spread} from './statistics.js';

/** What each contender took, in milliseconds, run by run. */
export type Times = Readonly<Record<'empty' | 'limit' | 'ours', readonly number[]>> &
  Readonly<Partial<Record<ContenderName, readonly number[]>>>;

const times = (value: number) => (Number.isFinite(value) ? `${value.toFixed(value < 1 ? 2 : 1)} ×` : '–');
const milliseconds = (value: number) => `${value.toFixed(1)} ms`;
const verdict = (isMet: boolean) => (isMet ? 'met' : '**missed**');

/** The times of every contender without what the empty page takes by itself. */
export function net({empty, ...others}: Times): Times {
  const idle = median(empty);
  const rest = Object.entries(others).map(([name, values]) => [name, values.map((value) => value - idle)]);
  return {empty, ...Object.fromEntries(rest)} as Times;
}

/** One row: the limit and ours in milliseconds, all as multiples of the limit, ours as a share of the fastest peer. */
export function row({name, chart, goal}: Case, measured: Times): string[] {
  const spent = net(measured);
  const {limit, ours} = spent;
  const factor = ratio(ours, limit);
  const theirs = charts[chart].peers.map((peer) => spent[peer] ?? []);
  const share = median(ours) / Math.min(...theirs.filter(({length}) => length > 0).map(median));
  return [
    name,
    milliseconds(median(limit)),
    milliseconds(median(ours)),
    times(factor),
    `${times(goal)}, ${verdict(factor <= goal)}`,
    ...theirs.map((peer) => times(ratio(peer, limit))),
    share.toFixed(2) + (charts[chart].isHeldToPeers === false ? '' : `, ${verdict(share <= shareOfPeers)}`),
    `${(100 * Math.max(spread(limit), spread(ours))).toFixed(0)} %`,
  ];
}

/** The head of a chart's table. */
export const headOf = (chart: ChartName): string[] => [
  'Case',
  'Limit',
  'Ours',
  'Ours / limit',
  'Goal',
  ...charts[chart].peers,
  'Ours / fastest peer',
  'Spread',
];

/** Rows as a Markdown table, its columns even: the first to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((cells) => cells[column])].map(({length}) => length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}

/** What is left on a page, in words. */
export const leftWords = ({bytes, nodes, listeners}: Left): string =>
  `${(bytes / 1024).toFixed(0)} kB of heap, ${nodes} nodes, ${listeners} listeners`;

/** How many times as long something takes as something smaller, and the most that it may; empty where it was not measured. */
export function growthWords(many: string, few: string, factor: number, goal: number): string {
  if (!Number.isFinite(factor)) return '';
  const most = goal.toFixed(goal < 10 ? 1 : 0);
  return `${many} takes ${factor.toFixed(1)} times as long as ${few}; the goal of ${most} is ${verdict(factor <= goal)}.`;
}

/** How many frames a timeline drops while it moves. */
export function framesWords(count: number, {rest, pan, zoom}: Readonly<Record<Motion, Frames>>): string {
  const of = ({seen, dropped}: Frames) => `${dropped} of ${seen}`;
  return `Where every frame moves the window of ${count.toLocaleString('en')} projects, there are dropped ${of(pan)} frames of a pan and ${of(zoom)} of a zoom; of a page at rest ${of(rest)}.`;
}
