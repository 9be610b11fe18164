/** The values that a contract may ask for, by name. */
export type Expected = 'text' | 'number' | 'period' | 'figurePeriod' | 'list' | 'object';

/** What is wrong in a dataset, as a sentence that follows the path of the problem. */
export interface ContractWords {
  readonly missing: string;
  readonly expected: Readonly<Record<Expected, string>>;
  /** `suggestion` is a word of the list that is similar to what stands there; absent where none is. */
  readonly oneOf: (words: readonly string[], suggestion: string | undefined) => string;
  /** A value is absent where the relation is not qualitative, or present where it is. */
  readonly onlyQualitative: string;
  readonly repeated: (id: string) => string;
  readonly unknown: (id: string, suggestion: string | undefined) => string;
  readonly unreadable: (reason: string) => string;
}
