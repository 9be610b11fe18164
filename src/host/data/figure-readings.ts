import type {ReadGeometry} from '../../dataset/geometry/read.js';
import type {Facts, Localized} from '../../dataset/types.js';

/** What a page gave a figure to draw, read and checked. */
export interface Given<Part extends keyof Facts> {
  readonly data: Pick<Facts, Part>;
  /** What the page calls it. */
  readonly title?: string;
  /** What of it could not be read, in sentences. */
  readonly problems?: readonly Localized[];
}

/** Reads a page's own rows, for figures that draw such. */
export interface RowReader<Part extends keyof Facts> {
  /**
   * The first table of rows; undefined where there are none but fallbacks of the built-in report.
   *
   * @param isNamed Whether the page names the table: it is no fallback then.
   * @throws TableError where a table has nothing to draw
   */
  readonly readTables: (tables: readonly HTMLTableElement[], isNamed: boolean) => Given<Part> | undefined;
  /** A text of CSV or JSON, or a list; undefined where it is no list of rows. @throws TableError where there is nothing to draw */
  readonly readRows: (foreign: unknown) => Given<Part> | undefined;
  /** What is drawn where an address cannot be read, for figures that stay then. Default: the sentence alone. */
  readonly instead?: (sentence: Localized) => Given<Part>;
}

/** What a figure reads, or has read, for its page; undefined where it was given up. Rejects where it cannot be used. */
export interface Reading<Outcome> {
  outcome(): Promise<Outcome | undefined>;
}

/** Who reads a figure's data, and who its geometry: a layer that takes the figure reads neither again. */
export const figureReadings = {
  data: new WeakMap<object, Reading<Given<never>>>(),
  geometry: new WeakMap<object, Reading<ReadGeometry>>(),
};
