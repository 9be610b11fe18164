/** Where a cell stands as the page's author sees it: rows are counted below the headers. */
export interface CellPlace {
  readonly kind: 'row' | 'column' | 'item';
  readonly number: number;
}

/** The words of a table, or a list, that a page gives, and of what is wrong in it. Texts of the page are in quotation marks. */
export interface PageTableWords {
  /** What gives the numbers, in a source line. */
  readonly title: string;
  /** A problem with its place and the header of its column; without a place where there is only one. */
  readonly at: (place: CellPlace | undefined, header: string, problem: string) => string;
  /** A problem of an indicator. */
  readonly of: (name: string, problem: string) => string;
  readonly projects: {
    readonly none: (isList: boolean) => string;
    readonly noName: (place: CellPlace) => string;
    readonly unknownState: (state: string) => string;
    readonly noYear: (date: string) => string;
    readonly noDate: (date: string) => string;
    readonly backwards: (dates: string) => string;
    readonly beforeStart: (date: string, start: string) => string;
    readonly repeated: (id: string, isList: boolean) => string;
    /** No header is that of a name, or of a date; fields of a list take the place of headers. */
    readonly noNames: (headers: readonly string[], isList: boolean) => string;
    readonly noDates: (headers: readonly string[], isList: boolean) => string;
    readonly unused: (headers: readonly string[], isList: boolean) => string;
  };
  readonly figures: {
    /** The headers of which no number is known. */
    readonly headers: (headers: readonly string[]) => string;
    readonly unused: (header: string) => string;
    readonly noName: (row: number) => string;
    readonly repeated: (name: string) => string;
    readonly noPeriod: (cell: string) => string;
    readonly inexactReading: (cell: string) => string;
    readonly noUnit: (cell: string) => string;
    readonly otherUnit: (cell: string) => string;
    /** Why two numbers are not compared. */
    readonly unlikePeriods: string;
  };
  /** Values of places that are not shown. */
  readonly places: {
    readonly noUnit: (cell: string) => string;
    readonly otherUnit: (cell: string) => string;
  };
}
