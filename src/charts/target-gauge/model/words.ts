/** What a gauge says in its title and subtitle, in every language; each language is one file of this interface. */

/** The place and the measure of a title. */
export interface Subject {
  /** The place whose government sets the target; empty for a table of a page. */
  readonly place: string;
  readonly name: string;
}

/** The parts of a title about a target that is a number. */
interface TargetTitle extends Subject {
  /** The period of the target in words; empty where a table has none. */
  readonly when: string;
  readonly value: string;
  /** The distance to last year's result or, where the two are not compared, that result; with the punctuation before it. */
  readonly beside: string;
}

/** What a subtitle names: what is shown, and in which unit. */
interface Shown {
  /** `2023年目标`; empty where there is none. */
  readonly target: string;
  /** `2022年实际`; empty where there is none. */
  readonly actual: string;
  /** The name of the page's readings; empty where it gives none. */
  readonly readings: string;
  /** Empty where every number carries its unit. */
  readonly unit: string;
}

export interface GaugeWords {
  /** A title where there is nothing but the name. */
  readonly subject: (subject: Subject) => string;
  readonly targetTitle: (title: TargetTitle) => string;
  readonly subtitle: (shown: Shown) => string;
  /** Last year's result, where a title does not compare it. */
  readonly beside: (role: string, value: string) => string;
}
