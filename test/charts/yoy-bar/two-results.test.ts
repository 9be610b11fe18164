import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {readFigures} from '../../../src/dataset/table/figures.js';
import type {Locale} from '../../../src/dataset/types.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';

/** The bars of a page's table. */
function bars(headers: readonly string[], rows: readonly (readonly string[])[], locale: Locale = 'zh') {
  const {data} = readFigures({caption: '', headers: [...headers], rows: rows.map((row) => [...row])});
  const ids = data.indicators.map(({id}) => id);
  return layoutYoyBar({report: data.report, pairs: pairsOf(data, ids)}, {width: 600}, locale);
}

const growing = [
  ['新增停车位', '3200个', '4000个'],
  ['新增就业', '1.2万人', '1.3万人'],
];
/** All that a figure says, in one text. */
const wordsOf = ({title, summary, howToRead, labels, marks, table}: ReturnType<typeof bars>) =>
  [
    ...[title, summary, howToRead, ...labels.map(({text}) => text), ...marks.map(({text}) => text)],
    ...table.columns.map(({label}) => label),
  ].join('\n');

describe('two results of a page’s table', () => {
  for (const years of [
    ['2022年', '2023年'],
    ['2019年实际', '2021年实际'],
    ['2021年', '2030年'],
  ])
    it(`are called results of their years, never a target (${years.join()})`, () => {
      const [before, after] = years.map((year) => `${year.slice(0, 4)}年实际`);
      const several = bars(['指标', ...years], growing);
      assert.equal(several.title, `${after}：2项均高于${before.replace('实际', '')}`);
      assert.ok(several.howToRead.startsWith(`箭头从${before}指向${after}`), several.howToRead);
      assert.deepEqual(
        several.table.columns.map(({label}) => label),
        ['指标', before, after, '两者之差'],
      );
      const one = bars(['指标', ...years], growing.slice(0, 1));
      assert.ok(one.summary.startsWith(`${after}为4000个，比${before}的3200个多800个`), one.summary);
      for (const figure of [several, one]) assert.doesNotMatch(wordsOf(figure), /目标/);
    });

  it('are so in English', () => {
    const figure = bars(['指标', '2022年', '2023年'], growing, 'en');
    assert.equal(figure.title, '2023 results: both above 2022');
    assert.doesNotMatch(wordsOf(figure), /target/i);
  });
});

describe('a target of another year than the next', () => {
  it('stands beside the result of its own year', () => {
    const figure = bars(['指标', '2023年实际', '2025年目标'], growing);
    assert.equal(figure.title, '2025年目标：2项均高于2023年');
    assert.doesNotMatch(wordsOf(figure), /2024/);
  });
});
