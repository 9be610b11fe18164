/** The name of a filter, and that of its value for all. */
type FilterNames = readonly [name: string, all: string];

/** The words of the filters of projects. Numbers are in words. */
export interface FilterWords {
  readonly label: string;
  readonly names: Readonly<Record<'kind' | 'place' | 'milestone' | 'period', FilterNames>>;
  readonly text: string;
  readonly clear: string;
  /** A value with the number of projects that pass with it. */
  readonly option: (value: string, count: string) => string;
  /** How many projects pass: all where no filter is set, some, or none. */
  readonly all: (count: string) => string;
  readonly some: (left: string, count: string) => string;
  readonly none: (count: string) => string;
}
