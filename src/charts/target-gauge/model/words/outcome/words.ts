/** The words of outcomes: what a later report says of a target. */
export interface OutcomeWords {
  /** The verdict on a target that the later report does not mention again. */
  readonly notMentioned: string;
  /** Why a verdict is what it is, after its name. */
  readonly reasons: {
    readonly notMentioned: (report: string) => string;
    readonly inWords: string;
    readonly about: string;
    readonly otherMeasure: string;
    readonly otherScope: string;
    readonly bounded: string;
  };
  /** A result with its report and quote. */
  readonly result: (result: {readonly value: string; readonly report: string; readonly quote: string}) => string;
  /** The result, its distance from the target (which may be empty) and the verdict, after other sentences. */
  readonly sentence: (result: {
    readonly when: string;
    readonly value: string;
    readonly distance: string;
    readonly report: string;
    readonly quote: string;
    readonly verdict: string;
  }) => string;
  /** The result in a source line. */
  readonly source: (cite: string) => string;
  /** What the result is called in a subtitle. */
  readonly name: string;
  /** The headings of the data table. */
  readonly columns: readonly string[];
  /** The name of a row of the data table. */
  readonly row: (when: string) => string;
  readonly remark: (distance: string, verdict: string) => string;
  /** What stands between a report and its section. */
  readonly beforeSection: string;
  /** A verdict on a result that is not compared, with that result. */
  readonly refused: (verdict: string, result: string) => string;
  /** The label of the result's mark. */
  readonly mark: (when: string, value: string) => string;
  /** A remark after a result. */
  readonly remarkAfter: (remark: string) => string;
  /** What stands between a section and a quote. */
  readonly space: string;
}
