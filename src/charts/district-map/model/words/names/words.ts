/** The words of the names of projects, beside or below a map. */
export interface NameListWords {
  /** How many projects of a division are not named. */
  readonly moreProjects: (count: number) => string;
  /** How many divisions with projects are not listed. */
  readonly moreDivisions: (count: number) => string;
  /** The divisions without a project. */
  readonly without: (divisions: readonly string[]) => string;
}
