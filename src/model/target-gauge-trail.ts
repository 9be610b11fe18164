import type {Label, Mark} from './layout.js';
import {labelWidth} from './placing.js';
import {edgeOf} from './target-gauge-input.js';
import type {TargetGaugeInput} from './target-gauge-input.js';
import type {GaugeTrail, TargetGaugeLayout} from './target-gauge-layout.js';
import type {GaugeProgress} from './target-gauge-progress.js';
import {bottomOf, gaugeScale} from './target-gauge.js';
import {wrapText} from './text-width.js';

/** Lines of text need this much; more readings than a year has months share the height of twelve. */
const line = 20;

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
  const labels = readings.flatMap(({label}, index): Label[] => {
    const named = index === last || (index % every === 0 && last - index >= every);
    if (!named) return [];
    const {x, y} = points[index];
    const words: Label = {x: x + 10, y: y + 4, size: 12, tone: 'note', text: label};
    if (words.x + labelWidth(words) <= width) return [words];
    return [x - 10 >= labelWidth(words) ? {...words, x: x - 10, anchor: 'end'} : {...words, x: width, anchor: 'end'}];
  });
  // The latest is the bar itself, and is reached there.
  const marks = readings.slice(0, -1).map(({text}, index): Mark => {
    const {x, y} = points[index];
    return {id: `reading-${index + 1}`, text, x: x - 12, y: y - 12, width: 24, height: 24};
  });
  const bottom = points[last].y + 8;
  const guide = edge === undefined ? {} : {guide: {x: at(edge), top, bottom}};
  return {trail: {points, ...guide}, labels, marks, bottom};
}

/** The verdict in lines below the headline. */
export function verdictLabels({progress}: TargetGaugeInput, y: number, width: number): Label[] {
  if (!progress) return [];
  return wrapText(progress.verdict.text, (width - 22) / 1.07, 14).map((text, index) => ({
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
  form: 'arc' | 'compact' | 'linear',
): TargetGaugeLayout {
  const {progress} = input;
  // A small gauge has no room for more than it shows, and an arc has its own trail.
  if (!progress || form === 'compact') return layout;
  const {width} = layout;
  const scale = form === 'linear' && progress.readings.length > 1 ? gaugeScale(input, width) : undefined;
  const added = scale && gaugeTrail(progress, scale.at, edgeOf(input), layout.height, width);
  const bottom = (added?.bottom ?? layout.height - 8) + 28;
  const judged = verdictLabels(input, bottom, width);
  const isLatest = ({id}: Mark) => id === 'reading';
  return {
    ...layout,
    ...(added && {trail: added.trail}),
    height: bottomOf(judged) + 8,
    labels: [...layout.labels, ...(added?.labels ?? []), ...judged],
    // In the order of time: the latest is the last.
    marks: added
      ? [...layout.marks.filter((mark) => !isLatest(mark)), ...added.marks, ...layout.marks.filter(isLatest)]
      : layout.marks,
    sign: {x: 0, y: bottom - 12, path: progress.verdict.sign},
  };
}
