import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Observation, Relation} from '../../../src/dataset/types.js';
import {periodWords} from '../../../src/model/words/period.js';
import {boundOf, observationWords} from '../../../src/model/words/observation.js';
import type {Unit} from '../../../src/model/words/number.js';
import {textWidth, wrapText} from '../../../src/model/text-width.js';

const percent: Unit = {unit: 'percent', unitName: {zh: '%', en: '%'}, measure: 'growth'};
const people: Unit = {unit: 'person', unitName: {zh: '名', en: 'people'}, measure: 'count'};
const source = {start: 0, end: 2, literal: '继续缩小', quote: '城乡居民收入倍差继续缩小', section: '2'};
const observation = (relation: Relation, value: number | null, hedge?: string): Observation => ({
  id: 'a.2023.target',
  indicator: 'a',
  period: '2023',
  role: 'target',
  relation,
  value,
  source,
  ...(hedge !== undefined && {hedge}),
});

describe('a relation', () => {
  const cases: [Relation, string | undefined, string, string][] = [
    ['eq', undefined, '8%', '8%'],
    ['ge', '以上', '8%以上', 'at least 8%'],
    ['ge', '不少于', '不少于8%', 'at least 8%'],
    ['gt', '突破', '突破8%', 'over 8%'],
    ['gt', undefined, '超过8%', 'over 8%'],
    ['le', '以内', '8%以内', 'at most 8%'],
    ['lt', '低于', '低于8%', 'under 8%'],
    ['approx', '左右', '8%左右', 'about 8%'],
    ['approx', '约', '约8%', 'about 8%'],
  ];
  for (const [relation, hedge, zh, en] of cases)
    it(`${relation} with ${hedge ?? 'no word of its own'} reads ${zh} and ${en}`, () => {
      assert.equal(observationWords(observation(relation, 8, hedge), percent, 'zh'), zh);
      assert.equal(observationWords(observation(relation, 8, hedge), percent, 'en'), en);
    });

  it('keeps 余 between the number and its unit', () =>
    assert.equal(observationWords(observation('gt', 9700, '余'), people, 'zh'), '9700余名'));

  it('without a number reads as the report’s phrase in quotation marks, in English as its meaning', () => {
    const phrase = observation('qualitative', null);
    assert.equal(
      observationWords({...phrase, meaning: {zh: '继续缩小', en: 'narrows further'}}, percent, 'en'),
      'narrows further',
    );
    assert.equal(observationWords(phrase, percent, 'zh'), '“继续缩小”');
  });

  it('in parts says the same as in one piece', () => {
    const {before, number, after} = boundOf(observation('ge', 8, '以上'), percent, 'zh');
    assert.deepEqual([before, number, after], ['', '8%', '以上']);
  });
});

describe('a period', () => {
  const cases: [string, string, string][] = [
    ['2023', '2023年', '2023'],
    ['2023-11', '2023年11月', 'November 2023'],
    ['2023-02-01', '2023年2月1日', '1 February 2023'],
    ['0', '0年', '0'],
    ['2023~', '2023年前后', 'about 2023'],
    ['../2023-06~', '最迟2023年6月前后', 'by about June 2023'],
  ];
  for (const [edtf, zh, en] of cases)
    it(`${edtf} reads ${zh} and ${en}`, () => {
      assert.equal(periodWords(edtf, 'zh'), zh);
      assert.equal(periodWords(edtf, 'en'), en);
    });
});

describe('text', () => {
  it('is as wide in Chinese as it has characters', () => assert.equal(textWidth('固定资产', 14), 56));

  it('breaks into lines that fit and lose nothing', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', '增', '长', '，', '8', '%'), minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 12}), (words) => {
        const text = words.join(' ');
        const lines = wrapText(text, 260);
        assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
        for (const line of lines) assert.ok(textWidth(line) <= 260, `${line} is too wide`);
      }),
    );
  });

  it('breaks within a word only where no line has room for it', () => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    const lines = wrapText(`Haus der ${long}`, 260);
    assert.equal(lines.join('').replaceAll(' ', ''), `Hausder${long}`);
    for (const line of lines) assert.ok(textWidth(line) <= 260, line);
    assert.deepEqual(wrapText('infrastructure reconstruction', 100), ['infrastructure', 'reconstruction']);
  });

  it('starts no line with a comma or a full stop', () => {
    for (const line of wrapText('城乡居民，收入倍差。继续缩小，城乡居民。收入倍差', 40))
      assert.doesNotMatch(line, /^[，。]/);
  });
});
