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
    assert.match(layout.targets, /l7 7/);
    assert.doesNotMatch(layout.actuals, /l/);
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
