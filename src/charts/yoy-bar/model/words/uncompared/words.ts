/** What a title says of one year: its number or its words, and the role and the period that these have. */
interface SideWords {
  /** `2022年实际`, `2023 target` */
  readonly role: string;
  readonly words: string;
  readonly isTarget: boolean;
  /** Whether it is given in words, and whether these are too long to stand in the title. */
  readonly isInWords: boolean;
  readonly isLong: boolean;
}

/** The words of pairs whose numbers have no difference. */
export interface UncomparedWords {
  /** What each year has; `missing` is the sentence on a year that has nothing, empty where both have something. */
  readonly title: (place: string, name: string, sides: readonly SideWords[], missing: string) => string;
  /** What is shown where only one year has something. */
  readonly subtitle: (role: string, unit: string) => string;
  /** The same where both years have something. */
  readonly bothSubtitle: (result: string, goal: string, unit: string) => string;
  /** The finding on a pair that may not be compared, after its name. */
  readonly notComparable: (result: string, goal: string) => string;
  /** The clause that ends the sentence on such a pair. */
  readonly refused: string;
}
