import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Place} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth, wrapText} from '../../../../model/text-width.js';
import {capital} from '../../../../model/words/capital.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {formatNumber} from '../../../../model/words/number.js';
import type {Level, Panel, Shade} from '../layout.js';
import type {Room} from '../list-room.js';
import {shortName} from '../name.js';
import {listLine, listWords, divisionList} from '../division-list.js';
import {languages} from '../words/values/languages.js';
import {frequencies} from './classes.js';

const rowHeight = 24;
const barHeight = 14;
/** The distance between a name and its bar, and between a bar and its number, in pixels. */
const gap = 8;

/** A division with its value, as a list shows it. */
interface ListedValue {
  readonly place: Place;
  /** Null where there is none; zero is a value. */
  readonly value: number | string | null;
  /** A character that follows the value: `*`. */
  readonly mark?: string;
}

/** How the values of a list are drawn and named. */
export interface ListStyle {
  readonly levelOf: (value: number | string) => Level;
  /** Whether values are kinds, even if they are written as numbers. */
  readonly areKinds: boolean;
  /** What stands for a division without a value. */
  readonly none: string;
}

/** The divisions without a value; empty where each has one. */
function restWords(units: readonly ListedValue[], none: string, locale: Locale): string {
  const names = units.filter(({value}) => value === null).map(({place}) => shortName(place.name, locale));
  return names.length > 0 ? capital(none) + shared[locale].colon + languages[locale].names(names) : '';
}

/** A bar for each number, the greatest first, with the number at its end; numbers below zero have theirs to the left. */
function bars(units: readonly ListedValue[], {levelOf, none}: ListStyle, {x, y, width}: Room, locale: Locale): Panel {
  const rows = units
    .flatMap(({place, value, mark = ''}) =>
      typeof value === 'number'
        ? [
            {
              value,
              name: listLine(x, 0, shortName(place.name, locale), 'name'),
              number: listLine(0, 0, formatNumber(value, locale) + mark, 'name', true),
            },
          ]
        : [],
    )
    .sort((a, b) => b.value - a.value);
  const widest = (of: 'name' | 'number') => Math.max(0, ...rows.map((row) => labelWidth(row[of])));
  const [least, most] = [Math.min, Math.max].map((pick) => pick(0, ...rows.map(({value}) => value)));
  const from = x + widest('name') + gap;
  const beyond = widest('number') + gap;
  const [left, right] = [least < 0 ? from + beyond : from, most > 0 ? x + width - beyond : x + width];
  // Shares come before pixels: a scale of pixels per unit is infinite where the numbers are tiny.
  const at = (value: number) => (value / (most - least || 1)) * Math.max(0, right - left);
  const zero = left - at(least);
  const labels: Label[] = [];
  const shades: Shade[] = [];
  rows.forEach(({value, name, number}, index) => {
    const middle = y + (index + 0.5) * rowHeight;
    const end = zero + at(value);
    const baseline = middle + 5;
    labels.push({...name, y: baseline});
    labels.push(
      value < 0
        ? {...number, x: tenth(end - gap), y: baseline, anchor: 'end'}
        : {...number, x: tenth(end + gap), y: baseline},
    );
    const bar = `M${tenth(zero)} ${tenth(middle - barHeight / 2)}H${tenth(end)}v${barHeight}H${tenth(zero)}z`;
    if (value !== 0) shades.push({level: levelOf(value), path: bar});
  });
  const bottom = y + rows.length * rowHeight;
  const rest = restWords(units, none, locale);
  if (!rest) return {labels, shades, bottom};
  const words = listWords(rest, {x, y: bottom + gap, width}, 'note');
  return {labels: [...labels, ...words.labels], shades, bottom: words.bottom};
}

/** The divisions of each kind, the commonest kind first, each after a swatch of its colour. */
function kinds(units: readonly ListedValue[], {levelOf, none}: ListStyle, room: Room, locale: Locale): Panel {
  const rows = frequencies(units.map(({value}) => value)).map(({name, count}) => ({
    head: `${wrapText(name, room.width / 3)[0]} ${count}`,
    content: ({x, y, width}: Room): Panel => {
      const alike = units.filter(({value}) => value !== null && String(value) === name);
      const names = alike.map(({place}) => textIn(place.name, locale));
      const words = listWords(languages[locale].names(names), {x: x + 24, y, width: width - 24}, 'name');
      const swatch: Shade = {level: levelOf(name), path: `M${x} ${y + 4}h14v12h-14z`};
      return {...words, shades: [swatch]};
    },
  }));
  return divisionList(rows, restWords(units, none, locale), room);
}

/** The values of a map as a list: numbers as bars, words as the divisions of each kind. */
export const valueList = (units: readonly ListedValue[], style: ListStyle, room: Room, locale: Locale): Panel =>
  (style.areKinds ? kinds : bars)(units, style, room, locale);
