import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {relationOf} from '../../../src/dataset/phrase/hedges.js';
import {parseQuantity} from '../../../src/dataset/phrase/read.js';
import type {Quantity} from '../../../src/dataset/phrase/quantity.js';

const literal = (
  value: number,
  relation: Quantity['relation'],
  hedge?: string,
  unit?: string,
  unitName?: string,
): Quantity => ({
  value,
  relation,
  ...(hedge && {hedge}),
  ...(unit && {unit}),
  ...(unitName && {unitName}),
});

const cases: readonly (readonly [text: string, expected: Quantity])[] = [
  ['1500亿元', literal(150_000_000_000, 'eq', undefined, '元')],
  ['117.1亿元', literal(11_710_000_000, 'eq', undefined, '元')],
  ['23.1亿元', literal(2_310_000_000, 'eq', undefined, '元')],
  ['3.3亿美元', literal(330_000_000, 'eq', undefined, '美元')],
  ['2万亿元', literal(2_000_000_000_000, 'eq', undefined, '元')],
  ['193万平方米', literal(1_930_000, 'eq', undefined, '平方米')],
  ['15.6万亩', literal(156_000, 'eq', undefined, '亩')],
  ['2.4万人', literal(24_000, 'eq', undefined, '人')],
  ['13.3%', literal(13.3, 'eq', undefined, '%')],
  ['-14.3%', literal(-14.3, 'eq', undefined, '%')],
  ['−14.3%', literal(-14.3, 'eq', undefined, '%')],
  ['4800套(间)', literal(4800, 'eq', undefined, '套(间)')],
  ['15分钟', literal(15, 'eq', undefined, '分钟')],
  ['3500吨标煤', literal(3500, 'eq', undefined, '吨标煤')],
  ['9700余名', literal(9700, 'gt', '余', '名')],
  ['2.4万余人', literal(24_000, 'gt', '余', '人')],
  ['20多个', literal(20, 'gt', '多', '个')],
  ['约合1.2亿美元', literal(120_000_000, 'approx', '约合', '美元')],
  ['增长7个点', {...literal(7, 'eq', undefined, '个点'), change: {direction: 'up', kind: 'by', word: '增长'}}],
  ['8%以上', literal(8, 'ge', '以上', '%')],
  ['20名以上', literal(20, 'ge', '以上', '名')],
  ['不少于4700批次', literal(4700, 'ge', '不少于', '批次')],
  ['不低于15.6万亩', literal(156_000, 'ge', '不低于', '亩')],
  ['至少8%', literal(8, 'ge', '至少', '%')],
  ['超30亿元', literal(3_000_000_000, 'gt', '超', '元')],
  ['超过8800个', literal(8800, 'gt', '超过', '个')],
  ['突破1500亿元', literal(150_000_000_000, 'gt', '突破', '元')],
  ['高于91%', literal(91, 'gt', '高于', '%')],
  ['2万元以下', literal(20_000, 'le', '以下', '元')],
  ['30天以内', literal(30, 'le', '以内', '天')],
  ['不超过3%', literal(3, 'le', '不超过', '%')],
  ['低于5%', literal(5, 'lt', '低于', '%')],
  ['不满18周岁', literal(18, 'lt', '不满', '周岁')],
  ['约3万人', literal(30_000, 'approx', '约', '人')],
  ['6%左右', literal(6, 'approx', '左右', '%')],
  ['at least 8%', literal(8, 'ge', 'at least', '%')],
  ['At least 8%', literal(8, 'ge', 'At least', '%')],
  ['≥ 8 %', literal(8, 'ge', '≥', '%')],
  ['8%+', literal(8, 'ge', '+', '%')],
  ['over 1.5 billion', literal(1_500_000_000, 'gt', 'over')],
  ['over 1.5 billion yuan', literal(1_500_000_000, 'gt', 'over', '元', 'yuan')],
  ['at most 3 days', literal(3, 'le', 'at most', 'days')],
  ['fewer than 12 schools', literal(12, 'lt', 'fewer than', 'schools')],
  ['about 3', literal(3, 'approx', 'about')],
  ['1,234,567 people', literal(1_234_567, 'eq', undefined, 'people')],
  ['  42  ', literal(42, 'eq')],
];

describe('a printed number', () => {
  for (const [text, expected] of cases)
    it(`"${text}" reads as ${JSON.stringify(expected)}`, () => assert.deepEqual(parseQuantity(text), expected));

  for (const text of ['', '基本同步', 'eight', '%', '1.2.3', '4.4%、6.4%', '2023-02-08', '5个10元', '20几个', '1e5'])
    it(`"${text}" is not one number`, () => assert.equal(parseQuantity(text), undefined));

  it('has no negative zero', () => assert.ok(Object.is(parseQuantity('-0%')?.value, 0)));

  it('is nothing where it is too large to be a number', () => assert.equal(parseQuantity('9'.repeat(400)), undefined));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => (parseQuantity(text), true)));
  });
});

describe('scales', () => {
  const scales = [
    ['', 0],
    ['万', 4],
    ['百万', 6],
    ['千万', 7],
    ['亿', 8],
    ['万亿', 12],
    [' thousand', 3],
    [' million', 6],
    [' billion', 9],
    [' trillion', 12],
  ] as const;

  it('shift the decimal point exactly, for every number of the usual size', () => {
    const number = fc.tuple(fc.integer({min: 0, max: 999_999}), fc.integer({min: 0, max: 3}));
    fc.assert(
      fc.property(number, fc.constantFrom(...scales), ([digits, decimals], [word, shift]) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const zeros = BigInt(digits) * 10n ** BigInt(Math.max(shift - decimals, 0));
        const exact = shift >= decimals ? Number(zeros) : Number(`${digits}e${shift - decimals}`);
        assert.equal(parseQuantity(`${text}${word}`)?.value, exact);
      }),
    );
  });

  it('leave units that begin alike alone', () => {
    assert.deepEqual(parseQuantity('12 thousandths'), literal(12, 'eq', undefined, 'thousandths'));
    assert.deepEqual(parseQuantity('3 millionaires'), literal(3, 'eq', undefined, 'millionaires'));
  });
});

describe('a hedge', () => {
  const hedges = {
    ge: ['以上', '及以上', '不少于', '不低于', '至少', 'at least', '≥'],
    gt: ['超', '超过', '突破', '高于', '余', '多', 'over', 'more than', '>'],
    le: ['以下', '及以下', '以内', '不超过', 'at most', '≤'],
    lt: ['低于', '不满', '不足', 'less than', '<'],
    approx: ['左右', '约', 'about'],
  } as const;

  for (const [relation, words] of Object.entries(hedges))
    for (const word of words) it(`"${word}" is ${relation}`, () => assert.equal(relationOf(word), relation));

  it('is no other word', () => {
    for (const word of ['', '力争', '以上的', 'x']) assert.equal(relationOf(word), undefined);
  });

  it('gives the same relation before or after as inside the number', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e6}), fc.constantFrom('万', '亿', ''), (number, scale) => {
        assert.equal(
          parseQuantity(`${number}余${scale}人`)?.relation,
          parseQuantity(`${number}${scale}余人`)?.relation,
        );
      }),
    );
  });
});
