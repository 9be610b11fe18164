import type {Subject} from '../words.js';

/** The words of gauges that are not plain: arcs, compact ones, enlarged sections, and targets that are no numbers. */
export interface FormWords {
  /** The title of a target in words, with them or, where they are long, without; and of a result without a target by its form. */
  readonly titles: Readonly<
    Record<'target' | 'targetInWords' | 'number' | 'phrase' | 'rank', (title: TitleWithoutNumber) => string>
  >;
  /** What the dot of a compact gauge is: `result` is last year's. */
  readonly hollowDot: (result: string) => string;
  /** The note below an enlarged section of an axis. */
  readonly enlarged: string;
  /** A target in words, and where it lies to the number of its reference. */
  readonly reference: {
    readonly below: (number: string) => string;
    readonly above: (number: string) => string;
    /** The target is to move in step with the reference. */
    readonly inStep: (number: string) => string;
    /** A target in words with one of the above. */
    readonly added: (target: string, reference: string) => string;
    /** The reference as the header of a row: its name, and its role with the period. */
    readonly row: (name: string, role: string) => string;
  };
}

interface TitleWithoutNumber extends Subject {
  /** The period in words; empty where a table has none. */
  readonly when: string;
  readonly value: string;
  /** Last year's result beside a target in words, with the punctuation before it. */
  readonly beside: string;
}
