import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {linearScale} from '../../../model/linear-scale.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {edgeOf} from './facts.js';
import {anyHeadline} from './headline-in-words.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack, TargetGaugeLayout} from './layout.js';
import {trackWithDot} from './result-dot.js';
import type {TrackPart} from './track.js';
import {crowded, framed, rowsWithBar} from './linear.js';
import type {Rows} from './linear.js';
import {gaugeScale} from './scale.js';
import {languages} from './words/forms/languages.js';

/** The scale of an enlarged section of an axis. */
export interface EnlargedScale extends LinearScale {
  /** The x at which the section begins and ends on the whole axis. */
  readonly from: number;
  readonly to: number;
  /** Whether a value lies in the section. */
  readonly contains: (value: number) => boolean;
}

/** The section of the axis in which values would overlap, enlarged to separate them; undefined where no values overlap. */
export function enlargedScale(input: TargetGaugeInput, whole: LinearScale, width: number): EnlargedScale | undefined {
  const {at, domain} = whole;
  const near = [...crowded(input, whole)];
  if (near.length === 0) return undefined;
  // All numbers of a target stay together.
  const {target} = input;
  const own = [target?.high, target?.stretch?.value].filter((value) => value !== undefined);
  if (near.includes(edgeOf(input)!)) near.push(...own);
  const [low, high] = [Math.min(...near), Math.max(...near)];
  // The enlarged axis stays within the whole one: that of a share ends at 100.
  const limits = [Math.max(low - (high - low), domain[0]), Math.min(high + (high - low), domain[1])];
  const scale = linearScale(limits, [0, width], width < 400 ? 3 : 5, []);
  const [from, to] = scale.domain;
  return {...scale, from: at(from), to: at(to), contains: (value) => value >= from && value <= to};
}

/** A jagged edge in the background colour over an end of the axis that is cut off. */
const teeth = (x: number, y: number, direction: number) =>
  `M${x} ${y}${`l${4 * direction} 3.5l${-4 * direction} 3.5`.repeat(4)}z`;

/** The enlarged section as a second track, with jagged edges where the axis continues and a note that it does not start at zero. */
export function enlargement(
  input: TargetGaugeInput,
  section: EnlargedScale,
  {domain}: LinearScale,
  top: number,
  width: number,
  locale: Locale,
): TrackPart {
  const {track, labels, marks, bottom} = trackWithDot(input, section, top, width, locale, section.contains);
  const text = languages[locale].enlarged;
  const left = section.domain[0] > domain[0] ? teeth(0, track.y, 1) : '';
  const right = section.domain[1] < domain[1] ? teeth(width, track.y, -1) : '';
  return {
    track: {...track, torn: left + right},
    labels: [...labels, {x: 0, y: bottom + 20, size: 12, tone: 'note', text}],
    marks,
    bottom: bottom + 20,
  };
}

/** The outline of the section on the whole axis. */
const frame = ({from, to}: EnlargedScale, {y, height}: GaugeTrack) => `M${from} ${y - 3}H${to}v${height + 6}H${from}z`;

/** Lays out a gauge whose values would overlap: the whole axis, and below it their section of it, enlarged. */
export function layoutEnlarged(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  let outline = '';
  const rowsIn = (room: number, left: number): Rows => {
    const scale = gaugeScale(input, room)!;
    const section = enlargedScale(input, scale, room);
    if (!section) return rowsWithBar(input, scale, room, left, locale);
    return {
      tracks: (top) => {
        const whole = trackWithDot(input, scale, top, room, locale, (value) => !section.contains(value));
        const fan = whole.bottom + 6;
        const fanLines = `M${section.from} ${fan}L0 ${fan + 16}M${section.to} ${fan}L${room} ${fan + 16}`;
        outline = frame(section, whole.track) + fanLines;
        return [whole, enlargement(input, section, scale, whole.bottom + 24, room, locale)];
      },
    };
  };
  const layout = framed(input, width, locale, rowsIn, anyHeadline);
  return outline ? {...layout, enlargedOutline: outline} : layout;
}
