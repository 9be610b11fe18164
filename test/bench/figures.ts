import type {FigureWords} from '../../src/model/layout.js';
import {maps} from './figures-of-maps.js';
import {bars, gauges} from './figures-of-pairs.js';
import {timelines} from './figures-of-projects.js';

/** One figure to draw: what it says, for the others; our own tag, its attributes, and the property that an update sets. */
export interface Figure {
  /** What every figure owes its reader beside the graphic: our elements write it themselves. */
  readonly words: Pick<FigureWords, 'title' | 'summary' | 'howToRead' | 'notes' | 'citation'>;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Properties that have no attribute, such as a page's own geometry. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly change: {readonly property: string; readonly value: unknown};
}

/** Before an update, and after; aside lies what a pan shows instead, where a chart can be panned. */
export type State = 'before' | 'after' | 'aside';

/** The figures of a chart for a count of the table: so many, or one that shows so many things. */
export type Figures = (count: number, state: State) => readonly Figure[];

/** The charts that are measured, by name. */
export const figures = {gauge: gauges, bar: bars, map: maps, timeline: timelines} satisfies Record<string, Figures>;
export type ChartName = keyof typeof figures;
