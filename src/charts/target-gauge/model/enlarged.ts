import type {Locale} from '../../../dataset/types.js';
import type {Box} from '../../../model/layout.js';
import {linearScale} from '../../../model/linear-scale.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrack, TargetGaugeLayout} from './layout.js';
import {headOf} from './reference.js';
import {gaugeTrack} from './track.js';
import type {TrackPart} from './track.js';
import {crowded, framed, gaugeScale} from './linear.js';

/** A part of an axis, enlarged. */
export interface Lens extends LinearScale {
  /** Where the part begins and ends on the whole axis. */
  readonly from: number;
  readonly to: number;
  readonly shows: (value: number) => boolean;
}

/** The part of the axis whose values would cover one another, wide enough to tell them apart. */
export function lensScale(input: TargetGaugeInput, whole: LinearScale, width: number): Lens | undefined {
  const {at, domain} = whole;
  const near = crowded(input, whole);
  if (near.length === 0) return undefined;
  const [low, high] = [Math.min(...near), Math.max(...near)];
  // No enlarged axis goes past the whole one: that of a share ends at a hundred.
  const limits = [Math.max(low - (high - low), domain[0]), Math.min(high + (high - low), domain[1])];
  const scale = linearScale(limits, [0, width], width < 400 ? 3 : 5, []);
  const [from, to] = scale.domain;
  return {...scale, from: at(from), to: at(to), shows: (value) => value >= from && value <= to};
}

/** Slanting teeth of paper over an end that is cut off. */
const teeth = (x: number, y: number, way: number) => `M${x} ${y}${`l${4 * way} 3.5l${-4 * way} 3.5`.repeat(4)}z`;

/** The enlarged part as a track of its own, torn where the axis goes on, and marked as what it is. */
export function enlargement(
  input: TargetGaugeInput,
  lens: Lens,
  {domain}: LinearScale,
  top: number,
  width: number,
  locale: Locale,
): TrackPart {
  const {track, labels, marks, bottom} = gaugeTrack(input, lens, top, width, locale, lens.shows);
  const text = {zh: '放大图，不从零起', en: 'Enlarged; does not start at zero'}[locale];
  const left = lens.domain[0] > domain[0] ? teeth(0, track.y, 1) : '';
  const right = lens.domain[1] < domain[1] ? teeth(width, track.y, -1) : '';
  return {
    track: {...track, torn: left + right},
    labels: [...labels, {x: 0, y: bottom + 20, size: 12, tone: 'note', text}],
    marks,
    bottom: bottom + 20,
  };
}

/** The outline of the part on the whole axis. */
const frame = ({from, to}: Lens, {y, height}: GaugeTrack) => `M${from} ${y - 3}H${to}v${height + 6}H${from}z`;

/** Lays out a gauge whose values would cover one another: the whole axis, and under it their part of it, enlarged. */
export function layoutEnlarged(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const scale = gaugeScale(input, width)!;
  const lens = lensScale(input, scale, width)!;
  let lines = '';
  const layout = framed(input, headOf(input, width, locale), width, locale, (top) => {
    const whole = gaugeTrack(input, scale, top, width, locale, (value) => !lens.shows(value));
    const fan = whole.bottom + 6;
    lines = `${frame(lens, whole.track)}M${lens.from} ${fan}L0 ${fan + 16}M${lens.to} ${fan}L${width} ${fan + 16}`;
    return [whole, enlargement(input, lens, scale, whole.bottom + 24, width, locale)];
  });
  return {...layout, lens: lines};
}
