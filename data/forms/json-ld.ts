import type {Dataset, Indicator, Localized, UnitName} from '../../src/dataset/types.js';
import {licence, maker, summary} from './about.js';
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
}

const said = ({zh, en}: Localized): readonly [Said, Said] => [
  {'@language': 'zh', '@value': zh},
  {'@language': 'en', '@value': en},
];

const heard = ([zh, en]: readonly [Said, Said]): Localized => ({zh: zh['@value'], en: en['@value']});

const variable = ({id, name, unit, unitName, definition}: Indicator) => ({
  '@type': 'PropertyValue',
  propertyID: id,
  name: said(name),
  ...(definition && {description: said(definition)}),
  unitCode: unit,
  unitText: said(unitName),
});

/** From the first year that something is observed or planned for to the last. */
function years({observations}: Dataset): string {
  const all = observations.map(({period}) => period).sort();
  return all[0] === all.at(-1) ? (all[0] ?? '') : `${all[0]}/${all.at(-1)}`;
}

/** The dataset as search engines for data read it: `Dataset` of schema.org, in JSON-LD 1.1. */
export function jsonLd(dataset: Dataset, distributions: readonly Distribution[], {version}: Edition) {
  const {report, places, indicators} = dataset;
  const district = places.find(({level}) => level === 'district');
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    identifier: report.id,
    name: said(report.title),
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
      inLanguage: 'zh',
      dateCreated: report.delivered,
      datePublished: report.published,
      publisher: {'@type': 'Organization', name: said(report.publisher)},
    },
    variableMeasured: indicators.map(variable),
    distribution: distributions.map((each) => ({'@type': 'DataDownload', ...each})),
  };
}

/** An indicator as far as JSON-LD tells of it; the English singular of a unit has no place there. */
export interface Variable extends Pick<Indicator, 'id' | 'name' | 'unit' | 'definition'> {
  readonly unitName: Omit<UnitName, 'one'>;
}

/** Reads what is measured back. */
export const readJsonLd = (text: string): Variable[] =>
  (JSON.parse(text) as ReturnType<typeof jsonLd>).variableMeasured.map(
    ({propertyID, name, description, unitCode, unitText}) => ({
      id: propertyID,
      name: heard(name),
      unit: unitCode,
      unitName: heard(unitText),
      ...(description && {definition: heard(description)}),
    }),
  );
