/**
 * The shape of a dataset: the facts of a work report with their sources. Names follow SDMX (observation, measure, unit),
 * EDTF (ISO 8601-2, periods) and the Web Annotation selectors (start, end, quote). All values are plain JSON.
 *
 * This file, `outcomes.ts`, `projects.ts`, `report.ts` and `vocabulary.ts` are the only definition of that shape. `npm run data:schema`
 * reads them, with the tags in the comments, and writes the published JSON Schema (`data/schema.json`) and the contract that
 * the guard of foreign data checks (`contract.ts`); the columns of all tables follow from the schema. Tags: `@pattern`, `@minimum`,
 * `@maxLength` and the like are JSON Schema's; `@idOf` marks the id of an item of the named list, which is unique there, and
 * `@refersTo` a reference to such an id.
 */

import type {LaterReport} from './outcomes.js';
import type {Place, Project} from './projects.js';
import type {AnySource, Localized, PageTable, Report, Source, UnitName} from './report.js';
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

export type * from './outcomes.js';
export type * from './projects.js';
export type * from './report.js';
export type * from './vocabulary.js';

/** A unit of the SI, or one accepted for use with it such as the hectare, into which a local unit is converted. */
export interface SiUnit {
  /** Id of a unit of the SI, or of one accepted for use with it: hectare. */
  readonly unit: string;
  readonly unitName: UnitName;
  /**
   * The size of one local unit in this unit: a mu (亩) is 1/15 of a hectare.
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
  /** Id of the unit of all values: CNY (yuan, not 亿元), percent, project. Absent where the report gives no number. */
  readonly unit?: string;
  /** The written name of the unit; absent where there is no unit. */
  readonly unitName?: UnitName;
  readonly direction: Direction;
  readonly definition?: Localized;
  /** The group in which a rank is counted: all districts of the city, of the province. */
  readonly scope?: Localized;
  /** The conversion of a local unit, such as mu (亩). Left out of the slices that elements import. */
  readonly si?: SiUnit;
}

/** A second value that a target strives for beyond its first: the 6% of 5.5%以上、力争6%. */
export interface Stretch {
  readonly relation: Relation;
  /** In the indicator's unit. */
  readonly value: number;
  /** The word of the report that states the relation. */
  readonly hedge?: string;
}

/** What a phrase is measured against: an observation of this dataset, or a result that was not yet known when the report was delivered. */
export interface Reference {
  /**
   * The observation that the phrase refers to.
   *
   * @refersTo observations
   */
  readonly observation?: string;
  /**
   * The indicator whose result for the period of the target the phrase refers to; the target cannot be judged until that
   * result is known.
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
  /** A deadline other than the end of the period, such as ../2023-06~ for 主汛期前. */
  readonly due?: FigurePeriod;
  readonly role: Role;
  readonly relation: Relation;
  /** In the indicator's unit; a fall is negative; null exactly where the relation is qualitative. */
  readonly value: number | null;
  /** The upper end of a range, whose lower end is the value. */
  readonly high?: number;
  /** The word of the report that states the relation: 以上, 余, 突破. */
  readonly hedge?: string;
  readonly commitment?: Commitment;
  readonly stretch?: Stretch;
  /** The meaning of a phrase without a number. The English begins in lower case, since it stands within sentences. */
  readonly meaning?: Localized;
  readonly reference?: Reference;
  readonly source: From;
}

/** Whether, and why, a result may be compared with a target. */
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

/** A numeral of the text that is not an observation. */
export interface Exclusion {
  /** Offset of the numeral in the report. */
  readonly start: Offset;
  /**
   * The numeral alone, in Arabic, full-width or Chinese digits.
   *
   * @pattern ^(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[零〇一二三四五六七八九十百千万亿两]+)$
   */
  readonly literal: string;
  readonly class: ExclusionClass;
  /** Why it is not an observation. */
  readonly why: Localized;
}

/** A complete dataset in its published form. The type parameters are unions of its ids. */
export interface Dataset<IndicatorId extends string = Id, ProjectId extends string = Id, PlaceId extends string = Id> {
  readonly report: Report;
  readonly indicators: readonly Indicator<IndicatorId>[];
  readonly observations: readonly Observation<IndicatorId, Source>[];
  readonly exclusions: readonly Exclusion[];
  readonly comparisons: readonly Comparison<IndicatorId>[];
  readonly projects: readonly Project<ProjectId, PlaceId, Source>[];
  readonly places: readonly Place<PlaceId>[];
  /** What reports of later years say of the targets, in the order of the reports. */
  readonly laterReports?: readonly LaterReport[];
}

/**
 * The facts of a government work report with their sources. Offsets count UTF-16 code units of the report's text; an absent
 * field means that the report does not state it.
 */
export interface PublishedDataset extends Dataset {
  /**
   * The checksum of the dataset: sha256: and the SHA-256, in hexadecimal, of all other fields as canonical JSON (RFC 8785).
   *
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  readonly checksum?: string;
}

/** The input of charts: a dataset, or the facts of a page's table in the same form. */
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

/** The part of the facts that charts of indicators need. */
export type Figures<IndicatorId extends string = Id, From extends AnySource = AnySource> = Pick<
  Facts<IndicatorId, Id, Id, From>,
  'report' | 'indicators' | 'observations' | 'comparisons' | 'laterReports'
>;

/** The part of the facts that charts of projects need. */
export type Projects<
  ProjectId extends string = Id,
  PlaceId extends string = Id,
  From extends AnySource = AnySource,
> = Pick<Facts<Id, ProjectId, PlaceId, From>, 'report' | 'projects' | 'places'>;
