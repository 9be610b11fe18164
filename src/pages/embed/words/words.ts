/** The sentences in place of a chart. */
export interface EmbedWords {
  /** The query names no chart, or one that does not exist. */
  readonly unknown: (chart: string, charts: readonly string[]) => string;
  /** The script of the charts is missing. */
  readonly notLoaded: string;
}
