/** Why a source table cannot be read, without a full stop, and what to do about it, as a sentence. */
export interface Cause {
  readonly reason: string;
  readonly advice: string;
}

/** The names of columns that are wrong in a header. */
interface HeaderFaults {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

/** The causes for which a cell, a row or a table cannot be read. */
export interface SourceTableWords {
  readonly emptyCell: Cause;
  readonly notNumber: (text: string) => Cause;
  readonly notFactor: (text: string) => Cause;
  readonly notOffset: (text: string) => Cause;
  readonly emptyStart: Cause;
  readonly notListed: (text: string, words: readonly string[]) => Cause;
  /** The header lacks columns, or has some that the table does not have or that it has already; `expected` are all of them. */
  readonly header: (faults: HeaderFaults, expected: readonly string[]) => Cause;
  /** The cells of a table are divided by another sign than a comma: `;` or `tab`. */
  readonly separator: (sign: ';' | 'tab') => Cause;
  readonly cells: (cells: number, columns: number) => Cause;
  readonly missingTable: (table: string) => Cause;
  readonly noSection: (start: number) => Cause;
  readonly noUnit: (id: string) => Cause;
  /** An id that an earlier row of the same table has. */
  readonly repeatedId: (id: string, row: number) => Cause;
  /** An id of a column that is not in the table that it refers to. */
  readonly noOwner: (column: string, id: string) => Cause;
  readonly noReference: (table: string, id: string) => Cause;
  readonly encoding: Readonly<Record<'utf16' | 'other' | 'advice' | 'document' | 'documentAdvice', string>>;
}
