import type {PlaceValues} from '../../../../dataset/table/place-values.js';
import type {Locale, Place} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {mapWords} from '../languages.js';
import {frequencies} from './classes.js';
import type {Unit, ValueStyle} from './layout.js';
import {capital} from '../../../../model/words/capital.js';

/** The values of a page for the townships. */
export interface PageValues extends PlaceValues {
  /** The caption of the page's table. */
  readonly caption?: string;
}

const text = {
  zh: {
    title: '各镇乡街道的数值',
    titleOf: (measure: string) => `各镇乡街道的${measure}`,
    value: '数值',
    kind: '类别',
    place: '镇乡街道',
    none: '无数据',
    cite: '数值由本页提供，不出自政府工作报告',
    join: '、',
    read: '底色越醒目，数值越大',
    circle: '圆面积与数值成正比',
    absent: '虚线框为无数据',
    stop: '。',
    semicolon: '；',
  },
  en: {
    title: 'Values by township',
    titleOf: (measure: string) => `${measure} by township`,
    value: 'Value',
    kind: 'Kind',
    place: 'Township or subdistrict',
    none: 'no data',
    cite: 'Values given by this page, not by the government work report',
    join: ', ',
    read: 'The stronger the colour, the greater the value',
    circle: 'The area of a circle is its value',
    absent: 'a dashed outline is no data',
    stop: '.',
    semicolon: '; ',
  },
};

/** A value with its unit; there is no space before a percent sign or a Chinese unit. */
function valueWords(value: Unit['value'], unit: string, locale: Locale): string {
  if (value === null) return text[locale].none;
  if (typeof value === 'string') return value;
  const space = /^(%|$|[\u2e80-\uffef])/.test(unit) ? '' : ' ';
  return formatNumber(value, locale) + space + unit;
}

/** The townships, each with its value and its text. */
export function valueUnits({values, unit = ''}: PageValues, townships: readonly Place[], locale: Locale): Unit[] {
  const byPlace = new Map(values.map(({place, value}) => [place, value]));
  return townships.map((place) => {
    const value = byPlace.get(place.id) ?? null;
    const colon = locale === 'zh' ? '：' : ': ';
    return {place, value, text: place.name[locale] + colon + valueWords(value, unit, locale)};
  });
}

/** One sentence: how many townships have a value, and the greatest and the least, or the commonest kind. */
function summaryOf(units: readonly Unit[], unit: string, locale: Locale): string {
  const valued = units.filter(({value}) => value !== null);
  const numbers = valued.flatMap(({place, value}) => (typeof value === 'number' ? [{place, value}] : []));
  const zh = locale === 'zh';
  if (valued.length === 0)
    return zh ? `${units.length}个镇乡街道均无数据。` : `None of the ${units.length} townships has a value.`;
  const head = zh
    ? `${units.length}个镇乡街道中，${valued.length}个有数据`
    : `${valued.length} of ${units.length} townships have a value`;
  if (numbers.length < valued.length) {
    const kinds = frequencies(valued.map(({value}) => value)).map(({name, count}) =>
      zh ? `${name}${count}个` : `${name} ${count}`,
    );
    return zh ? `${head}：${kinds.join('、')}。` : `${head}: ${kinds.join(', ')}.`;
  }
  const [most, least] = [Math.max, Math.min].map((pick) => {
    const value = pick(...numbers.map((one) => one.value));
    const names = numbers.filter((one) => one.value === value).map(({place}) => place.name[locale]);
    const named =
      names.length > 3
        ? zh
          ? `${names.length}个镇乡街道`
          : `${names.length} townships`
        : names.join(text[locale].join);
    return {
      value,
      words: zh ? `${named}（${valueWords(value, unit, locale)}）` : `${named} (${valueWords(value, unit, locale)})`,
    };
  });
  if (most.value === least.value)
    return zh
      ? `${head}，均为${valueWords(most.value, unit, locale)}。`
      : `${head}, all ${valueWords(most.value, unit, locale)}.`;
  return zh
    ? `${head}：最高为${most.words}，最低为${least.words}。`
    : `${head}: the greatest in ${most.words}, the least in ${least.words}.`;
}

/** Title, sentence, notes and table of the values of a page. */
export function valueMapWords(
  page: PageValues,
  units: readonly Unit[],
  {encoding, form}: Pick<ValueStyle, 'encoding' | 'form'>,
  locale: Locale,
): FigureWords {
  const {kind, place, cite, read, circle, absent, stop, semicolon} = text[locale];
  const {unit = '', caption, measure} = page;
  const value = measure || text[locale].value;
  const title = caption || (measure ? text[locale].titleOf(measure) : text[locale].title);
  const drawn = units.filter((one) => form.isOnMap(one.place));
  const numbers = new Set(drawn.map((one) => one.value).filter((one) => typeof one === 'number'));
  const words = drawn.some((one) => typeof one.value === 'string');
  const parts = [
    !words && encoding === 'symbols' && circle,
    !words && encoding === 'choropleth' && numbers.size > 1 && read,
    drawn.some((one) => one.value === null) && absent,
  ].filter((part) => part !== false);
  const line = parts.join(semicolon);
  const rank = ({value: one}: Unit) => (typeof one === 'number' ? one : -Infinity);
  const sorted = [...units].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) || (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0),
  );
  return {
    title,
    summary: summaryOf(units, unit, locale),
    howToRead: line && capital(line) + stop,
    notes: [mapWords[locale].schematic],
    // The report is not the source.
    citation: {cite, address: ''},
    table: {
      caption: title,
      columns: [
        {label: place},
        {
          label: unit
            ? locale === 'zh'
              ? `${value}（${unit}）`
              : `${value} (${unit})`
            : words && !measure
              ? kind
              : value,
          numeric: !words,
        },
      ],
      rows: sorted.map((one) => [one.place.name[locale], valueWords(one.value, '', locale)]),
      // A negative zero would not survive as JSON.
      raw: sorted.map(({place, value: one}) => ({
        place: place.id,
        code: place.code12 ?? '',
        value: one === 0 ? 0 : (one ?? ''),
        unit,
      })),
    },
  };
}
