/** The words that every chart loads with its first figure: periods, sources, the frame, and what went wrong. */
export interface SharedWords {
  /** The language as a BCP 47 tag, for `lang`. */
  readonly tag: string;
  /** The values of `lang` that mean this language; figures under any other value are in English. */
  readonly lang: RegExp;
  readonly comma: string;
  readonly colon: string;
  /** The end of a sentence. */
  readonly stop: string;
  /** What stands between two sentences. */
  readonly space: string;
  readonly period: PeriodWords;
  /** The name of a government's place, from the name of the government; the country for its State Council; empty where it is not named like a government. */
  readonly placeOf: (publisher: string) => string;
  /** What gives the numbers, as the subject of a sentence. */
  readonly origin: {readonly report: string; readonly table: string};
  /** The heading of the column of sources. */
  readonly source: string;
  readonly frame: FrameWords;
  readonly errors: ErrorWords;
  /** Parts of a figure that are loaded when they are needed, as noun phrases. */
  readonly parts: {
    readonly ownData: string;
    readonly panels: string;
    readonly sharedChoices: string;
    readonly errors: string;
  };
}

/** Dates and periods. */
interface PeriodWords {
  /** A date to the year, the month (1 to 12) or the day. */
  readonly date: (year: string, month?: number, day?: number) => string;
  readonly about: (date: string) => string;
  /** What follows the years of a fiscal year: `2023/24`. */
  readonly fiscalYear: string;
  /** A period without a known end. */
  readonly since: (from: string) => string;
  readonly span: (from: string, to: string) => string;
  /** Before a date, or the end of a year. */
  readonly before: (date: string, isYear: boolean) => string;
  /** Before an approximate date. */
  readonly beforeAbout: (date: string) => string;
}

/** The frame around a graphic. */
interface FrameWords {
  readonly table: string;
  readonly download: string;
  /** How to move among the marks: part of the accessible name of their list, after the figure's title. */
  readonly instructions: string;
  readonly loading: string;
}

/** Why a figure, or a part of it, is not drawn. */
interface ErrorWords {
  readonly notDrawn: string;
  /** A part could not be loaded; `name` is a noun phrase. */
  readonly missingPart: (name: string) => string;
  readonly missingUnnamedPart: string;
}
