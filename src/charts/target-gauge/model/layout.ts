import type {GoalZone} from '../../../model/goal-zone.js';
import type {FigureLayout} from '../../../model/layout.js';

/** One axis with what stands on it. */
export interface GaugeTrack {
  readonly y: number;
  readonly height: number;
  readonly zone?: GoalZone;
  /** The bar from zero to this year's reading. */
  readonly bar?: {readonly x: number; readonly width: number};
  /** Where last year's result stands. */
  readonly dot?: {readonly x: number};
  /** The torn ends of an axis that does not begin at zero, as SVG path data. */
  readonly torn?: string;
}

/** Readings on their way to the latest: down in time, along the axis in value. */
export interface GaugeTrail {
  readonly points: readonly {readonly x: number; readonly y: number}[];
  /** Where the target stands beside them: a line from `top` to `bottom`. */
  readonly guide?: {readonly x: number; readonly top: number; readonly bottom: number};
}

/** A gauge bent to a half-circle: the same marks, in SVG path data. */
export interface GaugeArc {
  readonly band: string;
  readonly zone?: {
    readonly path: string;
    readonly hatch: string;
    readonly open: GoalZone['open'];
    /** From where to where the zone fades, in the coordinates of the graphic. */
    readonly fade: {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};
  };
  readonly bound?: {readonly path: string; readonly excluded: boolean; readonly leader: string};
  /** The bar as a stretch of the middle line, in degrees from the left end. */
  readonly bar?: {readonly path: string; readonly from: number; readonly length: number};
  readonly dot?: {readonly x: number; readonly y: number; readonly stem: string};
  /** The dot again, before its words below the arc. */
  readonly key?: {readonly x: number; readonly y: number};
  readonly trail?: string;
}

/** A target gauge, laid out: a track from zero with goal zone, last year's result and this year's reading. */
export interface TargetGaugeLayout extends FigureLayout {
  /** The whole axis from zero, and below it, where values are too close to be told apart, an enlarged part. */
  readonly tracks: readonly GaugeTrack[];
  /** Which part of the whole is enlarged: its outline and the lines to its enlargement, as SVG path data. */
  readonly lens?: string;
  /** The shape before the verdict, as SVG path data, and where it stands. */
  readonly sign?: {readonly x: number; readonly y: number; readonly path: string};
  readonly trail?: GaugeTrail;
  readonly arc?: GaugeArc;
}
