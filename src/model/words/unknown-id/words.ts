/** What is said of an id that a page names and the data does not have. */
export interface UnknownIdWords {
  /** The page names no item of a kind: `indicator`, `project`, … */
  readonly unnamed: (kind: string) => string;
  /** The data has no item of that id; `hint` is one of those below, or empty. */
  readonly unknown: (kind: string, id: string, hint: string) => string;
  /** Hints on how to go on, with the space before them. */
  readonly hints: {
    readonly meant: (suggestion: string) => string;
    readonly notBuiltIn: string;
    readonly notAll: string;
  };
}
