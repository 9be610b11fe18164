import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseQuantity, readPhrase} from '../../../src/dataset/phrase/read.js';
import {refusalSentence} from '../../../src/dataset/phrase/refusal.js';
import {noted} from '../../fixtures/noted-quantity.js';

const phrases = readFileSync(new URL('../../fixtures/phrases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [phrase: string, reading: string]);

describe('the phrases of reports', () => {
  const readings = phrases.map(([phrase, expected]) => ({phrase, expected, actual: noted(readPhrase(phrase))}));
  const differing = readings.filter(({expected, actual}) => expected !== actual);
  const refused = differing.filter(({actual}) => actual.startsWith('refused'));
  const wrong = differing.filter(({actual}) => !actual.startsWith('refused'));

  it('are read as the table says, or refused as it says', (test) => {
    test.diagnostic(
      `${readings.length} phrases: ${readings.length - differing.length} right, ${refused.length} refused, ${wrong.length} wrong`,
    );
    assert.deepEqual(differing, []);
  });

  it('are the same in full-width digits and signs, and with wide spaces around them', () => {
    const wide = (text: string) =>
      text.replace(/[0-9%+.<>~()-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    for (const [phrase, expected] of phrases) {
      assert.equal(noted(readPhrase(`\u00a0${phrase}\u3000`)), expected, phrase);
      // Elsewhere a full-width comma parts clauses, and Latin words keep their own width.
      if (!/[A-Za-z,，]/.test(phrase)) assert.equal(noted(readPhrase(wide(phrase))), expected, phrase);
    }
  });

  it('are the same with a footnote mark behind them', () => {
    for (const [phrase, expected] of phrases)
      for (const mark of ['①', '¹', '[1]', '〔2〕'])
        if (phrase !== '10^6' && !/m$/.test(phrase))
          assert.equal(noted(readPhrase(phrase + mark)), expected, phrase + mark);
  });
});

describe('a refusal', () => {
  const sentence = (phrase: string) => {
    const reading = readPhrase(phrase);
    assert.ok('refusal' in reading, phrase);
    return refusalSentence(reading.refusal);
  };

  it('says what was expected, in both languages', () => {
    assert.deepEqual(sentence('翻一番'), {zh: '“翻一番”没有给出数字。', en: '“翻一番” gives no number.'});
    assert.equal(sentence('2023年11月').zh, '“2023年11月”是时间，不是数量。');
    assert.equal(sentence('第三').zh, '“第三”是名次或序号，请写明单位，如“第3位”。');
    assert.equal(sentence('5%以上、低于3%').zh.startsWith('“5%以上、低于3%”中有几个数字'), true);
    assert.equal(sentence('下降-3%').zh, '“下降-3%”中的“下降”互相矛盾，只能有一个界限或方向。');
    assert.match(sentence('9007199254740993').en, /use at most 15\.$/);
  });

  it('has a sentence for each reason', () => {
    for (const [phrase, expected] of phrases) {
      if (!expected.startsWith('refused')) continue;
      const {zh, en} = sentence(phrase);
      assert.match(zh, /^[“这没].*。$/u, phrase);
      assert.match(en, /^[“A-Z].*\.$/u, phrase);
    }
  });
});

describe('any text', () => {
  const words = [
    ...[
      '增长',
      '下降',
      '约',
      '以上',
      '力争',
      '突破',
      '%',
      '亿元',
      '万',
      '至',
      '—',
      '-',
      '.',
      ',',
      '（',
      '）',
      '、',
      ' ',
    ],
    ...['1', '5', '23', '4.5', '第', '位', '年', '每', '由', '①', '百分之', '三', '成', 'at least ', ' million', '²'],
  ];
  const phrase = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({unit: 'binary', maxLength: 3})), {
    maxLength: 9,
  });

  it('is read or refused, and never throws', () => {
    fc.assert(
      fc.property(phrase, (parts) => {
        const reading = readPhrase(parts.join(''));
        if ('refusal' in reading) refusalSentence(reading.refusal);
        else assert.ok(Number.isFinite(reading.quantity.value));
      }),
      {numRuns: 5000},
    );
  });

  it('loses no digit: each stands in a number that was read, or in the words around it', () => {
    const digits = (text: string) => (text.match(/[0-9]/g) ?? []).sort().join('');
    const numbers = fc.integer({min: 1, max: 999_999});
    const around = fc.constantFrom('增长', '', '约', '到2025年达到', '5G基站', '力争', 'over ', '每10万人');
    const behind = fc.constantFrom('%', '个', '%以上', '亿元', '家（含12家）', '', '、力争7%', '—8%', '.5%');
    fc.assert(
      fc.property(numbers, around, behind, (number, before, after) => {
        const text = before + number + after;
        const quantity = parseQuantity(text);
        if (!quantity) return;
        const {value, high = '', stretch, context = '', remark = ''} = quantity;
        const printed = (one: number | string) =>
          String(after.includes('亿') && typeof one === 'number' ? one / 1e8 : one);
        const kept = printed(value) + printed(high) + (stretch?.value ?? '') + context + remark;
        assert.equal(digits(kept), digits(text), text);
      }),
    );
  });
});
