import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {readDataset} from '../../data/compile.js';
import {publishedForms} from '../../data/forms/all.js';
import {jsonLd} from '../../data/forms/json-ld.js';
import {sdmxCsv, structureId} from '../../data/forms/sdmx-csv.js';
import type {sdmxStructure} from '../../data/forms/sdmx-structure.js';

const {dataset} = readDataset();
const edition = {version: '1.2.3'};
const address = 'http://www.haishu.gov.cn/art/2023/2/8/art_1229100536_58976242.html';

describe('the flat table of facts', () => {
  const text = publishedForms(dataset, edition).get('haishu-2023.facts.csv')!;
  const rows = csvParse(text.slice(1));

  it('begins with a byte order mark, so that a spreadsheet reads its Chinese', () => {
    assert.equal(text.codePointAt(0), 0xfeff);
    assert.equal(rows.columns[0], '指标');
  });

  it('has a row for each observation, which says by itself what it is and where it stands', () => {
    assert.equal(rows.length, dataset.observations.length);
    const row = rows.find((one) => one['observation_id'] === 'fixed-asset-investment-growth.2023.target')!;
    assert.deepEqual(
      ['指标', 'value', 'unit', 'relation', '数值文字', 'in_words', '原文', 'address'].map((name) => row[name]),
      ['固定资产投资增长率', '8', 'percent', 'ge', '8%以上', 'at least 8%', '确保固定资产投资增长8%以上', address],
    );
    for (const each of rows)
      assert.ok(each['指标'] && each['数值文字'] && each['原文'] && each['章节'] && each['address']);
  });
});

describe('the SDMX structure', () => {
  const {data} = JSON.parse(publishedForms(dataset, edition).get('haishu-2023.sdmx-structure.json')!) as {
    data: ReturnType<typeof sdmxStructure>['data'];
  };
  const [{dataStructureComponents: parts, ...definition}] = data.dataStructures;
  const components = [
    ...parts.dimensionList.dimensions,
    parts.dimensionList.timeDimension,
    ...parts.measureList.measures,
    ...parts.attributeList.attributes,
  ];
  const csv = csvParse(sdmxCsv(dataset));

  it('is the one that the CSV names, and has a component for each of its columns', () => {
    assert.equal(`${definition.agencyID}:${definition.id}(${definition.version})`, structureId);
    assert.deepEqual(
      components.map(({id}) => id).sort(),
      csv.columns.filter((name) => !['STRUCTURE', 'STRUCTURE_ID', 'ACTION'].includes(name)).sort(),
    );
  });

  it('lists every code that the CSV uses', () => {
    for (const {id, localRepresentation} of components) {
      if (!('enumeration' in localRepresentation)) continue;
      const list = data.codelists.find((one) => localRepresentation.enumeration.includes(`:${one.id}(`))!;
      const codes = new Set(list.codes.map((code) => code.id));
      for (const row of csv) assert.ok(row[id] === '' || codes.has(row[id]), `${id}: ${row[id]}`);
    }
  });

  it('defines every concept, and does not let a number go without its relation', () => {
    const concepts = new Set(data.conceptSchemes[0].concepts.map(({id}) => id));
    for (const {conceptIdentity} of components)
      assert.ok(concepts.has(conceptIdentity.split(').')[1]), conceptIdentity);
    assert.equal(parts.attributeList.attributes.find(({id}) => id === 'RELATION')?.usage, 'mandatory');
  });
});

describe('JSON-LD', () => {
  it('names the dataset, not the report, and cites the report with its address', () => {
    const {name, isBasedOn, citation} = jsonLd(dataset, [], edition);
    assert.notDeepEqual(name, isBasedOn.name);
    assert.equal(isBasedOn.url, address);
    assert.ok(citation.includes(address));
  });

  it('has absolute addresses where the forms have a place on the web', () => {
    const base = 'https://example.org/data/';
    const at = JSON.parse(publishedForms(dataset, {...edition, base}).get('haishu-2023.jsonld')!) as ReturnType<
      typeof jsonLd
    >;
    assert.equal(at.url, `${base}haishu-2023.jsonld`);
    assert.ok(at.distribution.length > 15);
    for (const {contentUrl} of at.distribution) assert.ok(contentUrl.startsWith(base));
  });

  it('gives units by a code of UN/CEFACT or an address', () => {
    for (const {unitCode} of jsonLd(dataset, [], edition).variableMeasured)
      assert.match(unitCode ?? 'P1', /^[A-Z0-9]{2,3}$|^urn:/);
  });
});
