import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Figures, Relation} from '../../../src/dataset/types.js';
import {layoutYoyBar} from '../../../src/charts/yoy-bar/model/layout.js';
import {gapOf} from '../../../src/model/comparison/comparability.js';
import {pairsOf} from '../../../src/model/comparison/pair.js';
import {gapCellWords, shortGapWords} from '../../../src/model/comparison/words.js';
import {figuresOf, locales, report, why} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';
import {means} from '../../fixtures/means.js';

describe('the pairs of a dataset', () => {
  it('are those of the comparison, in the order asked for, each once', () => {
    const figures = figuresOf([
      {id: 'a', actual: 1, target: 2},
      {id: 'b', actual: 3, target: 4},
    ]);
    assert.deepEqual(
      pairsOf(figures, ['b', 'a', 'b']).map((pair) => pair.indicator.id),
      ['b', 'a'],
    );
  });

  it('lack the side that the report does not give', () => {
    const [pair] = pairsOf(figuresOf([{id: 'a', actual: 1}]), ['a']);
    assert.equal(pair.target, undefined);
    assert.equal(pair.actual!.total.value, 1);
  });

  it('throw for an unknown id, with the nearest one', () => {
    const figures = figuresOf([{id: 'projects', actual: 1}]);
    assert.throws(() => pairsOf(figures, ['projcts']), means('indicator', 'projects'));
  });

  /** Two results that only their sum compares with a target of a third indicator. */
  const derived = (relations: readonly [Relation, Relation] = ['eq', 'eq']): Figures => ({
    ...figuresOf([
      {id: 'parks', actual: [0.1, relations[0]]},
      {id: 'gardens', actual: [0.2, relations[1]]},
      {id: 'greens', target: 0.6},
    ]),
    comparisons: [
      {
        indicators: ['parks', 'gardens', 'greens'],
        actual: ['parks.2022.actual', 'gardens.2022.actual'],
        target: ['greens.2023.target'],
        comparability: 'derived',
        why,
      },
    ],
  });

  it('add up several observations without a rounding error, and take the name of what stands alone', () => {
    const [pair, ...others] = pairsOf(derived(), ['parks', 'gardens', 'greens']);
    assert.deepEqual(others, []);
    assert.equal(pair.actual!.total.value, 0.3);
    assert.equal(pair.name.zh, '指标greens');
    assert.equal(gapOf(pair)!.difference, 0.3);
  });

  const sums: readonly [Relation, Relation, Relation][] = [
    ['eq', 'eq', 'eq'],
    ['eq', 'ge', 'ge'],
    ['ge', 'gt', 'gt'],
    ['le', 'eq', 'le'],
    ['lt', 'le', 'lt'],
    ['ge', 'le', 'approx'],
    ['approx', 'eq', 'approx'],
  ];
  for (const [a, b, sum] of sums)
    it(`bound a sum of ${a} and ${b} as ${sum}`, () => {
      assert.equal(pairsOf(derived([a, b]), ['parks'])[0].actual!.total.relation, sum);
    });

  it('say a sum as a sum, with its parts and the reason, in both languages', () => {
    for (const locale of locales) {
      const layout = layoutYoyBar({report, pairs: pairsOf(derived(), ['greens'])}, {width: 600}, locale);
      assert.match(
        layout.marks[0].text,
        {
          zh: /2022年实际（指标parks0\.1个、指标gardens0\.2个，合计0\.3个）多/,
          en: /0\.3 in all \(Indicator parks: 0\.1; Indicator gardens: 0\.2\)/,
        }[locale],
      );
      assert.match(
        layout.notes[0],
        {zh: /^¹ 推算后可比：口径不同。$/, en: /^¹ Comparable only as a sum\. The scope differs\.$/}[locale],
      );
    }
  });
});

