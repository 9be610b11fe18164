import type {ChartName} from './figures.js';
import type {PeerName} from './contenders.js';

/**
 * What is done to a chart: it is drawn first, it is given something else to show, a window that an update made is moved,
 * a pointer goes over its marks.
 */
export type Act = 'draw' | 'update' | 'pan' | 'hover';

interface Chart {
  /** The libraries it is measured beside. */
  readonly peers: readonly PeerName[];
  /** One, and several of what is counted. */
  readonly counted: readonly [string, string];
  /** What each act is called. */
  readonly acts: Readonly<Partial<Record<Act, string>>>;
  /** The most that an act may take for a count, as a multiple of the element's own static markup. */
  readonly goals: Readonly<Record<number, Readonly<Partial<Record<Act, number>>>>>;
  /** Whether it has to keep to its share of the fastest peer's time. Default: it has. */
  readonly isHeldToPeers?: false;
}

/** Libraries that draw any chart of numbers. */
const plain = ['Chart.js', 'Plot', 'ECharts'] as const;
const drawnAndUpdated = {draw: 'first', update: 'update'};

/** What is measured. A chart that is added here, to `figures.ts` and, for every peer, to `page/` has its own table. */
export const charts: Readonly<Record<ChartName, Chart>> = {
  gauge: {
    peers: plain,
    counted: ['gauge', 'gauges'],
    acts: drawnAndUpdated,
    goals: {1: {draw: 3, update: 1.5}, 100: {draw: 2, update: 1.5}},
  },
  bar: {
    peers: plain,
    counted: ['bar', 'bars'],
    acts: drawnAndUpdated,
    goals: {1: {draw: 3, update: 1.5}, 100: {draw: 1.5, update: 1.5}},
  },
  map: {
    peers: ['Leaflet', 'Plot', 'ECharts', 'Chart.js'],
    counted: ['area', 'areas'],
    acts: {draw: 'first', update: 'recolour', hover: 'hover'},
    goals: {17: {draw: 3}, 3108: {draw: 3.5, update: 1.5, hover: 1.5}},
    isHeldToPeers: false,
  },
  timeline: {
    peers: ['Plot', 'ECharts', 'vis-timeline'],
    counted: ['project', 'projects'],
    acts: {draw: 'first', update: 'zoom', pan: 'pan'},
    // One transform zooms few marks faster than anything can be laid out; only of very many is it slow.
    goals: {40: {draw: 2}, 1000: {draw: 1}, 10000: {draw: 0.25, update: 0.15, pan: 0.15}},
    isHeldToPeers: false,
  },
};

export const chartNames = Object.keys(charts) as ChartName[];

/** How much of the fastest peer's time the elements may take. */
export const shareOfPeers = 0.5;

/** A row of the table. */
export interface Case {
  readonly name: string;
  readonly chart: ChartName;
  readonly count: number;
  readonly act: Act;
  /** Times the limit. */
  readonly goal: number;
}

/** Every case of a chart: count by count, drawn first and then acted on. */
const casesOf = (chart: ChartName): Case[] => {
  const {counted, acts, goals} = charts[chart];
  return Object.entries(goals).flatMap(([count, goalOf]) =>
    Object.entries(goalOf).map(([act, goal]) => ({
      name: `${Number(count).toLocaleString('en')} ${counted[count === '1' ? 0 : 1]}, ${acts[act as Act]}`,
      chart,
      count: Number(count),
      act: act as Act,
      goal,
    })),
  );
};

export const cases: readonly Case[] = chartNames.flatMap(casesOf);

/** The cold page: its goal, times the same page with the markup inline. */
export const coldGoal = 1.4;

export const coldPages = ['article with a style sheet', 'page with nothing else'] as const;
export type ColdPage = (typeof coldPages)[number];

/** How many times as long a step among 10,000 projects may take as the same among 1,000. */
export const stepGoal = 1.5;
