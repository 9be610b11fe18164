import type {FigureLayout} from '../../../model/layout.js';
import type {OpenZone} from './several/open-zone.js';

/** Results and targets, laid out as pairs of bars or as changes on a common axis. */
export interface YoyBarLayout extends FigureLayout {
  /** All results, all targets, all zero lines and all lines between rows: one SVG path each, empty where there are none. */
  readonly actuals: string;
  readonly targets: string;
  readonly zeros: string;
  readonly rules: string;
  /** The zones beyond the bars of several rows in which a target is met too; absent where there are none. */
  readonly zones?: readonly OpenZone[];
  /** The changes on an axis, in place of bars. */
  readonly changes?: ChangePaths;
}

/** The marks of changes against last year: one SVG path for all of a kind. */
export interface ChangePaths {
  /** The arrows to exact changes, and the stripes to those that are only about known. */
  readonly arrows: string;
  /** The ranges of changes of which only a bound is known: their areas and their hatching. */
  readonly zones: string;
  readonly hatching: string;
  /** The firm edges of these ranges. */
  readonly edges: string;
  /** The two slanting lines at which an arrow beyond the axis is broken. */
  readonly breaks: string;
}