describe('the gap of a pair', () => {
  const gap = (row: Omit<Given, 'id'>) => gapOf(pairsOf(figuresOf([{id: 'a', ...row}]), ['a'])[0]);
  const exactly = (difference: number) => ({of: 'target', certainty: 'exact', bound: 'exact', difference});

  it('is target minus result, with its percentage', () => {
    assert.deepEqual(gap({actual: 40, target: 50}), {
      of: 'target',
      certainty: 'exact',
      bound: 'exact',
      difference: 10,
      change: 25,
    });
  });

  it('has percentage points only, between percentages', () => {
    assert.deepEqual(gap({actual: 13.3, target: 8, unit: 'percent'}), exactly(-5.3));
    assert.deepEqual(gap({actual: 1, target: 9, unit: 'percent'}), exactly(8));
  });

  it('is a multiple from three times on', () => {
    assert.equal(gap({actual: 10, target: 30})!.multiple, 3);
    assert.equal(gap({actual: 10, target: 29})!.multiple, undefined);
  });

  it('has no percentage of a result that is zero or negative', () => {
    assert.deepEqual(gap({actual: 0, target: 5}), exactly(5));
    assert.deepEqual(gap({actual: -5, target: 5}), exactly(10));
  });

  it('has no percentage towards a target below zero', () => {
    assert.deepEqual(gap({actual: 1e7, target: -5e8, unit: 'CNY'}), exactly(-5.1e8));
  });

  it('is rounded once and keeps its hedge, in the sentence and beside the bar', () => {
    const figures = figuresOf([{id: 'a', actual: [8, 'approx', '约'], target: 6.5}]);
    const layout = layoutYoyBar({report, pairs: pairsOf(figures, ['a'])}, {width: 600}, 'zh');
    assert.match(layout.summary, /少约1\.5个，降幅约18\.8%。$/);
    assert.ok(layout.labels.some(({text}) => text === '约−18.8%'));
  });

  it('does not exist where a side is missing, in words, or refused', () => {
    assert.equal(gap({actual: 5}), undefined);
    assert.equal(gap({actual: 5, target: null}), undefined);
    assert.equal(gap({actual: 5, target: 6, comparability: 'none'}), undefined);
  });
});

describe('the bound of a gap', () => {
  const pairWith = (actual: Relation, target: Relation, result = 9700) =>
    pairsOf(figuresOf([{id: 'a', actual: [result, actual], target: [12000, target]}]), ['a'])[0];

  it('is a floor or a ceiling where the target or the result is only one, and unknown where they contradict', () => {
    const boundWith = (actual: Relation, target: Relation) => gapOf(pairWith(actual, target))?.bound;
    assert.equal(boundWith('gt', 'eq'), 'at-most');
    assert.equal(boundWith('gt', 'ge'), undefined);
    assert.equal(boundWith('gt', 'le'), 'at-most');
    assert.equal(boundWith('le', 'ge'), 'at-least');
    assert.equal(boundWith('approx', 'eq'), 'about');
    assert.equal(boundWith('eq', 'eq'), 'exact');
  });

  it('is said of the short difference, in one form for one pair, for several and in the table', () => {
    const words = (actual: Relation, target: Relation, result?: number) =>
      locales.map((locale) => {
        const pair = pairWith(actual, target, result);
        return [shortGapWords(pair, locale), gapCellWords(pair, locale)];
      });
    assert.deepEqual(words('eq', 'ge'), [
      ['+23.7%起', '+2300（+23.7%）起'],
      ['from +23.7%', 'from +2,300 (+23.7%)'],
    ]);
    assert.deepEqual(words('gt', 'eq'), [
      ['+23.7%以下', '+2300（+23.7%）以下'],
      ['up to +23.7%', 'up to +2,300 (+23.7%)'],
    ]);
    assert.deepEqual(words('eq', 'ge', 12000)[0], ['0起', '0起']);
    assert.deepEqual(words('eq', 'eq', 12000)[0], ['持平', '持平']);
    assert.deepEqual(words('gt', 'ge')[0], ['', '']);
  });
});
