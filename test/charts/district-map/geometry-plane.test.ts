import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {geoArea} from 'd3-geo';
import {readGeoJson} from '../../../src/dataset/geometry/read.js';
import {planeOf} from '../../../src/charts/district-map/model/areas/plane.js';
import {shapesOf} from '../../../src/charts/district-map/model/areas/shape.js';
import {innerPoint} from '../../../src/charts/district-map/model/areas/label-placement.js';
import {collection, feature, inventedGeometry, polygon, squareAt} from '../../fixtures/invented-geometry.js';

const planeFrom = (json: unknown) => {
  const outcome = readGeoJson(json);
  assert.ok('features' in outcome, 'it was not read');
  return planeOf(outcome.features);
};
const drawn = (json: unknown, width = 600) => {
  const plane = planeFrom(json);
  return shapesOf(plane, {scale: width / plane.width, left: 0, top: 0});
};
/** The corners of a path of relative lines, ring by ring. */
const ringsOf = (path: string) =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const [x, y, ...steps] = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const corners = [[x, y]];
      for (let at = 0; at < steps.length; at += 2) {
        const [px, py] = corners.at(-1)!;
        corners.push([px + steps[at], py + steps[at + 1]]);
      }
      return corners;
    });
const turnOf = (corners: readonly number[][]) =>
  corners.reduce((sum, [x, y], at) => {
    const [bx, by] = corners[(at + 1) % corners.length];
    return sum + x * by - bx * y;
  }, 0);
const at = (x: number, y: number, size = 1) => feature(`${x},${y}`, polygon(squareAt(x, y, size)));

describe('the plane', () => {
  it('keeps areas, at Ningbo and across a continent', () => {
    for (const squares of [
      [at(121.2, 29.7, 0.05), at(121.5, 29.9, 0.05)],
      [at(80, 20), at(120, 50), at(100, 35, 4)],
    ]) {
      const areas = drawn(collection(...squares), 4000).map(({area}) => area);
      // d3 wants outer rings clockwise.
      const spheres = squares.map((one) =>
        geoArea({
          type: 'Polygon',
          coordinates: [[...(one.geometry as {coordinates: number[][][]}).coordinates[0]].reverse()],
        }),
      );
      const scale = areas[0] / spheres[0];
      areas.forEach((area, index) =>
        assert.ok(Math.abs(area / spheres[index] / scale - 1) < 0.02, `${index}: ${area}`),
      );
    }
  });

  it('has north up and east to the right', () => {
    const [southwest, northeast] = drawn(collection(at(121, 29), at(123, 31)));
    assert.ok(southwest.x < northeast.x && southwest.y > northeast.y, 'turned');
  });

  it('keeps an area together that crosses the antimeridian', () => {
    const [west, east] = drawn(collection(at(178, 50), at(-179, 50)));
    assert.ok(east.x > west.x && east.x - west.x - west.width < 300, `${west.x} ${east.x}`);
    const [whole] = drawn(
      polygon([
        [179, 50],
        [-179, 50],
        [-179, 51],
        [179, 51],
        [179, 50],
      ]),
    );
    assert.ok(Math.abs(whole.width - 600) < 2, `${whole.width}`);
  });

  it('is drawn south of the equator and on it', () => {
    for (const [x, y] of [
      [20, -30],
      [20, -0.5],
    ])
      assert.equal(drawn(polygon(squareAt(x, y))).length, 1);
  });

  it('keeps the rings of an area together: its islands, each with its holes', () => {
    const hole = squareAt(121.3, 29.3, 0.3);
    const islands = {type: 'MultiPolygon', coordinates: [[squareAt(121, 29), hole], [squareAt(123, 29)]]};
    const {points, rings, polygons, shapes} = planeFrom(collection(at(119, 29), feature('islands', islands)));
    assert.deepEqual(
      [[...rings], [...polygons], [...shapes]],
      [
        [0, 8, 16, 24, 32],
        [0, 1, 3, 4],
        [0, 1, 3],
      ],
    );
    assert.equal(points.length, 32);
  });
});

