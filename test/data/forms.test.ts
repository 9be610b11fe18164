import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import fc from 'fast-check';
import {readDataset} from '../../data/compile.js';
import {checksumOf} from '../../src/cli/checks/checksum.js';
import {publishedForms} from '../../data/forms/all.js';
import {datasetCsv, readDatasetCsv, readTableCsv, tableCsv} from '../../data/forms/csv.js';
import {dataPackage} from '../../data/forms/data-package.js';
import {valueAt} from '../../src/dataset/tables/columns.js';
import {jsonLd, readJsonLd} from '../../data/forms/json-ld.js';
import {readSdmxCsv, sdmxCsv, structureId} from '../../data/forms/sdmx-csv.js';
import {tables} from '../../data/forms/tables.js';
import type {Dataset, PublishedDataset} from '../../src/dataset/types.js';
import {anyDataset, anyText, plain} from '../fixtures/any-dataset.js';
import {smallDataset} from '../fixtures/small-dataset.js';

const {dataset} = readDataset();
const edition = {version: '1.2.3'};
const address = 'http://www.haishu.gov.cn/art/2023/2/8/art_1229100536_58976242.html';

/** What must hold of any dataset, tried on the report, a small one and many that are made up. */
function always(holds: (data: Dataset) => void): void {
  holds(dataset);
  holds(smallDataset());
  fc.assert(fc.property(anyDataset.map(plain), holds));
}

/** What SDMX-CSV has room for. */
const inSdmx = ({report, indicators, observations}: Dataset) => ({
  division: observations.length > 0 ? report.division : '',
  indicators: [...new Set(observations.map(({indicator}) => indicator))].map((observed) => {
    const {id, name, measure, unit} = indicators.find((indicator) => indicator.id === observed)!;
    return {id, name, measure, ...(unit !== undefined && {unit})};
  }),
  observations,
});

/** What JSON-LD has room for. */
const inJsonLd = ({report: {id, title, division, delivered, published, publisher, url}, indicators}: Dataset) => ({
  report: {id, title, division, delivered, published, publisher, ...(url !== undefined && {url})},
  variables: indicators.map(({id: variable, name, unit, unitName, definition}) => ({
    ...{id: variable, name},
    ...(unit !== undefined && {unit}),
    ...(unitName && {unitName: {zh: unitName.zh, en: unitName.en}}),
    ...(definition && {definition}),
  })),
});

describe('every record of every table survives', () => {
  it('JSON, whose checksum is valid', () =>
    always((data) => {
      const {checksum, ...rest} = JSON.parse(
        publishedForms(data, edition).get(`${data.report.id}.json`)!,
      ) as PublishedDataset;
      assert.deepEqual(rest, data);
      assert.equal(checksum, checksumOf(data));
    }));

  it('CSV', () => always((data) => assert.deepEqual(readDatasetCsv(datasetCsv(data)), data)));

  for (const {name} of tables)
    it(`CSV of ${name}, by itself`, () => {
      const table = tables.find((each) => each.name === name)!;
      assert.ok(table.recordsOf(dataset).length > 0);
      always((data) => {
        const before = table.recordsOf(data);
        const after = readTableCsv(table, tableCsv(table, data));
        assert.equal(after.length, before.length);
        for (const field of table.fields)
          assert.deepEqual(
            after.map((record) => valueAt(record, field.path) ?? null),
            before.map((record) => valueAt(record, field.path) ?? null),
            field.name,
          );
      });
    });

  it('SDMX-CSV, as far as it has room', () =>
    always((data) => assert.deepEqual(readSdmxCsv(sdmxCsv(data)), inSdmx(data))));

  it('JSON-LD, as far as it has room', () =>
    always((data) => assert.deepEqual(readJsonLd(JSON.stringify(jsonLd(data, [], edition))), inJsonLd(data))));

  it('in the files that are published', () => {
    const forms = publishedForms(dataset, edition);
    const {checksum, ...rest} = JSON.parse(forms.get('haishu-2023.json')!) as PublishedDataset;
    assert.deepEqual(rest, dataset);
    assert.equal(checksum, checksumOf(dataset));
    const csv = [...forms].map(([path, text]) => [path.replace('haishu-2023/', ''), text] as const);
    assert.deepEqual(readDatasetCsv(new Map(csv)), dataset);
    assert.deepEqual(readSdmxCsv(forms.get('haishu-2023.sdmx.csv')!), inSdmx(dataset));
    assert.deepEqual(readJsonLd(forms.get('haishu-2023.jsonld')!), inJsonLd(dataset));
  });
});

