import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readDataset} from '../../../data/compile.js';
import template from '../../../data/template/my-district-2024.json' with {type: 'json'};
import type {ReadFile} from '../../../src/cli/files.js';
import {run} from '../../../src/cli/run.js';
import {packCommand} from '../../../src/cli/tables/pack.js';
import {unpackCommand, unpacked} from '../../../src/cli/tables/unpack.js';
import type {Dataset} from '../../../src/dataset/types.js';

/** Reads files that a test has in memory, and says of any other that there is none. */
const inMemory =
  (files: ReadonlyMap<string, string>): ReadFile =>
  (file) => {
    const text = files.get(file);
    if (text === undefined) throw Object.assign(new Error(file), {code: 'ENOENT'});
    return new TextEncoder().encode(text);
  };

const packed = (files: ReadonlyMap<string, string>) => packCommand('tables', inMemory(files));

/** The files of a dataset, one of them changed. */
const withChange = (dataset: Dataset, table: string, change: (csv: string) => string) => {
  const files = new Map(unpacked(dataset, 'tables'));
  files.set(`tables/${table}.csv`, change(files.get(`tables/${table}.csv`) ?? ''));
  return files;
};

describe('tables and datasets', () => {
  const haishu = readDataset().dataset;

  it('pack the tables that this project is written in', () => {
    const {code, out} = packCommand('data', (file) => readFileSync(file));
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out ?? ''), haishu);
  });

  it('unpack a dataset into tables that pack into it again', () => {
    for (const dataset of [haishu, template as unknown as Dataset]) {
      const {checksum, ...whole} = dataset as Dataset & {readonly checksum?: string};
      const {code, out} = packed(unpacked(whole, 'tables'));
      assert.equal(code, 0, String(checksum));
      assert.deepEqual(JSON.parse(out ?? ''), whole);
    }
  });

  it('unpack into the very tables that this project is written in', () => {
    const files = unpacked(haishu, 'data');
    for (const name of [
      'observations',
      'indicators',
      'milestones',
      'projects',
      'exclusions',
      'comparisons',
      'sections',
    ])
      assert.equal(files.get(`data/${name}.csv`), readFileSync(`data/${name}.csv`, 'utf8'), name);
  });

  it('keep the Chinese where there is no English yet, and say so once', () => {
    const files = withChange(haishu, 'indicators', (csv) => csv.replaceAll('Gross domestic product', ''));
    const {code, out, error} = packed(files);
    assert.equal(code, 0);
    assert.match(error ?? '', /^1 names and notes have no English yet/);
    const {indicators} = JSON.parse(out ?? '') as Dataset;
    assert.deepEqual(indicators.find(({id}) => id === 'gdp')?.name, {zh: '地区生产总值', en: '地区生产总值'});
  });

  it('ignore the columns of a draft, and accept columns in any order', () => {
    const files = withChange(haishu, 'mentions', (csv) =>
      csv.replace(/^place,start,literal$/m, 'place,start,literal,rule').replace(/^(?!place)(.+)$/gm, '$1,by-hand'),
    );
    assert.deepEqual(JSON.parse(packed(files).out ?? ''), haishu);
  });

  it('need no table of projects, places, exclusions and comparisons', () => {
    const files = new Map(unpacked(haishu, 'tables'));
    for (const name of ['projects', 'milestones', 'place-links', 'places', 'mentions', 'exclusions', 'comparisons'])
      files.delete(`tables/${name}.csv`);
    const {code, out} = packed(files);
    assert.equal(code, 0);
    assert.deepEqual((JSON.parse(out ?? '') as Dataset).projects, []);
  });

  it('give one sentence for each cause, with its rows', () => {
    const empty = packed(withChange(haishu, 'observations', (csv) => csv.replace(/,(\d+)(?=,[^,\n]*亿元)/g, ',')));
    assert.equal(empty.code, 1);
    assert.equal(empty.out, undefined);
    assert.match(empty.error ?? '', /observations, column start, rows 3, .* and \d+ more: the start is empty\. Run/);
    assert.equal((empty.error ?? '').split('\n').length, 1);
    const dangling = packed(withChange(haishu, 'units', (csv) => csv.replace(/^CNY,/m, 'yuan,')));
    assert.match(dangling.error ?? '', /indicators, column unit, rows .*: units has no "CNY"\. Correct the id/);
  });

  it('refuse rows whose id an earlier row has', () => {
    const again = (csv: string) => `${csv.trimEnd()}\n${csv.split('\n')[1]}\n`;
    const {code, out, error = ''} = packed(withChange(haishu, 'indicators', again));
    assert.deepEqual([code, out], [1, undefined]);
    assert.match(error, /^indicators, column id, row \d+: row 2 has the id "[^"]+", too\. Give one of the two rows/);
    assert.equal(error.split('\n').length, 1);
    const inChinese = packCommand('tables', inMemory(withChange(haishu, 'places', again)), 'zh');
    assert.match(inChinese.error ?? '', /^places第\d+行 id：第2行已经用了编号“/);
  });

  it('unpack over no table that is there, unless it is told to', () => {
    const read = inMemory(
      new Map([
        ['a.json', JSON.stringify(haishu)],
        ['tables/units.csv', 'corrected'],
      ]),
    );
    const unpack = ['unpack', 'a.json', 'tables/'];
    const {code, error = '', files} = run(unpack, read);
    assert.deepEqual([code, files], [2, undefined]);
    assert.match(error, /tables\/units\.csv is there already.*--force/);
    assert.match(run(unpack, read, 'zh').error ?? '', /tables\/units\.csv已存在.*--force/);
    assert.equal(run([...unpack, '--force'], read).files?.size, 12);
  });

  it('unpack nothing that is no dataset', () => {
    const {code, error, files} = unpackCommand('a.json', 'tables', inMemory(new Map([['a.json', '{"report": {}}']])));
    assert.equal(code, 1);
    assert.equal(files, undefined);
    assert.match(error ?? '', /It is not a dataset: nothing was written/);
    assert.ok(!existsSync('tables'));
  });
});
