import {wholeOf} from '../../src/dataset/query/divisions.js';
import type {Dataset, Indicator, Localized, Report, UnitName} from '../../src/dataset/types.js';
import {datasetTitle, keywords, licence, maker, summary} from './about.js';
import type {Edition} from './about.js';

/** A language-tagged string of JSON-LD. */
interface LanguageString {
  readonly '@language': 'zh' | 'en';
  readonly '@value': string;
}

/** A file of the dataset, by its address relative to the JSON-LD. */
export interface Distribution {
  readonly name: string;
  readonly encodingFormat: string;
  readonly contentUrl: string;
  /** In bytes: `1234 B`. */
  readonly contentSize: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

const languageStrings = ({zh, en}: Localized): readonly [LanguageString, LanguageString] => [
  {'@language': 'zh', '@value': zh},
  {'@language': 'en', '@value': en},
];

const localized = ([zh, en]: readonly [LanguageString, LanguageString]): Localized => ({
  zh: zh['@value'],
  en: en['@value'],
});

/**
 * The codes of UN/CEFACT Recommendation 20 for units that have one. schema.org accepts such a code or a URI; the other units
 * have a URN of this project.
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
  name: languageStrings(name),
  ...(definition && {description: languageStrings(definition)}),
  ...(unit !== undefined && {unitCode: commonCodes[unit] ?? `${unitVocabulary}${unit}`}),
  ...(unitName && {unitText: languageStrings(unitName)}),
});

/** The first and the last year of all periods, in ISO 8601. */
function years({observations}: Dataset): string {
  const all = observations.flatMap(({period}) => period.match(/\d{4}/g) ?? []).sort();
  return all[0] === all.at(-1) ? (all[0] ?? '') : `${all[0]}/${all.at(-1)}`;
}

/** The dataset as search engines for data read it: `Dataset` of schema.org, in JSON-LD 1.1. */
export function jsonLd(dataset: Dataset, distributions: readonly Distribution[], {version, base}: Edition) {
  const {report, places, indicators} = dataset;
  const whole = wholeOf({places});
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    identifier: report.id,
    name: languageStrings(datasetTitle(dataset)),
    keywords,
    description: languageStrings(summary(dataset)),
    version,
    inLanguage: ['zh', 'en'],
    license: licence.path,
    isAccessibleForFree: true,
    creator: {'@type': 'Organization', name: maker},
    publisher: {'@type': 'Organization', name: maker},
    temporalCoverage: years(dataset),
    spatialCoverage: {
      '@type': 'Place',
      ...(whole && {name: languageStrings(whole.name)}),
      identifier: {'@type': 'PropertyValue', propertyID: 'GB/T 2260', value: report.division},
    },
    isBasedOn: {
      '@type': 'Report',
      name: languageStrings(report.title),
      ...(report.url && {url: report.url}),
      inLanguage: 'zh',
      dateCreated: report.delivered,
      datePublished: report.published,
      publisher: {'@type': 'Organization', name: languageStrings(report.publisher)},
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

/** The fields of an indicator that the JSON-LD has; the English singular of a unit is not among them. */
interface Variable extends Pick<Indicator, 'id' | 'name' | 'unit' | 'definition'> {
  readonly unitName?: Omit<UnitName, 'one'>;
}

/** What can be read back from the JSON-LD: the report and its indicators. */
export interface Described {
  readonly report: Pick<Report, 'id' | 'title' | 'division' | 'delivered' | 'published' | 'publisher' | 'url'>;
  readonly variables: readonly Variable[];
}

/** Reads back the text of `jsonLd`. */
export function readJsonLd(text: string): Described {
  const {identifier, spatialCoverage, isBasedOn, variableMeasured} = JSON.parse(text) as ReturnType<typeof jsonLd>;
  return {
    report: {
      id: identifier,
      title: localized(isBasedOn.name),
      division: spatialCoverage.identifier.value,
      delivered: isBasedOn.dateCreated,
      published: isBasedOn.datePublished,
      publisher: localized(isBasedOn.publisher.name),
      ...(isBasedOn.url !== undefined && {url: isBasedOn.url}),
    },
    variables: variableMeasured.map((each) => ({
      id: each.propertyID,
      name: localized(each.name),
      ...(each.unitCode !== undefined && {unit: unitOf(each.unitCode)}),
      ...(each.unitText && {unitName: localized(each.unitText)}),
      ...(each.description && {definition: localized(each.description)}),
    })),
  };
}
