import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {parseQuantity} from '../../../src/dataset/phrase/read.js';
import type {Locale, Observation} from '../../../src/dataset/types.js';
import {indicatorOf} from '../../../src/dataset/query/figures.js';
import {relations} from '../../../src/dataset/vocabulary.js';
import {formatNumber} from '../../../src/model/words/number.js';
import type {Unit} from '../../../src/model/words/number.js';
import {observationWords} from '../../../src/model/words/observation.js';

const locales: readonly Locale[] = ['zh', 'en'];

const units: readonly Unit[] = [
  {unit: 'CNY', unitName: {zh: '元', en: 'yuan'}, measure: 'level'},
  {unit: 'percent', unitName: {zh: '%', en: '%'}, measure: 'growth'},
  {unit: 'project', unitName: {zh: '个', en: 'projects', one: 'project'}, measure: 'count'},
  {unit: 'mu', unitName: {zh: '亩', en: 'mu'}, measure: 'level'},
  {unit: 'ratio', unitName: {zh: '', en: ''}, measure: 'ratio'},
];

/** What is written and read: a number with what bounds it. */
const bounded = fc.record({
  value: fc
    .tuple(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: -3, max: 4}))
    .map(([digits, shift]) => Number(`${digits}e${shift}`) + 0),
  relation: fc.constantFrom(...relations.filter((relation) => relation !== 'qualitative' && relation !== 'range')),
});

const observed = (value: number, relation: Observation['relation'], hedge?: string): Observation => ({
  ...{id: 'x.2023.target', indicator: 'x', period: '2023', role: 'target'},
  ...{value, relation, ...(hedge !== undefined && {hedge})},
  source: {start: 0, end: 1, literal: 'x', quote: 'x', section: '1'},
});

describe('A literal becomes a value and a literal again', () => {
  for (const locale of locales) {
    it(`for any number, in ${locale}`, () => {
      fc.assert(
        fc.property(bounded, fc.constantFrom(...units), ({value, relation}, unit) => {
          const written = observationWords(observed(value, relation), unit, locale);
          const read = parseQuantity(written)!;
          assert.deepEqual([read.value, read.relation], [value, relation], written);
          const again = observationWords(observed(read.value, read.relation, read.hedge), unit, locale);
          assert.equal(again, written);
        }),
        {numRuns: 1000},
      );
    });

    it(`for every number of the report, as it is written in ${locale}`, () => {
      for (const observation of haishu2023.observations.filter(({value}) => value !== null)) {
        const indicator = haishu2023.indicators.find(({id}) => id === observation.indicator)!;
        const written = observationWords(observation, indicator, locale);
        const read = parseQuantity(written)!;
        assert.deepEqual([read.value, read.relation], [observation.value, observation.relation], written);
      }
    });
  }

  it('as the report prints it: the value, written in Chinese, is the numeral of the source', () => {
    const forms = haishu2023.observations.flatMap(({value, source, indicator}) => {
      // A rank is printed as a word: 居全市第一.
      if (value === null || indicatorOf(haishu2023, indicator).measure === 'rank') return [];
      const {value: read, unit = ''} = parseQuantity(source.literal)!;
      const numeral = /^[\d.]+[余多]?[万亿]*/.exec(source.literal)![0].replace(/[余多]/, '');
      assert.equal(Math.abs(value), read, source.literal);
      return [[formatNumber(read, 'zh'), numeral, unit]];
    });
    assert.ok(forms.length > 150);
    // 30000 may be printed in full where we write 3万, and the reverse: the value is the same.
    for (const [written, numeral] of forms) assert.equal(parseQuantity(written)?.value, parseQuantity(numeral)?.value);
  });

  it('with every hedge of the report, word for word', () => {
    const hedged = haishu2023.observations.filter(({hedge}) => hedge !== undefined);
    assert.ok(hedged.length > 20);
    for (const observation of hedged) {
      const indicator = haishu2023.indicators.find(({id}) => id === observation.indicator)!;
      const read = parseQuantity(observationWords(observation, indicator, 'zh'))!;
      assert.equal(read.hedge, observation.hedge, observation.id);
    }
  });
});
