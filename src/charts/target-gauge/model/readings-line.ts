import type {Locale} from '../../../dataset/types.js';
import type {Label, Mark} from '../../../model/layout.js';
import {labelWidth, wrapText} from '../../../model/text-width.js';
import {edgeOf} from './facts.js';
import type {GaugeProgress, TargetGaugeInput} from './input.js';
import type {GaugeForm, ReadingsLine, TargetGaugeLayout} from './layout.js';
import {bottomOf} from './linear.js';
import {gaugeScale} from './scale.js';
import {axisLabels} from './track.js';

/** The height of a reading, large enough for a finger. More than twelve readings share the height of twelve. */
const lineHeight = 28;
/** How far a label may be moved up or down to avoid the line to the next reading, in pixels. */
const labelShift = 7;

type Point = ReadingsLine['points'][number];
type Segment = readonly [upper: Point, lower: Point];

/** A line of readings, laid out. */
interface PlacedLine {
  readonly line: ReadingsLine;
  readonly labels: readonly Label[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Whether a segment crosses a label in 12 px that begins at `left`. */
function crosses([upper, lower]: Segment, left: number, width: number, baseline: number): boolean {
  const [top, bottom] = [Math.max(upper.y, baseline - 10), Math.min(lower.y, baseline + 2)];
  if (top >= bottom) return false;
  const xAt = (y: number) => upper.x + ((lower.x - upper.x) * (y - upper.y)) / (lower.y - upper.y);
  const [a, b] = [xAt(top), xAt(bottom)];
  return Math.max(a, b) > left && Math.min(a, b) < left + width;
}

/** A label beside its point, inside the width and not crossed by a segment where possible. */
function labelBeside({x, y}: Point, text: string, segments: readonly Segment[], width: number): Label {
  const label: Label = {x: x + 10, y: y + 4, size: 12, tone: 'note', text};
  const room = labelWidth(label);
  const shifts = [0, -labelShift, labelShift];
  const places = [
    ...shifts.map((shift): Label => ({...label, y: label.y + shift})),
    ...shifts.map((shift): Label => ({...label, y: label.y + shift, x: x - 10, anchor: 'end'})),
  ];
  const leftOf = (place: Label) => place.x - (place.anchor ? room : 0);
  const inside = places.filter((place) => leftOf(place) >= 0 && leftOf(place) + room <= width);
  const free = inside.find((place) => !segments.some((segment) => crosses(segment, leftOf(place), room, place.y)));
  return free ?? inside[0] ?? {...label, x: width, anchor: 'end'};
}

/** Places the readings below one another from `top` on, with labels beside as many of them as the height allows. */
function placeReadings(
  {readings}: GaugeProgress,
  at: (value: number) => number,
  edge: number | undefined,
  top: number,
  width: number,
): PlacedLine {
  const last = readings.length - 1;
  const step = last < 12 ? lineHeight : (lineHeight * 12) / last;
  const points = readings.map(({value}, index) => ({x: at(value), y: top + 12 + step * index}));
  const bottom = points[last].y + 8;
  const guide = edge === undefined ? undefined : {x: at(edge), top, bottom};
  const segments: Segment[] = points.slice(1).map((point, index) => [points[index], point]);
  if (guide)
    segments.push([
      {x: guide.x, y: top},
      {x: guide.x, y: bottom},
    ]);
  // The latest reading is always labelled; of the earlier ones every n-th, but none too close to the latest.
  const every = Math.ceil(lineHeight / step);
  const isLabelled = (index: number) => index === last || (index % every === 0 && last - index >= every);
  const labels = readings.flatMap(({label}, index) =>
    isLabelled(index) ? [labelBeside(points[index], label, segments, width)] : [],
  );
  // The bar already has the mark of the latest reading.
  const marks = readings.slice(0, -1).map(({text}, index): Mark => {
    const {x, y} = points[index];
    return {id: `reading-${index + 1}`, text, x: x - 12, y: y - 12, width: 24, height: 24};
  });
  return {line: {points, ...(guide && {guide})}, labels, marks, bottom};
}

/** The lines of a verdict below the graphic, to the right of its symbol. */
const verdictLabels = (text: string, y: number, width: number): Label[] =>
  wrapText(text, (width - 22) / 1.07, 14).map((line, index) => ({
    x: 22,
    y: y + 18 * index,
    size: 14,
    tone: 'actual',
    text: line,
  }));

/** Adds the page's readings below a gauge: the line of readings, and the verdict with its symbol. */
export function withReadings(
  layout: TargetGaugeLayout,
  input: TargetGaugeInput,
  form: GaugeForm,
  locale: Locale,
): TargetGaugeLayout {
  const {progress, verdictWithoutReading} = input;
  const verdict = progress?.verdict ?? verdictWithoutReading;
  if (!verdict) return layout;
  const addition = verdictWithoutReading ? {zh: `${verdict.text}。`, en: ` ${verdict.text}.`}[locale] : '';
  const summary = layout.summary + addition;
  // A compact gauge has no room for the readings, and an arc shows them inside.
  if (form === 'compact') return {...layout, summary};
  const {width} = layout;
  const hasLine = form === 'linear' && progress && progress.readings.length > 1;
  const scale = hasLine ? gaugeScale(input, width) : undefined;
  const placed = scale && placeReadings(progress!, scale.at, edgeOf(input), layout.height, width);
  // Below an enlarged section the line of readings refers to the whole axis, so its ticks are repeated.
  const axis = placed && layout.enlargedOutline ? axisLabels(scale, placed.bottom + 16, width, input, locale) : [];
  const bottom = (axis[0]?.y ?? placed?.bottom ?? layout.height - 8) + 28;
  const verdictLines = verdictLabels(verdict.text, bottom, width);
  const isLatest = ({id}: Mark) => id === 'reading';
  return {
    ...layout,
    summary,
    ...(placed && {readingsLine: placed.line}),
    height: bottomOf(verdictLines) + 8,
    labels: [...layout.labels, ...(placed?.labels ?? []), ...axis, ...verdictLines],
    // In chronological order, so that the latest comes last.
    marks: placed
      ? [...layout.marks.filter((mark) => !isLatest(mark)), ...placed.marks, ...layout.marks.filter(isLatest)]
      : layout.marks,
    sign: {x: 0, y: bottom - 12, path: verdict.sign},
  };
}
