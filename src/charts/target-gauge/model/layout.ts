import type {GoalZone} from '../../../model/goal-zone.js';
import type {FigureLayout} from '../../../model/layout.js';

/** One axis with what stands on it. */
export interface GaugeTrack {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly zone?: GoalZone;
  /** The bar from zero to this year's reading. */
  readonly bar?: {readonly x: number; readonly width: number};
  /** Where zero stands, on an axis that also has numbers below it. */
  readonly zero?: number;
  /** Where last year's result stands. */
  readonly dot?: {readonly x: number};
  /** The torn ends of an axis that does not begin at zero, as SVG path data. */
  readonly torn?: string;
}

/** The line of readings: down in time, along the axis in value. */
export interface ReadingsLine {
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
  /** The bar from zero to this year's reading, along the middle line. */
  readonly bar?: string;
  /** A line at zero, on an axis that also has numbers below it. */
  readonly zero?: string;
  readonly dot?: {readonly x: number; readonly y: number; readonly stem: string};
  /** The dot again, before its words below the arc. */
  readonly key?: {readonly x: number; readonly y: number};
  /** The readings in the order of time, inside the band. */
  readonly readings?: readonly {readonly x: number; readonly y: number}[];
}

/** The forms of a gauge: a straight track, a half-circle, or number and small track alone. */
export type GaugeForm = 'linear' | 'arc' | 'compact';

/** A target gauge, laid out: a track from zero with goal zone, last year's result and this year's reading. */
export interface TargetGaugeLayout extends FigureLayout {
  /** The whole axis from zero, and below it, where values are too close to be told apart, an enlarged section. */
  readonly tracks: readonly GaugeTrack[];
  /** The outline of the enlarged section on the whole axis and the lines to its enlargement, as SVG path data. */
  readonly enlargedOutline?: string;
  /** The symbol before the verdict, as SVG path data, and where it stands. */
  readonly sign?: {readonly x: number; readonly y: number; readonly path: string};
  readonly readingsLine?: ReadingsLine;
  readonly arc?: GaugeArc;
}
