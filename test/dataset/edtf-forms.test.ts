import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import {parseEdtf} from '../../src/dataset/edtf.js';
import type {Edtf, EdtfDate} from '../../src/dataset/edtf.js';
import {spanOfPeriod} from '../../src/model/words/period-span.js';
import type {PeriodSpan} from '../../src/model/words/period-span.js';

/** Whether the oracle reads a text; it throws where it does not. */
function isReadByOracle(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

const two = (number: number) => String(number).padStart(2, '0');

/** A date as it is written: what the parser keeps of one is enough to write it again. */
function printDate({year, part, day, about, perhaps}: EdtfDate): string {
  const qualifier = about ? (perhaps ? '%' : '~') : perhaps ? '?' : '';
  return [year, part, day]
    .filter((one) => one !== undefined)
    .map((one) => (typeof one === 'number' ? two(one) : one))
    .join('-')
    .concat(qualifier);
}

const print = ({start, end}: Edtf): string =>
  start === end ? printDate(start!) : [start, end].map((date) => (date ? printDate(date) : '..')).join('/');

/** The texts of a list that stands over several lines. */
const list = (texts: string) => texts.trim().split(/\s+/);

const seasons = [21, 22, 23, 24];
const quarters = [33, 34, 35, 36];
const halves = [40, 41];

describe('a form that reports use is read by both, the element and the oracle', () => {
  const forms = `
    2022 2023-06 2023-06-15 0000 9999 2024-02-29
    2023~ 2023? 2023% 2023-06~ 2023-06? 2023-06% 2023-06-15~ 2023-06-15? 2023-06-15%
    ../2023 ../2023-06 ../2023-06-15 ../2023-06~ 2023/.. 2023-06/.. 2023-06-15/.. 2023~/.. /2023 2023/
    2023/2025 2023~/2025? 2023/2025% 2023-06/2025 2023-06/2023-09 2023-06-01/2023-06-02 2023/2023-06 202X/2025
    202X 20XX 2023-XX 2023-06-XX 2023-XX-XX
    2023-21 2023-22 2023-23 2023-24 2023-33 2023-34 2023-35 2023-36 2023-40 2023-41`;
  for (const text of list(forms))
    it(text, () => {
      assert.ok(isReadByOracle(text), 'by the oracle');
      assert.ok(parseEdtf(text), 'by the parser');
    });
});

describe('a text is refused by both', () => {
  const texts = `
    soon 2023-13 2023-00 2023-42 2023-6 2023-06-1 2023- 2023-3X 2023-X6 2023~~ 2023!
    2023/2022 2023-06/2023-05 2023-06-02/2023-06-01 2022/2023/2024 ..2023 2023.. .. 2023/soon 2023-21-01 2023-06-00`;
  for (const text of list(texts))
    it(text, () => {
      assert.ok(!isReadByOracle(text), 'by the oracle');
      assert.equal(parseEdtf(text), undefined, 'by the parser');
    });
});

/** Where the parser and the oracle part, each with the reason. */
const readHereOnly: readonly (readonly [reason: string, texts: string])[] = [
  [
    'ISO 8601-2 qualifies any date as a whole, a season, quarter, half or decade as well; the grammar of the oracle does not',
    '202X~ 20XX? 2023-21~ 2023-24? 2023-33~ 2023-36% 2023-40? 2023-41~',
  ],
  [
    'ISO 8601-2 builds intervals of any two dates, of seasons, quarters and halves as well; the oracle of calendar dates only',
    '2023-21/2023-23 2023-33/2023-36 2023-40/2023-41 ../2023-33 2023-41/.. ../2023-22~ 2023-41/2024-40',
  ],
  [
    'an interval may begin and end in the same year, month or day (ISO 8601-1, 5.5: its end is not before its start)',
    '2023/2023 2023-06/2023-06 2023-06-15/2023-06-15 2023~/2023?',
  ],
  [
    'an end given more coarsely than the start reaches to its own last day; the oracle compares first days only',
    '2023-06/2023 2023-06-30/2023-06 2023-12-31/2023',
  ],
];

const readByOracleOnly: readonly (readonly [reason: string, texts: string])[] = [
  ['ISO 8601-1 knows only days that the calendar has; the oracle goes on into March', '2023-02-29 1900-02-29'],
  [
    'a qualifier inside a date (level 2): reports qualify whole dates',
    '~2023 2023?-06 2023-?06 2023-06?-15 2023-06-~15',
  ],
  [
    'a digit left out before one that is given, or of a month or day (level 2): reports leave out whole parts',
    '2X23 202X-06 2023-XX-05 2023-1X 2023-06-1X 156X-12-25',
  ],
  ['more digits left out than a century has: nothing could be drawn of it', '2XXX XXXX'],
  ['seasons of one hemisphere, and thirds of a year (level 2)', '2023-25 2023-28 2023-29 2023-32 2023-37 2023-39'],
  ['years before 0000 or of five digits, and years known to some digits', '-2023 Y12023 2023S2'],
  ['a century alone: a year that was cut off is a likelier mistake', '20'],
  ['sets (level 2) name several periods, a milestone has one', '{2022,2023} [2022,2023] [..2023]'],
  ['a time of day: reports give none', '2023-06-15T10:00:00 2023-06-15T10:00:00Z'],
  ['an interval that neither begins nor ends says nothing of when', '../.. / ../ /..'],
];

describe('the parser reads what the oracle refuses:', () => {
  for (const [reason, texts] of readHereOnly)
    it(reason, () => {
      for (const text of list(texts)) {
        assert.ok(!isReadByOracle(text), `${text} by the oracle`);
        assert.ok(parseEdtf(text), text);
      }
    });
});

describe('the parser refuses what the oracle reads:', () => {
  for (const [reason, texts] of readByOracleOnly)
    it(reason, () => {
      for (const text of list(texts)) {
        assert.ok(isReadByOracle(text), `${text} by the oracle`);
        assert.equal(parseEdtf(text), undefined, text);
      }
    });
});

describe('a season', () => {
  it('is drawn where the seasons of the north are, softly, as ISO 8601-2 ties it to no months; the oracle takes quarters', () => {
    const months = seasons.map((part) => {
      const {from, to, soft} = spanOfPeriod(`2023-${part}`)!;
      assert.equal(soft, 'both');
      return [from, to].map((time) => Math.round((time - 2023) * 12));
    });
    assert.deepEqual(months, [
      [2, 5],
      [5, 8],
      [8, 11],
      [11, 12],
    ]);
    assert.equal(new Date(edtf('2023-21').min).getUTCMonth(), 0);
  });
});

/** A date that the parser prints as it was written: of what it does not know, nothing is written. */
const day = fc
  .date({min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
const unqualified = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text.slice(0, 3)}X`),
  day.map((text) => `${text.slice(0, 2)}XX`),
  fc
    .tuple(day, fc.constantFrom(...seasons, ...quarters, ...halves))
    .map(([text, part]) => `${text.slice(0, 4)}-${part}`),
);
const qualifier = fc.constantFrom('', '~', '?', '%');
const date = fc.tuple(unqualified, qualifier).map((both) => both.join(''));
const sorted = fc.tuple(date, date).map((dates) => {
  const [first, last] = dates.sort((a, b) => parseEdtf(a)!.start!.from - parseEdtf(b)!.start!.from);
  return `${first}/${last}`;
});
const interval = fc.oneof(
  sorted,
  date.map((one) => `../${one}`),
  date.map((one) => `${one}/..`),
);
const period = fc.oneof(date, interval);

describe('every period', () => {
  const always = (check: (text: string, span: PeriodSpan, read: Edtf) => void) =>
    fc.assert(
      fc.property(period, (text) => check(text, spanOfPeriod(text)!, parseEdtf(text)!)),
      {numRuns: 2000},
    );

  it('is printed as it was read', () => always((text, _span, read) => assert.equal(print(read), text)));

  it('is read as it was printed', () =>
    always((text, _span, read) => assert.deepEqual(parseEdtf(print(read)), parseEdtf(text))));

  it('begins before it is over', () => always((text, {from, to}) => assert.ok(from < to, text)));

  it('has soft ends where its dates are rough or absent, and no others', () =>
    always((text, {soft}) => {
      const [first, last = first] = text.split('/');
      const isRough = (side: string) => /^\.\.$|[~?%]$|^....-2[1-4]$/.test(side);
      const ends = {both: [true, true], start: [true, false], end: [false, true], none: [false, false]};
      assert.deepEqual(ends[soft], [isRough(first), isRough(last)], text);
    }));

  it('is open where an end is absent, and nowhere else', () =>
    always((text, {open}) =>
      assert.equal(open, text.startsWith('..') ? 'start' : text.endsWith('..') ? 'end' : 'none', text),
    ));

  it('covers the same time, however rough it is', () =>
    fc.assert(
      fc.property(unqualified, qualifier, (text, sign) => {
        const {from, to} = spanOfPeriod(text)!;
        const rough = spanOfPeriod(text + sign)!;
        assert.deepEqual([rough.from, rough.to], [from, to]);
      }),
    ));

  it('of two dates goes from the first day of the one to the last of the other', () =>
    fc.assert(
      fc.property(sorted, (text) => {
        const [first, last] = text.split('/').map((side) => spanOfPeriod(side)!);
        const {from, to} = spanOfPeriod(text)!;
        assert.deepEqual([from, to], [first.from, last.to]);
      }),
    ));

  it('is none once its dates change places, unless they share some time', () =>
    fc.assert(
      fc.property(sorted, (text) => {
        const [first, last] = text.split('/');
        const [a, b] = [spanOfPeriod(first)!, spanOfPeriod(last)!];
        assert.equal(Boolean(parseEdtf(`${last}/${first}`)), a.to > b.from, text);
      }),
    ));

  it('that a finer date lies in covers it: a month its days, a year its months, quarters and halves', () =>
    fc.assert(
      fc.property(day, (text) => {
        const month = Number(text.slice(5, 7));
        const year = text.slice(0, 4);
        const around = [
          text.slice(0, 7),
          `${year}-${33 + Math.floor((month - 1) / 3)}`,
          `${year}-${month < 7 ? 40 : 41}`,
        ];
        const chain = [text, ...around, year, `${year.slice(0, 3)}X`, `${year.slice(0, 2)}XX`].map((one) =>
          spanOfPeriod(one)!,
        );
        for (const [index, outer] of chain.slice(1).entries()) {
          assert.ok(outer.from <= chain[index].from + 1e-9, text);
          assert.ok(outer.to >= chain[index].to - 1e-9, text);
        }
      }),
    ));
});
