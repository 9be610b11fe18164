/** The words of the panels that a reader opens below a figure. */
export interface PanelWords {
  /** How many rows of the data table are listed, with the space before a button. */
  readonly someRows: (some: string, all: string) => string;
  readonly moreRows: string;
  /** In a cell of the data table for which the report gives nothing. */
  readonly notStated: string;
  readonly downloadAs: string;
  /** The kinds of files to download. */
  readonly files: {readonly svg: string; readonly png: string; readonly csv: string};
  readonly saveFailed: string;
}
