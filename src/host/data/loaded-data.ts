import type {ReadGeometry} from '../../dataset/geometry/read.js';
import type {Facts, Localized} from '../../dataset/types.js';

/** The data that a page gives a figure to draw, after they were read and checked. */
export interface LoadedData<Part extends keyof Facts> {
  readonly data: Pick<Facts, Part>;
  /** The page's title for them. */
  readonly title?: string;
  /** What could not be read, in sentences. */
  readonly problems?: readonly Localized[];
}

/** Reads rows that a page gives, for figures that draw rows instead of indicators. */
export interface RowReader<Part extends keyof Facts> {
  /**
   * Reads the first table of rows; undefined where all tables are fallbacks of the built-in report.
   *
   * @param isNamed Whether the page names the table, so that it is not a fallback.
   * @throws TableError where a table has nothing to draw
   */
  readonly readTables: (tables: readonly HTMLTableElement[], isNamed: boolean) => LoadedData<Part> | undefined;
  /** Reads a text of CSV or JSON, or a list; undefined where it is not a list of rows. @throws TableError where there is nothing to draw */
  readonly readRows: (foreign: unknown) => LoadedData<Part> | undefined;
  /** The data to draw where an address cannot be read. Default: none; the sentence is then shown alone. */
  readonly instead?: (sentence: Localized) => LoadedData<Part>;
}

/** Loads something that a page gives a figure. */
export interface Loader<Result> {
  /** What was loaded; undefined where the loading was aborted. Rejects where it cannot be used. */
  result(): Promise<Result | undefined>;
}

/** The loaders of each figure, so that a layer on another map that shows the same figure does not load anything twice. */
export const loaders = {
  data: new WeakMap<object, Loader<LoadedData<never>>>(),
  geometry: new WeakMap<object, Loader<ReadGeometry>>(),
};
