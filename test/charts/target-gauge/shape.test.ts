import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {targetOf} from '../../../src/dataset/query/figures.js';
import {targetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import type {TargetGaugeInput} from '../../../src/charts/target-gauge/model/input.js';
import type {TargetGaugeLayout} from '../../../src/charts/target-gauge/model/layout.js';
import {withProgress} from '../../../src/charts/target-gauge/model/readings.js';
import {boxOf} from '../../fixtures/overlaps.js';
import {layouts} from '../../fixtures/target-gauge.js';

const inputs = haishu2023.indicators
  .filter(({id}) => targetOf(haishu2023, id))
  .map(({id}) => targetGaugeInput(haishu2023, id));
const locales = ['zh', 'en'] as const;
const widths = [256, 456, 936];

const read = (readings: string, locale: (typeof locales)[number]): TargetGaugeInput =>
  withProgress(
    targetGaugeInput(haishu2023, 'fixed-asset-investment-growth'),
    {asOf: '', valueSource: '', readings},
    locale,
  );

describe('the axis of every target', () => {
  it('has no ticks between whole numbers for a count', () => {
    for (const input of inputs.filter(({indicator}) => indicator.measure === 'count'))
      for (const {text} of layouts.linear(input, 456, 'zh').labels.filter(({tone}) => tone === 'axis'))
        assert.doesNotMatch(text, /\.(?!\d*[万亿])/, `${input.indicator.id}: ${text}`);
  });

  it('ends beyond last year’s result, but for a hundred percent', () => {
    for (const input of inputs)
      for (const width of widths) {
        const [track] = layouts.linear(input, width, 'zh').tracks;
        if (track?.dot && input.indicator.measure !== 'share')
          assert.ok(track.dot.x <= width - 6, `${input.indicator.id}: ${track.dot.x} of ${width}`);
      }
  });
});

/** The labels inside a half-circle that reach into its band. */
function onBand({arc, labels}: TargetGaugeLayout): string[] {
  const [, left, bottom, radius] = /^M([-\d.]+) ([-\d.]+)A([\d.]+)/.exec(arc!.band)!.map(Number);
  const x = left + radius;
  return labels.map(boxOf).flatMap((box) => {
    const isWithin = box.bottom <= bottom + 4 && box.y >= bottom - radius;
    const far = Math.max(...[box.x, box.right].map((side) => Math.hypot(side - x, bottom - box.y)));
    return isWithin && far > radius - 28 ? [box.text] : [];
  });
}

describe('an arc', () => {
  it('has no words on its band, at any width, in both languages, with a reading or without', () => {
    for (const locale of locales)
      for (const width of [...widths, 300, 360]) {
        const all = [...inputs, read('2023-06:4.8', locale), read('2023-06:-25', locale), read('2023:9.1', locale)];
        for (const input of all) {
          const layout = layouts.arc(input, width, locale);
          if (layout.arc) assert.deepEqual(onBand(layout), [], `${input.indicator.id} ${width} ${locale}`);
        }
      }
  });
});

describe('a small gauge', () => {
  it('keeps a number with the word that bounds it on one line', () => {
    const {labels} = layouts.compact(read('2023-11:9.1', 'zh'), 96, 'zh');
    assert.deepEqual(
      labels.map(({text}) => text),
      ['9.1%', '2023年目标', '8%以上', '尚未到期', '空心圆：2022年', '实际 13.3%'],
    );
  });
});

/** Whether a line from one point to another passes through a box. */
function passes(
  [a, b]: readonly {readonly x: number; readonly y: number}[],
  box: {readonly x: number; readonly y: number; readonly right: number; readonly bottom: number},
): boolean {
  for (let part = 0; part <= 1; part += 1 / 256) {
    const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
    // Letters of 12 px are 10 px high.
    if (x > box.x && x < box.right && y > box.y + 0.6 && y < box.bottom - 0.6) return true;
  }
  return false;
}

/** The ends of the level lines of a plot, which are written as M0 40H600. */
const levels = (path = '') =>
  [...path.matchAll(/M0 ([-\d.]+)H([\d.]+)/g)].map(([, y, x]) => [
    {x: 0, y: Number(y)},
    {x: Number(x), y: Number(y)},
  ]);

describe('a line of readings', () => {
  const courses = {
    rising: '2023-03:2.1 2023-06:4.8 2023-09:7 2023-11:8.2',
    falling: '2023-03:12 2023-06:9 2023-09:6.5 2023-11:3',
    turning: '2023-03:2 2023-06:11 2023-09:3 2023-11:10',
    'below zero': '2023-03:-3.2 2023-06:1 2023-10:4',
  };
  for (const [course, readings] of Object.entries(courses))
    it(`that is ${course} leaves its words clear of its own line and of the levels behind it`, () => {
      for (const width of widths) {
        const {readingsLine, labels} = layouts.linear(read(readings, 'zh'), width, 'zh');
        const {points, left = 0, bound, lastYear, zero} = readingsLine!;
        const onLine = labels.filter(({tone, y}) => tone !== 'axis' && y <= levels(zero)[0][0].y + 2 && y > 0);
        const lines = [
          ...points.slice(1).map((point, index) => [points[index], point]),
          ...[bound, lastYear, zero].flatMap(levels),
        ].map((line) => line.map(({x, y}) => ({x: x + left, y})));
        for (const box of onLine.filter(({x}) => x >= left).map(boxOf))
          for (const line of lines) assert.ok(!passes(line, box), `${box.text} on a line at ${width}`);
        assert.ok(labels.some(({text}) => /^−?[\d.]+%$/.test(text)));
      }
    });

  it('names the months of its readings, and gives each as much room as a finger needs', () => {
    const {marks, labels} = layouts.linear(read(courses.rising, 'zh'), 600, 'zh');
    const own = marks.filter(({id}) => id.startsWith('reading'));
    own.forEach((mark, index) => assert.ok(index === 0 || mark.x - own[index - 1].x >= 24));
    const months = labels.filter(({text}) => /^\d+月$/.test(text)).map(({text}) => text);
    assert.deepEqual([...months].sort(), ['11月', '3月', '6月', '9月']);
  });

  it('has a line at zero above the months where a number is below it', () => {
    const {readingsLine, labels} = layouts.linear(read(courses['below zero'], 'zh'), 600, 'zh');
    const [[{y}]] = levels(readingsLine!.zero);
    assert.ok(readingsLine!.points[0].y > y && readingsLine!.points[1].y < y);
    assert.ok(labels.some(({text}) => text === '0'));
  });

  it('does not need a number of last year, nor a target', () => {
    const all = read(courses.rising, 'zh');
    const {target, actual, ...alone} = all;
    assert.ok(target && actual);
    const {readingsLine} = layouts.linear(alone, 600, 'zh');
    assert.equal(readingsLine?.bound, undefined);
    assert.equal(readingsLine?.lastYear, undefined);
  });
});
