import type {Locale} from '../../../dataset/types.js';
import type {Label, Mark} from '../../../model/layout.js';
import {labelWidth} from '../../../model/placing.js';
import type {GaugeForm} from './form.js';
import {edgeOf} from './input.js';
import type {TargetGaugeInput} from './input.js';
import type {GaugeTrail, TargetGaugeLayout} from './layout.js';
import type {GaugeProgress} from './readings.js';
import {axisLabels} from './track.js';
import {bottomOf, gaugeScale} from './linear.js';
import {wrapText} from '../../../model/text-width.js';

/** As much as a finger needs; more readings than a year has months share the height of twelve. */
const line = 28;
/** How far words may stand off the height of their reading, out of the way of the line to the next one. */
const aside = 7;

type Point = GaugeTrail['points'][number];
/** A line down the trail. */
type Line = readonly [from: Point, to: Point];

/** Whether a line runs through words of 12 px on a baseline. */
function crosses([from, to]: Line, left: number, room: number, baseline: number): boolean {
  const [top, bottom] = [Math.max(from.y, baseline - 10), Math.min(to.y, baseline + 2)];
  if (top >= bottom) return false;
  const xAt = (y: number) => from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
  const [a, b] = [xAt(top), xAt(bottom)];
  return Math.max(a, b) > left && Math.min(a, b) < left + room;
}

/** A trail from `top` on, each reading in a line of its own with its words beside it where there is room. */
export function gaugeTrail(
  {readings}: GaugeProgress,
  at: (value: number) => number,
  edge: number | undefined,
  top: number,
  width: number,
): {trail: GaugeTrail; labels: readonly Label[]; marks: readonly Mark[]; bottom: number} {
  const last = readings.length - 1;
  const step = last < 12 ? line : (line * 12) / last;
  const points = readings.map(({value}, index) => ({x: at(value), y: top + 12 + step * index}));
  const every = Math.ceil(line / step);
  const bottom = points[last].y + 8;
  const guide = edge === undefined ? undefined : {x: at(edge), top, bottom};
  const lines: Line[] = [
    ...points.slice(1).map((point, index) => [points[index], point] as const),
    ...(guide
      ? [
          [
            {x: guide.x, y: top},
            {x: guide.x, y: bottom},
          ] as const,
        ]
      : []),
  ];
  const labels = readings.flatMap(({label}, index): Label[] => {
    const named = index === last || (index % every === 0 && last - index >= every);
    if (!named) return [];
    const {x, y} = points[index];
    const words: Label = {x: x + 10, y: y + 4, size: 12, tone: 'note', text: label};
    const room = labelWidth(words);
    const places = [1, -1].flatMap((way) =>
      [0, -aside, aside].map((off): Label => ({
        ...words,
        y: words.y + off,
        ...(way < 0 && {x: x - 10, anchor: 'end'}),
      })),
    );
    const leftOf = (place: Label) => place.x - (place.anchor ? room : 0);
    const inside = places.filter((place) => leftOf(place) >= 0 && leftOf(place) + room <= width);
    const clear = inside.find((place) => !lines.some((line) => crosses(line, leftOf(place), room, place.y)));
    return [clear ?? inside[0] ?? {...words, x: width, anchor: 'end'}];
  });
  // The latest is the bar itself, and is reached there.
  const marks = readings.slice(0, -1).map(({text}, index): Mark => {
    const {x, y} = points[index];
    return {id: `reading-${index + 1}`, text, x: x - 12, y: y - 12, width: 24, height: 24};
  });
  return {trail: {points, ...(guide && {guide})}, labels, marks, bottom};
}

/** A verdict in lines below the graphic. */
export function verdictLabels(said: string, y: number, width: number): Label[] {
  return wrapText(said, (width - 22) / 1.07, 14).map((text, index) => ({
    x: 22,
    y: y + 18 * index,
    size: 14,
    tone: 'actual',
    text,
  }));
}

/** A gauge with what the page's readings add under it: their trail, and the verdict in words with its sign. */
export function withReadings(
  layout: TargetGaugeLayout,
  input: TargetGaugeInput,
  form: GaugeForm,
  locale: Locale,
): TargetGaugeLayout {
  const {progress} = input;
  const verdict = progress?.verdict ?? input.unread;
  if (!verdict) return layout;
  const summary = layout.summary + (input.unread ? {zh: `${verdict.text}。`, en: ` ${verdict.text}.`}[locale] : '');
  // A small gauge has no room for more than it shows, and an arc has its own trail.
  if (form === 'compact') return {...layout, summary};
  const {width} = layout;
  const scale = form === 'linear' && progress && progress.readings.length > 1 ? gaugeScale(input, width) : undefined;
  const added = scale && gaugeTrail(progress!, scale.at, edgeOf(input), layout.height, width);
  // Below an enlarged part the trail stands on the whole axis again, which says so.
  const axis = added && layout.lens ? axisLabels(scale, added.bottom + 16, width, input, locale) : [];
  const bottom = (axis[0]?.y ?? added?.bottom ?? layout.height - 8) + 28;
  const judged = verdictLabels(verdict.text, bottom, width);
  const isLatest = ({id}: Mark) => id === 'reading';
  return {
    ...layout,
    summary,
    ...(added && {trail: added.trail}),
    height: bottomOf(judged) + 8,
    labels: [...layout.labels, ...(added?.labels ?? []), ...axis, ...judged],
    // In the order of time: the latest is the last.
    marks: added
      ? [...layout.marks.filter((mark) => !isLatest(mark)), ...added.marks, ...layout.marks.filter(isLatest)]
      : layout.marks,
    sign: {x: 0, y: bottom - 12, path: verdict.sign},
  };
}
