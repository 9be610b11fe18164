/** What is wrong with the data that a page gives, as sentences. */
export interface PageDataWords {
  readonly file: {
    readonly tooLarge: string;
    readonly status: (status: number) => string;
    readonly unreachable: string;
    readonly tooSlow: string;
    readonly empty: string;
    readonly html: string;
    /** Not JSON; line and column of the error, where they are known. */
    readonly json: (line?: string | number, column?: string | number) => string;
    /** The file at an address could not be read; `why` is one of the sentences above. */
    readonly unreadable: (address: string, why: string) => string;
  };
  /** The first problem of a dataset at its path, and how many more there are. */
  readonly problem: (path: string, message: string, more: number) => string;
  readonly backwards: (from: string, to: string) => string;
  /** A table has nothing to draw. */
  readonly noNumbers: string;
  /** The element that an id names has no table in it. */
  readonly noTableIn: (id: string) => string;
  readonly noTable: (id: string) => string;
  /** How many places in the page's data could not be read, before a list of them. */
  readonly problems: (count: number) => string;
  /** How many of them the list leaves out. */
  readonly moreProblems: (count: number) => string;
}
