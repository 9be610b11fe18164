import type {GoalZone} from '../../../model/goal-zone.js';
import type {FigureLayout} from '../../../model/layout.js';

/** One axis with its marks. Their positions are counted from `x`. */
export interface GaugeTrack {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly zone?: GoalZone;
  /** The bar from zero to this year's reading. */
  readonly bar?: {readonly x: number; readonly width: number};
  /** The position of zero, on an axis that also has numbers below it. */
  readonly zero?: number;
  /** The dot of last year's result. */
  readonly dot?: {readonly x: number};
  /** The bar of last year's result above the track, in place of its dot. */
  readonly result?: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  /** The bar from zero to the edge of a target that is to be reached, beside the bar of last year's result. */
  readonly goal?: {readonly x: number; readonly width: number};
  /** The bracket from the target to last year's result, above the track. */
  readonly gap?: {readonly from: number; readonly to: number};
  /** The jagged ends of an axis that does not begin at zero, as SVG path data. */
  readonly torn?: string;
}

/** The line of readings over time, and the levels behind it as SVG path data. */
export interface ReadingsLine {
  readonly points: readonly {readonly x: number; readonly y: number}[];
  readonly zero: string;
  /** The zone in which the target is met, with its hatch. */
  readonly zone?: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly hatch?: string;
  /** The edges of the target, and whether the number itself does not meet it. */
  readonly bound?: string;
  readonly excluded?: boolean;
  readonly stretch?: string;
  readonly lastYear?: string;
  /** How far the plot is moved to the right, to leave room for the headline. */
  readonly left?: number;
}

/** A gauge on a half-circle, with the same marks as on a track, as SVG path data. */
export interface GaugeArc {
  readonly band: string;
  readonly zone?: {
    readonly path: string;
    readonly hatch: string;
    readonly open: GoalZone['open'];
    /** The line along which the zone fades, in the coordinates of the graphic. */
    readonly fade: {readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number};
  };
  /** The edges of the target, its stretch beyond them, and the line from its label. */
  readonly bound?: {
    readonly path: string;
    readonly stretch: string;
    readonly excluded: boolean;
    readonly leader: string;
  };
  /** The bar from zero to this year's reading, along the centre line. */
  readonly bar?: string;
  /** A line at zero, on an axis that also has numbers below it. */
  readonly zero?: string;
  readonly dot?: {readonly x: number; readonly y: number; readonly stem: string};
  /** A second dot, before the words of last year's result below the arc. */
  readonly key?: {readonly x: number; readonly y: number};
  /** The readings inside the band, in chronological order. */
  readonly readings?: readonly {readonly x: number; readonly y: number}[];
}

/** The forms of a gauge: a straight track, a half-circle, or only the number and a small track. */
export type GaugeForm = 'linear' | 'arc' | 'compact';

/** A target gauge, laid out: a track from zero with goal zone, last year's result and this year's reading. */
export interface TargetGaugeLayout extends FigureLayout {
  /** The whole axis from zero and, where values would overlap, an enlarged section below it. */
  readonly tracks: readonly GaugeTrack[];
  /** The outline of the enlarged section on the whole axis and the lines to its enlargement, as SVG path data. */
  readonly enlargedOutline?: string;
  /** The symbol before the verdict, as SVG path data, and its position. */
  readonly sign?: {readonly x: number; readonly y: number; readonly path: string};
  readonly readingsLine?: ReadingsLine;
  readonly arc?: GaugeArc;
  /** Of several targets: the line through all of them as SVG path data, and the symbols of their verdicts. */
  readonly scoreboard?: {
    readonly line: string;
    readonly signs: readonly {readonly x: number; readonly y: number; readonly path: string}[];
  };
}
