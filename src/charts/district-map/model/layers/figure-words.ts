import {textIn} from '../../../../dataset/localized.js';
import {sectionsOf} from '../../../../dataset/query/report.js';
import type {Locale, Projects} from '../../../../dataset/types.js';
import type {FigureWords, RawFacts} from '../../../../model/layout.js';
import {reportWords} from '../../../../model/words/citation.js';
import {divisionNouns} from '../../../../model/words/division.js';
import type {DivisionNouns} from '../../../../model/words/division/words.js';
import {placeOf} from '../../../../model/words/place.js';
import {languages as shared} from '../../../../model/words/languages.js';
import type {Authority} from '../projects/located.js';
import type {CountStyle} from '../values/layout.js';
import {layerSums} from './items.js';
import type {Layer, LayerItem, LayerDivision} from './items.js';
import {languages as mapWords} from '../words/languages.js';
import {languages} from '../words/layers/languages.js';
import type {Top} from '../words/layers/words.js';

/** The input for the words of a layer. */
export interface LayerInput {
  readonly layer: Layer;
  readonly data: Projects;
  readonly items: readonly LayerItem[];
  readonly divisions: readonly LayerDivision[];
  /** Whether items that are not on the map are listed by name. Default: no; a button offers to list them. */
  readonly isListed?: boolean;
}

/** The heading of a layer's legend. */
export const countsWords = (layer: Layer, locale: Locale): string => languages[locale].layers[layer].counts;

/** The name of an item; of a place, with the number of its mentions; with a remark where we place it by inference. */
export function itemWords({name, count}: LayerItem, layer: Layer, locale: Locale, isInferred = false): string {
  const text = textIn(name, locale);
  const {mention, inferred} = languages[locale];
  if (layer === 'mentions') return mention(text, count, isInferred);
  return isInferred ? inferred(text) : text;
}

/** The text of a division for the tip and for screen readers. */
export const layerTileWords = (division: LayerDivision, layer: Layer, locale: Locale): string =>
  languages[locale].division(layer, {
    ...{name: textIn(division.place.name, locale), count: division.count, inferred: division.inferred},
    items: division.items.map(({item}) => itemWords(item, layer, locale)),
  });

/** The divisions with the highest count, in words. */
function topOf(divisions: readonly LayerDivision[], locale: Locale): Top {
  const count = Math.max(0, ...divisions.map((division) => division.count));
  const first = divisions.filter((division) => division.count === count);
  return {count, names: first.map(({place}) => textIn(place.name, locale))};
}

/** What belongs to the whole, in sentences; what does so by inference stands in one of its own. */
function wideWords(wide: readonly LayerItem[], layer: Layer, nouns: DivisionNouns, locale: Locale): string {
  const {notOnMap} = languages[locale];
  const parts = [
    [notOnMap.wide, wide.filter((item) => item.wide !== 'inferred')],
    [notOnMap.inferredWide, wide.filter((item) => item.wide === 'inferred')],
  ] as const;
  const sentences = parts.flatMap(([sentence, items]) =>
    items.length > 0
      ? sentence(
          items.map((item) => itemWords(item, layer, locale)),
          nouns,
        )
      : [],
  );
  return sentences.join(shared[locale].space);
}

function citedIn(report: Projects['report'], items: readonly LayerItem[], locale: Locale): string {
  const starts = items.flatMap((item) => item.starts);
  const cited = sectionsOf(report).filter(({start, end}) => starts.some((at) => at >= start && at < end));
  return languages[locale].list(cited.map(({cite}) => textIn(cite, locale)));
}

/** Title, sentence, notes and table of a layer of the report. Zero has a look of its own only where each count is a class. */
export function layerWords(
  input: LayerInput,
  {encoding, byCount, form}: Pick<CountStyle, 'encoding' | 'byCount' | 'form'>,
  locale: Locale,
): FigureWords {
  const {layer, data, items, divisions, isListed = false} = input;
  const words = languages[locale];
  const nouns = divisionNouns(data)[locale];
  const {counts, what, notOnMap: button} = words.layers[layer];
  const [sums, top] = [layerSums(items), topOf(divisions, locale)];
  const title = words.title(layer, placeOf(data.report, locale), sums, top);
  const notOnMap = items.filter((item) => item.divisions.size === 0);
  const [wide, unknown] = [notOnMap.filter((item) => item.wide), notOnMap.filter((item) => !item.wide)];
  const wordsOf = (item: LayerItem) => itemWords(item, layer, locale);
  const marked = (item: LayerItem, authority: Authority | undefined) =>
    itemWords(item, layer, locale, authority === 'inferred');
  const placedBy = (['named', 'sourced', 'inferred'] as const)
    .map((authority) => ({authority, count: sums.by[authority]}))
    .filter(({count}) => count > 0);
  const row = (name: string, count: number, list: string, some: readonly LayerItem[]) => [
    name,
    String(count),
    list,
    citedIn(data.report, some, locale),
  ];
  const raw = (place: string, value: number, some: readonly LayerItem[]): RawFacts => ({
    ...{place, value, unit: layer === 'mentions' ? 'mention' : 'recognition'},
    start: some.flatMap(({starts}) => starts).join(' '),
  });
  const drawn = divisions.filter(({place}) => form.isOnMap(place));
  const read = [
    encoding === 'symbols' && words.howToRead.symbols(counts),
    encoding === 'choropleth' && new Set(drawn.map(({count}) => count)).size > 1 && words.howToRead.choropleth(counts),
    byCount && drawn.some(({count}) => count === 0) && words.howToRead.zero,
    drawn.some(({inferred}) => inferred > 0) && words.howToRead.star,
  ].filter((clause) => clause !== false);
  const cite = reportWords(data.report, locale);
  const {stop, space} = shared[locale];
  const sum = (some: readonly LayerItem[]) => some.reduce((all, {count}) => all + count, 0);
  return {
    title,
    finding: title,
    subtitle: words.subtitle(layer, sums, nouns),
    summary: words.summary(layer, sums, top, nouns),
    howToRead: words.explanation(read),
    notes: [
      ...(isListed && unknown.length > 0 ? [words.notOnMap.unknown(unknown.map(wordsOf), nouns)] : []),
      ...(isListed && wide.length > 0 ? [wideWords(wide, layer, nouns, locale)] : []),
      mapWords[locale]().schematic,
    ],
    ...(notOnMap.length > 0 && {more: {text: button, open: isListed}}),
    citation: {cite},
    table: {
      caption: placedBy.length > 0 ? title + stop + space + words.placedBy(layer, placedBy, nouns) : title,
      columns: [{label: words.place(nouns)}, {label: counts, numeric: true}, {label: what}, {label: words.section}],
      rows: [
        ...divisions.map(({place, count, items: here}) =>
          row(
            textIn(place.name, locale),
            count,
            words.list(here.map(({item, authority}) => marked(item, authority))),
            here.map(({item}) => item),
          ),
        ),
        ...(unknown.length > 0 ? [row(words.unknownRow, sum(unknown), words.list(unknown.map(wordsOf)), unknown)] : []),
        ...(wide.length > 0
          ? [
              row(
                mapWords[locale](nouns).notPlaced.wide,
                sum(wide),
                words.list(wide.map((item) => marked(item, item.wide))),
                wide,
              ),
            ]
          : []),
      ],
      raw: [
        ...divisions.map(({place, count, items: here}) =>
          raw(
            place.id,
            count,
            here.map(({item}) => item),
          ),
        ),
        ...[unknown, wide].filter((some) => some.length > 0).map((some) => raw('', sum(some), some)),
      ],
    },
  };
}