describe('a cell', () => {
  const [report] = tables;

  it('holds any text as it is: commas, quotes, lines, emoji and a leading =', () => {
    fc.assert(
      fc.property(anyText, anyText, (zh, en) => {
        const data = {...smallDataset(), report: {...smallDataset().report, title: {zh, en}}};
        const [{title}] = readTableCsv(report, tableCsv(report, data)) as Dataset['report'][];
        assert.deepEqual(title, {zh, en});
      }),
    );
  });

  it('that is missing or too many is refused, with its row', () => {
    const csv = tableCsv(report, smallDataset());
    assert.throws(() => readTableCsv(report, `${csv.trimEnd()},more\n`), /report\.csv row 2: 12 cells/);
    assert.throws(
      () => readTableCsv(report, csv.replace('division', 'code')),
      /report\.csv: the header should be "id,/,
    );
    assert.throws(() => readDatasetCsv(new Map()), /report\.csv is missing/);
  });
});

describe('the Data Package', () => {
  const files = datasetCsv(dataset);
  const {resources, ...descriptor} = dataPackage(dataset, edition);
  const rowsOf = (name: string) => csvParse(files.get(`${name}.csv`)!);

  it('is of version 2, CC0, and names its source', () => {
    assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
    assert.match(descriptor.name, /^[a-z0-9-]+$/);
    assert.equal(descriptor.licenses[0].name, 'CC0-1.0');
    assert.match(descriptor.sources[0].title, /海曙区政府工作报告/);
    assert.equal(descriptor.sources[0].path, address);
    assert.equal(descriptor.version, '1.2.3');
  });

  it('describes every table with its size and hash', () => {
    assert.deepEqual(
      resources.map(({path}) => path),
      [...files.keys()],
    );
    for (const {path, bytes, hash} of resources) {
      const csv = Buffer.from(files.get(path)!);
      assert.equal(bytes, csv.length);
      assert.equal(hash, `sha256:${createHash('sha256').update(csv).digest('hex')}`);
    }
  });

  for (const {name, schema} of resources) {
    it(`types every cell of ${name}`, () => {
      assert.deepEqual(
        schema.fields.map((field) => field.name),
        rowsOf(name).columns,
      );
      const types = {
        string: /^[^]*$/,
        integer: /^-?\d+$/,
        number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
        date: /^\d{4}-\d\d-\d\d$/,
      };
      for (const field of schema.fields) {
        const cells = rowsOf(name).map((row) => row[field.name]);
        const {required, unique, pattern, minimum, maxLength, ...rest} = (field.constraints ?? {}) as {
          readonly [name: string]: unknown;
          readonly pattern?: string;
          readonly minimum?: number;
          readonly maxLength?: number;
          readonly enum?: readonly string[];
        };
        assert.deepEqual(
          Object.keys(rest).filter((key) => key !== 'enum'),
          [],
        );
        assert.ok(!required || cells.every(Boolean), `${field.name} is required`);
        assert.ok(!unique || new Set(cells).size === cells.length, `${field.name} is unique`);
        for (const cell of cells.filter(Boolean)) {
          assert.match(cell, types[field.type], field.name);
          assert.ok(!rest.enum || rest.enum.includes(cell), `${field.name}: ${cell}`);
          assert.ok(!pattern || new RegExp(`^(?:${pattern})$`).test(cell), `${field.name}: ${cell}`);
          assert.ok(minimum === undefined || Number(cell) >= minimum, `${field.name}: ${cell}`);
          assert.ok(maxLength === undefined || cell.length <= maxLength, `${field.name}: ${cell}`);
        }
      }
    });

    it(`has no key in ${name} that stands twice or leads nowhere`, () => {
      const keys = rowsOf(name).map((row) => schema.primaryKey.map((key) => row[key]).join('|'));
      assert.equal(new Set(keys).size, keys.length);
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(reference.resource ?? name).map((row) => row[reference.fields[0]]));
        for (const row of rowsOf(name)) assert.ok(!row[fields[0]] || known.has(row[fields[0]]), row[fields[0]]);
      }
    });
  }
});

