import {contract} from '../contract.js';
import type {Shape} from '../guard.js';

/** One column of a source table: the path of its value in a record, and the form of its cells. */
export interface Column {
  readonly name: string;
  /** The path of the value in a record: `name.zh`. */
  readonly path: string;
  /** `offset` is a position in the report, and a list holds ids joined with ";". */
  readonly form: 'text' | 'number' | 'offset' | 'list';
  readonly required: boolean;
  /** Whether the value is always present, and an empty cell means `null`. */
  readonly isNullable?: boolean;
  /** The words of a closed list. */
  readonly oneOf?: readonly string[];
}

/** A name in snake case: `unitName` is `unit_name`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Objects whose columns have no prefix, since a record has only one of them. */
export const withoutPrefix: readonly string[] = ['source', 'tile'];

/** The record that contains a column: its path and the prefix of its columns. */
interface Holder {
  readonly path: string;
  readonly prefix: string;
  readonly required: boolean;
}

function columnsIn(record: string, holder: Holder): Column[] {
  return Object.entries(contract[record]).flatMap(([key, shape]): Column[] => {
    const name = key.replace(/\?$/, '');
    const item = Array.isArray(shape) ? (shape as readonly [Shape])[0] : shape;
    const isRecord = typeof item === 'string' && item in contract;
    // Lists of records are separate tables.
    if (Array.isArray(shape) && isRecord) return [];
    const column = `${holder.prefix}${name === 'one' ? 'en_one' : snake(name)}`;
    const [path, isSure] = [`${holder.path}${name}`, holder.required && name === key];
    if (isRecord)
      return columnsIn(item, {
        path: `${path}.`,
        prefix: withoutPrefix.includes(name) ? holder.prefix : `${column}_`,
        required: isSure,
      });
    const isNullable = shape === 'number or null';
    const isNumber = shape === 'number' || isNullable;
    const isOffset = isNumber && /^(?:start|end)$/.test(name);
    const form = Array.isArray(shape) ? 'list' : isOffset ? 'offset' : isNumber ? 'number' : 'text';
    return [
      {
        ...{name: column, path, form, required: isSure && form !== 'list' && !isNullable},
        ...(isNullable && {isNullable}),
        ...(typeof shape === 'object' && 'oneOf' in shape && {oneOf: shape.oneOf}),
      },
    ];
  });
}

/** The columns of a record of the dataset, without its lists of records, which are separate tables. */
export const columnsOf = (record: string): readonly Column[] =>
  columnsIn(record, {path: '', prefix: '', required: true});

/** A value at a path of a record; undefined where there is none. */
export const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((holder, key) => (holder as Record<string, unknown> | undefined)?.[key], record);

/** Sets the value at a path of a record. */
export function putValue(record: object, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const holder = keys.reduce<Record<string, unknown>>(
    (parent, key) => (parent[key] ??= {}) as Record<string, unknown>,
    record as Record<string, unknown>,
  );
  holder[last] = value;
}
