import type {Dataset} from '../../src/dataset/types.js';
import {integer, text} from './field.js';
import type {Field} from './field.js';

/** A column that leads to a row of a table. */
export interface ForeignKey {
  readonly field: string;
  /** The table that it leads to, whose column is `id`; or another column, as `comparisons.number`. */
  readonly to: string;
}

/** A table as it is published: a list that stands inside an item is a table of its own, with the item's id. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly recordsOf: (dataset: Dataset) => readonly object[];
}

/** What an id may be. */
export const id = {pattern: '[a-z0-9]+(-[a-z0-9]+)*', unique: true};
/** Where something stands in the report. */
export const span = [
  integer('start', 'Offset of the first character in the report, in UTF-16 code units', {minimum: 0}),
  integer('end', 'Offset after the last character', {minimum: 0}),
];
/** Where a fact stands in the report, and its words. */
export const source = [
  integer('start', 'Offset of the literal in the report, in UTF-16 code units', {minimum: 0}, 'source.start'),
  integer('end', 'Offset after the literal', {minimum: 0}, 'source.end'),
  text('literal', 'The numeral with its unit, or the phrase, as printed', undefined, 'source.literal'),
  text('quote', 'At most 40 characters of the report around the literal', {maxLength: 40}, 'source.quote'),
  text('section', 'The innermost section that it stands in', undefined, 'source.section'),
];
/** When something was or will be. */
export const period = (name: string) => text(name, 'EDTF (ISO 8601-2): 2022, ../2023-06~');
export const position = integer('position', 'Place in the list, from 1', {minimum: 1});

/** The items of a list with the id of what they belong to and their place in it. */
export const listed = <Owner extends {readonly id: string}, Item>(
  owners: readonly Owner[],
  name: string,
  listOf: (owner: Owner) => readonly Item[],
  toRecord: (item: Item) => object,
): object[] =>
  owners.flatMap((owner) =>
    listOf(owner).map((item, index) => ({[name]: owner.id, position: index + 1, ...toRecord(item)})),
  );
