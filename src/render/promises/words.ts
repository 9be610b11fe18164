import type {PromiseState} from './states.js';

/** The words of the table of promises. */
export interface PromiseWords {
  readonly states: Readonly<Record<PromiseState, string>>;
  readonly columns: {
    readonly indicator: string;
    readonly target: string;
    readonly outcome: string;
    readonly state: string;
    readonly reason: string;
    readonly targetQuote: string;
    readonly targetSource: string;
    readonly outcomeQuote: string;
    readonly outcomeSource: string;
  };
  /** The caption: the report, and how many targets came to each state. */
  readonly caption: (report: string, counts: readonly string[]) => string;
  readonly count: (state: PromiseState, count: number) => string;
  readonly inSection: (report: string, section: string) => string;
  readonly notYetDue: string;
  /** The dataset has not been joined with a later report. */
  readonly notJoined: string;
}
