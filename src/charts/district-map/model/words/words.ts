import type {Authority} from '../projects/located.js';

/** The numbers and names of a finding about projects in divisions. */
export interface Finding {
  /** The place whose report it is: `海曙区`, `Haishu District`; empty where it is not known. */
  readonly place: string;
  /** The selection of projects: `2023年计划开工公园类`, `parks, planned to start, 2023`; empty for all. */
  readonly selection: string;
  /** The number of selected projects. */
  readonly all: number;
  /** How many of them can be placed in a division. */
  readonly located: number;
  /** Whether most of these are placed by our inference. */
  readonly isInferred: boolean;
}

/** A division with projects: some of their names, and how many of them are placed by our inference. */
interface NamedProjects {
  readonly name: string;
  readonly count: number;
  readonly inferred: number;
  readonly names: readonly string[];
}

/** The words of a map of projects, with the nouns of its divisions. */
export interface MapWords {
  /** The note under a map of tiles, in every export. */
  readonly schematic: string;
  /** Some of the projects that can be placed, or all of them, are in a few divisions. */
  readonly inFew: (finding: Finding, count: number, divisions: readonly string[]) => string;
  /** The projects are in many divisions, at most `most` in each. */
  readonly spread: (finding: Finding, divisions: number, most: number) => string;
  /** What is counted, and by what. */
  readonly subtitle: (finding: Finding) => string;
  /** How many projects are on the map since the report or a public source states their place, and since we infer it: the key to the dots and a bar. */
  readonly stated: (count: number) => string;
  readonly inferred: (count: number) => string;
  /** How many projects are not on the map, since they are of the whole or no division of theirs is stated. */
  readonly ofWhole: (count: number) => string;
  readonly unknown: (count: number) => string;
  /** How dots are read. */
  readonly dots: string;
  /** A division's name without the word for what it is, where enough remains. */
  readonly shortName: (name: string) => string;
  /** One sentence: what is counted, and how many are on the map, and on which authority. */
  readonly summary: (subtitle: string, parts: readonly string[]) => string;
  /** What stands for a division in which no project can be placed: the report's silence is no zero. */
  readonly none: string;
  /** What a star after a number means. */
  readonly star: string;
  readonly division: (projects: NamedProjects) => string;
  readonly divisionWithout: (name: string) => string;
  /** Which projects lie in several divisions. */
  readonly shared: (names: readonly string[]) => string;
  /** Which projects are not counted. */
  readonly concrete: string;
  /** The button that lists the projects that are not on the map. */
  readonly notOnMap: string;
  /** The headings of the data table. */
  readonly columns: readonly string[];
  /** What stands between the names in a cell. */
  readonly separator: string;
  /** What follows a name in the data table, by the authority that places it. */
  readonly by: Readonly<Record<Authority, string>>;
  /** The projects of the whole, and those of which the division is not known, as headers of rows. */
  readonly notPlaced: {readonly wide: string; readonly unknown: string};
  /** How many projects of a division are not named in the list. */
  readonly moreProjects: (count: number) => string;
  /** The divisions without a project, at the end of the list. */
  readonly without: (divisions: readonly string[]) => string;
  /** Parts of the chart that are loaded when they are needed, as noun phrases. */
  readonly parts: {readonly customized: string};
}
