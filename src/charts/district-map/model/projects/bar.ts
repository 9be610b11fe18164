import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth, wrapText} from '../../../../model/text-width.js';
import {languages} from '../words/languages.js';
import type {Level, Panel, Shade} from '../layout.js';
import type {DistrictMapInput, Placement} from './located.js';

const height = 12;
const size = 12;
const leading = 16;
/** The distances between two parts, between the bar and its words, and between the words and the map, in pixels. */
const air = {part: 2, words: 4, map: 12};

/** A part of the bar: how many projects it stands for. */
interface Part {
  readonly level: Level;
  readonly count: number;
}

/** The parts beside one another, each at least so wide that it is seen. */
function drawParts(parts: readonly Part[], width: number): Shade[] {
  const shown = parts.filter(({count}) => count > 0);
  const sum = shown.reduce((total, {count}) => total + count, 0);
  const least = 4;
  const room = width - air.part * (shown.length - 1) - least * shown.length;
  let x = 0;
  return shown.map(({level, count}) => {
    const wide = least + (room * count) / sum;
    // The line around a part lies half outside its path.
    const left = Math.round(x) + 0.5;
    const path = `M${left} 0.5H${Math.round(x + wide) - 0.5}v${height}H${left}z`;
    x += wide + air.part;
    return {level, path};
  });
}

/**
 * A bar above the map: how many projects are placed on it, stated or inferred, and how many are not. There is none where
 * all projects are on the map or none is, since the title says so.
 */
export function placementBar(input: DistrictMapInput, placement: Placement, width: number, locale: Locale): Panel {
  const {located, unlocated} = placement;
  if (located.size === 0 || unlocated.length === 0) return {labels: [], shades: [], bottom: 0};
  const inferred = [...located.values()].filter((authority) => authority === 'inferred').length;
  const wide = unlocated.filter((project) => input.districtWide?.has(project)).length;
  const words = languages[locale](input.nouns?.[locale]);
  const y = height + air.words + size;
  const first: Label = {x: 0, y, text: words.located(located.size), tone: 'target', size};
  const rest = words.notLocated(wide, unlocated.length - wide);
  const beside = Math.ceil(labelWidth(first)) + 12;
  const fitsBeside = wrapText(rest, width - beside, size).length === 1;
  const lines = fitsBeside ? [rest] : wrapText(rest, width, size);
  const under = lines.map((text, index): Label => ({
    x: fitsBeside ? beside : 0,
    y: y + (index + (fitsBeside ? 0 : 1)) * leading,
    text,
    tone: 'note',
    size,
  }));
  return {
    labels: [first, ...under],
    shades: drawParts(
      [
        {level: 'stated', count: located.size - inferred},
        {level: 'inferred', count: inferred},
        {level: 'bar', count: unlocated.length},
      ],
      width,
    ),
    bottom: under.at(-1)!.y + air.map,
  };
}
