import {columnsOf, putValue, valueAt} from '../../../dataset/tables/columns.js';
import type {Form} from './cell-text.js';

/** The fields of `report.json`; its sections are a table. */
const fields = columnsOf('Report');

/** The name of the sheet of the report. */
export const reportSheet = 'report';

/** The columns of the sheet: each field of the report has a row. */
export const reportHeader = ['field', 'value'] as const;

const dates: readonly string[] = ['delivered', 'published'];

/** The names of the fields. */
export const reportFields: readonly string[] = fields.map(({name}) => name);

/** The form of the value of a field. */
export const formOfField = (name: string): Form => (dates.includes(name) ? 'date' : 'text');

/** The rows of the sheet: the facts of `report.json`, and an empty row for a field that is absent. */
export function reportRows(json: string): readonly (readonly string[])[] {
  const facts: unknown = JSON.parse(json);
  return fields.map(({name, path}) => {
    const value = valueAt(facts, path);
    return [name, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
  });
}

/** `report.json` from the values of the fields; an optional field without a value is absent. */
export function reportJson(values: ReadonlyMap<string, string>): string {
  const facts = {};
  for (const {name, path, form, required} of fields) {
    const text = values.get(name) ?? '';
    if (text !== '' || required) putValue(facts, path, form === 'text' || !/^\d+$/.test(text) ? text : Number(text));
  }
  return `${JSON.stringify(facts, null, 2)}\n`;
}
