/** The words of the names of projects, beside or below a map. */
export interface NameListWords {
  /** The township that is chosen, above its projects. */
  readonly heading: (township: string, count: number) => string;
  /** Names, and how many more there are. */
  readonly names: (names: readonly string[], more: number) => string;
  /** The townships without a project. */
  readonly without: (townships: readonly string[]) => string;
}
