import type {Locale, Observation} from '../../../dataset/types.js';
import type {GoalZone} from '../../../model/goal-zone.js';
import type {Box, Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {boldness, labelWidth, within, wrapText} from '../../../model/text-width.js';
import {enlargedScale, enlargement} from './enlarged.js';
import {edgeOf} from './facts.js';
import {acrossPath, bandPath, hatchPath, middlePath, pointAt, thickness} from './half-circle.js';
import type {HalfCircle} from './half-circle.js';
import {anyHeadline, isInWords} from './headline-in-words.js';
import type {GaugeProgress, TargetGaugeInput} from './input.js';
import type {GaugeArc, TargetGaugeLayout} from './layout.js';
import {bottomOf, framed} from './linear.js';
import {gaugeScale} from './scale.js';
import {axisLabels} from './axis-labels.js';
import {actualLabel} from './result-dot.js';
import {targetLabel, zoneOf} from './track.js';
import {markWords, targetGaugeWords} from './figure-words.js';

/**
 * The number in the centre of the half-circle, with its lines below it. Where there is not enough room inside, the lines
 * are placed below the half-circle.
 */
function centred([big, ...rest]: readonly Label[], circle: HalfCircle): {inside: Label[]; below: Label[]} {
  const inner = circle.radius - thickness - 8;
  const wrapped = (room: number) =>
    rest.flatMap((label) =>
      wrapText(label.text, room / boldness, 13).map((text): Label => ({...label, text, size: 13})),
    );
  const lines = wrapped(inner * 1.6);
  const sizeAt = (top: number) =>
    [34, 24, 20, 16].find((size) => Math.hypot(labelWidth({...big, size}) / 2, circle.y - top + size * 0.75) < inner);
  const atMiddle = (label: Label, y: number): Label => ({...label, x: circle.x, anchor: 'middle', y});
  const top = circle.y - 18 * lines.length - 6;
  const size = sizeAt(top);
  if (size && size > 20)
    return {
      inside: [atMiddle({...big, size}, top), ...lines.map((label, index) => atMiddle(label, top + 20 + 18 * index))],
      below: [],
    };
  return {
    inside: [atMiddle({...big, size: sizeAt(circle.y - 4) ?? 14}, circle.y - 4)],
    below: wrapped(circle.x * 2).map((label, index) => atMiddle(label, circle.y + 42 + 18 * index)),
  };
}

function arcZone({x: from, width, open}: GoalZone, circle: HalfCircle): GaugeArc['zone'] {
  if (width === 0) return undefined;
  const to = from + width;
  const [start, end] = [from, to].map((degrees) => pointAt(circle, circle.radius - thickness / 2, degrees));
  return {
    path: bandPath(circle, from, to),
    hatch: hatchPath(circle, from, to),
    open,
    fade: {x1: start.x, y1: start.y, x2: end.x, y2: end.y},
  };
}

/** The edge of the target, with a line from its words at `labelY`. */
function arcBound(
  {edge, farEdge, stretch, bound}: GoalZone,
  circle: HalfCircle,
  labelY: number,
): NonNullable<GaugeArc['bound']> {
  const {x, y} = pointAt(circle, circle.radius + 6, edge);
  const across = (degrees: number | undefined) => (degrees === undefined ? '' : acrossPath(circle, degrees, 4));
  return {
    path: bound === 'soft' ? '' : across(edge) + across(farEdge),
    stretch: across(stretch),
    excluded: bound === 'excluded',
    leader: `M${x} ${Math.min(labelY + 6, y)}V${y}`,
  };
}

function arcBar({value}: GaugeProgress, scale: LinearScale, circle: HalfCircle): string {
  const [from, to] = [scale.at(0), scale.at(value)].sort((a, b) => a - b);
  return middlePath(circle, from, to);
}

/** The readings inside the band, the earlier ones nearer to the centre. */
function arcReadings({readings}: GaugeProgress, scale: LinearScale, circle: HalfCircle): GaugeArc['readings'] {
  const last = readings.length - 1;
  if (last < 1) return undefined;
  return readings.map(({value}, index) => {
    const depth = 8 + (16 * (last - index)) / last;
    return pointAt(circle, circle.radius - thickness - depth, scale.at(value));
  });
}

function arcOf(input: TargetGaugeInput, scale: LinearScale, circle: HalfCircle, labelY: number): GaugeArc {
  const {actual, progress} = input;
  const goal = zoneOf(input, scale);
  const zone = goal && arcZone(goal, circle);
  const readings = progress && arcReadings(progress, scale, circle);
  const at = actual?.value == null ? undefined : scale.at(actual.value);
  return {
    band: bandPath(circle, 0, 180),
    ...(zone && {zone}),
    ...(goal && {bound: arcBound(goal, circle, labelY)}),
    ...(progress && {bar: arcBar(progress, scale, circle)}),
    ...(scale.domain[0] < 0 && {zero: acrossPath(circle, scale.at(0), 4)}),
    ...(readings && {readings}),
    ...(at !== undefined && {
      dot: {...pointAt(circle, circle.radius - thickness / 2, at), stem: acrossPath(circle, at, 4)},
    }),
  };
}

/** Marks on the arc: sections of the band that are at least 24 px long, with a box for the tip. */
function arcMarks(input: TargetGaugeInput, scale: LinearScale, circle: HalfCircle, locale: Locale): Mark[] {
  const {target, actual, progress} = input;
  const edge = edgeOf(input);
  const halfAngle = (12 / circle.radius) * (180 / Math.PI) * 1.3;
  const mark = (id: string, text: string, value: number): Mark => {
    const at = scale.at(value);
    const {x, y} = pointAt(circle, circle.radius - thickness / 2, at);
    const outline = bandPath(circle, Math.max(0, at - halfAngle), Math.min(180, at + halfAngle), 4);
    return {id, text, x: x - 18, y: y - 18, width: 36, height: 36, outline};
  };
  const markOf = (observation: Observation, value: number) =>
    mark(observation.id, markWords(observation, input, locale), value);
  const readings = progress?.readings ?? [];
  return [
    ...(target && edge !== undefined ? [markOf(target, edge)] : []),
    ...(actual?.value != null ? [markOf(actual, actual.value)] : []),
    ...readings.map(({value, text}, index) =>
      mark(index === readings.length - 1 ? 'reading' : `reading-${index + 1}`, text, value),
    ),
  ];
}

/** Lays out a gauge on a half-circle; where values would overlap, an enlarged track is placed below it. */
export function layoutArc(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const scale = gaugeScale(input, 180);
  if (!scale) return framed(input, width, locale, () => ({tracks: () => []}), anyHeadline);
  const words = targetGaugeWords(input, locale);
  const head = anyHeadline(input, width, {hasTracks: true, isBeside: false, isNamed: true}, locale);
  const hasWordsAbove = isInWords(input);
  const above = hasWordsAbove ? bottomOf(head) + 10 : 0;
  const radius = Math.min(150, Math.floor(width / 2) - 2);
  const circle = {x: width / 2, y: above + 30 + radius, radius};
  const arc = arcOf(input, scale, circle, above + 14);
  const middle = hasWordsAbove ? {inside: head, below: []} : centred(head, circle);
  const labels = [...middle.inside, ...middle.below];
  const zone = zoneOf(input, scale);
  if (zone) {
    const {x} = pointAt(circle, radius + 6, zone.edge);
    labels.push(targetLabel(input, {...zone, edge: x}, above + 14, width, locale));
  }
  const ends = axisLabels({...scale, ticks: scale.domain}, circle.y + 18, 180, input, locale).map(
    (label, index, {length}): Label => {
      const x = circle.x + (radius - thickness / 2) * (index === length - 1 ? 1 : -1);
      return within({...label, x}, width);
    },
  );
  let bottom = Math.max(circle.y + 18, bottomOf(middle.below));
  let key: GaugeArc['key'];
  if (input.actual?.value != null) {
    bottom += 24;
    const label = actualLabel(input, circle.x + 10, bottom, width, locale);
    const isCentred = label.anchor === 'middle';
    labels.push(isCentred ? label : {...label, x: 20, anchor: 'start'});
    key = {x: (isCentred ? label.x - labelWidth(label) / 2 : 20) - 12, y: bottom - 4};
  }
  // The distance of values on the arc is their angle multiplied by the radius.
  const onArc = {...scale, at: (value: number) => scale.at(value) * (radius / 57)};
  const section = enlargedScale(input, onArc, width);
  const part = section && enlargement(input, section, scale, bottom + 8, width, locale);
  return {
    ...words,
    width,
    height: (part?.bottom ?? bottom) + 8,
    labels: [...labels, ...ends, ...(part?.labels ?? [])],
    marks: arcMarks(input, scale, circle, locale),
    tracks: part ? [part.track] : [],
    arc: {...arc, ...(key && {key})},
  };
}
