import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {crossingIn} from '../../../src/dataset/geometry/crossing.js';
import type {Position, Ring} from '../../../src/dataset/geometry/feature.js';

const found = (ring: Ring) => crossingIn({path: 'features[0]', properties: {}, polygons: [[ring]]});
const closed = (corners: readonly Position[]): Ring => [...corners, corners[0]];

const side = (a: Position, b: Position, c: Position) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether any two lines of a ring cross, each looked at with each. */
const crosses = (ring: Ring): boolean =>
  ring.slice(1).some((b, one) =>
    ring.slice(one + 2).some((d, later) => {
      const [a, c] = [ring[one], ring[one + 1 + later]];
      return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }),
  );

/** Corners around a middle, turn by turn: such a border never crosses itself. */
const round = (radii: readonly number[]): Position[] =>
  radii.map((radius, index) => {
    const angle = (2 * Math.PI * index) / radii.length;
    return [121 + radius * Math.cos(angle), 29 + radius * Math.sin(angle)];
  });

describe('a border', () => {
  it('that never crosses itself is taken, however it is bent', () => {
    const radius = fc.double({min: 0.2, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.array(radius, {minLength: 3, maxLength: 400}), (radii) => {
        assert.equal(found(closed(round(radii))), undefined);
      }),
    );
  });

  it('is reported to cross itself exactly where a comparison of all pairs of lines finds a crossing', () => {
    const corner = fc.tuple(fc.integer({min: 0, max: 12}), fc.integer({min: 0, max: 12}));
    let count = 0;
    fc.assert(
      fc.property(fc.array(corner, {minLength: 4, maxLength: 40}), (corners) => {
        const ring = closed(corners);
        const isFound = found(ring) !== undefined;
        if (isFound) count++;
        if (isFound) assert.ok(crosses(ring));
        else if (crosses(ring)) assert.ok(isBalanced(ring), JSON.stringify(ring));
      }),
    );
    assert.ok(count > 20, `${count}`);
  });

  for (const count of [8, 60, 700, 20_000])
    it(`of ${count.toLocaleString('en')} positions is looked at whole: a twist is found wherever it is`, () => {
      for (const share of [0.1, 0.5, 0.9]) {
        const corners = round(Array.from({length: count}, () => 1));
        assert.equal(found(closed(corners)), undefined);
        // What lies between two corners is run through backwards.
        const from = Math.floor(count * share * 0.5);
        const twisted = [
          ...corners.slice(0, from),
          ...corners.slice(from, from + count / 2).reverse(),
          ...corners.slice(from + count / 2),
        ];
        const {path} = found(closed(twisted))!;
        assert.match(path, /^features\[0\], \[0\]\[0\]\[\d+\]$/);
      }
    });

  it('may cross itself in a loop that is too small to be visible', () => {
    const ring = closed([
      [0, 0],
      [4, 0],
      [4, 4],
      [2.001, 4],
      [1.999, 4.001],
      [2.001, 4.001],
      [1.999, 4],
      [0, 4],
    ]);
    assert.ok(crosses(ring));
    assert.equal(found(ring), undefined);
  });
});

/** Whether every crossing of a ring cuts off nothing: what runs there and back has no area. */
function isBalanced(ring: Ring): boolean {
  const areaOf = (part: readonly Position[]) =>
    Math.abs(
      part.reduce((sum, [x, y], at) => {
        const [bx, by] = part[(at + 1) % part.length];
        return sum + x * by - bx * y;
      }, 0),
    );
  for (let one = 0; one < ring.length - 1; one++)
    for (let other = one + 2; other < ring.length - 1; other++) {
      const [a, b, c, d] = [ring[one], ring[one + 1], ring[other], ring[other + 1]];
      if (side(a, b, c) * side(a, b, d) >= 0 || side(c, d, a) * side(c, d, b) >= 0) continue;
      const share = side(c, d, a) / (side(c, d, a) - side(c, d, b));
      const at: Position = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
      const [loop, rest] = [
        [at, ...ring.slice(one + 1, other + 1)],
        [at, ...ring.slice(other + 1, -1), ...ring.slice(0, one + 1)],
      ].map(areaOf);
      if (Math.min(loop, rest) > 1e-3 * (loop + rest) * 1.01) return false;
    }
  return true;
}
