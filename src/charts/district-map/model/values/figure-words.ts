import type {PlaceValues} from '../../../../dataset/table/place-values.js';
import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Place} from '../../../../dataset/types.js';
import type {FigureWords, Table} from '../../../../model/layout.js';
import {once} from '../../../../model/once.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import {languages as shared} from '../../../../model/words/languages.js';
import {formatNumber} from '../../../../model/words/number.js';
import {languages as mapWords} from '../words/languages.js';
import {languages} from '../words/values/languages.js';
import {frequencies} from './classes.js';
import type {Unit, ValueStyle} from './layout.js';

/** The values of a page for the divisions. */
export interface PageValues extends PlaceValues {
  /** The caption of the page's table. */
  readonly caption?: string;
}

/** A value with its unit; there is no space before a percent sign or a Chinese unit. */
function valueWords(value: Unit['value'], unit: string, locale: Locale): string {
  if (value === null) return languages[locale].none;
  if (typeof value === 'string') return value;
  const space = /^(%|$|[\u2e80-\uffef])/.test(unit) ? '' : ' ';
  return formatNumber(value, locale) + space + unit;
}

/** The divisions, each with its value and its text. */
export function valueUnits({values, unit = ''}: PageValues, divisions: readonly Place[], locale: Locale): Unit[] {
  const byPlace = new Map(values.map(({place, value}) => [place, value]));
  return divisions.map((place) => {
    const value = byPlace.get(place.id) ?? null;
    return {place, value, text: textIn(place.name, locale) + shared[locale].colon + valueWords(value, unit, locale)};
  });
}

/** One sentence: how many divisions have a value, and the greatest and the least, or the commonest kind. */
function summaryOf(units: readonly Unit[], unit: string, nouns: DivisionNouns, locale: Locale): string {
  const valued = units.filter(({value}) => value !== null);
  const numbers = valued.flatMap(({place, value}) => (typeof value === 'number' ? [{place, value}] : []));
  const {summary} = languages[locale];
  const count = {divisions: units.length, valued: valued.length, nouns};
  if (valued.length === 0) return summary.without(count);
  if (numbers.length < valued.length) return summary.kinds(count, frequencies(valued.map(({value}) => value)));
  const [most, least] = [Math.max, Math.min].map((pick) => {
    const value = pick(...numbers.map((one) => one.value));
    const those = numbers.filter((one) => one.value === value);
    const names = those.map(({place}) => textIn(place.name, locale));
    return {value: valueWords(value, unit, locale), names, number: value};
  });
  return most.number === least.number ? summary.equal(count, most.value) : summary.extremes(count, most, least);
}

/** The rows of the data table: the greatest value first, divisions without one last. */
function rowsOf(units: readonly Unit[], unit: string, locale: Locale): Pick<Table, 'rows' | 'raw'> {
  const rank = ({value}: Unit) => (typeof value === 'number' ? value : -Infinity);
  const sorted = [...units].sort(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) || (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0),
  );
  return {
    rows: sorted.map(({place, value}) => [textIn(place.name, locale), valueWords(value, '', locale)]),
    // A negative zero would not survive as JSON.
    raw: sorted.map(({place, value}) => ({
      place: place.id,
      code: place.code12 ?? '',
      value: value === 0 ? 0 : (value ?? ''),
      unit,
    })),
  };
}

/** Title, sentence, notes and table of the values of a page. */
export function valueMapWords(
  page: PageValues,
  units: readonly Unit[],
  {encoding, form, nouns}: Pick<ValueStyle, 'encoding' | 'form' | 'nouns'>,
  locale: Locale,
): FigureWords {
  const words = languages[locale];
  const {choropleth, symbols, absent} = words.howToRead;
  const {unit = '', caption, measure} = page;
  const value = measure || words.value;
  // Where the page names not one division, the title claims none.
  const title = caption || (page.strangers ? value : words.title(measure ?? '', nouns));
  const drawn = units.filter((one) => form.isOnMap(one.place));
  const numbers = new Set(drawn.map((one) => one.value).filter((one) => typeof one === 'number'));
  const hasKinds = drawn.some((one) => typeof one.value === 'string');
  const parts = [
    !hasKinds && encoding === 'symbols' && symbols,
    !hasKinds && encoding === 'choropleth' && numbers.size > 1 && choropleth,
    drawn.some((one) => one.value === null) && absent,
  ].filter((part) => part !== false);
  const body = once(() => rowsOf(units, unit, locale));
  const label = unit ? words.withUnit(value, unit) : hasKinds && !measure ? words.kind : value;
  return {
    title,
    summary: summaryOf(units, unit, nouns, locale),
    howToRead: words.explanation(parts),
    notes: [mapWords[locale]().schematic],
    // The report is not the source.
    citation: {cite: words.cite, address: ''},
    // The rows are made when the table is first read; the head of a column also stands over the list of values.
    table: {
      caption: title,
      columns: [{label: words.place(nouns)}, {label, numeric: !hasKinds}],
      get rows() {
        return body().rows;
      },
      get raw() {
        return body().raw;
      },
    },
  };
}