describe('shapes', () => {
  it('run outer rings one way and holes the other, whatever the file does', () => {
    const [outer, hole] = [squareAt(121, 29), squareAt(121.3, 29.3, 0.3)];
    const reversed = (ring: readonly unknown[]) => [...ring].reverse() as number[][];
    const paths = [
      [outer, hole],
      [reversed(outer), hole],
      [outer, reversed(hole)],
      [reversed(outer), reversed(hole)],
    ].map((rings) => {
      const [{path, area, width, height}] = drawn(polygon(...rings));
      const [first, second] = ringsOf(path).map(turnOf);
      assert.ok(first > 0 && second < 0, path);
      assert.ok(Math.abs(area - width * height * 0.91) < width * height * 0.02, `${area}`);
      return path.length;
    });
    assert.equal(paths.length, 4);
  });

  it('share the borders that neighbours share, at any width', () => {
    for (const width of [280, 600, 1200]) {
      const edges = new Map<string, number>();
      for (const {path} of drawn(inventedGeometry, width))
        for (const ring of ringsOf(path))
          ring.forEach((from, index) => {
            const to = ring[(index + 1) % ring.length];
            const key = [from.join(), to.join()].sort().join(' ');
            edges.set(key, (edges.get(key) ?? 0) + 1);
          });
      const counts = [...edges.values()];
      assert.ok(
        counts.every((count) => count <= 2),
        'an edge more than twice',
      );
      // What is inside stands in two rings; the coast is less than half.
      assert.ok(counts.filter((count) => count === 2).length > counts.length * 0.4, `${width}`);
    }
  });

  it('have fewer points where they are drawn smaller', () => {
    const points = [1200, 600, 200, 60].map((width) =>
      drawn(inventedGeometry, width).reduce((sum, {path}) => sum + ringsOf(path).flat().length, 0),
    );
    assert.deepEqual(
      points,
      [...points].sort((a, b) => b - a),
    );
    assert.ok(points[3] < points[0] * 0.7, points.join());
  });

  it('never vanish, however small', () => {
    const [, dot] = drawn(collection(at(100, 20, 20), at(121, 29, 1e-7)));
    assert.match(dot.path, /^M[\d.]+ [\d.]+h1\.5v1\.5h-1\.5z$/);
    assert.ok(dot.width >= 1 && dot.height >= 1, 'no size');
  });

  it('stay within the plane and have no broken number, whatever the areas', () => {
    const any = fc.array(
      fc.tuple(
        fc.double({min: -170, max: 170, noNaN: true}),
        fc.double({min: -80, max: 80, noNaN: true}),
        fc.double({min: 0.001, max: 5, noNaN: true}),
      ),
      {minLength: 1, maxLength: 8},
    );
    fc.assert(
      fc.property(any, (squares) => {
        const plane = planeFrom(collection(...squares.map(([x, y, size]) => at(x, y, size))));
        const scale = 500 / Math.max(plane.width, plane.height);
        for (const {path, x, y, width, height} of shapesOf(plane, {scale, left: 0, top: 0})) {
          assert.doesNotMatch(path, /NaN|Infinity|undefined|e-/);
          assert.ok(x >= 0 && y >= 0 && x + width <= 502 && y + height <= 502, `${x} ${y} ${width} ${height}`);
        }
      }),
    );
  });
});

describe('the inner point', () => {
  const rectangle = (x: number, y: number, width: number, height: number) => [
    x,
    y,
    x + width,
    y,
    x + width,
    y + height,
    x,
    y + height,
  ];

  it('is the middle of a square, and lies in the broad part of a shape', () => {
    const middle = innerPoint([rectangle(0, 0, 10, 10)])!;
    assert.ok(Math.abs(middle.x - 5) < 0.6 && Math.abs(middle.y - 5) < 0.6, JSON.stringify(middle));
    const spoon = innerPoint([[0, 0, 20, 0, 20, 9, 60, 9, 60, 11, 20, 11, 20, 20, 0, 20]])!;
    assert.ok(spoon.x < 20, JSON.stringify(spoon));
  });

  it('lies beside a hole, and inside a bent shape', () => {
    const ring = innerPoint([rectangle(0, 0, 100, 100), rectangle(10, 10, 80, 60)])!;
    assert.ok(ring.y > 70 && ring.room > 10, JSON.stringify(ring));
    const bow = innerPoint([[0, 0, 100, 0, 100, 100, 90, 100, 90, 10, 10, 10, 10, 100, 0, 100]])!;
    assert.ok(bow.room > 3, JSON.stringify(bow));
  });

  it('is undefined without an area', () => assert.equal(innerPoint([]), undefined));

  it('always has room around it in a rectangle', () => {
    const side = fc.integer({min: 1, max: 500});
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        const {room} = innerPoint([rectangle(x, y, width, height)])!;
        assert.ok(room > Math.min(width, height) / 2 - 0.6, `${room}`);
      }),
    );
  });
});
