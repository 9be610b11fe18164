import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Locale} from '../../../src/dataset/types.js';
import {
  decimalDifference,
  differenceWords,
  formatNumber,
  formatValue,
  signedDifference,
} from '../../../src/model/words/number.js';
import type {Unit} from '../../../src/model/words/number.js';
import {boundOf} from '../../../src/model/words/observation.js';

const yuan: Unit = {unit: 'CNY', unitName: {zh: '元', en: 'yuan'}, measure: 'level'};
const percent: Unit = {unit: 'percent', unitName: {zh: '%', en: '%'}, measure: 'growth'};
const projects: Unit = {unit: 'project', unitName: {zh: '个', en: 'projects', one: 'project'}, measure: 'count'};
const ratio: Unit = {unit: 'ratio', unitName: {zh: '', en: ''}, measure: 'ratio'};

describe('a number', () => {
  const cases: [number, string, string][] = [
    [0, '0', '0'],
    [46, '46', '46'],
    [1.75, '1.75', '1.75'],
    [-25, '−25', '−25'],
    [9700, '9700', '9,700'],
    [10531, '10531', '10,531'],
    [24000, '2.4万', '24,000'],
    [38871, '38871', '38,871'],
    [1930000, '193万', '1.93 million'],
    [330000000, '3.3亿', '330 million'],
    [11710000000, '117.1亿', '11.71 billion'],
    [150000000000, '1500亿', '150 billion'],
    [-11710000000, '−117.1亿', '−11.71 billion'],
    [4400000000000, '4.4万亿', '4.4 trillion'],
    [999900000000, '9999亿', '999.9 billion'],
    [1000000000000, '1万亿', '1 trillion'],
    [-1234500000000, '−1.2345万亿', '−1.2345 trillion'],
  ];
  for (const [value, zh, en] of cases)
    it(`${value} reads ${zh} and ${en}`, () => {
      assert.equal(formatNumber(value, 'zh'), zh);
      assert.equal(formatNumber(value, 'en'), en);
    });

  it('never loses or invents a digit, in either language', () => {
    const factors: Record<string, number> = {
      万亿: 1e12,
      亿: 1e8,
      万: 1e4,
      ' trillion': 1e12,
      ' billion': 1e9,
      ' million': 1e6,
    };
    const back = (text: string) => {
      const word = Object.keys(factors).find((candidate) => text.endsWith(candidate)) ?? '';
      const digits = text
        .slice(0, text.length - word.length)
        .replace(/,/g, '')
        .replace('−', '-');
      return Number((Number(digits) * (factors[word] ?? 1)).toPrecision(15));
    };
    fc.assert(
      fc.property(fc.integer({min: -1e14, max: 1e14}), fc.integer({min: 0, max: 2}), (whole, decimals) => {
        const value = Number((whole / 10 ** decimals).toPrecision(15));
        assert.equal(back(formatNumber(value, 'zh')), value);
        assert.equal(back(formatNumber(value, 'en')), value);
      }),
    );
  });
});

describe('a value', () => {
  it('carries its unit as the language wants it', () => {
    assert.equal(formatValue(11710000000, yuan, 'zh'), '117.1亿元');
    assert.equal(formatValue(11710000000, yuan, 'en'), '11.71 billion yuan');
    assert.equal(formatValue(13.3, percent, 'zh'), '13.3%');
    assert.equal(formatValue(13.3, percent, 'en'), '13.3%');
    assert.equal(formatValue(60, projects, 'zh'), '60个');
    assert.equal(formatValue(60, projects, 'en'), '60 projects');
  });

  it('stands in the singular where it is one', () => assert.equal(formatValue(1, projects, 'en'), '1 project'));

  it('has no stray space where its unit has no name', () => {
    assert.equal(formatValue(1.75, ratio, 'zh'), '1.75');
    assert.equal(formatValue(1.75, ratio, 'en'), '1.75');
    const times: Unit = {unit: 'times', unitName: {zh: '倍', en: 'times'}, measure: 'ratio'};
    assert.equal(formatValue(1.75, times, 'zh'), '1.75倍');
    assert.equal(formatValue(1.75, times, 'en'), '1.75');
  });

  it('leaves the counted noun to the name beside it, in English only', () => {
    const short = (value: number, unit: Unit, locale: Locale) =>
      boundOf({value, relation: 'eq'}, unit, locale, true).number;
    assert.equal(short(60, projects, 'en'), '60');
    assert.equal(short(60, projects, 'zh'), '60个');
    assert.equal(short(8, percent, 'en'), '8%');
  });
});

describe('a difference', () => {
  it('is exact to the decimals that were written', () => {
    assert.equal(decimalDifference(9.1, 8), 1.1);
    assert.equal(decimalDifference(8, 13.3), -5.3);
    assert.equal(decimalDifference(0.3, 0.1), 0.2);
  });

  it('between percentages is in percentage points', () => {
    assert.equal(differenceWords(-5.3, percent, 'zh'), '5.3个百分点');
    assert.equal(differenceWords(-5.3, percent, 'en'), '5.3 percentage points');
    assert.equal(differenceWords(1, percent, 'en'), '1 percentage point');
  });

  it('shows its sign in a column', () => {
    assert.equal(signedDifference(14, projects, 'zh'), '+14');
    assert.equal(signedDifference(-4000, projects, 'en'), '−4,000');
    assert.equal(signedDifference(0, projects, 'en'), '0');
    assert.equal(signedDifference(-5.3, percent, 'en'), '−5.3 pp');
  });
});
