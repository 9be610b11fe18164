/** The words of the names of projects, beside or below a map. */
export interface NameListWords {
  /** The division that is chosen, above its projects. */
  readonly heading: (division: string, count: number) => string;
  /** Names, and how many more there are. */
  readonly names: (names: readonly string[], more: number) => string;
  /** The divisions without a project. */
  readonly without: (divisions: readonly string[]) => string;
}
