import type {Milestone} from '../../../../../dataset/types.js';
import type {DivisionNouns} from '../../../../../model/words/division/words.js';

type Certainty = Milestone['certainty'];

/** How many projects are finished, under way, and to start, in words; empty where none is. */
interface TaskCounts {
  readonly all: string;
  readonly finished: string;
  readonly underWay: string;
  readonly toStart: string;
}

/** The years that are reported and those that are planned, in words; empty where there are none. */
type Years = Readonly<Record<Certainty, string>>;

/** What the projects were chosen by: a place by its name, and a text; empty where they were not. */
interface Selection {
  readonly place: string;
  readonly text: string;
}

/** The words of projects in rows, in groups and as bars. */
export interface DetailWords {
  /** Items as one phrase. */
  readonly list: (items: readonly string[]) => string;
  /** Between names of places, and between sources. */
  readonly comma: string;
  /** The subject of a title, from the kinds of the projects, which may be empty. */
  readonly subject: (kinds: string, selection: Selection) => string;
  /** What a figure of few years shows, and one of many, whose years are spans. */
  readonly years: (years: Years) => string;
  readonly spans: (years: Years) => string;
  /** How many projects reached a step; the number is in words. */
  readonly count: (step: string, count: string) => string;
  /** Such counts of a year, and of several years together. */
  readonly factsOfYear: (certainty: Certainty, year: string, counts: readonly string[]) => string;
  readonly factsOfYears: (certainty: Certainty, years: string, counts: readonly string[]) => string;
  /** The words of projects that a report names. */
  readonly report: SourceWords & {
    /** How many projects the report mentions that are plans, policies and the like, and are left out. */
    readonly leftOut: (count: number) => string;
  };
  /** The words of projects that the page gives. */
  readonly page: SourceWords & {
    /** What the source line adds: some of the sources. */
    readonly sourced: (sources: string) => string;
  };
  /** The headings of the data table, and the last two where the page gives the projects. */
  readonly columns: readonly string[];
  readonly pageColumns: readonly string[];
  /** The heading of a year that has nothing but progress, or nothing but plans. */
  readonly heading: Readonly<Record<Certainty, (year: string) => string>>;
  /** The button that shows more rows, or only the first again. */
  readonly rows: {
    readonly only: (first: number) => string;
    readonly all: (count: string) => string;
    readonly more: (added: number, count: string) => string;
  };
  readonly groups: GroupWords;
  readonly reading: ReadingWords;
  /** A milestone with its date within the year, in the column of the year, and with its whole date, in a list. */
  readonly withinYear: (what: string, when: string) => string;
  readonly dated: (what: string, when: string) => string;
  /** The end of a project, beside its bar. */
  readonly end: (when: string, what: string) => string;
  /** The line at the day that a report was delivered, or on which a page's projects were read. */
  readonly status: (day: string, isReport: boolean) => string;
  /** The finding on several projects. */
  readonly title: (counts: TaskCounts) => string;
  /** What a bar shows. */
  readonly subtitle: string;
}

/** The words of projects from one kind of source. */
interface SourceWords {
  /** The title where the projects have no subject. */
  readonly title: string;
  /** There is no project. */
  readonly none: string;
  /** A clause: no project has a date. */
  readonly undated: string;
  /** The sentence: how many projects there are, and the facts on them. */
  readonly summary: (count: string, facts: string) => string;
  /** How many projects have no date, in words. */
  readonly more: (count: string) => string;
}

/** The words of groups of projects. */
interface GroupWords {
  /** How many projects of a group are counted in a year. */
  readonly count: (certainty: Certainty, year: string, count: number) => string;
  /** Such a count with the names of the projects, for paper. */
  readonly printed: (count: string, names: string) => string;
  /** What choosing a group does, and its counts. */
  readonly toggle: (group: string, counts: string, isOpen: boolean) => string;
  /** A section by its place in the report and its heading; a short name within the former would say the heading twice. */
  readonly section: (cite: string, heading: string) => string;
  /** The group of the projects of which it is not known in which division they lie. */
  readonly unknownDivision: (nouns: DivisionNouns) => string;
}

/** Clauses on how to read the figure. */
interface ReadingWords {
  /** The symbols of milestones. */
  readonly disc: string;
  readonly ring: string;
  readonly dash: string;
  /** How many projects a symbol of a group stands for. */
  readonly each: string;
  readonly about: (count: number) => string;
  readonly choose: string;
  /** The bars from the start of a project to its end. */
  readonly solid: string;
  readonly light: string;
  readonly fading: string;
  /** The bands of dates. */
  readonly band: string;
  readonly softEnd: string;
  readonly bandWithoutDot: string;
  readonly deadline: string;
}
