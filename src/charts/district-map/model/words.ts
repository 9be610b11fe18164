/** The numbers and names of a finding about projects in townships. */
export interface Finding {
  /** The place whose report it is: `海曙区`, `Haishu District`; empty where it is not known. */
  readonly place: string;
  /** The selection of projects: `2023年计划开工公园类`, `parks, planned to start, 2023`; empty for all. */
  readonly selection: string;
  /** The number of selected projects. */
  readonly all: number;
  /** How many of them can be placed in a township. */
  readonly located: number;
}

/** The words of a map, in one language. */
export interface MapWords {
  /** The note under a map of tiles, in every export. */
  readonly schematic: string;
  /** No project is selected. */
  readonly noProject: (finding: Finding) => string;
  /** No project can be placed. */
  readonly noneLocated: (finding: Finding) => string;
  /** One project can be placed. */
  readonly oneLocated: (finding: Finding, townships: readonly string[]) => string;
  /** Some of the projects that can be placed, or all of them, are in a few townships. */
  readonly inFew: (finding: Finding, count: number, townships: readonly string[]) => string;
  /** The projects are in many townships, at most `most` in each. */
  readonly spread: (finding: Finding, townships: number, most: number) => string;
  /** What is counted, and by what. */
  readonly subtitle: (finding: Finding) => string;
  /** How many projects are on the map: the label of a bar. */
  readonly located: (count: number) => string;
  /** How many projects are not on the map: those of the whole district, and those of which the township is not known. */
  readonly notLocated: (wide: number, unknown: number) => string;
  /** How dots are read, by which of the two kinds are drawn. */
  readonly dots: Readonly<Record<'stated' | 'inferred' | 'both', string>>;
}
