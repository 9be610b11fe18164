import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {balanceText, textWidth} from '../../../../model/text-width.js';
import {dotShade} from '../dots.js';
import type {Panel, Shade} from '../layout.js';
import type {DistrictMapInput, Placement} from './located.js';
import {partsOf} from './parts.js';
import type {Part} from './parts.js';

const height = 18;
const size = 12;
const leading = 16;
/** The distances between two parts, between their words, between the bar and the words, and between these and the map, in pixels. */
const air = {part: 2, label: 16, words: 6, map: 12};
/** The radius of the dot or the side of the square before the words of a part, and the room for it, in pixels. */
const sign = {radius: 4, side: 8, room: 13};

/** The bar, and the parts whose words are left for below it. */
interface Strip extends Omit<Panel, 'bottom'> {
  readonly rest: readonly Part[];
}

/** The parts beside one another, each with its number and, where it has room and is no key to dots, with its words. */
function drawParts(parts: readonly Part[], width: number): Strip {
  const sum = parts.reduce((total, {count}) => total + count, 0);
  const least = 14;
  const room = width - air.part * (parts.length - 1) - least * parts.length;
  const labels: Label[] = [];
  const shades: Shade[] = [];
  const rest: Part[] = [];
  let x = 0;
  for (const part of parts) {
    const {level, count} = part;
    const wide = Math.round(least + (room * count) / sum);
    // The line around a part lies half outside its path.
    shades.push({level, path: `M${x + 0.5} 0.5h${wide - 1}v${height}h${1 - wide}z`});
    const hasWords = level === 'bar' && textWidth(part.text, size) + 8 < wide;
    if (!hasWords) rest.push(part);
    const text = hasWords ? part.text : `${count}`;
    const label: Label = {x: x + wide / 2, y: 14, text, tone: 'name', size, anchor: 'middle'};
    labels.push(level === 'stated' ? {...label, ground: 'accent'} : label);
    x += wide + air.part;
  }
  return {labels, shades, rest};
}

/** The words of the parts under the bar, each after a dot of its kind or a piece of its part: beside one another while they have room. */
function drawWords(parts: readonly Part[], width: number): Panel {
  const labels: Label[] = [];
  const shades: Shade[] = [];
  let x = 0;
  let y = height + air.words + size;
  for (const {level, text} of parts) {
    if (x > 0 && x + sign.room + textWidth(text, size) > width) {
      x = 0;
      y += leading;
    }
    shades.push(
      level === 'bar'
        ? {level, path: `M${x} ${y - sign.side}h${sign.side}v${sign.side}h${-sign.side}z`}
        : dotShade(level === 'stated', x + sign.radius, y - sign.radius, sign.radius),
    );
    x += sign.room;
    balanceText(text, width - x, size).forEach((line, index) => {
      y += index && leading;
      labels.push({x, y, text: line, tone: 'name', size});
    });
    x += textWidth(text, size) + air.label;
  }
  return {labels, shades, bottom: y + air.map};
}

/**
 * A bar above the map: how many projects are placed on it, stated or inferred, and how many are not. Its words are the key to
 * the dots. There is none where all projects are on the map as stated or none is, since the title says so.
 */
export function placementBar(input: DistrictMapInput, placement: Placement, width: number, locale: Locale): Panel {
  const {located} = placement;
  const parts = partsOf(input, placement, locale);
  if (located.size === 0 || parts.every(({level}) => level === 'stated')) return {labels: [], shades: [], bottom: 0};
  const strip = drawParts(parts, width);
  const key = drawWords(strip.rest, width);
  return {...key, labels: [...strip.labels, ...key.labels], shades: [...strip.shades, ...key.shades]};
}