describe('SDMX-CSV', () => {
  const rows = csvParse(sdmxCsv(dataset));
  const rowOf = (indicator: string, role: string) =>
    rows.find((row) => row['INDICATOR'] === indicator && row['ROLE'] === role)!;

  it('begins with the columns of the standard, and has its concepts by their names', () => {
    assert.deepEqual(rows.columns.slice(0, 3), ['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    for (const name of ['FREQ', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS', 'UNIT_MEASURE', 'UNIT_MULT'])
      assert.ok(rows.columns.includes(name), name);
    for (const row of rows) {
      assert.deepEqual([row['STRUCTURE'], row['STRUCTURE_ID'], row['ACTION']], ['dataflow', structureId, 'I']);
      assert.match(row['INDICATOR'], /^[A-Za-z0-9_@$-]+$/);
      assert.deepEqual([row['FREQ'], row['REF_AREA'], row['UNIT_MULT']], ['A', '330203', '0']);
    }
  });

  it('says how a number bounds the truth, and how firmly it is promised', () => {
    const row = rowOf('fixed-asset-investment-growth', 'target');
    assert.deepEqual([row['OBS_VALUE'], row['OBS_STATUS'], row['RELATION']], ['8', 'A', 'ge']);
    assert.deepEqual([row['HEDGE'], row['COMMITMENT'], row['UNIT_MEASURE']], ['以上', 'firm', 'percent']);
  });

  it('has every phrase, with an empty value', () => {
    const phrases = rows.filter((row) => row['RELATION'] === 'qualitative');
    assert.equal(phrases.length, dataset.observations.filter(({value}) => value === null).length);
    for (const row of phrases) {
      assert.deepEqual([row['OBS_VALUE'], row['OBS_STATUS']], ['', 'O']);
      assert.ok(row['MEANING_ZH'] && row['MEANING_EN']);
    }
  });

  it('has one row for each key of its dimensions', () => {
    const keys = rows.map((row) => [row['INDICATOR'], row['ROLE'], row['TIME_PERIOD']].join('|'));
    assert.equal(new Set(keys).size, keys.length);
  });

  it('of which a column is missing is refused', () =>
    assert.throws(() => readSdmxCsv('STRUCTURE,OBS_VALUE\n'), /lacks STRUCTURE_ID/));
});

describe('JSON-LD', () => {
  const forms = publishedForms(dataset, edition);
  const ld = JSON.parse(forms.get('haishu-2023.jsonld')!) as ReturnType<typeof jsonLd>;

  it('is a Dataset of schema.org in both languages, under CC0', () => {
    assert.deepEqual([ld['@context'], ld['@type']], ['https://schema.org/', 'Dataset']);
    assert.equal(ld.license, 'https://creativecommons.org/publicdomain/zero/1.0/');
    for (const [zh, en] of [ld.name, ld.description]) {
      assert.deepEqual([zh['@language'], en['@language']], ['zh', 'en']);
      assert.ok(zh['@value'] && en['@value']);
    }
    assert.ok(ld.description.every((text) => text['@value'].length >= 50 && text['@value'].length <= 5000));
  });

  it('says when, where and from what', () => {
    assert.equal(ld.temporalCoverage, '2022/2023');
    assert.equal(ld.spatialCoverage.identifier.value, '330203');
    assert.equal(ld.isBasedOn.datePublished, '2023-02-08');
    assert.equal(ld.isBasedOn.url, address);
    assert.equal(jsonLd(smallDataset(), [], edition).temporalCoverage, '2022/2023');
    const [first] = smallDataset().observations;
    assert.equal(jsonLd({...smallDataset(), observations: [first]}, [], edition).temporalCoverage, '2022');
  });

  it('covers years, however rough a period is', () => {
    const [first] = smallDataset().observations;
    const rough = {
      ...smallDataset(),
      observations: [
        {...first, period: '../2023-06~'},
        {...first, period: '2021/2022'},
      ],
    };
    assert.equal(jsonLd(rough, [], edition).temporalCoverage, '2021/2023');
  });

  it('tells size and hash of each form that it leads to', () => {
    for (const {contentUrl, contentSize, sha256} of ld.distribution) {
      const bytes = Buffer.from(forms.get(contentUrl)!);
      assert.equal(contentSize, `${bytes.length} B`);
      assert.equal(sha256, createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('leads to every other form, by an address from its own', () => {
    const others = [...forms.keys()].filter((path) => !path.endsWith('.jsonld'));
    assert.deepEqual(ld.distribution.map(({contentUrl}) => contentUrl).sort(), others.sort());
    assert.ok(ld.distribution.every(({encodingFormat, name}) => /^[\w/.+;=-]+$/.test(encodingFormat) && name));
  });
});

describe('the published folder', () => {
  it('has every form, the schema and the licence', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    for (const [path, text] of publishedForms(dataset, {version}))
      assert.equal(readFileSync(`dist/data/${path}`, 'utf8'), text, path);
    for (const name of ['schema.json', 'LICENSE']) assert.ok(existsSync(`dist/data/${name}`), name);
  });
});
