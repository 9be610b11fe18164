import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Relation} from '../../../src/dataset/types.js';
import type {YoyBarLayout} from '../../../src/charts/yoy-bar/model/figure.js';
import {assertClear, assertSound, lay, locales} from '../../fixtures/yoy-bar.js';
import type {Given} from '../../fixtures/yoy-bar.js';

type Side = readonly [value: number, relation: Relation] | undefined;
interface Sides {
  readonly actual: Side;
  readonly target: Side;
  readonly unit: string;
}
interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly zero: number;
  readonly end: number;
}

const asRows = (rows: readonly Sides[]): Given[] =>
  rows.map(({actual, target, unit}, index) => ({
    id: `${index}`,
    unit,
    ...(actual && {actual}),
    ...(target && {target}),
  }));

/** Where each number's bar begins and ends, read from the drawn paths; a zero has no bar of its own. */
function barsOf(rows: readonly Sides[], layout: YoyBarLayout): Bar[] {
  const read = (path: string) =>
    [...path.matchAll(/M(-?[\d.]+) -?[\d.]+H(-?[\d.]+)(?:l(-?[\d.]+))?/g)].map(([, zero, corner, point = '0']) => {
      const tip = Number(corner) + Number(point);
      // The corners of a notch are at the number, and so is the tip of a point.
      return [zero, Math.abs(tip - Number(zero)) > Math.abs(Number(corner) - Number(zero)) ? tip : corner];
    });
  // A single number has nothing to be compared with, and so no bar.
  if (rows.length === 1 && !(rows[0].actual && rows[0].target)) return [];
  const bars = {actual: read(layout.actuals), target: read(layout.targets)};
  return rows.flatMap((row) =>
    (['actual', 'target'] as const).flatMap((role) => {
      const value = row[role]?.[0];
      if (!value) return [];
      const [zero, end] = bars[role].shift()!.map(Number);
      return [{value, unit: row.unit, zero, end}];
    }),
  );
}

const value = fc.oneof(
  fc.constantFrom(0, 1, 46, 10531, -46, 0.1),
  fc.integer({min: -1e12, max: 1e12}),
  fc.integer({min: -1000, max: 1000}).map((tenths) => tenths / 10),
);
const side = fc.option(fc.tuple(value, fc.constantFrom<Relation>('eq', 'ge', 'gt', 'le', 'lt')), {
  nil: undefined,
  freq: 5,
});
const rowsOf = (unit: string, minLength: number, maxLength: number) =>
  fc.array(fc.record({actual: side, target: side, unit: fc.constant(unit)}), {minLength, maxLength});
/** Rows of one unit, or of one after another, which are drawn as bars. */
const rows = fc.constantFrom('project', 'percent', 'CNY').chain((unit) =>
  fc.oneof(
    rowsOf(unit, 1, 6),
    fc.tuple(rowsOf(unit, 2, 4), rowsOf('firm', 1, 3)).map(([first, second]) => [...first, ...second]),
  ),
);
const width = fc.integer({min: 280, max: 1200});
const locale = fc.constantFrom(...locales);

/** The tolerance of a bar's length: rounding to tenths of a pixel, twice, and the least length of one pixel. */
const slack = 1.21;

describe('the bars of any numbers, 280 to 1200 pixels wide, in both languages', () => {
  const holds = (check: (bars: readonly Bar[], layout: YoyBarLayout, width: number) => void) =>
    fc.assert(
      fc.property(rows, width, locale, (sides, width, locale) => {
        const layout = lay(asRows(sides), locale, width);
        // One row of each of two units has changes.
        fc.pre(!layout.changes);
        check(barsOf(sides, layout), layout, width);
      }),
      {numRuns: 300},
    );
  const alike = (bars: readonly Bar[]) => bars.flatMap((a) => bars.filter((b) => a.unit === b.unit).map((b) => [a, b]));

  it('are finite, with every label inside the box and clear of the others', () =>
    holds((_, layout, width) => {
      assertSound(layout);
      assertClear(layout, width);
    }));

  it('stay inside the box with their points and zones', () =>
    holds((bars, {zones = []}, width) => {
      for (const zone of zones) assert.ok(zone.x >= -1.1 && zone.x + zone.width <= width + 1.1);
      // A pixel more, where a number is so small that its bar is longer than due.
      for (const {zero, end} of bars)
        for (const x of [zero, end]) assert.ok(x >= -1.1 && x <= width + 1.1, `${x} leaves ${width}`);
    }));

  it('share their zero', () =>
    holds((bars) => {
      for (const [a, b] of alike(bars)) assert.equal(a.zero, b.zero);
    }));

  it('lie on the side of zero that their sign says, and are never invisible', () =>
    holds((bars) => {
      for (const {value, zero, end} of bars)
        assert.ok((end - zero) * Math.sign(value) >= 0.9, `${value}: ${end - zero}`);
    }));

  it('are as long as their numbers are large', () =>
    holds((bars) => {
      for (const [a, b] of alike(bars)) {
        if (a.value < b.value) assert.ok(a.end <= b.end + 0.11, `${a.value} reaches beyond ${b.value}`);
        const due = ((b.end - b.zero) * a.value) / b.value;
        if (Math.abs(a.value) <= Math.abs(b.value)) assert.ok(Math.abs(a.end - a.zero - due) <= slack);
      }
    }));

  it('show 46 beside 10,531 as the sliver that it is', () => {
    const sides: Sides[] = [{actual: [46, 'eq'], target: [10531, 'eq'], unit: 'project'}];
    const [small, large] = barsOf(sides, lay(asRows(sides), 'zh', 600));
    assert.ok(large.end - large.zero > 250);
    assert.ok(small.end - small.zero < 2.5);
  });

  it('give every pair a mark that a finger can hit', () =>
    holds((_, {marks}) => {
      for (const {width, height} of marks) assert.ok(width >= 24 && height >= 24);
    }));
});
