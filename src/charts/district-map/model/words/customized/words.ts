import type {RepeatedFeature} from '../../../../../dataset/geometry/join.js';
import type {MilestoneKind} from '../../../../../dataset/types.js';
import type {DivisionNouns} from '../../../../../model/words/division/words.js';
import type {Finding} from '../words.js';

/** The words of maps that are not a first view: of selected projects, in other forms, with a page's values or geometry. */
export interface CustomizedWords {
  /** What has become of projects, by their milestone. */
  readonly states: Readonly<Record<MilestoneKind, string>>;
  /** Selected projects: their kinds, what has become of them, and when; each may be empty. */
  readonly selection: (kinds: readonly string[], state: string, when: string) => string;
  /** No project is selected. */
  readonly noProject: (finding: Finding) => string;
  /** No project can be placed. */
  readonly noneLocated: (finding: Finding, nouns: DivisionNouns) => string;
  /** One project can be placed. */
  readonly oneLocated: (finding: Finding, divisions: readonly string[]) => string;
  /** The sentence where no project is selected. */
  readonly noSuchProject: string;
  /** The heading of a legend of counts. */
  readonly counts: string;
  /** How counts are read: clauses, of circles, of shades, and of a star after a number. */
  readonly howToRead: {readonly symbols: string; readonly choropleth: string; readonly star: string};
  readonly explanation: (clauses: readonly string[]) => string;
  /** How many divisions are not on the map. */
  readonly missing: (count: number, nouns: DivisionNouns) => string;
  /** No division has a place on the schematic, so that they are listed. */
  readonly noTiles: (nouns: DivisionNouns) => string;
  /** The projects of a kind that are not on the map. */
  readonly listed: (kind: string, names: readonly string[]) => string;
  /** How many divisions with projects a list leaves out. */
  readonly moreDivisions: (count: number) => string;
  /** The button that lists the projects of all divisions that have some. */
  readonly allDivisions: (count: number) => string;
  /** How many problems a list leaves out, the button that lists all, and that button together with another. */
  readonly moreProblems: (count: number) => string;
  readonly allProblems: (count: number) => string;
  readonly bothButtons: (first: string, second: string) => string;
  readonly credits: {
    readonly approval: (number: string) => string;
    readonly noApproval: string;
    readonly notRequired: (reason: string) => string;
    readonly source: (source: string) => string;
  };
  /** What is wrong with a page's geometry, its breaks, and its file of values: sentences. */
  readonly geometry: {
    /** `address` is empty where the geometry is an object. */
    readonly notUsed: (address: string, why: string) => string;
    readonly noDivision: (nouns: DivisionNouns) => string;
    /** Areas of the geometry that are no divisions, of which the first are named. */
    readonly unmatched: (count: number, first: readonly string[], nouns: DivisionNouns) => string;
    /** Divisions without an area, of which the first are named. */
    readonly withoutArea: (count: number, first: readonly string[], nouns: DivisionNouns) => string;
    readonly repeated: (place: string, feature: Pick<RepeatedFeature, 'path' | 'first'>) => string;
    readonly badAddress: string;
  };
  readonly breaks: {readonly noNumbers: (breaks: string) => string; readonly tooMany: (most: number) => string};
  readonly valueFile: {readonly html: string; readonly empty: string; readonly noHeadings: string};
  /** Parts of the map that are loaded when they are needed, as noun phrases. */
  readonly parts: {readonly geometry: string};
}
