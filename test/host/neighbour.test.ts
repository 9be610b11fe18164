import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {layers} from '../../src/dataset/haishu-2023/layers.js';
import {townships} from '../../src/dataset/query/projects.js';
import {neighbourOf} from '../../src/host/neighbour.js';
import {layoutDistrictMap} from '../../src/charts/district-map/model/projects/overview.js';
import type {Mark} from '../../src/model/layout.js';
import {hexagons} from '../../src/charts/district-map/model/tiles/layout.js';
import {squares} from '../../src/charts/district-map/model/tiles/square.js';

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const form = {hexagon: hexagons, square: squares};
const marksOf = (name: keyof typeof form, width = 600): readonly Mark[] =>
  layoutDistrictMap(
    {
      report: layers.report,
      divisions: townships(layers).map((place) => ({place, located: []})),
      projects: [],
      kinds: [],
    },
    {width},
    'zh',
    form[name],
  ).marks;

const mark = (id: string, x: number, y: number): Mark => ({id, text: id, x, y, width: 10, height: 10, outline: 'M0 0'});

/** All that arrows lead to from a mark. */
function reached(from: Mark, marks: readonly Mark[]): ReadonlySet<Mark> {
  const found = new Set([from]);
  for (const one of found) for (const key of keys) found.add(neighbourOf(one, marks, key));
  return found;
}

describe('The neighbour in the direction of an arrow key', () => {
  for (const name of ['hexagon', 'square'] as const) {
    test(`is, step by step, every township of the ${name}s from every other`, () => {
      const marks = marksOf(name);
      for (const from of marks) assert.equal(reached(from, marks).size, 17, from.id);
    });

    test(`lies in that direction, more ahead than aside, on ${name}s at every width`, () => {
      for (const width of [256, 600, 1200]) {
        const marks = marksOf(name, width);
        for (const from of marks)
          for (const key of keys) {
            const to = neighbourOf(from, marks, key);
            if (to === from) continue;
            const [east, south] = [to.x - from.x, to.y - from.y + (to.height - from.height) / 2];
            const ahead = {ArrowUp: -south, ArrowDown: south, ArrowLeft: -east, ArrowRight: east}[key]!;
            assert.ok(ahead > 0, `${from.id} ${key} ${to.id}`);
            assert.ok(Math.abs(east) + Math.abs(south) <= 2 * ahead + 1e-6, `${from.id} ${key} ${to.id}`);
          }
      }
    });
  }

  test('is the mark itself at the edge of the map', () => {
    const [west, east] = [mark('west', 0, 0), mark('east', 20, 0)];
    assert.equal(neighbourOf(east, [west, east], 'ArrowRight'), east);
    assert.equal(neighbourOf(west, [west, east], 'ArrowUp'), west);
  });

  test('is the nearest of several, and the first in reading order of two that are alike', () => {
    const from = mark('from', 50, 50);
    const [left, right, far] = [mark('left', 40, 20), mark('right', 60, 20), mark('far', 50, -20)];
    assert.equal(neighbourOf(from, [far, left, right, from], 'ArrowUp'), left);
  });

  test('is not what lies more aside than ahead', () => {
    const from = mark('from', 0, 0);
    assert.equal(neighbourOf(from, [from, mark('aside', 10, 30)], 'ArrowRight'), from);
  });
});
