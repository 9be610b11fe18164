import type {Locale} from '../../../dataset/types.js';
import {goalZone} from '../../../model/goal-zone.js';
import type {Box, Label, Mark} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/placing.js';
import {edgeOf} from './input.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeArc, TargetGaugeLayout} from './layout.js';
import {actualLabel, axisLabels, targetLabel} from './track.js';
import {headOf, isPhrase} from './reference.js';
import {markWords, targetGaugeWords} from './words.js';
import {enlargement, lensScale} from './enlarged.js';
import {bottomOf, gaugeScale} from './linear.js';
import {tenth} from '../../../model/tenth.js';
import {wrapText} from '../../../model/text-width.js';

const thickness = 28;
/** A half-circle whose axis runs from 0 at its left end to 180 at its right. */
interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}
function point({x, y}: Circle, radius: number, degrees: number): readonly [number, number] {
  const angle = Math.PI * (1 - degrees / 180);
  return [tenth(x + radius * Math.cos(angle)), tenth(y - radius * Math.sin(angle))];
}

/** A piece of the band between two angles. */
function piece(circle: Circle, from: number, to: number, wider = 0): string {
  const [outer, inner] = [circle.radius + wider, circle.radius - thickness - wider];
  const at = (radius: number, degrees: number) => point(circle, radius, degrees).join(' ');
  return `M${at(outer, from)}A${outer} ${outer} 0 0 1 ${at(outer, to)}L${at(inner, to)}A${inner} ${inner} 0 0 0 ${at(inner, from)}z`;
}

/** A line across the band. */
const across = (circle: Circle, degrees: number, over: number): string =>
  `M${point(circle, circle.radius + over, degrees).join(' ')}L${point(circle, circle.radius - thickness - over, degrees).join(' ')}`;

/** Lines across a piece, slanted. */
function hatch(circle: Circle, from: number, to: number): string {
  let path = '';
  for (let degrees = from + 1; degrees + 6 < to; degrees += 4)
    path += `M${point(circle, circle.radius - thickness, degrees).join(' ')}L${point(circle, circle.radius, degrees + 6).join(' ')}`;
  return path;
}

/**
 * The number in the middle of the half-circle with its lines below it; where they are too many for the room, the lines
 * stand below the half-circle.
 */
function centred([big, ...rest]: readonly Label[], circle: Circle): {inside: Label[]; below: Label[]} {
  const inner = circle.radius - thickness - 8;
  const wrapped = (room: number) =>
    rest.flatMap((label) => wrapText(label.text, room / 1.07, 13).map((text): Label => ({...label, text, size: 13})));
  const lines = wrapped(inner * 1.6);
  const sized = (top: number) =>
    [34, 24, 20, 16].find((size) => Math.hypot(labelWidth({...big, size}) / 2, circle.y - top + size * 0.75) < inner);
  const middle = {x: circle.x, anchor: 'middle'} as const;
  const top = circle.y - 18 * lines.length - 6;
  const size = sized(top);
  const atMiddle = (label: Label, y: number): Label => ({...label, ...middle, y});
  if (size && size > 20)
    return {
      inside: [atMiddle({...big, size}, top), ...lines.map((label, index) => atMiddle(label, top + 20 + 18 * index))],
      below: [],
    };
  const own = atMiddle({...big, size: sized(circle.y - 4) ?? 14}, circle.y - 4);
  return {
    inside: [own],
    below: wrapped(circle.x * 2).map((label, index) => atMiddle(label, circle.y + 42 + 18 * index)),
  };
}

function arcOf(input: TargetGaugeInput, scale: LinearScale, circle: Circle, labelY: number): GaugeArc {
  const {indicator, target, actual, progress} = input;
  const edge = edgeOf(input);
  const zone = target && edge !== undefined ? goalZone(target, edge, indicator.direction, scale) : undefined;
  const middle = circle.radius - thickness / 2;
  const zero = scale.at(0);
  const arc: {-readonly [Key in keyof GaugeArc]: GaugeArc[Key]} = {band: piece(circle, 0, 180)};
  if (zone) {
    const to = zone.x + zone.width;
    if (zone.width > 0) {
      const [x1, y1] = point(circle, middle, zone.x);
      const [x2, y2] = point(circle, middle, to);
      const drawn = {path: piece(circle, zone.x, to), hatch: hatch(circle, zone.x, to)};
      arc.zone = {...drawn, open: zone.open, fade: {x1, y1, x2, y2}};
    }
    const [x, y] = point(circle, circle.radius + 6, zone.edge);
    const leader = `M${x} ${Math.min(labelY + 6, y)}V${y}`;
    arc.bound = {
      path: zone.bound === 'soft' ? '' : across(circle, zone.edge, 4),
      excluded: zone.bound === 'excluded',
      leader,
    };
  }
  if (progress) {
    const [from, to] = [zero, scale.at(progress.value)].sort((a, b) => a - b);
    arc.bar = {
      path: `M${point(circle, middle, 0).join(' ')}A${middle} ${middle} 0 0 1 ${point(circle, middle, 180).join(' ')}`,
      from,
      length: to - from,
    };
    const {readings} = progress;
    if (readings.length > 1)
      arc.trail = readings
        .map(({value}, index) => {
          const depth = 8 + (16 * (readings.length - 1 - index)) / (readings.length - 1);
          return point(circle, circle.radius - thickness - depth, scale.at(value)).join(' ');
        })
        .join('L')
        .replace(/^/, 'M');
  }
  if (actual?.value != null) {
    const [x, y] = point(circle, middle, scale.at(actual.value));
    arc.dot = {x, y, stem: across(circle, scale.at(actual.value), 4)};
  }
  return arc;
}

