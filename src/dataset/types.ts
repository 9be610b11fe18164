/**
 * The shape of a dataset: what a work report says, and where it says it. Names follow SDMX (observation, measure, unit),
 * EDTF (ISO 8601-2, periods) and the Web Annotation selectors (start, end, quote). Everything here is plain JSON.
 *
 * This file, `projects.ts`, `report.ts` and `vocabulary.ts` are the only definition of that shape. `npm run data:schema`
 * reads them, with the tags in the comments, and writes the published JSON Schema (`data/schema.json`) and what the guard of
 * foreign data looks at (`contract.ts`); the columns of all tables follow from the schema. Tags: `@pattern`, `@minimum`,
 * `@maxLength` and the like are JSON Schema's; `@idOf` marks an id that occurs once in the named list, `@refersTo` one that
 * leads there.
 */

import type {Place, Project} from './projects.js';
import type {AnySource, Localized, PageTable, Report, Source} from './report.js';
import type {
  Commitment,
  Comparability,
  Direction,
  ExclusionClass,
  FigurePeriod,
  Id,
  Measure,
  Offset,
  ReferenceKind,
  Relation,
  Role,
} from './vocabulary.js';

export type * from './projects.js';
export type * from './report.js';
export type * from './vocabulary.js';

/** How a unit is written after a number. */
export interface UnitName extends Localized {
  /** The English singular, where it differs. */
  readonly one?: string;
}

/** A unit of the SI, or one used beside it as the hectare is, into which a local unit is converted. */
export interface SiUnit {
  /** Id of the unit of the SI, or of one used beside it: hectare. */
  readonly unit: string;
  readonly unitName: UnitName;
  /**
   * How many of this unit make one of the local unit: a mu (亩) is 1/15 of a hectare.
   *
   * @exclusiveMinimum 0
   */
  readonly factor: number;
}

/** Something that the report counts or measures. */
export interface Indicator<IndicatorId extends string = Id> {
  /** @idOf indicators */
  readonly id: IndicatorId;
  readonly name: Localized;
  readonly topic: Id;
  readonly measure: Measure;
  /** Id of the unit in which values stand: CNY (yuan, not 亿元), percent, project. Absent where the report gives no number. */
  readonly unit?: string;
  /** How the unit is written; absent where there is no unit. */
  readonly unitName?: UnitName;
  readonly direction: Direction;
  readonly definition?: Localized;
  /** Among whom a rank is counted: all districts of the city, of the province. */
  readonly scope?: Localized;
  /** Where the unit is a local one, as mu (亩) is: its conversion. Left out of the slices that elements carry. */
  readonly si?: SiUnit;
}

/** A second value that a target strives for beyond its first: the 6% of 5.5%以上、力争6%. */
export interface Stretch {
  readonly relation: Relation;
  /** In the indicator's unit. */
  readonly value: number;
  /** The word that gave the relation. */
  readonly hedge?: string;
}

/** What a phrase is measured against: an observation of this dataset, or an outcome that the report could not know. */
export interface Reference {
  /**
   * The observation that the phrase refers to.
   *
   * @refersTo observations
   */
  readonly observation?: string;
  /**
   * The indicator whose result for the period of the target the phrase refers to; there is no number to be measured against until
   * it is known.
   *
   * @refersTo indicators
   */
  readonly outcome?: string;
  readonly kind: ReferenceKind;
}

/** One number, or one phrase, that the report gives for an indicator and a period. */
export interface Observation<IndicatorId extends string = Id, From extends AnySource = AnySource> {
  /**
   * <indicator>.<period>.<role>
   *
   * @idOf observations
   * @pattern ^[a-z0-9-]+\.[^.]+(?:\.\.[^.]*)?\.(?:actual|target|context)$
   */
  readonly id: string;
  /** @refersTo indicators */
  readonly indicator: IndicatorId;
  readonly period: FigurePeriod;
  /** A deadline other than the end of the period, as the ../2023-06~ of 主汛期前. */
  readonly due?: FigurePeriod;
  readonly role: Role;
  readonly relation: Relation;
  /** In the indicator's unit; a fall is negative; null where the relation is qualitative, and only there. */
  readonly value: number | null;
  /** The upper end of a range, whose lower end is the value. */
  readonly high?: number;
  /** The word that gave the relation: 以上, 余, 突破. */
  readonly hedge?: string;
  readonly commitment?: Commitment;
  readonly stretch?: Stretch;
  /** What a phrase without a number means. */
  readonly meaning?: Localized;
  readonly reference?: Reference;
  readonly source: From;
}

/** Whether, and why, a result may stand beside a target. */
export interface Comparison<IndicatorId extends string = Id> {
  /**
   * @minItems 1
   * @uniqueItems true
   * @refersTo indicators
   */
  readonly indicators: readonly IndicatorId[];
  /**
   * The observed results; more than one where they are only comparable as a sum.
   *
   * @uniqueItems true
   * @refersTo observations
   */
  readonly actual: readonly string[];
  /**
   * The targets; more than one where they are only comparable as a sum.
   *
   * @uniqueItems true
   * @refersTo observations
   */
  readonly target: readonly string[];
  readonly comparability: Comparability;
  readonly why: Localized;
}

/** An Arabic numeral of the text that is not an observation. */
export interface Exclusion {
  /** Offset of the numeral in the report. */
  readonly start: Offset;
  /**
   * The numeral alone.
   *
   * @pattern ^\d+(?:\.\d+)?$
   */
  readonly literal: string;
  readonly class: ExclusionClass;
  /** Why it is no observation. */
  readonly why: Localized;
}

/** A whole dataset in its published form. The type parameters are unions of its ids. */
export interface Dataset<IndicatorId extends string = Id, ProjectId extends string = Id, PlaceId extends string = Id> {
  readonly report: Report;
  readonly indicators: readonly Indicator<IndicatorId>[];
  readonly observations: readonly Observation<IndicatorId, Source>[];
  readonly exclusions: readonly Exclusion[];
  readonly comparisons: readonly Comparison<IndicatorId>[];
  readonly projects: readonly Project<ProjectId, PlaceId, Source>[];
  readonly places: readonly Place<PlaceId>[];
}

/**
 * What a work report says, and where it says it. Offsets are UTF-16 code units of the report's text; absent means that the
 * report does not say.
 */
export interface PublishedDataset extends Dataset {
  /**
   * Seals the dataset: sha256: and the SHA-256, in hexadecimal, of all the rest as canonical JSON (RFC 8785).
   *
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  readonly checksum?: string;
}

/** What charts draw from: a dataset, or what a page's own table gives in the same form. */
export interface Facts<
  IndicatorId extends string = Id,
  ProjectId extends string = Id,
  PlaceId extends string = Id,
  From extends AnySource = AnySource,
> extends Omit<Dataset<IndicatorId, ProjectId, PlaceId>, 'report' | 'observations' | 'projects'> {
  readonly report: Report | PageTable;
  readonly observations: readonly Observation<IndicatorId, From>[];
  readonly projects: readonly Project<ProjectId, PlaceId, From>[];
}

/** The slice of the facts that charts of indicators need. */
export type Figures<IndicatorId extends string = Id, From extends AnySource = AnySource> = Pick<
  Facts<IndicatorId, Id, Id, From>,
  'report' | 'indicators' | 'observations' | 'comparisons'
>;

/** The slice of the facts that charts of projects need. */
export type Projects<
  ProjectId extends string = Id,
  PlaceId extends string = Id,
  From extends AnySource = AnySource,
> = Pick<Facts<Id, ProjectId, PlaceId, From>, 'report' | 'projects' | 'places'>;
