import type {Dataset, Indicator, Localized, Report, UnitName} from '../../src/dataset/types.js';
import {datasetTitle, keywords, licence, maker, summary} from './about.js';
import type {Edition} from './about.js';

/** A text of one language, as JSON-LD writes it. */
interface Said {
  readonly '@language': 'zh' | 'en';
  readonly '@value': string;
}

/** A file of the dataset, by its address from this one. */
export interface Distribution {
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentUrl: string;
  /** In bytes: `1234 B`. */
  readonly contentSize: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

const said = ({zh, en}: Localized): readonly [Said, Said] => [
  {'@language': 'zh', '@value': zh},
  {'@language': 'en', '@value': en},
];

const heard = ([zh, en]: readonly [Said, Said]): Localized => ({zh: zh['@value'], en: en['@value']});

/**
 * The codes of UN/CEFACT Recommendation 20 for units that have one. schema.org takes such a code or an address: the others are
 * named in a vocabulary of their own.
 */
const commonCodes: Readonly<Record<string, string>> = {
  percent: 'P1',
  m2: 'MTK',
  km: 'KMT',
  tonne: 'TNE',
  hectare: 'HAR',
  year: 'ANN',
  minute: 'MIN',
};
const unitVocabulary = 'urn:haishu-indicators:unit:';
const unitOf = (code: string) =>
  Object.entries(commonCodes).find(([, common]) => common === code)?.[0] ?? code.replace(unitVocabulary, '');

const variable = ({id, name, unit, unitName, definition}: Indicator) => ({
  '@type': 'PropertyValue',
  propertyID: id,
  name: said(name),
  ...(definition && {description: said(definition)}),
  ...(unit !== undefined && {unitCode: commonCodes[unit] ?? `${unitVocabulary}${unit}`}),
  ...(unitName && {unitText: said(unitName)}),
});

/** From the first year that something is observed or planned for to the last, however rough the periods. */
function years({observations}: Dataset): string {
  const all = observations.flatMap(({period}) => period.match(/\d{4}/g) ?? []).sort();
  return all[0] === all.at(-1) ? (all[0] ?? '') : `${all[0]}/${all.at(-1)}`;
}

/** The dataset as search engines for data read it: `Dataset` of schema.org, in JSON-LD 1.1. */
export function jsonLd(dataset: Dataset, distributions: readonly Distribution[], {version, base}: Edition) {
  const {report, places, indicators} = dataset;
  const district = places.find(({level}) => level === 'district');
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    identifier: report.id,
    name: said(datasetTitle(dataset)),
    keywords,
    description: said(summary(dataset)),
    version,
    inLanguage: ['zh', 'en'],
    license: licence.path,
    isAccessibleForFree: true,
    creator: {'@type': 'Organization', name: maker},
    publisher: {'@type': 'Organization', name: maker},
    temporalCoverage: years(dataset),
    spatialCoverage: {
      '@type': 'Place',
      ...(district && {name: said(district.name)}),
      identifier: {'@type': 'PropertyValue', propertyID: 'GB/T 2260', value: report.division},
    },
    isBasedOn: {
      '@type': 'Report',
      name: said(report.title),
      ...(report.url && {url: report.url}),
      inLanguage: 'zh',
      dateCreated: report.delivered,
      datePublished: report.published,
      publisher: {'@type': 'Organization', name: said(report.publisher)},
    },
    variableMeasured: indicators.map(variable),
    ...(base !== undefined && {url: new URL(`${report.id}.jsonld`, base).href}),
    citation: `${report.title.zh}，${report.publisher.zh}，${report.published}${report.url ? `，${report.url}` : ''}`,
    distribution: distributions.map(({contentUrl, ...each}) => ({
      '@type': 'DataDownload',
      ...each,
      contentUrl: base === undefined ? contentUrl : new URL(contentUrl, base).href,
    })),
  };
}

/** An indicator as far as JSON-LD tells of it; the English singular of a unit has no place there. */
interface Variable extends Pick<Indicator, 'id' | 'name' | 'unit' | 'definition'> {
  readonly unitName?: Omit<UnitName, 'one'>;
}

/** What JSON-LD says: the report, and what is measured. */
export interface Described {
  readonly report: Pick<Report, 'id' | 'title' | 'division' | 'delivered' | 'published' | 'publisher' | 'url'>;
  readonly variables: readonly Variable[];
}

/** Reads back what was written. */
export function readJsonLd(text: string): Described {
  const {identifier, spatialCoverage, isBasedOn, variableMeasured} = JSON.parse(text) as ReturnType<typeof jsonLd>;
  return {
    report: {
      id: identifier,
      title: heard(isBasedOn.name),
      division: spatialCoverage.identifier.value,
      delivered: isBasedOn.dateCreated,
      published: isBasedOn.datePublished,
      publisher: heard(isBasedOn.publisher.name),
      ...(isBasedOn.url !== undefined && {url: isBasedOn.url}),
    },
    variables: variableMeasured.map((each) => ({
      id: each.propertyID,
      name: heard(each.name),
      ...(each.unitCode !== undefined && {unit: unitOf(each.unitCode)}),
      ...(each.unitText && {unitName: heard(each.unitText)}),
      ...(each.description && {definition: heard(each.description)}),
    })),
  };
}