/** What is reached on the arc: pieces of at least 24 px, with their box for the tip. */
function arcMarks(input: TargetGaugeInput, scale: LinearScale, circle: Circle, locale: Locale): Mark[] {
  const {target, actual, progress} = input;
  const edge = edgeOf(input);
  const least = (12 / circle.radius) * (180 / Math.PI) * 1.3;
  const mark = (id: string, text: string, value: number): Mark => {
    const at = scale.at(value);
    const [x, y] = point(circle, circle.radius - thickness / 2, at);
    const outline = piece(circle, Math.max(0, at - least), Math.min(180, at + least), 4);
    return {id, text, x: x - 18, y: y - 18, width: 36, height: 36, outline};
  };
  const readings = progress?.readings ?? [];
  return [
    ...(target && edge !== undefined ? [mark(target.id, markWords(target, input, locale), edge)] : []),
    ...(actual?.value != null ? [mark(actual.id, markWords(actual, input, locale), actual.value)] : []),
    ...readings.map(({value, text}, index) =>
      mark(index === readings.length - 1 ? 'reading' : `reading-${index + 1}`, text, value),
    ),
  ];
}

/** Lays out the same gauge on a half-circle; where values cover one another, an enlarged track stands below it. */
export function layoutArc(input: TargetGaugeInput, {width}: Box, locale: Locale): TargetGaugeLayout {
  const words = targetGaugeWords(input, locale);
  const head = headOf(input, width, locale);
  const wordy = isPhrase(input);
  const scale = gaugeScale(input, 180);
  const above = wordy ? bottomOf(head) + 10 : 0;
  const radius = Math.min(150, Math.floor(width / 2) - 2);
  const circle = {x: width / 2, y: above + 30 + radius, radius};
  if (!scale) return {...words, width, height: above + 4, labels: head, marks: [], tracks: []};

  const arc = arcOf(input, scale, circle, above + 14);
  const edge = edgeOf(input);
  const {inside, below: under} = wordy ? {inside: head, below: []} : centred(head, circle);
  const labels = [...inside, ...under];
  if (input.target && edge !== undefined) {
    const zone = goalZone(input.target, edge, input.indicator.direction, scale);
    const [x] = point(circle, radius + 6, zone.edge);
    labels.push(targetLabel(input, {...zone, edge: x}, above + 14, width, locale));
  }
  const ends = axisLabels({...scale, ticks: scale.domain}, circle.y + 18, 180, input, locale).map(
    (label, index, {length}): Label => {
      const x = circle.x + (radius - thickness / 2) * (index === length - 1 ? 1 : -1);
      return within({...label, x}, width);
    },
  );
  let below = Math.max(circle.y + 18, bottomOf(under));
  let key;
  if (input.actual?.value != null) {
    const said = actualLabel(input, circle.x + 10, (below += 24), width, locale);
    const at = said.anchor === 'middle' ? said.x - labelWidth(said) / 2 : 20;
    labels.push(said.anchor === 'middle' ? said : {...said, x: 20, anchor: 'start'});
    key = {x: at - 12, y: below - 4};
  }
  const lens = lensScale(input, {...scale, at: (value) => scale.at(value) * (radius / 57)}, width);
  const part = lens && enlargement(input, lens, scale, below + 8, width, locale);
  below = part?.bottom ?? below;
  return {
    ...words,
    width,
    height: below + 8,
    labels: [...labels, ...ends, ...(part?.labels ?? [])],
    marks: arcMarks(input, scale, circle, locale),
    tracks: part ? [part.track] : [],
    arc: {...arc, ...(key && {key})},
  };
}
