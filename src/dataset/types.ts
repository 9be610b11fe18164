/**
 * The vocabulary of the dataset: what a work report says, and where it says it.
 *
 * Names follow SDMX (observation, measure, unit), EDTF (ISO 8601-2, periods) and the Web
 * Annotation selectors (start, end, quote). Everything here is plain JSON.
 */

/** The languages of every name and sentence. */
export type Locale = 'zh' | 'en';

/** One text in both languages. */
export type Localized = Readonly<Record<Locale, string>>;

/** What kind of quantity an indicator is; two measures of one thing are two indicators. */
export type Measure = 'level' | 'growth' | 'share' | 'ratio' | 'count' | 'threshold' | 'duration' | 'rank';

/** Which way is better: up, down, staying as it is, or none (no judgement). */
export type Direction = 'up' | 'down' | 'hold' | 'none';

/** Whether a number was achieved, is promised, or only frames another. */
export type Role = 'actual' | 'target' | 'context';

/**
 * How a number bounds the truth. 以上 and 以下 include the number, 超过 and 低于 do not: the
 * convention of the Civil Code of China, Art. 1259. `approx` has no tolerance unless one is stated.
 */
export type Relation = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'qualitative';

/** How firmly a target is promised: 确保 firm, 预期 expected, 力争 stretch. */
export type Commitment = 'firm' | 'expected' | 'stretch';

/** Whether two observations may be set side by side. */
export type Comparability = 'same' | 'close' | 'derived' | 'none';

/** What the report says happened or will happen to a project. */
export type MilestoneKind =
  | 'started'
  | 'completed'
  | 'opened'
  | 'in-use'
  | 'ongoing'
  | 'planned-start'
  | 'planned-completion'
  | 'planned-opening'
  | 'proposed';

/** How a place was given its township; anything but `named` and `sourced` is our inference. */
export type Basis = 'named' | 'sourced' | 'inferred' | 'conflicting' | 'unknown';

/** The report that a dataset was drawn from. */
export interface Report {
  readonly id: string;
  readonly title: Localized;
  /** Statistical division code of the district, six digits (GB/T 2260). */
  readonly division: string;
  /** The day it was delivered, ISO 8601. */
  readonly delivered: string;
  /** The day it was published, ISO 8601. */
  readonly published: string;
  readonly publisher: Localized;
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
  /** Length of the text in UTF-16 code units; every offset is below it. */
  readonly length: number;
  /** Empty where no report stands behind the numbers: they are a page's own. */
  readonly sections: readonly Section[];
}

