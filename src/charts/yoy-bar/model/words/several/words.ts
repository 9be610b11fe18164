import type {Bound} from '../../../../../model/comparison/comparability.js';

/** How many targets have an outcome, and how many of these only set a floor or a ceiling. */
export interface Count {
  readonly way: 'above' | 'below' | 'level';
  readonly count: number;
  readonly floors: number;
  readonly ceilings: number;
  /** The target, where it is the only one of its outcome and its distance is known: its indicator, and the distance without a sign. */
  readonly only?: {readonly name: string; readonly distance: string} | undefined;
}

/** What the titles of several pairs are made from. */
export interface TitleFacts {
  readonly place: string;
  /** The name of the topic; empty where the pairs are not those of a topic. */
  readonly topic: string;
  /** The names of the two numbers: `2022年实际`, `2023年目标`. */
  readonly result: string;
  readonly goal: string;
  /** The year of the result, which stands for it in a title, since the subtitle gives its name; empty where both have one year. */
  readonly since: string;
  /** Whether the goal is a target, and not a later result. */
  readonly isTarget: boolean;
  /** The number of all pairs. */
  readonly all: number;
  /** The most frequent outcome first; none where no pair can be compared. */
  readonly counts: readonly Count[];
}

/** What is drawn on the axes of changes. */
export interface DrawnKinds {
  readonly bounds: ReadonlySet<Bound>;
  readonly isCut: boolean;
}

/** Pairs that a title leaves out: refused, without numbers, or with a number of one year only. */
interface Group {
  readonly kind: 'refused' | 'worded' | 'single';
  readonly count: number;
}

/** The words of several pairs. */
export interface SeveralWords {
  readonly title: (facts: TitleFacts) => string;
  readonly barsSubtitle: (facts: TitleFacts, unit: string) => string;
  readonly changesSubtitle: (facts: TitleFacts, drawn: DrawnKinds) => string;
  /** How arrows, stripes and breaks are read, and who computed the changes. */
  readonly howToRead: (facts: TitleFacts, drawn: DrawnKinds, isReport: boolean) => string;
  /** How the zones beyond the bars of floors, and of negative ceilings, are read, as a clause. */
  readonly open: {readonly floors: string; readonly ceilings: string; readonly both: string};
  /** The heading of the bars of a unit, where there are two. */
  readonly unit: (unit: string, hasOwnScale: boolean) => string;
  /** The heading of the column of changes, given the name of the result they are measured against. */
  readonly against: (result: string) => string;
  /** The heading of an axis, where there are two. */
  readonly axis: {readonly percent: string; readonly points: string};
  readonly listed: (count: number) => string;
  /** Why a pair with a difference has no change in percent, and why two bounds have no difference. */
  readonly noRate: (result: string) => string;
  readonly twoBounds: string;
  /** The pairs that a title leaves out, in groups of which none is empty. */
  readonly rest: (groups: readonly Group[], isSomeCompared: boolean) => string;
  /** The sentence on the pair with the widest gap. */
  readonly widest: (sentence: string, isRelative: boolean) => string;
  /** How many pairs are compared with a reservation. */
  readonly rough: (count: number) => string;
  /** The summary where there is nothing else to say. */
  readonly seeChart: (result: string, goal: string) => string;
}
