import type {Locale, Place} from '../../../../dataset/types.js';
import type {Box, FigureWords} from '../../../../model/layout.js';
import {wrapText} from '../../../../model/text-width.js';
import {capital} from '../../../../model/words/capital.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import {formatNumber} from '../../../../model/words/number.js';
import type {DistrictMapLayout, Level, MapDrawing, MapForm} from '../layout.js';
import {isListAlone, listAlone} from '../list-alone.js';
import {withListBeside} from '../list-beside.js';
import type {Room} from '../list-room.js';
import {wordsUnderCircles} from '../tiles/circles.js';
import {categoriesOf, categoryLevel, classWords, valueClasses, valueClassOf} from './classes.js';
import type {Scale} from './classes.js';
import {valueLegend} from './legend.js';
import type {LegendRow} from './legend.js';
import {valueList} from './value-list.js';
import {languages} from '../words/values/languages.js';

/** How values are symbolised: as shades, as circles whose areas are the values, or as the colours of categories. */
export const encodings = ['choropleth', 'symbols', 'category'] as const;
export type Encoding = (typeof encodings)[number];

/** A division with its value. */
export interface Unit {
  readonly place: Place;
  /** Null where there is none; zero is a value. */
  readonly value: number | string | null;
  /** The text of the tip, which is also the accessible name. */
  readonly text: string;
  /** A character that follows the value on the map: `*`. */
  readonly mark?: string;
}

/** How values are drawn. */
export interface ValueStyle {
  readonly form: MapForm;
  readonly encoding: Encoding;
  readonly scale: Scale;
  /** Bounds between the classes; where there are any, `scale` is not used. */
  readonly breaks: readonly number[];
  /** The heading of the legend: `万元`, `项目数`. */
  readonly heading: string;
  /** What the divisions are called. */
  readonly nouns: DivisionNouns;
  /** What stands for a division without a value. Default: `无数据`. */
  readonly none?: string;
}

/** How counts are drawn. */
export type CountStyle = Omit<ValueStyle, 'heading' | 'none' | 'nouns'> & {
  /** Whether each count has a class of its own, as long as there are few: the default, which uses neither scale nor breaks. */
  readonly byCount: boolean;
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The value as it stands on the map: exact where that fits, else rounded to three digits. */
function valueTexts({value, mark = ''}: Unit, none: string, locale: Locale): string[] {
  if (value === null) return [none, '–'];
  if (!isNumber(value)) return [value];
  const exact = formatNumber(value, locale);
  const short = formatNumber(Number(value.toPrecision(3)), locale);
  return [exact + mark, ...(short === exact ? [exact] : [`≈${short}`])];
}

/** The encoding of the values of some divisions. */
interface Symbolization {
  readonly levelOf: (value: number | string) => Level;
  /** The rows of the legend. */
  readonly rows: (largest: number) => readonly LegendRow[];
  readonly radiusShareOf?: (value: number | string | null) => number;
}

function asCategories(units: readonly Unit[], locale: Locale): Symbolization {
  const {other, row} = languages[locale];
  const categories = categoriesOf(units.map(({value}) => value));
  return {
    levelOf: (value) => categoryLevel(categories, value),
    rows: () => categories.map((one) => ({level: one.level, text: row(one.name ?? other, one.count)})),
  };
}

function asShades(numbers: readonly number[], {scale, breaks}: ValueStyle, locale: Locale): Symbolization {
  const classes = valueClasses(numbers, scale, breaks);
  return {
    levelOf: (value) => valueClassOf(classes, value as number).level,
    rows: () =>
      classes
        .map((one) => ({level: one.level, text: languages[locale].row(classWords(one, locale), one.count)}))
        .reverse(),
  };
}

function asCircles(numbers: readonly number[], locale: Locale): Symbolization {
  const greatest = Math.max(0, ...numbers.map(Math.abs));
  const shareOf = (value: number) => (greatest > 0 ? Math.sqrt(Math.abs(value) / greatest) : 0);
  const examples = [...new Set([greatest, Number((greatest / 4).toPrecision(1))])].filter((value) => value > 0);
  return {
    levelOf: () => 'plain',
    rows: (largest) =>
      examples.map((value) => ({
        level: 'symbol',
        text: formatNumber(value, locale),
        radius: largest * shareOf(value),
      })),
    radiusShareOf: (value) => (isNumber(value) ? shareOf(value) : 0),
  };
}

/** Lays out the divisions with a value each. */
export function layoutValues(
  figureWords: FigureWords,
  all: readonly Unit[],
  style: ValueStyle,
  box: Box,
  locale: Locale,
): DistrictMapLayout {
  const {form, encoding, heading} = style;
  const words = languages[locale];
  const {none = words.noneInLegend, none: noneOnMap = words.noneOnMap} = style;
  const isListed = isListAlone(all, form);
  const units = isListed ? all : form.inReadingOrder(all);
  const numbers = units.map(({value}) => value).filter(isNumber);
  const hasWords = units.some(({value}) => typeof value === 'string');
  const areKinds = encoding === 'category' || hasWords;
  const {levelOf, rows, radiusShareOf} = areKinds
    ? asCategories(units, locale)
    : encoding === 'symbols'
      ? asCircles(numbers, locale)
      : asShades(numbers, style, locale);
  const drawn = units.map((unit) => ({
    place: unit.place,
    text: unit.text,
    valuesOf: () => valueTexts(unit, noneOnMap, locale),
    level: unit.value === null ? 'none' : levelOf(unit.value),
    faint: unit.value === null || unit.value === 0,
    ...(isNumber(unit.value) && {rank: unit.value}),
  }));
  const legend: MapDrawing['legend'] = (marks, extent, largest) => {
    const title = wrapText(
      radiusShareOf ? heading : words.divisions(heading, style.nouns),
      Math.min(160, extent.width),
      12,
    );
    const missing = units.filter(({value}) => value === null).length;
    const shown = rows(largest);
    const row = {level: 'none', text: words.row(capital(none), missing)};
    return valueLegend(title, missing > 0 && shown.length > 0 ? [...shown, row] : shown, marks, extent);
  };
  const draw = (width: number) =>
    form.layout(figureWords, drawn, {width}, locale, {
      legend,
      ...(radiusShareOf && {
        radiusShareOf: (index: number) => radiusShareOf(units[index].value),
        arrange: wordsUnderCircles,
      }),
    });
  const barOf = radiusShareOf ? () => 'symbol' : levelOf;
  const listIn = (room: Room) => valueList(units, {levelOf: barOf, areKinds, none}, room, locale);
  if (isListed) return listAlone(figureWords, listIn, style.nouns, box.width, locale);
  return withListBeside(box.width, draw, listIn);
}
