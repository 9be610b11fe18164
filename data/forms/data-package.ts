import {createHash} from 'node:crypto';
import type {Dataset} from '../../src/dataset/types.js';
import {datasetCsv} from './csv.js';
import type {Field} from '../../src/cli/tables/fields.js';
import {datasetTitle, keywords, licence, maker, summary} from './about.js';
import type {Edition} from './about.js';
import {tables} from './tables.js';
import type {Table} from './tables.js';

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

const fieldSchema = ({name, type, description, required, constraints}: Field) => {
  const all = {...(required && {required}), ...constraints};
  return {name, type, description, ...(Object.keys(all).length > 0 && {constraints: all})};
};

/** The foreign keys of a table. One into the table itself names no resource; `comparisons.number` names a column other than `id`. */
const foreignKeys = ({name: table, fields}: Table) =>
  fields.flatMap(({name, refersTo}) => {
    if (refersTo === undefined) return [];
    const [resource, key = 'id'] = refersTo.replace('report.', '').split('.');
    return [{fields: [name], reference: {...(resource !== table && {resource}), fields: [key]}}];
  });

const resource = (table: Table, csv: string) => ({
  $schema: profile('dataresource'),
  name: table.name,
  title: table.title,
  type: 'table',
  path: `${table.name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash('sha256').update(csv, 'utf8').digest('hex')}`,
  dialect: {$schema: profile('tabledialect'), header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"'},
  schema: {
    $schema: profile('tableschema'),
    fields: table.fields.map(fieldSchema),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(foreignKeys(table).length > 0 && {foreignKeys: foreignKeys(table)}),
  },
});

/** The descriptor of the CSV tables: Data Package 2.0 with its Table Schemas (datapackage.org). */
export function dataPackage(dataset: Dataset, {version}: Edition) {
  const {report} = dataset;
  const files = datasetCsv(dataset);
  return {
    $schema: profile('datapackage'),
    name: report.id,
    title: `${datasetTitle(dataset).zh} ${datasetTitle(dataset).en}`,
    keywords,
    description: `${summary(dataset).en}\n\n${summary(dataset).zh}`,
    version,
    licenses: [{name: licence.name, path: licence.path, title: licence.title}],
    sources: [
      {
        title: `${report.title.zh} (${report.title.en}), ${report.publisher.zh}`,
        ...(report.url && {path: report.url}),
        version: report.published,
      },
    ],
    contributors: [{title: maker, roles: ['creator']}],
    resources: tables.map((table) => resource(table, files.get(`${table.name}.csv`)!)),
  };
}
