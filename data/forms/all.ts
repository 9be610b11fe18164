import type {Dataset} from '../../src/dataset/types.js';
import type {Edition} from './about.js';
import {datasetCsv} from './csv.js';
import {dataPackage} from './data-package.js';
import {jsonLd} from './json-ld.js';
import type {Distribution} from './json-ld.js';
import {sdmxCsv} from './sdmx-csv.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Every published form of a dataset by its path: the JSON that is the contract, its tables as CSV with a Data Package
 * in a folder of their own, the observations as SDMX-CSV, and what search engines read as JSON-LD.
 */
export function publishedForms(dataset: Dataset, edition: Edition): ReadonlyMap<string, string> {
  const {id} = dataset.report;
  const tables = [...datasetCsv(dataset)].map(([name, csv]) => [`${id}/${name}`, csv] as const);
  const download = (name: string, encodingFormat: string, contentUrl: string): Distribution => ({
    name,
    encodingFormat,
    contentUrl,
  });
  const distributions = [
    download('The whole dataset', 'application/json', `${id}.json`),
    download('Descriptor of the tables (Data Package)', 'application/json', `${id}/datapackage.json`),
    ...tables.map(([path]) => download(path.slice(id.length + 1, -'.csv'.length), 'text/csv', path)),
    download('Observations (SDMX-CSV)', 'application/vnd.sdmx.data+csv;version=2.0.0', `${id}.sdmx.csv`),
  ];
  return new Map([
    [`${id}.json`, json(dataset)],
    ...tables,
    [`${id}/datapackage.json`, json(dataPackage(dataset, edition))],
    [`${id}.sdmx.csv`, sdmxCsv(dataset)],
    [`${id}.jsonld`, json(jsonLd(dataset, distributions, edition))],
  ]);
}
