import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {typesettingProblems} from '../../data/checks/typesetting.js';
import {readDataset} from '../../data/compile.js';
import {describeProblem} from '../../src/cli/problems.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';

describe('the words of the dataset', () => {
  const {dataset, origins} = readDataset();

  it('are typeset as their language is', () => {
    assert.deepEqual(
      typesettingProblems(dataset).map((problem) => describeProblem(problem, origins)),
      [],
    );
    assert.deepEqual(typesettingProblems(smallDataset()), []);
  });

  const found: readonly (readonly [path: string, words: string, advice: RegExp])[] = [
    ['projects.0.name.zh', '城北(新)公园', /full width/],
    ['projects.0.name.zh', '“城北”,公园', /full width/],
    ['projects.0.name.zh', '"城北"公园', /Write “ and ”/],
    ['projects.0.name.zh', '城北 公园', /no space/],
    ['projects.0.name.en', "North's Park", /’/],
    ['projects.0.name.en', 'North  Park', /space/],
    ['projects.0.name.en', 'North Park ,', /space/],
    ['projects.0.name.en', 'North Park（new）', /half-width/],
    ['projects.0.name.en', 'north Park', /capital/],
    ['projects.0.name.en', 'North Park.', /Leave it out/],
    ['places.3.note', 'x', /./],
    ['comparisons.0.why.zh', '同一指标;相同', /full width/],
    ['indicators.0.unitName.en', 'per "cent"', /“/],
  ];
  for (const [path, words, advice] of found)
    it(`are corrected where they stand: ${path} = ${words}`, () => {
      const value = path.endsWith('note') ? {zh: '推断', en: "Chang'an"} : words;
      const [problem, ...more] = typesettingProblems(spoil(smallDataset(), path, value));
      assert.deepEqual(more, []);
      assert.ok(problem.path.replace(/\[(\d+)\]/g, '.$1').startsWith(path.replace(/\.(zh|en)$/, '')), problem.path);
      assert.match(problem.advice, advice);
    });

  it('may hold quotation marks within, numerals, and Chinese beside Latin', () => {
    for (const [path, words] of [
      ['projects.0.name.zh', '“5G+”（PDA）城北公园'],
      ['projects.0.name.zh', '《城北公园》'],
      ['projects.0.name.en', '“North” Park: phase 1 (new)'],
      ['projects.0.name.en', '81890 Park'],
    ])
      assert.deepEqual(typesettingProblems(spoil(smallDataset(), path, words)), []);
  });
});
