import {createHash} from 'node:crypto';
import type {Dataset} from '../../src/dataset/types.js';
import {checksumOf} from '../../src/cli/checks/checksum.js';
import type {Edition} from './about.js';
import {datasetCsv} from './csv.js';
import {dataPackage} from './data-package.js';
import {jsonLd} from './json-ld.js';
import type {Distribution} from './json-ld.js';
import {factsCsv} from './facts-csv.js';
import {sdmxCsv} from './sdmx-csv.js';
import {sdmxStructure} from './sdmx-structure.js';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** A published file: its address relative to the folder of all, its content, its title and its media type. */
type Form = readonly [path: string, text: string, name: string, encodingFormat: string];

const distribution = ([contentUrl, text, name, encodingFormat]: Form): Distribution => ({
  name,
  encodingFormat,
  contentUrl,
  contentSize: `${Buffer.byteLength(text)} B`,
  sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
});

/**
 * Every published form of a dataset by its path: the JSON that is the contract, a folder with its tables as CSV and their Data
 * Package, the observations as a flat table and as SDMX-CSV with its structure, and JSON-LD for search engines.
 */
export function publishedForms(dataset: Dataset, edition: Edition): ReadonlyMap<string, string> {
  const {id} = dataset.report;
  const tables = [...datasetCsv(dataset)].map(([name, csv]) => [`${id}/${name}`, csv] as const);
  const sdmx = 'application/vnd.sdmx.data+csv;version=2.0.0';
  const others: readonly Form[] = [
    [`${id}.json`, json({...dataset, checksum: checksumOf(dataset)}), 'The whole dataset', 'application/json'],
    [
      `${id}/datapackage.json`,
      json(dataPackage(dataset, edition)),
      'Descriptor of the tables (Data Package)',
      'application/json',
    ],
    ...tables.map(([path, csv]): Form => [path, csv, path.slice(id.length + 1, -'.csv'.length), 'text/csv']),
    [`${id}.facts.csv`, factsCsv(dataset), 'One row for each fact, for spreadsheets', 'text/csv'],
    [`${id}.sdmx.csv`, sdmxCsv(dataset), 'Observations (SDMX-CSV)', sdmx],
    [
      `${id}.sdmx-structure.json`,
      json(sdmxStructure(dataset)),
      'Structure of the SDMX-CSV (SDMX-JSON)',
      'application/vnd.sdmx.structure+json;version=2.0.0',
    ],
  ];
  return new Map([
    ...others.map(([path, text]) => [path, text] as const),
    [`${id}.jsonld`, json(jsonLd(dataset, others.map(distribution), edition))],
  ]);
}
