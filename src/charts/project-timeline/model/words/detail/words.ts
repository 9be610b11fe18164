/** How many projects are finished, under way, and to start. */
interface TaskCounts {
  readonly all: number;
  readonly finished: number;
  readonly underWay: number;
  readonly toStart: number;
}

/** The words of bars from the start of a project to its end. */
export interface TaskWords {
  /** The end of a project, beside its bar. */
  readonly end: (when: string, what: string) => string;
  /** The line at the day that a report was delivered, or on which a page's projects were read. */
  readonly status: (day: string, isReport: boolean) => string;
  /** The finding on several projects. */
  readonly title: (counts: TaskCounts) => string;
  /** What a bar shows. */
  readonly subtitle: string;
  /** Clauses on how to read bars. */
  readonly solid: string;
  readonly light: string;
  readonly fading: string;
}
