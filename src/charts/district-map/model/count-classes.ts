import type {Locale} from '../../../dataset/types.js';
import type {Label, Mark} from '../../../model/layout.js';
import {textWidth} from '../../../model/text-width.js';
import type {Legend, MapExtent} from './layout.js';
import {languages} from './words/customized/languages.js';

/** Counts that share a shade; both ends occur in the data. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  /** 0 for a count of zero, which is not shaded; else 1, the lightest, to 5, the strongest. */
  readonly level: number;
}

/** The most shades that readers can tell apart. */
export const mostClasses = 5;

/** The levels of one class, of two, and so on: well apart, and the strongest only where all are needed. */
const levels = [[3], [2, 4], [1, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4, 5]];

/** Gives each range its level, from the lowest range to the highest. */
export const withLevels = <Range>(ranges: readonly Range[]): (Range & {readonly level: number})[] =>
  ranges.map((range, index) => ({...range, level: levels[ranges.length - 1][index]}));

/**
 * The classes that occur in the counts: zero, and at most five above it. Each count is its own class while there are no
 * more than five; then the two neighbours with the smallest ratio are joined until five are left.
 */
export function countClasses(counts: readonly number[]): readonly CountClass[] {
  const distinct = [...new Set(counts)].sort((a, b) => a - b);
  const ranges = distinct.filter((count) => count > 0).map((count) => ({from: count, to: count}));
  while (ranges.length > mostClasses) {
    const ratio = (index: number) => ranges[index + 1].to / ranges[index].from;
    let nearest = 0;
    for (let index = 1; index < ranges.length - 1; index++) if (ratio(index) <= ratio(nearest)) nearest = index;
    const [low, high] = ranges.slice(nearest, nearest + 2);
    ranges.splice(nearest, 2, {from: low.from, to: high.to});
  }
  const zero = distinct[0] === 0 ? [{from: 0, to: 0, level: 0}] : [];
  return [...zero, ...withLevels(ranges)];
}

/** The class of a count that was among the counts. */
export const classOf = (classes: readonly CountClass[], count: number): CountClass =>
  classes.find(({from, to}) => from <= count && count <= to)!;

/** `3`, `3–4`: the counts of a class. */
export const rangeWords = ({from, to}: CountClass): string => (from === to ? String(from) : `${from}–${to}`);

const size = 12;
const swatch = {width: 34, height: 12};
const height = 46;

/**
 * The legend of classes of counts: one row of swatches. There is none for a single class, whose number stands in every
 * tile. It takes the lower right corner of the map where no tile stands there, else a line of its own below the map.
 *
 * @param words What is counted, by default projects, and what stands for none of them, by default 0.
 */
export function countLegend(
  classes: readonly CountClass[],
  marks: readonly Mark[],
  extent: MapExtent,
  locale: Locale,
  {title = languages[locale].counts, none = '0'}: {readonly title?: string; readonly none?: string} = {},
): Legend {
  if (classes.length < 2) return {labels: [], swatches: [], bottom: 0};
  // Where the words do not fit under a swatch, a dash stands for them, as on a small tile.
  const noneShown = textWidth(none, size) + 6 <= extent.width / classes.length ? none : '–';
  const wordsOf = (one: CountClass) => (one.to === 0 ? noneShown : rangeWords(one));
  const widest = Math.max(...classes.map((one) => textWidth(wordsOf(one), size))) + 6;
  const each = Math.min(Math.max(swatch.width, widest), extent.width / classes.length);
  const whole = classes.length * each;
  const corner = {x: extent.right - whole, y: extent.bottom - height};
  const isFree =
    corner.x >= 0 && marks.every((mark) => mark.x + mark.width < corner.x - 8 || mark.y + mark.height < corner.y - 4);
  const {x, y} = isFree ? corner : {x: Math.min(extent.left, extent.width - whole), y: extent.bottom + 10};
  return {
    labels: [
      {x, y: y + size, text: title, tone: 'axis', size},
      ...classes.map((one, index): Label => {
        const middle = x + (index + 0.5) * each;
        return {x: middle, y: y + height - 3, text: wordsOf(one), tone: 'axis', size, anchor: 'middle'};
      }),
    ],
    swatches: classes.map(({level}, index) => {
      const [left, top] = [Math.round(x + index * each) + 1, Math.round(y + 19)];
      return {level, path: `M${left} ${top}h${Math.floor(each) - 2}v${swatch.height}h${2 - Math.floor(each)}z`};
    }),
    bottom: y + height,
  };
}
