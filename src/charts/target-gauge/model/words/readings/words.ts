import type {VerdictKind} from '../../facts.js';
import type {Subject} from '../words.js';

/** The words of readings, which a page gives, and of the verdicts on them. */
export interface ReadingWords {
  /** The verdicts by name. */
  readonly verdicts: Readonly<Record<VerdictKind, string>>;
  /** What the reading comes to within a title, by its verdict and the reason for that. */
  readonly finding: (kind: VerdictKind, reason: string) => string;
  readonly verdict: (name: string, reason: string) => string;
  readonly reasons: VerdictReasons;
  /** How far a reading lies from the target's number. */
  readonly distance: (difference: number, size: string) => string;
  readonly reading: (reading: ReadingParts) => string;
  /** The text of the latest reading, with the verdict. */
  readonly latest: (reading: string, verdict: string) => string;
  readonly title: (title: ReadingTitle) => string;
  /** The latest reading, its distance from the target (which may be empty) and the verdict, after other sentences. */
  readonly sentence: (reading: ReadingParts, distance: string, verdict: string) => string;
  /** A verdict, after other sentences. */
  readonly verdictSentence: (verdict: string) => string;
  /** A period within a year, without that year. */
  readonly withoutYear: (period: string, year: string) => string;
  /** Whoever gives a reading for which the page names nobody else. */
  readonly thisPage: string;
  /** Who gives the readings; undefined for none but the page. */
  readonly sources: (names: readonly string[] | undefined, count: number) => string;
  /** A source line up to the citation of the report, which gives the `subject`: the target, for example. */
  readonly beforeCite: (readings: string, subject: string) => string;
  readonly target: string;
  /** What stands before a section of the report, beside the sources of readings. */
  readonly beforeSection: string;
  /** What the readings are called in a subtitle. */
  readonly name: string;
  /** The headings of the data table. */
  readonly columns: readonly string[];
  /** The distance and the verdict in the data table; the distance may be empty. */
  readonly remark: (distance: string, verdict: string) => string;
  /** What is wrong with the attribute `readings`, at an index of it. */
  readonly problems: {
    readonly unreadable: (index: number, entry: string) => string;
    readonly incomplete: (index: number) => string;
    /** With several indicators, a reading names none. */
    readonly unnamed: (index: number) => string;
  };
}

/** A reading in words. */
interface ReadingParts {
  readonly value: string;
  readonly when: string;
  /** Whether it is of a whole year, not of the part of one. */
  readonly isOfYear: boolean;
  readonly source?: string | undefined;
}

interface ReadingTitle extends Subject, ReadingParts {
  /** What the reading comes to; empty without a target. */
  readonly finding: string;
}

/** Why a verdict is what it is, after its name. */
interface VerdictReasons {
  readonly noTarget: string;
  readonly noReading: (year: string) => string;
  readonly otherMeasure: string;
  readonly noNumber: string;
  readonly otherPeriod: string;
  readonly noDirection: string;
  readonly noTolerance: string;
  readonly better: string;
  readonly notBetter: string;
  readonly equal: string;
  /** The reading equals the number, which the target excludes. */
  readonly equalExcluded: string;
  /** Above or below the number; `isPoint`: neither more nor less is better. */
  readonly above: (isPoint: boolean) => string;
  readonly below: (isPoint: boolean) => string;
  /** A count that has reached its floor, or passed its ceiling, before the end of the period. */
  readonly reachedEarly: string;
  readonly passedEarly: string;
  /** Before the end of the period. */
  readonly metSoFar: string;
  readonly shortSoFar: string;
  /** After the deadline: the target is still not met, or may have been met late. */
  readonly missed: string;
  readonly perhapsLate: string;
  /** The reading and the zone in which a target is met. */
  readonly zones: Readonly<Record<'range' | 'tolerance', {readonly inside: Zone; readonly outside: Zone}>>;
  /** The range is approximate, and the reading outside it. */
  readonly outsideAboutRange: string;
  /** The reading meets the first number of a target and reaches, or does not reach, the second. */
  readonly withStretch: (reason: string) => string;
  readonly withoutStretch: (reason: string) => string;
}

/** A reading inside or outside a zone, at the end of the period and before it. */
interface Zone {
  readonly atEnd: string;
  readonly soFar: string;
}