/** A part of the report; a source names the innermost one. */
export interface Section {
  readonly id: string;
  /** How it is cited: `二(二)`, `Part 2(2)`. */
  readonly cite: Localized;
  /** Left out of what the elements carry with them. */
  readonly heading?: Localized;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Where a fact stands in the report. */
export interface Source {
  /** Offset of the literal's first character in the report. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** The numeral with its unit, or the phrase, exactly as printed. */
  readonly literal: string;
  /** At most 40 characters of the report that contain the literal. */
  readonly quote: string;
  /** Id of the section. */
  readonly section: string;
}

/** How a unit is written after a number; `one` is the English singular where it differs. */
export type UnitName = Localized & {readonly one?: string};

/** A unit of the SI, or one that is used beside it as the hectare is, in which a local unit may be told. */
export interface SiUnit {
  readonly unit: string;
  readonly unitName: UnitName;
  /** How many of this unit make one of the other: a mu (亩) is 1/15 of a hectare. */
  readonly factor: number;
}

/** Something the report counts or measures. */
export interface Indicator<IndicatorId extends string = string> {
  readonly id: IndicatorId;
  readonly name: Localized;
  readonly topic: string;
  readonly measure: Measure;
  /** Id of the unit in which values stand: `CNY` (yuan, not 亿元), `percent`, `project`, … */
  readonly unit: string;
  readonly unitName: UnitName;
  /** Where the unit is a local one, as mu (亩) is: what it may also be told in. Left out of what the elements carry. */
  readonly si?: SiUnit;
  readonly direction: Direction;
  readonly definition?: Localized;
}

/** One number (or one phrase) that the report gives for an indicator and a period. */
export interface Observation<IndicatorId extends string = string> {
  /** `<indicator>.<period>.<role>` */
  readonly id: string;
  readonly indicator: IndicatorId;
  /** EDTF: `2022`, `2023`. */
  readonly period: string;
  readonly role: Role;
  readonly relation: Relation;
  /** In the indicator's unit; a fall is negative; `null` only where `relation` is `qualitative`. */
  readonly value: number | null;
  /** The word that gave the relation: 以上, 余, 突破, … */
  readonly hedge?: string;
  readonly commitment?: Commitment;
  /** What a phrase without a number means. */
  readonly meaning?: Localized;
  /** Id of the observation that a qualitative target is measured against. */
  readonly reference?: string;
  readonly source: Source;
}

/** Whether, and why, a result may stand beside a target. */
export interface Comparison<IndicatorId extends string = string> {
  readonly indicators: readonly IndicatorId[];
  /** Ids of the observed results; more than one where they are only comparable as a sum. */
  readonly actual: readonly string[];
  /** Ids of the targets; more than one where they are only comparable as a sum. */
  readonly target: readonly string[];
  readonly comparability: Comparability;
  readonly why: Localized;
}

/** An Arabic numeral of the text that is not an observation. */
export interface Exclusion {
  readonly start: number;
  readonly literal: string;
  readonly class: 'name' | 'date' | 'furniture';
  readonly why: Localized;
}

/** A state that the report gives a project. */
export interface Milestone {
  readonly kind: MilestoneKind;
  /** EDTF: `2022`, `2023`, `../2023-05`. */
  readonly period: string;
  /** Said as done, or said as planned. */
  readonly certainty: 'stated' | 'planned';
  readonly source: Source;
}

/** A concrete named project, facility, road, line, institution, platform, fund or event. */
export interface Project<ProjectId extends string = string, PlaceId extends string = string> {
  readonly id: ProjectId;
  readonly name: Localized;
  readonly kind: string;
  readonly places: readonly PlaceId[];
  readonly milestones: readonly Milestone[];
}

/** A mention of a place. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly literal: string;
}

/** Column and row of a township's hexagon (HexJSON, `odd-r`), and of its square; rows grow northward. */
export interface Tile {
  readonly q: number;
  readonly r: number;
  /** Column of the square. Default: `q`. */
  readonly col?: number;
  /** Row of the square. Default: `r`. */
  readonly row?: number;
}

/** The district, one of its townships, or a place inside them that the report names. */
export interface Place<PlaceId extends string = string> {
  readonly id: PlaceId;
  readonly name: Localized;
  readonly level: 'district' | 'subdistrict' | 'town' | 'township' | 'site';
  /** Statistical code of a township, twelve digits, as of 2023-06-30. */
  readonly code12?: string;
  /** Ids of the townships that a site lies in; empty where it is not known. */
  readonly within: readonly PlaceId[];
  readonly basis: Basis;
  readonly note?: Localized;
  /** Where the township's tile stands. */
  readonly tile?: Tile;
  readonly mentions: readonly Mention[];
}

/** A whole dataset in its published form. The type parameters are unions of its ids. */
export interface Dataset<
  IndicatorId extends string = string,
  ProjectId extends string = string,
  PlaceId extends string = string,
> {
  readonly report: Report;
  readonly indicators: readonly Indicator<IndicatorId>[];
  readonly observations: readonly Observation<IndicatorId>[];
  readonly exclusions: readonly Exclusion[];
  readonly comparisons: readonly Comparison<IndicatorId>[];
  readonly projects: readonly Project<ProjectId, PlaceId>[];
  readonly places: readonly Place<PlaceId>[];
}

/** The slice of a dataset that charts of indicators need. */
export type Figures<IndicatorId extends string = string> = Pick<
  Dataset<IndicatorId>,
  'report' | 'indicators' | 'observations' | 'comparisons'
>;

/** The slice of a dataset that charts of projects need. */
export type Projects<ProjectId extends string = string, PlaceId extends string = string> = Pick<
  Dataset<string, ProjectId, PlaceId>,
  'report' | 'projects' | 'places'
>;
