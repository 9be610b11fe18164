/** The words around a chart that is written as text. */
export interface SnippetWords {
  readonly source: string;
  readonly colon: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
  /** How many rows of a table are listed. */
  readonly rest: (listed: number, all: number) => string;
  readonly table: string;
  /** A table of the editor has nothing to draw. */
  readonly nothingToDraw: string;
}
