import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dataset/edtf.js';
import type {EdtfDate} from '../../src/dataset/edtf.js';
import {spanOfPeriod} from '../../src/model/words/period-span.js';

/** The oracle throws where a text is no period. */
function oracle(text: string): ReturnType<typeof edtf> | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

/** The first and the last day, counted in the calendar, that a date of ours covers. */
function days({year, part = 0, day}: EdtfDate): [from: string, to: string] {
  const utc = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  const [low, high] = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  if (!part) return [utc(low, 0, 1), utc(high, 11, 31)];
  if (day) return [utc(low, part - 1, day), utc(low, part - 1, day)];
  const first = part < 13 ? part - 1 : part < 40 ? (part - 33) * 3 : (part - 40) * 6;
  return [utc(low, first, 1), utc(low, first + (part < 13 ? 1 : part < 40 ? 3 : 6), 0)];
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const digits = (number: number, length: number) => String(number).padStart(length, '0');
/** Years as the platform's dates count them: below 100 they mean others. */
const year = fc.integer({min: 1000, max: 9999}).map(String);
const month = fc.integer({min: 0, max: 14}).map((number) => digits(number, 2));
const day = fc.integer({min: 0, max: 33}).map((number) => digits(number, 2));
const qualifier = fc.constantFrom('', '~', '?', '%');
const date = fc
  .tuple(year, fc.option(month), fc.option(day), qualifier)
  .map(([y, m, d, q]) => y + (m ? `-${m}` : '') + (m && d ? `-${d}` : '') + q);

describe('a date', () => {
  it('is one exactly where the oracle reads one, with the same first and last day', () => {
    fc.assert(
      fc.property(date, (text) => {
        // The oracle takes every year for a leap year; the test of the months below does not.
        fc.pre(!text.includes('-02-29'));
        const [ours, theirs] = [parseEdtf(text)?.start, oracle(text)];
        assert.equal(Boolean(ours), Boolean(theirs), text);
        if (ours && theirs) assert.deepEqual(days(ours), [iso(theirs.min), iso(theirs.max)], text);
      }),
      {numRuns: 2000},
    );
  });

  for (const text of [
    '202X',
    '20XX',
    '2023-XX',
    '2023-06-XX',
    '2023-XX-XX',
    '2023-33',
    '2023-36',
    '2023-40',
    '2023-41',
  ])
    it(`${text} covers the days that the oracle gives it`, () => {
      const theirs = oracle(text)!;
      assert.deepEqual(days(parseEdtf(text)!.start!), [iso(theirs.min), iso(theirs.max)]);
    });

  it('knows the length of every month of every year', () => {
    for (const y of [1900, 2000, 2022, 2024, 2100])
      for (let m = 1; m <= 12; m++) {
        const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
        assert.ok(parseEdtf(`${y}-${digits(m, 2)}-${last}`), `${y}-${m}`);
        assert.equal(parseEdtf(`${y}-${digits(m, 2)}-${last + 1}`), undefined, `${y}-${m}`);
      }
  });

  it('keeps how rough it is', () => {
    const certainty = (text: string) => {
      const {about, perhaps} = parseEdtf(text)!.start!;
      return [about, perhaps];
    };
    assert.deepEqual(['2023', '2023~', '2023?', '2023-06%'].map(certainty), [
      [false, false],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('may be a season, which both know', () => {
    for (const part of [21, 22, 23, 24]) {
      assert.equal(oracle(`2023-${part}`)!.type, 'Season');
      assert.equal(parseEdtf(`2023-${part}`)!.start!.part, part);
    }
    const [spring, winter] = ['2023-21', '2023-24'].map((text) => parseEdtf(text)!.start!);
    assert.deepEqual([(spring.from - 2023) * 12, (spring.to - 2023) * 12].map(Math.round), [2, 5]);
    assert.deepEqual([Math.round((winter.from - 2023) * 12), winter.to], [11, 2024]);
  });
});

describe('an interval', () => {
  it('of two dates is one where the oracle reads one', () => {
    fc.assert(
      fc.property(year, year, qualifier, qualifier, (from, to, a, b) => {
        // The oracle refuses a year up to itself.
        fc.pre(from !== to);
        const text = `${from}${a}/${to}${b}`;
        assert.equal(Boolean(parseEdtf(text)), Boolean(oracle(text)), text);
      }),
      {numRuns: 500},
    );
  });

  it('may be open or unknown at one end', () => {
    for (const text of ['2023/..', '2023/']) {
      assert.equal(oracle(text)!.type, 'Interval');
      const {start, end} = parseEdtf(text)!;
      assert.deepEqual([start?.year, end], ['2023', undefined]);
    }
    for (const text of ['../2023-06~', '/2023-06~']) {
      const {start, end} = parseEdtf(text)!;
      assert.deepEqual([start, end?.part, end?.about], [undefined, 6, true]);
    }
  });

  it('does not end before it begins', () => {
    for (const text of ['2023/2022', '2023-06/2023-05', '2023-06-02/2023-06-01'])
      assert.deepEqual([parseEdtf(text), spanOfPeriod(text)], [undefined, undefined]);
    assert.ok(parseEdtf('2023-06/2023-06'));
  });
});

describe('a text that is not a period', () => {
  const texts =
    '|soon|2023-13|2023-00|2023-02-30|2023-25|2023-32|2023-42|2023-21-01|2023-XX-05|202X-06|2X23|../..|/|2022/2023/2024|2023 |２０２３|23|2023-6|-2023|2023~~|~2023|2023-06-30T12:00:00Z|Y12023|{2022,2023}|NaN|2022/soon';
  for (const text of texts.split('|')) it(`“${text}” is read as none`, () => assert.equal(parseEdtf(text), undefined));

  it('never throws an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9X./~?%]{0,24}$/)), (text) => {
        const span = spanOfPeriod(text);
        assert.ok(!span || (Number.isFinite(span.from) && span.to > span.from), text);
      }),
      {numRuns: 2000},
    );
  });
});
