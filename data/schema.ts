import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {createGenerator} from 'ts-json-schema-generator';
import type {Schema} from '../src/cli/tables/fields.js';
import type {Shape} from '../src/dataset/guard.js';

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** The definition of every text to which `types.ts` gives no narrower one. */
const text: Schema = {
  type: 'string',
  pattern:
    '^(?!\\s)[^\\u0000-\\u001f\\u007f-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ud800-\\udfff\\ue000-\\uf8ff\\ufeff\\ufffd]+(?<!\\s)$',
  description: 'A text that is not empty, in one line, without space at its ends and without invisible characters.',
};

/** A value is present exactly where the relation requires one, and a phrase has a meaning: a TypeScript type cannot express it. */
const phrases: Schema = {
  if: {properties: {relation: {const: 'qualitative'}}},
  then: {properties: {value: {type: 'null'}}, required: ['meaning']},
  else: {properties: {value: {type: 'number'}}},
};

const isBareText = ({type, pattern, enum: words, minLength}: Schema) =>
  type === 'string' && pattern === undefined && words === undefined && minLength === undefined;

/** Removes type arguments from names, makes references lead into `$defs`, and constrains every plain text by `Text`. */
function tidy(schema: Schema): Schema {
  if (isBareText(schema)) {
    const {type, ...rest} = schema;
    return {$ref: '#/$defs/Text', ...rest};
  }
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (keyword === '$ref') return [keyword, `#/$defs/${nameOf(decodeURIComponent(value as string))}`];
    if (keyword === 'items') return [keyword, tidy(value as Schema)];
    if (keyword !== 'properties') return [keyword, value];
    return [keyword, mapValues(value as Record<string, Schema>, tidy)];
  });
  return Object.fromEntries(entries);
}

const nameOf = (reference: string) => reference.replace(/^#\/definitions\//, '').replace(/<.*$/, '');

const mapValues = <Value, Result>(values: Readonly<Record<string, Value>>, change: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));

/** The schema of a dataset as `src/dataset/types.ts` defines it, with the tags about ids. */
export function readTypes(): Schema {
  const {definitions = {}, ...generated} = createGenerator({
    path: pathOf('src/dataset/types.ts'),
    tsconfig: pathOf('tsconfig.json'),
    type: 'PublishedDataset',
    topRef: false,
    sortProps: false,
    skipTypeCheck: true,
    extraTags: ['idOf', 'refersTo'],
  }).createSchema('PublishedDataset');
  const defs = Object.fromEntries(
    Object.entries(definitions as Record<string, Schema>).map(([name, schema]) => [nameOf(name), tidy(schema)]),
  );
  return {
    ...tidy(generated as Schema),
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Dataset of a government work report',
    $defs: {...defs, Text: text, Observation: {...defs['Observation'], ...phrases}},
  };
}

/** A schema without the tags that only this project reads. */
export function published(schema: Schema): Schema {
  const {idOf, refersTo, properties, items, $defs, ...rest} = schema;
  return {
    ...rest,
    ...(properties && {properties: mapValues(properties, published)}),
    ...(items && {items: published(items)}),
    ...($defs && {$defs: mapValues($defs, published)}),
  };
}

/** What the guard checks in a value: less than the schema, since a page may show data that `check` would reject. */
function shapeOf(schema: Schema, defs: Readonly<Record<string, Schema>>): Shape {
  const name = schema.$ref?.replace('#/$defs/', '');
  const {refersTo, idOf} = schema;
  if (schema.type === 'array') return [shapeOf({...schema.items, ...(refersTo && {refersTo})}, defs)];
  if (refersTo) return {refersTo};
  if (idOf) return {idOf};
  if (name === 'Period' || name === 'FigurePeriod') return name;
  const target = name === undefined ? schema : defs[name];
  if (target.properties) return name!;
  if (target.enum) return {oneOf: target.enum};
  if (Array.isArray(target.type)) return 'number or null';
  return target.type === 'string' ? 'text' : 'number';
}

const fieldsOf = ({properties = {}, required = []}: Schema, defs: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      required.includes(name) ? name : `${name}?`,
      shapeOf(schema, defs),
    ]),
  );

/** The module that the guard of foreign data reads. */
function contractModule(schema: Schema): string {
  const {$defs = {}} = schema;
  const {checksum, ...parts} = schema.properties ?? {};
  const records = Object.entries($defs).filter(([, {properties}]) => properties);
  const contract = {
    ...Object.fromEntries(records.map(([name, record]) => [name, fieldsOf(record, $defs)])),
    Dataset: fieldsOf({...schema, properties: parts}, $defs),
  };
  return `/**
 * What a dataset holds, for the guard of foreign data; a name that ends in "?" may be absent. Written from types.ts by
 * "npm run data:schema": do not edit.
 */

import type {Contract} from './guard.js';

export const contract: Contract = ${JSON.stringify(contract)};
`;
}

/** The files that follow from `src/dataset/types.ts`, by their path from the project's top. */
export async function derived(): Promise<ReadonlyMap<string, string>> {
  const schema = readTypes();
  const files = {
    'data/schema.json': JSON.stringify(published(schema)),
    'src/dataset/contract.ts': contractModule(schema),
  };
  const formatted = Object.entries(files).map(async ([name, text]) => {
    const options = await resolveConfig(pathOf(name), {editorconfig: true});
    return [name, await format(text, {...options, filepath: pathOf(name)})] as const;
  });
  return new Map(await Promise.all(formatted));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of await derived()) {
    if (readFileSync(pathOf(name), 'utf8') === text) continue;
    writeFileSync(pathOf(name), text);
    console.log(`data: wrote ${name}`);
  }
