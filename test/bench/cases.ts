import type {ChartName} from './figures.js';

/** The most that the elements may take, as a multiple of their own static markup, for each count. */
interface Goals {
  readonly draw: Readonly<Record<number, number>>;
  readonly update: number;
}

/** What is measured. A chart that is added here, to `figures.ts` and, for every peer, to `page/` joins the table. */
const goals: Readonly<Record<ChartName, Goals>> = {
  gauge: {draw: {1: 3, 100: 2}, update: 1.5},
  bar: {draw: {1: 3, 100: 1.5}, update: 1.5},
};

/** How much of the fastest peer's time the elements may take. */
export const shareOfPeers = 0.5;

/** A row of the table. */
export interface Case {
  readonly name: string;
  readonly chart: ChartName;
  readonly count: number;
  readonly act: 'draw' | 'update';
  /** Times the limit. */
  readonly goal: number;
}

/** Every case of a chart and a count, drawn first and then updated. */
const casesOf = ([chart, {draw, update}]: [string, Goals]): Case[] =>
  Object.entries(draw).flatMap(([count, goal]) =>
    (['draw', 'update'] as const).map((act) => ({
      name: `${count} ${chart}${count === '1' ? '' : 's'}, ${act === 'draw' ? 'first' : 'update'}`,
      chart: chart as ChartName,
      count: Number(count),
      act,
      goal: act === 'draw' ? goal : update,
    })),
  );

export const cases: readonly Case[] = Object.entries(goals).flatMap(casesOf);

/** The cold page: its goal, times the same page with the markup inline. */
export const coldGoal = 1.4;

export const coldPages = ['article with a style sheet', 'page with nothing else'] as const;
export type ColdPage = (typeof coldPages)[number];
