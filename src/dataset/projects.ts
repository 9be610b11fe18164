/** Projects and places; part of the definition in `types.ts`. */

import type {AnySource, Localized} from './report.js';
import type {Basis, Certainty, Day, Id, Level, LinkBasis, MilestoneKind, Offset, Period} from './vocabulary.js';

/** A public source other than the report, as a reader can look it up. */
export interface Publication {
  readonly title: Localized;
  /**
   * Its address; absent where it is not on the web.
   *
   * @pattern ^https?://[!-~]+$
   */
  readonly url?: string;
  /** The day of publication; for a register, the day of the state that it records. */
  readonly date: Day;
}

/** The basis on which a project is linked to a place that the sentences about it do not name. */
export interface PlaceLink<PlaceId extends string = Id> {
  /** @refersTo places */
  readonly place: PlaceId;
  readonly basis: LinkBasis;
  /** The source of the link; present exactly where the basis is `sourced`. */
  readonly publication?: Publication;
}

/** An event or a state of a project that the report states or plans. */
export interface Milestone<From extends AnySource = AnySource> {
  readonly kind: MilestoneKind;
  readonly period: Period;
  readonly certainty: Certainty;
  readonly source: From;
}

/** Something that the report names and that is built, done, founded, held or won; its kind distinguishes concrete projects from the rest. */
export interface Project<
  ProjectId extends string = Id,
  PlaceId extends string = Id,
  From extends AnySource = AnySource,
> {
  /** @idOf projects */
  readonly id: ProjectId;
  readonly name: Localized;
  /** What it is, such as road or school; absent where it is not classified. */
  readonly kind?: Id;
  /**
   * The places that it is linked to.
   *
   * @uniqueItems true
   * @refersTo places
   */
  readonly places: readonly PlaceId[];
  /**
   * The basis of each link to a place that the sentences about the project do not name. Absent where they name all of its
   * places.
   *
   * @minItems 1
   */
  readonly placeLinks?: readonly PlaceLink<PlaceId>[];
  /** @minItems 1 */
  readonly milestones: readonly Milestone<From>[];
}

/** An occurrence of a place's name in the report. */
export interface Mention {
  /** Offset of the name's first character. */
  readonly start: Offset;
  /** Offset after the name. */
  readonly end: Offset;
  /** The name as printed. */
  readonly literal: string;
}

/** Column and row of a division on a map of equal tiles. */
export interface Tile {
  /**
   * Column of the division's hexagon (HexJSON, odd-r).
   *
   * @asType integer
   */
  readonly q: number;
  /**
   * Row of the division's hexagon; rows grow northward.
   *
   * @asType integer
   */
  readonly r: number;
  /**
   * Column of the division on a map of squares. Default: q.
   *
   * @asType integer
   */
  readonly col?: number;
  /**
   * Row of the division on a map of squares; rows grow northward. Default: r.
   *
   * @asType integer
   */
  readonly row?: number;
}

/** The whole that the report is about, one of its divisions, or a site inside them that the report names. */
export interface Place<PlaceId extends string = Id> {
  /** @idOf places */
  readonly id: PlaceId;
  readonly name: Localized;
  readonly level: Level;
  /**
   * Statistical code of a division, twelve digits: that of a province ends in ten zeros, of a city in eight, of a district or
   * county in six, and of a township in three.
   *
   * @pattern ^\d{12}$
   */
  readonly code12?: string;
  /**
   * The divisions that a site lies in; empty where they are not known.
   *
   * @uniqueItems true
   * @refersTo places
   */
  readonly within: readonly PlaceId[];
  readonly basis: Basis;
  /** The evidence for the basis. */
  readonly note?: Localized;
  /** The source of its divisions, or of its name and code; present exactly where the basis is `sourced`. */
  readonly publication?: Publication;
  readonly tile?: Tile;
  /** The occurrences of its name in the report, in the order of the text. */
  readonly mentions: readonly Mention[];
}
