import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {figures as real} from '../../../src/dataset/haishu-2023/figures.js';
import type {Locale} from '../../../src/dataset/types.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {isRefused} from '../../../src/model/comparison/comparability.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {assertClear, assertSound, locales, report, texts} from '../../fixtures/yoy-bar.js';

describe('year-over-year bars of the report', () => {
  const ids = real.comparisons.flatMap(({indicators}) => indicators);
  const all = pairsOf(
    real,
    real.indicators.map(({id}) => id),
  );

  it('compare all that the dataset compares', () => {
    const compared = real.comparisons.filter(({comparability}) => comparability !== 'none');
    assert.ok(compared.length >= 20);
    for (const comparison of compared) assert.ok(all.some((pair) => pair.comparison === comparison));
  });

  it('refuse only what the dataset refuses', () => {
    for (const pair of all)
      if (pair.actual && pair.target)
        assert.equal(isRefused(pair), pair.comparison?.comparability === 'none', pair.name.zh);
  });

  for (const locale of locales)
    it(`are sound, and no label lies on another or outside, alone and together, 280 to 1200 px (${locale})`, () => {
      for (const width of [256, 280, 320, 400, 519, 520, 600, 760, 1200]) {
        for (const pairs of [all, pairsOf(real, ids), ...all.map((pair) => [pair])]) {
          const layout = layoutYoyBar({report, pairs}, {width}, locale);
          assertSound(layout);
          assertClear(layout, width);
        }
      }
    });

  it('draw the jobs of 2022 and 2023 as the report gives them', () => {
    const layout = layoutYoyBar({report, pairs: pairsOf(real, ['new-urban-jobs'])}, {width: 600}, 'zh');
    assert.deepEqual(layout.table.rows[0].slice(1, 4), ['2.4万人', '2万人以上', '−4000（−16.7%）起']);
    assert.match(layout.targets, /l7 9/);
    assert.doesNotMatch(layout.actuals, /l/);
  });

  it('have for the title of a single pair without a difference what each year has, and last what is missing', () => {
    const titleOf = (id: string, locale: Locale) =>
      layoutYoyBar({report, pairs: pairsOf(real, [id])}, {width: 600}, locale).title;
    assert.equal(
      titleOf('urban-rural-income-ratio', 'zh'),
      '海曙区城乡居民收入倍差：2022年实际1.75倍，2023年目标“继续缩小”',
    );
    assert.equal(titleOf('gdp-growth', 'zh'), '海曙区地区生产总值增长率：2023年目标6%，报告没有给出2022年实际数');
    assert.equal(
      titleOf('gdp-growth', 'en'),
      'Growth of gross domestic product in Haishu District: 2023 target 6%; the report gives no 2022 result',
    );
    for (const pair of all)
      for (const locale of locales) {
        const {title} = layoutYoyBar({report, pairs: [pair]}, {width: 600}, locale);
        assert.doesNotMatch(title, /：2022年实际与2023年目标$|: 2022 result and 2023 target$/);
      }
  });

  it('put no letter of one language into the other', () => {
    const words = (locale: Locale) => {
      const {marks, table, ...layout} = layoutYoyBar({report, pairs: pairsOf(real, ids)}, {width: 600}, locale);
      return [
        layout.title,
        layout.summary,
        layout.howToRead,
        ...layout.notes,
        ...texts({...layout, marks, table}),
      ].join(' ');
    };
    assert.doesNotMatch(words('en'), /[\u4e00-\u9fff，。；：（）]/);
    assert.doesNotMatch(words('zh'), /[,;:] |[a-z]{3,}/);
  });
});
