import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Milestone} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {toneOf} from '../detail/symbols.js';
import {labelWidth} from '../../../../model/text-width.js';
import {formatNumber} from '../../../../model/words/number.js';
import {languages} from '../words/zoom/languages.js';
import type {Lane} from './lanes.js';
import {placeOf} from './time-window.js';
import type {Plot, TimeWindow} from './time-window.js';

type Certainty = Milestone['certainty'];
const certainties: readonly Certainty[] = ['stated', 'planned'];

/** The milestones of a lane as paths, with the words beside them. */
export interface Strip {
  readonly bars: Readonly<Record<Certainty, string>>;
  readonly labels: readonly Label[];
}

/** The height of a strip. */
export const stripHeight = 46;
/** The height of a line of bars, and of a bar in it. */
const lineHeight = 15;
const thickness = 13;
/** More milestones than this are drawn as heights instead of bars. */
const mostBars = 240;
/** The width of a step of heights, in pixels. */
export const bin = 3;
const size = 12;

/** A bar for milestones whose ends are not distinguishable at this scale. */
export interface Bundle {
  readonly certainty: Certainty;
  readonly x: number;
  readonly right: number;
  count: number;
  /** The index of the first milestone's project in the lane. */
  readonly project: number;
}

function bundlesOf({milestones, times}: Lane, plot: Plot): Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const certainty of certainties)
    for (const index of times[certainty].first(plot.window, mostBars)) {
      const {from, to, project} = milestones[certainty][index];
      const x = Math.round(placeOf(plot, from));
      const right = Math.max(Math.round(placeOf(plot, to)), x + 3);
      const key = `${certainty} ${x} ${right}`;
      const same = bundles.get(key);
      if (same) same.count++;
      else bundles.set(key, {certainty, x, right, count: 1, project});
    }
  return [...bundles.values()].sort((a, b) => a.x - b.x || b.right - a.right);
}

/** How many milestones of a lane overlap a window. */
const countOf = ({times}: Lane, window: TimeWindow): number => times.stated.count(window) + times.planned.count(window);

/** Bars distributed over the lines of a strip; undefined where they do not fit, so that heights are drawn instead. */
export function linesOf(lane: Lane, plot: Plot): Bundle[][] | undefined {
  if (countOf(lane, plot.window) > mostBars) return undefined;
  const lines: Bundle[][] = Array.from({length: Math.floor(stripHeight / lineHeight)}, () => []);
  for (const bundle of bundlesOf(lane, plot)) {
    const free = lines.find((line) => line.length === 0 || line.at(-1)!.right < bundle.x);
    if (!free) return undefined;
    free.push(bundle);
  }
  return lines;
}

/** Draws bars from `y` down, each with its count or its project's name where there is room. */
export function barsOf(lines: readonly Bundle[][], lane: Lane, plot: Plot, y: number, locale: Locale): Strip {
  const bars = {stated: '', planned: ''};
  const labels: Label[] = [];
  lines.forEach((line, index) => {
    const top = y + index * lineHeight;
    line.forEach(({certainty, x, right, count, project}, place) => {
      bars[certainty] += `M${x} ${top + 1}h${right - x}v${thickness}h${x - right}z`;
      const number = formatNumber(count, locale);
      const texts =
        count > 1 ? [languages[locale].milestones(number), number] : [textIn(lane.projects[project].name, locale)];
      const room = (line[place + 1]?.x ?? plot.right + 4) - 4;
      for (const text of texts) {
        const behind: Label = {x: right + 5, y: top + 12, text, ...toneOf(certainty), size};
        const width = labelWidth(behind);
        if (behind.x + width <= room) labels.push(behind);
        else if (x + 5 + width + 5 <= right) labels.push({...behind, x: x + 5, ground: 'accent'});
        else continue;
        break;
      }
    });
  });
  return {bars, labels};
}

/** The average number of milestones that may fall at a time, for each step of a plot. */
export interface Coverage {
  readonly stated: readonly number[];
  readonly planned: readonly number[];
  /** The greatest sum of both at one step. */
  readonly most: number;
}

/** The coverage of counts for each step. */
export function coverage(stated: readonly number[], planned: readonly number[]): Coverage {
  return {stated, planned, most: stated.reduce((most, count, step) => Math.max(most, count + planned[step]), 0)};
}

/** Counts the milestones of a lane over time. */
export function coverageOf({times}: Lane, {window, left, right}: Plot): Coverage {
  const steps = Math.max(1, Math.ceil((right - left) / bin));
  const length = (window.to - window.from) / ((right - left) / bin);
  const counts = (certainty: Certainty) =>
    Array.from({length: steps}, (_, step) => {
      const from = window.from + step * length;
      return tenth(times[certainty].mean({from, to: from + length}));
    });
  return coverage(counts('stated'), counts('planned'));
}

/** Draws heights over time, planned milestones on top of those that were reached; `most` milestones are as high as `height`. */
export function heightsOf(coverage: Coverage, plot: Plot, bottom: number, height: number, most: number): Strip['bars'] {
  const {stated, planned} = coverage;
  const bars = {stated: '', planned: ''};
  const scale = height / Math.max(most, 1);
  const tall = (count: number) => (count ? Math.max(count * scale, 1) : 0);
  let start = 0;
  stated.forEach((done, step) => {
    if (stated[step + 1] === done && planned[step + 1] === planned[step]) return;
    const x = plot.left + start * bin;
    const width = Math.min(plot.left + (step + 1) * bin, plot.right) - x;
    const [low, high] = [tall(done), tall(planned[step])];
    const rect = (top: number, tallness: number) =>
      tallness ? `M${tenth(x)} ${tenth(top)}h${tenth(width)}v${tenth(tallness)}h${tenth(-width)}z` : '';
    bars.stated += rect(bottom - low, low);
    bars.planned += rect(bottom - low - high, high);
    start = step + 1;
  });
  return bars;
}

/** The number at the highest step of a strip. */
export function peakLabel(
  {stated, planned, most}: Coverage,
  plot: Plot,
  bottom: number,
  scale: number,
  locale: Locale,
): Label[] {
  if (most < 1) return [];
  const step = stated.findIndex((done, index) => done + planned[index] === most);
  const label: Label = {
    x: 0,
    y: bottom - most * scale - 3,
    text: formatNumber(Math.round(most), locale),
    tone: 'axis',
    size,
  };
  const x = Math.min(plot.left + step * bin, plot.right - labelWidth(label));
  return [{...label, x}];
}
