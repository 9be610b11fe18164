import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};
import type {Dataset} from '../../src/dataset/types.js';
import {tableNames, wordsOf} from '../../stories/pages/record-words.js';
import type {TableName} from '../../stories/pages/record-words.js';
import {finderOf, recordsOf} from '../../stories/pages/records.js';
import * as vocabulary from '../../src/dataset/vocabulary.js';
import {smallDataset} from '../fixtures/small-dataset.js';

const records = recordsOf(haishu2023);
const find = finderOf(records);
const idsIn = (table: TableName) => records.filter((record) => record.table === table).map(({id}) => id);

/** How many records each table of a dataset has. */
const sizes = (data: Dataset): Record<TableName, number> => ({
  indicators: data.indicators.length,
  observations: data.observations.length,
  comparisons: data.comparisons.length,
  projects: data.projects.length,
  places: data.places.length,
  exclusions: data.exclusions.length,
  sections: data.report.sections.length,
});

describe('the records of the data page', () => {
  it('are those of every table', () => {
    for (const table of tableNames) assert.equal(idsIn(table).length, sizes(haishu2023)[table], table);
    for (const table of ['indicators', 'observations', 'projects', 'places'] as const)
      assert.deepEqual(
        idsIn(table),
        haishu2023[table].map(({id}) => id),
      );
    assert.deepEqual(
      idsIn('sections'),
      haishu2023.report.sections.map(({id}) => id),
    );
  });

  it('have each an address of its own', () => {
    const keys = records.map(({table, id}) => `${table}/${id}`);
    assert.equal(new Set(keys).size, keys.length);
  });

  it('show the quote and the place of every source', () => {
    const passages = new Map(records.map(({table, id, passages: shown}) => [`${table}/${id}`, shown]));
    for (const {id, source} of haishu2023.observations) {
      const [passage] = passages.get(`observations/${id}`)!;
      assert.deepEqual([passage.quote, passage.start, passage.end], [source.quote, source.start, source.end]);
      assert.ok(passage.cite.zh && passage.cite.en, id);
    }
    for (const {id, milestones} of haishu2023.projects)
      assert.deepEqual(
        passages.get(`projects/${id}`)!.map(({quote, start}) => [quote, start]),
        milestones.map(({source}) => [source.quote, source.start]),
      );
    for (const {id, mentions} of haishu2023.places) assert.equal(passages.get(`places/${id}`)!.length, mentions.length);
    for (const {start, literal} of haishu2023.exclusions) {
      const [passage] = passages.get(`exclusions/${start}`)!;
      assert.deepEqual([passage.literal, passage.end], [literal, start + literal.length]);
    }
  });

  it('of indicators and comparisons show the quotes of their numbers', () => {
    for (const {table, id, passages} of records)
      if (table === 'indicators' || table === 'comparisons') assert.ok(passages.length > 0, id);
    for (const {passages} of records)
      for (const {quote, literal, cite} of passages) assert.ok(quote.includes(literal) && cite.zh && cite.en, quote);
  });

  it('have words in both languages, and none that is undefined', () => {
    for (const {title, facts, id} of records)
      for (const text of [title.zh, title.en, facts.zh, facts.en])
        assert.ok(text && !/undefined|null|NaN/.test(text), id);
    const closed = Object.entries(vocabulary).filter(([list]) => !['relations', 'roles', 'certainties'].includes(list));
    for (const word of closed.flatMap(([, list]) => [...list])) assert.match(wordsOf(word).zh, /\p{Script=Han}/u, word);
  });

  it('are as complete for any other dataset', () => {
    for (const data of [smallDataset(), template as Dataset]) {
      const others = recordsOf(data);
      for (const table of tableNames)
        assert.equal(others.filter((record) => record.table === table).length, sizes(data)[table], table);
    }
  });
});

describe('searching', () => {
  const found = (query: string) => find(query).map(({table, id}) => `${table}/${id}`);

  it('with nothing finds everything', () => {
    assert.equal(find('').length, records.length);
    assert.equal(find('  ').length, records.length);
  });

  it('finds by a Chinese word, in names, units and quotes', () => {
    const mu = found('亩');
    assert.ok(mu.includes('indicators/new-land-supply'));
    for (const {id, source} of haishu2023.observations)
      if (source.quote.includes('亩')) assert.ok(mu.includes(`observations/${id}`), id);
  });

  it('finds by an id, in any case', () => {
    assert.ok(found('gdp').includes('indicators/gdp'));
    assert.deepEqual(found('GDP'), found('gdp'));
    assert.ok(found('gdp').includes('observations/gdp.2022.actual'));
  });

  it('finds by English words, each of which must be there, in any order', () => {
    assert.ok(found('moon lake').includes('places/moon-lake'));
    assert.deepEqual(found('lake moon'), found('moon lake'));
    assert.ok(found('moon lake west').length < found('moon lake').length);
  });

  it('finds every sourced record by its quote', () => {
    for (const {id, source} of haishu2023.observations)
      assert.ok(found(source.quote).includes(`observations/${id}`), id);
    for (const {id, milestones} of haishu2023.projects)
      for (const {source} of milestones) assert.ok(found(source.quote).includes(`projects/${id}`), id);
  });

  it('finds nothing where nothing is', () => assert.deepEqual(found('xyzzy'), []));
});
