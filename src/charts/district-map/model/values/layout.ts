import type {Locale, Place} from '../../../../dataset/types.js';
import {withCircles} from '../circles.js';
import {keyOf} from './legend.js';
import type {KeyRow} from './legend.js';
import {inReadingOrder, layoutTiles} from '../tiles/layout.js';
import type {DistrictMapLayout, Look, MapForm, TileLook} from '../tiles/layout.js';
import type {Box, FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {wrapText} from '../../../../model/text-width.js';
import {classWords, valueClasses, valueClassOf} from './classes.js';
import type {Scale, ValueClass} from './classes.js';

/** How values become visible: as shades, as circles whose areas are the values, or as kinds. */
export type Encoding = 'choropleth' | 'symbols' | 'category';

/** A township with its value. */
export interface Unit {
  readonly place: Place;
  /** Null where there is none; zero is a value. */
  readonly value: number | string | null;
  /** What the tile says when it is pointed at. */
  readonly text: string;
  /** Follows the value in the tile: `*`. */
  readonly mark?: string;
}

/** How a page wants values drawn. */
export interface ValueLook {
  readonly form: MapForm;
  readonly encoding: Encoding;
  readonly scale: Scale;
  readonly breaks: readonly number[];
  /** What the values are, over the key: `万元`, `项目数`. */
  readonly heading: string;
}

/** Kinds that have a colour of their own; all others share the last. */
export const mostKinds = 6;

const text = {
  zh: {
    none: '无数据',
    dash: '无数据',
    counts: '（镇乡街道数）',
    other: '其他',
    count: (words: string, count: number) => `${words}（${count}）`,
  },
  en: {
    none: 'No data',
    dash: 'no data',
    counts: ' (townships)',
    other: 'Other',
    count: (words: string, count: number) => `${words} (${count})`,
  },
};

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The value as it stands in a tile: exact where that fits, else to three digits. */
function wordsInTile({value, mark = ''}: Unit, locale: Locale): string[] {
  if (value === null) return [text[locale].dash, '–'];
  if (!isNumber(value)) return [value];
  const exact = formatNumber(value, locale);
  const short = formatNumber(Number(value.toPrecision(3)), locale);
  return [exact + mark, ...(short === exact ? [exact] : [`≈${short}`])];
}

/** The kinds among the values, the most frequent first; those of one frequency as they come. */
export function kindsOf(units: readonly Unit[]): readonly {readonly kind: string; readonly count: number}[] {
  const counts = new Map<string, number>();
  for (const {value} of units) if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({kind, count})).sort((a, b) => b.count - a.count);
}

interface Drawing {
  readonly lookOf: (unit: Unit) => Look;
  readonly rows: (units: readonly Unit[]) => KeyRow[];
}

function kindDrawing(units: readonly Unit[], locale: Locale): Drawing {
  const {other, count} = text[locale];
  const kinds = kindsOf(units);
  const own = kinds.length > mostKinds ? kinds.slice(0, mostKinds - 1) : kinds;
  const rest = kinds.slice(own.length);
  const indexOf = (value: unknown) => own.findIndex(({kind}) => kind === String(value));
  return {
    lookOf: ({value}) => `kind-${(indexOf(value) + mostKinds) % mostKinds}`,
    rows: () => [
      ...own.map((one, index) => ({level: `kind-${index}`, text: count(one.kind, one.count)})),
      ...(rest.length > 0
        ? [
            {
              level: `kind-${mostKinds - 1}`,
              text: count(
                other,
                rest.reduce((sum, one) => sum + one.count, 0),
              ),
            },
          ]
        : []),
    ],
  };
}

function shadeDrawing(classes: readonly ValueClass[], locale: Locale): Drawing {
  return {
    lookOf: ({value}) => valueClassOf(classes, value as number).level,
    rows: () =>
      classes
        .map((one) => ({level: one.level, text: text[locale].count(classWords(one, locale), one.count)}))
        .reverse(),
  };
}

/** Lays out the townships as tiles with a value each. */
export function layoutValues(
  words: FigureWords,
  all: readonly Unit[],
  {form, encoding, scale, breaks, heading}: ValueLook,
  box: Box,
  locale: Locale,
): DistrictMapLayout {
  const units = inReadingOrder(all, form);
  const {none, counts, count} = text[locale];
  const numbers = units.map(({value}) => value).filter(isNumber);
  const asKinds = encoding === 'category' || units.some(({value}) => typeof value === 'string');
  const asSymbols = !asKinds && encoding === 'symbols';
  const greatest = Math.max(0, ...numbers.map(Math.abs));
  const {lookOf, rows} = asKinds
    ? kindDrawing(units, locale)
    : asSymbols
      ? {lookOf: () => 'plain', rows: () => []}
      : shadeDrawing(valueClasses(numbers, scale, breaks), locale);
  const tiles = units.map((unit) => ({
    place: unit.place,
    text: unit.text,
    valuesOf: () => wordsInTile(unit, locale),
    level: unit.value === null ? 'none' : lookOf(unit),
    faint: unit.value === null || unit.value === 0,
    ...(isNumber(unit.value) && {rank: unit.value}),
  }));

  let largest = 0;
  const radiusOf = (value: number) => (greatest > 0 ? largest * Math.sqrt(Math.abs(value) / greatest) : 0);
  const radiusAt = (index: number, most: number) => {
    largest = most;
    const {value} = units[index];
    return isNumber(value) ? radiusOf(value) : 0;
  };
  const legend: TileLook['legend'] = (marks, sides) => {
    const missing = units.filter(({value}) => value === null).length;
    const sizes = [...new Set([greatest, Number((greatest / 4).toPrecision(1))])].filter((value) => value > 0);
    const shown: KeyRow[] = asSymbols
      ? sizes.map((value) => ({level: 'symbol', text: formatNumber(value, locale), radius: radiusOf(value)}))
      : rows(units);
    const lines = [...shown, ...(missing > 0 && shown[0] ? [{level: 'none', text: count(none, missing)}] : [])];
    return keyOf(wrapText(heading + (asSymbols ? '' : counts), Math.min(160, box.width), 12), lines, marks, sides);
  };
  if (asSymbols && !form.layout) {
    const circles = withCircles(form, (most) => (largest = most));
    return circles.over(layoutTiles(words, tiles, box, locale, {form: circles.form, legend}), radiusAt);
  }
  return layoutTiles(words, tiles, box, locale, {form, legend, ...(asSymbols && {radiusOf: radiusAt})});
}
