/** What a dataset says of projects and places; part of the definition in `types.ts`. */

import type {AnySource, Localized} from './report.js';
import type {Basis, Certainty, Id, Level, MilestoneKind, Offset, Period} from './vocabulary.js';

/** A state that the report gives a project. */
export interface Milestone<From extends AnySource = AnySource> {
  readonly kind: MilestoneKind;
  readonly period: Period;
  readonly certainty: Certainty;
  readonly source: From;
}

/** What the report names as something to be built, done, founded, held or won; its kind tells a concrete project from the rest. */
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
   * The places that the report gives it.
   *
   * @uniqueItems true
   * @refersTo places
   */
  readonly places: readonly PlaceId[];
  /** @minItems 1 */
  readonly milestones: readonly Milestone<From>[];
}

/** Where the report names a place. */
export interface Mention {
  /** Offset of the name's first character. */
  readonly start: Offset;
  /** Offset after the name. */
  readonly end: Offset;
  /** The name as printed. */
  readonly literal: string;
}

/** Column and row of a township on a map of equal tiles. */
export interface Tile {
  /**
   * Column of the township's hexagon (HexJSON, odd-r).
   *
   * @asType integer
   */
  readonly q: number;
  /**
   * Row of the township's hexagon; rows grow northward.
   *
   * @asType integer
   */
  readonly r: number;
  /**
   * Column of the township on a map of squares. Default: q.
   *
   * @asType integer
   */
  readonly col?: number;
  /**
   * Row of the township on a map of squares; rows grow northward. Default: r.
   *
   * @asType integer
   */
  readonly row?: number;
}

/** The district, one of its townships, or a place inside them that the report names. */
export interface Place<PlaceId extends string = Id> {
  /** @idOf places */
  readonly id: PlaceId;
  readonly name: Localized;
  readonly level: Level;
  /**
   * Statistical code of a township, twelve digits, as of 2023-06-30.
   *
   * @pattern ^\d{12}$
   */
  readonly code12?: string;
  /**
   * The townships that a site lies in; empty where they are not known.
   *
   * @uniqueItems true
   * @refersTo places
   */
  readonly within: readonly PlaceId[];
  readonly basis: Basis;
  /** What the basis rests on. */
  readonly note?: Localized;
  readonly tile?: Tile;
  /** Where the report names it, in the order of the text. */
  readonly mentions: readonly Mention[];
}
