/** The words of a poster that are not of its charts. */
export interface PosterWords {
  readonly eyebrow: string;
  readonly report: (year: string) => string;
  readonly delivered: (day: string, publisher: string) => string;
  readonly source: string;
  readonly scan: string;
  readonly basis: string;
  /** What stands between the headings in the description of the picture. */
  readonly separator: string;
  /** The headings of the sections that a poster has by default. */
  readonly headings: {
    readonly targets: (year: string) => string;
    readonly changes: string;
    readonly opening: (year: string) => string;
    readonly places: string;
  };
}
