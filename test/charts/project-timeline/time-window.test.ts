import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEdtf} from '../../../src/dataset/edtf.js';
import {overlaps} from '../../fixtures/overlaps.js';
import {
  ticksOf,
  edtfOf,
  fitted,
  moved,
  resized,
  shortest,
  windowOf,
  zoomed,
} from '../../../src/charts/project-timeline/model/lanes/time-window.js';
import type {TimeWindow} from '../../../src/charts/project-timeline/model/lanes/time-window.js';

const extent: TimeWindow = {from: 2010, to: 2030};
const day = 1 / 372;
const near = (a: number, b: number, by = 1e-9) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);
const length = ({from, to}: TimeWindow) => to - from;

const time = fc.double({min: 2010, max: 2030, noNaN: true});
const window = fc
  .tuple(time, time)
  .map(([a, b]): TimeWindow => fitted({from: Math.min(a, b), to: Math.max(a, b)}, extent));

describe('a window of time', () => {
  it('is written as the coarsest period that covers it', () => {
    const cases: [TimeWindow, string][] = [
      [{from: 2022, to: 2023}, '2022'],
      [{from: 2022, to: 2024}, '2022/2023'],
      [{from: 2022 + 93 / 372, to: 2023}, '2022-04/2022-12'],
      [{from: 2022 + 31 / 372, to: 2022 + 62 / 372}, '2022-02'],
      [{from: 2022 + 35 / 372, to: 2022 + 62 / 372}, '2022-02-05/2022-02-28'],
      [{from: 2022 + 35 / 372, to: 2022 + 70 / 372}, '2022-02-05/2022-03-08'],
      [{from: 2022, to: 2022 + 93 / 372}, '2022-01/2022-03'],
      [{from: 2022.0001, to: 2023.0001}, '2022/2023-01-01'],
    ];
    for (const [one, text] of cases) assert.equal(edtfOf(one), text);
  });

  it('is read from any period, an open end reaching as far as there is something', () => {
    assert.deepEqual(windowOf('2022/2023', extent), {from: 2022, to: 2024});
    assert.deepEqual(windowOf('2022-40', extent), {from: 2022, to: 2022.5});
    assert.deepEqual(windowOf('2022/..', extent), {from: 2022, to: 2030});
    assert.deepEqual(windowOf('../2022', extent), {from: 2010, to: 2023});
    assert.deepEqual(windowOf('../2001', extent), {from: 2001, to: 2002});
    for (const text of ['', 'soon', '2023/2022', '2022-13']) assert.equal(windowOf(text, extent), undefined);
  });

  it('comes back from its words no smaller, and at most four days longer at each end', () =>
    fc.assert(
      fc.property(window, (one) => {
        const text = edtfOf(one);
        assert.ok(parseEdtf(text), text);
        const back = windowOf(text, extent)!;
        assert.ok(back.from <= one.from + 1e-6 && back.to >= one.to - 1e-6, text);
        assert.ok(one.from - back.from < 4 * day && back.to - one.to < 4 * day, text);
        assert.equal(edtfOf(back), text);
      }),
    ));

  it('stays inside the extent, whatever is done to it, and is never shorter than a month', () =>
    fc.assert(
      fc.property(window, fc.double({min: 0.01, max: 100, noNaN: true}), time, (one, factor, at) => {
        const all = [
          zoomed(one, extent, factor, at),
          moved(one, extent, at - 2020),
          resized(one, extent, 'from', at + factor),
          resized(one, extent, 'to', at - factor),
        ];
        for (const {from, to} of all) {
          assert.ok(from >= extent.from && to <= extent.to + 1e-9);
          assert.ok(to - from >= shortest - 1e-9);
        }
      }),
    ));

  it('keeps what is pointed at in its place while it is zoomed, and is the same zoomed back', () => {
    const one = {from: 2018, to: 2022};
    const closer = zoomed(one, extent, 2, 2019);
    near(length(closer), 2);
    near((2019 - closer.from) / length(closer), 0.25);
    const back = zoomed(closer, extent, 0.5, 2019);
    near(back.from, one.from);
    near(back.to, one.to);
  });

  it('keeps its length while it is moved, up to the ends', () =>
    fc.assert(
      fc.property(window, fc.double({min: -30, max: 30, noNaN: true}), (one, by) =>
        near(length(moved(one, extent, by)), length(one), 1e-6),
      ),
    ));

  it('is the whole extent where it would be longer', () => {
    assert.equal(zoomed({from: 2011, to: 2029}, extent, 0.1), extent);
    assert.equal(fitted({from: 1900, to: 2100}, extent), extent);
  });

  it('has one end set without moving the other', () => {
    const one = {from: 2018, to: 2022};
    assert.deepEqual(resized(one, extent, 'from', 2020), {from: 2020, to: 2022});
    assert.deepEqual(resized(one, extent, 'to', 1990), {from: 2018, to: 2018 + shortest});
  });
});

describe('the ticks of a time axis', () => {
  const names = (one: TimeWindow, width: number, locale: 'zh' | 'en' = 'zh') =>
    ticksOf(one, 0, width, 14, locale).flatMap(({label}) => (label ? [label.text] : []));

  it('are years, quarters, months or days, the finest that has room', () => {
    assert.deepEqual(names({from: 2021, to: 2024}, 200), ['2021年', '2022年', '2023年']);
    assert.deepEqual(names({from: 2010, to: 2030}, 300, 'en'), ['2010', '2015', '2020', '2025']);
    assert.deepEqual(names({from: 2022, to: 2023}, 260), ['2022年', '4月', '7月', '10月']);
    assert.equal(names({from: 2022, to: 2023}, 900).length, 12);
    assert.deepEqual(names({from: 2022 + 31 / 372, to: 2022 + 62 / 372}, 500, 'en'), [
      'February 2022',
      '11 February',
      '16 February',
      '21 February',
      '26 February',
    ]);
  });

  it('name the year where they begin in the middle of it', () =>
    assert.deepEqual(names({from: 2022.3, to: 2022.8}, 400), ['2022年5月', '7月', '8月', '9月', '10月']));

  it('never touch, never stick out, and are as many as a window may have', () =>
    fc.assert(
      fc.property(window, fc.integer({min: 120, max: 1200}), fc.constantFrom('zh', 'en'), (one, width, locale) => {
        const ticks = ticksOf(one, 0, width, 14, locale);
        const labels = ticks.flatMap(({label}) => (label ? [label] : []));
        assert.deepEqual(overlaps(labels), []);
        assert.ok(ticks.length <= width / 24 + 2);
        assert.ok(ticks.every(({x}) => x >= -0.01 && x <= width));
      }),
    ));
});
