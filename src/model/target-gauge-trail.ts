import type {Locale} from '../dataset/types.js';
import type {Label, Mark} from './layout.js';
import {labelWidth} from './placing.js';
import type {GaugeForm} from './target-gauge-form.js';
import {edgeOf} from './target-gauge-input.js';
import type {TargetGaugeInput} from './target-gauge-input.js';
import type {GaugeTrail, TargetGaugeLayout} from './target-gauge-layout.js';
import type {GaugeProgress} from './target-gauge-progress.js';
import {axisLabels} from './target-gauge-track.js';
import {bottomOf, gaugeScale} from './target-gauge.js';
import {wrapText} from './text-width.js';

/** As much as a finger needs; more readings than a year has months share the height of twelve. */
const line = 24;
/** How far words stand off the height of their reading, out of the way of the line to the next one. */
const aside = 5;

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
  const goal = edge === undefined ? undefined : at(edge);
  const labels = readings.flatMap(({label}, index): Label[] => {
    const named = index === last || (index % every === 0 && last - index >= every);
    if (!named) return [];
    const {x, y} = points[index];
    const words: Label = {x: 0, y, size: 12, tone: 'note', text: label};
    const room = labelWidth(words) + 10;
    const [isRight, isLeft] = [x + room <= width, x >= room];
    // Neither on the line of the target nor on the one to the next reading, which comes from above and goes on below.
    const isOnGoal = goal !== undefined && goal > x + 4 && goal < x + room;
    const goesLeft = isLeft && (isOnGoal || !isRight);
    const way = goesLeft ? -1 : 1;
    const crosses = (next: {readonly x: number} | undefined) => next !== undefined && (next.x - x) * way > 0;
    const off = aside * (Number(crosses(points[index - 1])) - Number(crosses(points[index + 1])));
    const placed = {...words, y: y + 4 + off};
    if (goesLeft) return [{...placed, x: x - 10, anchor: 'end'}];
    return [isRight ? {...placed, x: x + 10} : {...placed, x: width, anchor: 'end'}];
  });
  // The latest is the bar itself, and is reached there.
  const marks = readings.slice(0, -1).map(({text}, index): Mark => {
    const {x, y} = points[index];
    return {id: `reading-${index + 1}`, text, x: x - 12, y: y - 12, width: 24, height: 24};
  });
  const bottom = points[last].y + 8;
  const guide = goal === undefined ? {} : {guide: {x: goal, top, bottom}};
  return {trail: {points, ...guide}, labels, marks, bottom};
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
