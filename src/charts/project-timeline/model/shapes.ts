import type {Milestone} from '../../../dataset/types.js';
import type {PeriodSpan} from '../../../model/words/period-span.js';
import {tenth} from '../../../model/tenth.js';

type Certainty = Milestone['certainty'];

/** A symbol in its place: a disc or ring, a bar for what goes on, an upright stop for a deadline. */
export interface Sign {
  readonly kind: 'dot' | 'bar' | 'stop' | 'rough-stop';
  readonly certainty: Certainty;
  readonly x: number;
  /** The middle. */
  readonly y: number;
  /** Half its width. */
  readonly r: number;
}

/** The time that a milestone may have been reached in. */
export interface Band {
  readonly certainty: Certainty;
  /** The ends that are not certain. */
  readonly fade: PeriodSpan['soft'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Bands of one look: all rows in one path, since they share their left and right ends. */
export interface Bands extends Pick<Band, 'certainty' | 'fade'> {
  readonly path: string;
}

/** The shapes of a timeline: SVG path data, one path for all of one look. */
export interface Shapes {
  readonly bands: readonly Bands[];
  /** Solid discs: stated as done. */
  readonly discs: string;
  /** Hollow rings: planned. */
  readonly rings: string;
  /** Short bars: under way or proposed. */
  readonly bars: Readonly<Record<Certainty, string>>;
  /** Upright bars: deadlines, broken where the deadline is rough. Absent from an overview, which has none. */
  readonly stops?: Readonly<Record<Certainty, string>> | undefined;
}

export const bandHeight = 20;

const circle = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const draw: Readonly<Record<'dot' | 'bar', (sign: Sign) => string>> = {
  dot: ({x, y, r, certainty}) => circle(x, y, certainty === 'stated' ? r + 0.5 : r - 0.5),
  bar: ({x, y, r}) => `M${tenth(x - r)} ${tenth(y - 1.5)}h${2 * r}v3h${-2 * r}z`,
};

/** Gathers dots and bars into paths. */
export function shapesOf(signs: readonly Sign[]): Omit<Shapes, 'bands' | 'stops'> {
  const path = (kind: 'dot' | 'bar', certainty: Certainty) =>
    signs
      .filter((sign) => sign.kind === kind && sign.certainty === certainty)
      .map(draw[kind])
      .join('');
  return {
    discs: path('dot', 'stated'),
    rings: path('dot', 'planned'),
    bars: {stated: path('bar', 'stated'), planned: path('bar', 'planned')},
  };
}
