import {contract} from '../../dataset/contract.js';
import type {Shape} from '../../dataset/guard.js';
import {putValue, snake, valueAt, withoutPrefix} from '../../dataset/tables/columns.js';
import published from '../../../data/schema.json' with {type: 'json'};

/** A JSON Schema, with the keywords that this project uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  /** The list that an id refers to; removed from the published schema. */
  readonly refersTo?: string;
  /** The list that an id belongs to; removed from the published schema. */
  readonly idOf?: string;
  readonly [keyword: string]: unknown;
}

/** One column of a table: the path of its value in a record, and the constraints on a cell. */
export interface Field {
  readonly name: string;
  /** The path of the value in a record: `name.zh`. */
  readonly path: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
  readonly required: boolean;
  /** Whether the value is always present, and an empty cell means `null`. */
  readonly isNullable?: boolean;
  /** Whether the value is a list of texts. */
  readonly isList?: boolean;
  /** Further constraints, as in the Table Schema. */
  readonly constraints?: Readonly<Record<string, unknown>>;
  /** The list of the dataset that an id refers to. */
  readonly refersTo?: string;
}

const defs = published.$defs as unknown as Readonly<Record<string, Schema>>;

/** `unitName` as words: “Unit name”. */
const words = (name: string) =>
  snake(name)
    .replaceAll('_', ' ')
    .replace(/^./, (letter) => letter.toUpperCase());

const languages: Readonly<Record<string, string>> = {zh: ', in Chinese', en: ', in English'};

/** A pattern for a Table Schema: without anchors, since it applies to the whole cell, and without `(?:`. */
const patternOf = (pattern: unknown) =>
  String(pattern)
    .replace(/^\^|\$$/g, '')
    .replaceAll('(?:', '(');

function constraintsOf(schema: Schema, shape: Shape, isDay: boolean): Field['constraints'] {
  const constraints = {
    ...(schema.enum && {enum: schema.enum}),
    ...(schema['pattern'] !== undefined && !isDay && {pattern: patternOf(schema['pattern'])}),
    ...(schema['minimum'] !== undefined && {minimum: schema['minimum']}),
    ...(schema['maxLength'] !== undefined && {maxLength: schema['maxLength']}),
    ...(typeof shape === 'object' && 'idOf' in shape && {unique: true}),
  };
  return Object.keys(constraints).length > 0 ? constraints : undefined;
}

function typeOf({type}: Schema, definition: string): Field['type'] {
  if (definition === 'Day') return 'date';
  if (type === 'integer') return 'integer';
  return type === 'string' ? 'string' : 'number';
}

/** Definitions that many fields use, so that their descriptions describe none of the fields. */
const general = ['Id', 'Text', 'Localized', 'Offset'];

/** The description of a column: the comment of its field in `types.ts`, else that of the text of which it is one language, else that of its type. */
function describe(name: string, property: Schema, definition: string, record: string, holder: Holder): string {
  if (property.description !== undefined) return property.description;
  if (name in languages && holder.description !== undefined) return holder.description;
  if (name === 'id') return `Id of the ${record.toLowerCase()}`;
  return (general.includes(definition) ? undefined : defs[definition]?.description) ?? words(name);
}

/** The record that contains a field: its path and the prefix of its columns. */
interface Holder {
  readonly path: string;
  readonly column: string;
  readonly required: boolean;
  readonly description?: string | undefined;
}

function fieldsIn(record: string, holder: Holder): Field[] {
  const {properties = {}, required = []} = defs[record];
  return Object.entries(properties).flatMap(([name, property]): Field[] => {
    const isRequired = required.includes(name);
    const shape = contract[record][isRequired ? name : `${name}?`];
    const item = Array.isArray(shape) ? (shape as readonly [Shape])[0] : shape;
    const definition = (property.items ?? property).$ref?.replace('#/$defs/', '') ?? '';
    // Lists of records are separate tables.
    if (Array.isArray(shape) && typeof item === 'string' && defs[item]) return [];
    const schema: Schema = definition === 'Text' ? {type: 'string'} : {...defs[definition], ...property};
    const description = describe(name, property, definition, record, holder);
    const column = `${holder.column}${name === 'one' ? 'en_one' : snake(name)}`;
    const [path, isSure] = [`${holder.path}${name}`, holder.required && isRequired];
    if (schema.properties)
      return fieldsIn(definition, {
        path: `${path}.`,
        column: withoutPrefix.includes(name) ? holder.column : `${column}_`,
        required: isSure,
        description,
      });
    const constraints = constraintsOf(schema, item, definition === 'Day');
    return [
      {
        name: column,
        path,
        type: Array.isArray(shape) ? 'string' : typeOf(schema, definition),
        description: description.replace(/\.$/, '') + (languages[name] ?? ''),
        required: isSure && !Array.isArray(shape) && !Array.isArray(schema.type),
        ...(Array.isArray(schema.type) && {isNullable: true}),
        ...(Array.isArray(shape) && {isList: true}),
        ...(constraints && {constraints}),
        ...(typeof item === 'object' && 'refersTo' in item && {refersTo: item.refersTo}),
      },
    ];
  });
}

/** The columns of a record of the dataset, without its lists of records, which are separate tables. */
export const fieldsOf = (record: string): readonly Field[] => fieldsIn(record, {path: '', column: '', required: true});

/** The cell of a value; empty where the value is absent or `null`. */
export const cellOf = (record: unknown, {path}: Field): string => {
  const value = valueAt(record, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Sets the value of a cell in a record; an empty cell sets nothing, or `null` where the value is always present. */
export function putCell(record: object, {path, type, isNullable}: Field, cell: string): void {
  if (cell === '' && !isNullable) return;
  const isText = type === 'string' || type === 'date';
  putValue(record, path, cell === '' ? null : isText ? cell : Number(cell));
}
