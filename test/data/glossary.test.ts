import assert from 'node:assert/strict';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {glossaryProblems, renders, termsIn} from '../../data/checks/glossary.js';
import {readDataset} from '../../data/compile.js';
import {readGlossary} from '../../data/glossary.js';
import {describeProblem} from '../../src/cli/problems.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';

const glossary = readGlossary();
const {dataset, origins} = readDataset();
const term = (zh: string, ...en: string[]) => ({zh, en, note: ''});

describe('the glossary', () => {
  it('has at least 60 terms, each once, each rendered', () => {
    assert.ok(glossary.length >= 60);
    assert.equal(new Set(glossary.map(({zh}) => zh)).size, glossary.length);
    for (const {zh, en} of glossary) {
      assert.match(zh, /^[\p{Script=Han}（）]+$/u);
      assert.ok(en.length > 0, zh);
      for (const rendering of en) assert.match(rendering, /^[\p{L}\d’–-]+(?: [\p{L}\d’–-]+)*$/u);
    }
  });

  it('holds only terms and renderings that names in the tables use', () => {
    const names = [...dataset.indicators, ...dataset.projects, ...dataset.places].map(({name}) => name);
    const idle = glossary.flatMap((each) => {
      const its = names.filter(({zh}) => termsIn(zh, glossary).includes(each));
      return each.en.filter((rendering) => !its.some(({en}) => renders(en, rendering))).map((en) => `${each.zh} ${en}`);
    });
    assert.deepEqual(idle, []);
  });

  it('is kept by every name of the dataset', () => {
    const problems = glossaryProblems(dataset, glossary);
    assert.deepEqual(
      problems.map((problem) => describeProblem(problem, origins)),
      [],
    );
  });

  it('is empty in a folder that has none, and refused under another header', () => {
    const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
    assert.deepEqual(readGlossary(folder), []);
    writeFileSync(join(folder, 'glossary.csv'), 'term,en\n');
    assert.throws(() => readGlossary(folder), /the header should be "zh,en,note"/);
    writeFileSync(join(folder, 'glossary.csv'), 'zh,en,note\n镇,town;towns,"a, b"\n');
    assert.deepEqual(readGlossary(folder), [{zh: '镇', en: ['town', 'towns'], note: 'a, b'}]);
  });
});

describe('a term', () => {
  it('is the longest that stands at its place', () => {
    const terms = [term('社区', 'community'), term('未来社区', 'future community'), term('创建', 'create')];
    const found = (name: string) => termsIn(name, terms).map(({zh}) => zh);
    assert.deepEqual(found('创建未来社区和社区'), ['创建', '未来社区', '社区']);
    assert.deepEqual(found('未来'), []);
  });

  it('is rendered by whole words, in any case, singular or plural', () => {
    assert.ok(renders('Future communities under creation', 'future community'));
    assert.ok(renders('Gross domestic product', 'gross domestic product'));
    assert.ok(renders('Bus lanes and buses', 'bus'));
    assert.ok(!renders('Township', 'town'));
    assert.ok(!renders('Downtown', 'town'));
    assert.ok(renders('Town (old)', 'town'));
  });
});

describe('a name', () => {
  const small = [term('街道', 'Subdistrict'), term('路', 'road')];

  it('that leaves a term out, or renders it otherwise, is a problem with its advice', () => {
    assert.deepEqual(glossaryProblems(smallDataset(), small), []);
    const [problem, ...more] = glossaryProblems(spoil(smallDataset(), 'places.1.name.en', 'North Street'), small);
    assert.deepEqual(more, []);
    assert.equal(problem.path, 'places[1].name.en');
    assert.match(problem.message, /does not render 街道/);
    assert.match(problem.advice, /^Write "Subdistrict", or/);
  });

  it('calls a place what the place is called by itself, unless the glossary says otherwise', () => {
    const named = spoil(smallDataset(), 'projects.0.name', {zh: '老城门公园', en: 'Park at the Gate'});
    const renamed = spoil(named, 'places.3.name.en', 'Old Gate (ruins)');
    assert.deepEqual(
      glossaryProblems(renamed, small).map(({path, message}) => `${path}: ${message}`),
      ['projects[0].name.en: "Park at the Gate" does not render 老城门'],
    );
    assert.deepEqual(glossaryProblems(spoil(renamed, 'projects.0.name.en', 'Old Gate Park'), small), []);
    assert.deepEqual(glossaryProblems(renamed, [...small, term('老城门', 'Gate')]), []);
  });

  it('that has two English names is a problem', () => {
    const twice = spoil(smallDataset(), 'projects.1.name', {zh: '城北公园', en: 'Park of the North'});
    assert.match(glossaryProblems(twice, [])[0].message, /城北公园 is "North Park" elsewhere/);
  });
});
