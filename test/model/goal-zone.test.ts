import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {goalZone} from '../../src/view/goal-zone.js';

/** The lines of a hatch: where each stands on the foot of its box, and its ends. */
function linesOf(path: string) {
  let [x, y] = [0, 0];
  const lines: {foot: number; from: number; to: number; low: number; high: number}[] = [];
  for (const [, command, a, b] of path.matchAll(/([Mml])(-?[\d.]+) (-?[\d.]+)/g)) {
    const [dx, dy] = [Number(a), Number(b)];
    if (command === 'l') {
      assert.ok(Math.abs(dx + dy) < 1e-9, 'lines slant by half a right angle');
      lines.push({foot: x - (40 - y), from: x, to: x + dx, low: y, high: y + dy});
    }
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
  }
  return lines;
}

const hatched = (x: number, width: number, height: number) => {
  const shapes = goalZone({x, width, open: 'end', edge: x, bound: 'included'}, {y: 40 - height, height});
  return linesOf(String(shapes.find(([, {class: name}]) => name === 'hatch')![1].d));
};

describe('the hatch of a goal zone', () => {
  it('is made of lines nine pixels apart, that stay in the zone and reach from edge to edge', () => {
    const lengths = fc.double({min: 0.5, max: 900, noNaN: true});
    fc.assert(
      fc.property(fc.double({min: 0, max: 900, noNaN: true}), lengths, fc.constantFrom(12, 28), (x, width, height) => {
        const lines = hatched(x, width, height);
        // Numbers are written in tenths of a pixel.
        const near = (a: number, b: number) => Math.abs(a - b) < 0.21;
        lines.forEach(({foot, from, to, low, high}, index) => {
          assert.ok(near(foot, x - height + 4 + 9 * index), `line ${index} stands at ${foot}`);
          assert.ok(from > x - 0.11 && to < x + width + 0.21 && low < 40.01 && high > 40 - height - 0.21);
          assert.ok(near(from, x) || near(low, 40), 'begins at an edge');
          assert.ok(near(to, x + width) || near(high, 40 - height), 'ends at an edge');
        });
        assert.equal(lines.length, Math.ceil((width + height - 4) / 9));
      }),
      // A line that is cut by less than a tenth of a pixel, at its end and at its beginning.
      {
        examples: [
          [0, 30.97, 28],
          [24.03, 60, 28],
          [0, 21.98, 12],
        ],
      },
    );
  });

  it('is not drawn of an exact number, which has no zone', () => {
    assert.deepEqual(goalZone({x: 40, width: 0, open: 'none', edge: 40, bound: 'included'}, {y: 0, height: 28}), []);
  });
});
