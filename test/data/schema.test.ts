import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fieldsOf} from '../../src/cli/tables/fields.js';
import {columnsOf} from '../../src/dataset/tables/columns.js';
import {derived} from '../../data/schema.js';

describe('the schema', () => {
  it('and the contract of the guard are what types.ts defines now', async () => {
    for (const [name, text] of await derived()) assert.equal(readFileSync(name, 'utf8'), text, name);
  });

  it('gives a record its columns: one a language, without the lists of records', () => {
    const names = fieldsOf('Place').map(({name}) => name);
    const publication = 'publication_title_zh publication_title_en publication_url publication_date';
    const expected = `id name_zh name_en level code12 within basis note_zh note_en ${publication} q r col row`;
    assert.deepEqual(names, expected.split(' '));
  });

  it('says of a column whether it is required, what values it may have, and what it refers to', () => {
    const fields = new Map(fieldsOf('Observation').map((field) => [field.name, field]));
    assert.equal(fields.get('meaning_zh')?.required, false);
    assert.equal(fields.get('value')?.isNullable, true);
    assert.equal(fields.get('section')?.refersTo, 'report.sections');
    assert.deepEqual(fields.get('role')?.constraints, {enum: ['actual', 'target', 'context']});
  });

  it('gives source tables the same columns as the contract', () => {
    for (const record of [
      'Section',
      'Indicator',
      'Observation',
      'Exclusion',
      'Comparison',
      'Project',
      'Place',
      'Mention',
    ])
      assert.deepEqual(
        columnsOf(record).map(({name, path, required, isNullable, oneOf}) => [name, path, required, isNullable, oneOf]),
        fieldsOf(record).map(({name, path, required, isNullable, constraints}) => [
          ...[name, path, required, isNullable],
          constraints?.['enum'],
        ]),
        record,
      );
  });
});
