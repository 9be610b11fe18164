import type {Locale} from '../../../dataset/types.js';
import type {CountClass} from './count-classes.js';
import type {Label, Mark} from '../../../model/layout.js';
import {textWidth} from '../../../model/text-width.js';

/** The swatches and words of a legend, where they stand. */
export interface Legend {
  readonly labels: readonly Label[];
  readonly swatches: readonly {readonly level: number | string; readonly path: string}[];
  readonly bottom: number;
}

/** The sides of the map, and the width that a legend may take. */
export interface LegendSides {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
}

const size = 12;
const swatch = {width: 34, height: 12};
const height = 46;
const words = {zh: '项目数', en: 'Projects'};

const rangeWords = ({from, to}: CountClass) => (from === to ? String(from) : `${from}–${to}`);

/**
 * A legend of the classes that occur; none for a single one, whose number stands in every tile. It takes
 * the map's lower right corner where no tile stands in it, else a line of its own below.
 */
export function legendOf(
  classes: readonly CountClass[],
  tiles: readonly Mark[],
  sides: LegendSides,
  locale: Locale,
  title = words[locale],
): Legend {
  if (classes.length < 2) return {labels: [], swatches: [], bottom: 0};
  const widest = Math.max(...classes.map((one) => textWidth(rangeWords(one), size))) + 6;
  const each = Math.min(Math.max(swatch.width, widest), sides.width / classes.length);
  const long = classes.length * each;
  const corner = {x: sides.right - long, y: sides.bottom - height};
  const isFree = tiles.every(({x, y, width, height: tall}) => x + width < corner.x - 8 || y + tall < corner.y - 4);
  const {x, y} = isFree && corner.x >= 0 ? corner : {x: Math.min(sides.left, sides.width - long), y: sides.bottom + 10};
  return {
    labels: [
      {x, y: y + size, text: title, tone: 'axis', size},
      ...classes.map((one, index): Label => {
        const middle = x + (index + 0.5) * each;
        return {x: middle, y: y + height - 3, text: rangeWords(one), tone: 'axis', size, anchor: 'middle'};
      }),
    ],
    swatches: classes.map(({level}, index) => ({
      level,
      path: `M${Math.round(x + index * each) + 1} ${Math.round(y + 19)}h${Math.floor(each) - 2}v${swatch.height}h${2 - Math.floor(each)}z`,
    })),
    bottom: y + height,
  };
}
