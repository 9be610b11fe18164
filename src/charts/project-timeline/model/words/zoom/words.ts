/** How many milestones are done or under way, and how many planned. */
interface Counts {
  readonly done: number;
  readonly planned: number;
}

/** What a lane shows in a window of time. */
interface LaneFacts extends Counts {
  /** How many projects there are, in words. */
  readonly projects: string;
  /** The names of the first projects, and how many are left out; empty where none is. */
  readonly names: readonly string[];
  readonly others: string;
}

/** The words of lanes of projects over a window of time, and of its controls. Numbers as strings are in words. */
export interface ZoomWords {
  readonly projects: (count: string) => string;
  /** The announcement of a new window, with its number of projects. */
  readonly announcement: (window: string, projects: string) => string;
  readonly lane: (facts: LaneFacts) => string;
  /** What choosing a lane does, and what it shows in the window. */
  readonly toggle: (lane: string, window: string, content: string, isOpen: boolean) => string;
  /** What choosing a column does, and what it counts. */
  readonly years: (lane: string, years: string, counts: Counts) => string;
  /** The lane of all projects, and the one of groups that have none. */
  readonly allProjects: string;
  readonly otherGroups: (count: number) => string;
  /** A number of milestones on a bar. */
  readonly milestones: (count: string) => string;
  /** Clauses on how to read lanes. */
  readonly reading: Readonly<Record<'columns' | 'column' | 'heights' | 'bars' | 'colours' | 'tasks' | 'rows', string>>;
  readonly controls: {
    /** The buttons. */
    readonly in: string;
    readonly out: string;
    readonly all: string;
    /** The ends of the window. */
    readonly from: string;
    readonly to: string;
    readonly group: string;
    readonly hint: string;
  };
}
