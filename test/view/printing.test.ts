import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import {relationOf} from '../../src/dataset/phrase/hedges.js';
import {parseQuantity} from '../../src/dataset/phrase/read.js';
import type {Quantity} from '../../src/dataset/phrase/quantity.js';
import {indicatorOf} from '../../src/dataset/query/figures.js';
import type {Indicator, Locale} from '../../src/dataset/types.js';
import {formatNumber} from '../../src/model/words/number.js';
import {boundOf} from '../../src/model/words/observation.js';
import {locales} from '../fixtures/yoy-bar.js';

/** A number as it is printed with its unit and its hedge. */
function printed(
  {value, relation, hedge}: Pick<Quantity, 'value' | 'relation' | 'hedge'>,
  unit: Indicator,
  to: Locale,
) {
  assert.notEqual(relation, 'range');
  const {before, number, after} = boundOf({value, relation, ...(hedge && {hedge})}, unit, to);
  return before + number + after;
}

const units = [...new Map(haishu2023.indicators.map((indicator) => [indicator.unit, indicator])).values()].filter(
  // A number in words, such as a rate of so many in ten thousand, has two numbers in its unit; a rank is an ordinal, and 2000年
  // may be a year.
  ({unit, measure}) => unit !== undefined && !/\d|-per-|^year$/.test(unit) && measure !== 'rank',
);
const unit = fc.constantFrom(...units);
const relation = fc.constantFrom<Quantity['relation']>('eq', 'ge', 'gt', 'le', 'lt', 'approx');
const hedge = fc.constantFrom(
  ...[
    '以上',
    '以下',
    '以内',
    '不少于',
    '不低于',
    '至少',
    '超',
    '超过',
    '突破',
    '高于',
    '余',
    '多',
    '不超过',
    '低于',
    '不满',
    '左右',
    '约',
  ],
);
/** Any number that a report might print: up to a trillion, with up to four decimals. */
const value = fc
  .tuple(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: -4, max: 3}))
  .map(([digits, shift]) => Number(`${digits}e${shift}`) + 0);

describe('a value, printed and read again, is the same value', () => {
  for (const locale of locales) {
    it(`in ${locale}, with the same relation, in every unit`, () => {
      fc.assert(
        fc.property(value, relation, unit, (number, bound, indicator) => {
          const words = printed({value: number, relation: bound}, indicator, locale);
          const read = parseQuantity(words);
          assert.deepEqual([read?.value, read?.relation], [number, bound], words);
        }),
        {numRuns: 2000},
      );
    });

    it(`in ${locale}, and printed once more stands there in the same words`, () => {
      fc.assert(
        fc.property(value, relation, unit, (number, bound, indicator) => {
          const words = printed({value: number, relation: bound}, indicator, locale);
          const {hedge: readHedge, ...read} = parseQuantity(words)!;
          assert.equal(
            printed({...read, ...(locale === 'zh' && readHedge && {hedge: readHedge})}, indicator, locale),
            words,
          );
        }),
        {numRuns: 2000},
      );
    });
  }

  it('in the words of the report, whichever hedge it used', () => {
    fc.assert(
      fc.property(value, hedge, unit, (number, word, indicator) => {
        const words = printed({value: number, relation: relationOf(word)!, hedge: word}, indicator, 'zh');
        const read = parseQuantity(words);
        // Below zero 以内 bounds the amount: −1%以内 is −1 % or more.
        const relation = number < 0 && word === '以内' ? 'ge' : relationOf(word);
        assert.deepEqual([read?.value, read?.relation, read?.hedge], [number, relation, word], words);
      }),
      {numRuns: 2000},
    );
  });

  it('without a unit too', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (number, locale) => {
        const read = parseQuantity(formatNumber(number, locale));
        assert.deepEqual([read?.value, read?.relation, read?.unit], [number, 'eq', undefined]);
      }),
    );
  });
});

describe('every number of the report', () => {
  const numbers = haishu2023.observations.filter(({relation}) => relation !== 'qualitative');

  it('reads the same in the report, in Chinese and in English', () => {
    for (const {id, value, relation, hedge, indicator} of numbers)
      for (const locale of locales) {
        const quantity = {value: value!, relation: relation as Quantity['relation'], ...(hedge && {hedge})};
        const read = parseQuantity(printed(quantity, indicatorOf(haishu2023, indicator), locale));
        assert.deepEqual([read?.value, read?.relation], [value, relation], id);
      }
  });

  it('is printed as the report prints it, wherever the report uses the unit’s own word', () => {
    let same = 0;
    for (const {id, source, indicator} of numbers) {
      const read = parseQuantity(source.literal);
      const about = indicatorOf(haishu2023, indicator);
      if (!read || read.unit !== about.unitName?.zh) continue;
      assert.equal(printed(read, about, 'zh'), source.literal, id);
      same++;
    }
    assert.ok(same > 150, `${same}`);
  });
});
