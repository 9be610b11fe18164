import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hexagonGrid, hexagonPath, hexagonTiles} from '../../../src/charts/district-map/model/tiles/grid.js';

const {columnsOf} = hexagonTiles;

describe('a grid of hexagons', () => {
  it('puts odd rows half a hexagon to the east, and higher rows to the north', () => {
    const cells = [
      {q: 0, r: 0},
      {q: 0, r: 1},
    ];
    const grid = hexagonGrid(cells, 60, 0);
    assert.equal(columnsOf(cells), 1.5);
    assert.equal(grid.width, 90);
    const [south, north] = cells.map((cell) => grid.middleOf(cell));
    assert.deepEqual([south.x, north.x], [30, 60]);
    assert.ok(north.y < south.y);
    assert.ok(Math.abs(grid.height - north.y - south.y) < 1e-9);
  });

  it('does so below zero as well', () => {
    assert.equal(columnsOf([{q: -1, r: -1}]), 1);
    assert.equal(
      columnsOf([
        {q: -1, r: -2},
        {q: -1, r: -1},
      ]),
      1.5,
    );
  });

  it('has regular hexagons where nothing asks for taller ones', () => {
    const cell = {q: 3, r: 5};
    const grid = hexagonGrid([cell], 60, 0);
    assert.ok(Math.abs(grid.side - 60 / Math.sqrt(3)) < 1e-9);
    assert.ok(Math.abs(grid.tall - 2 * grid.side) < 1e-9);
    assert.equal(hexagonGrid([cell], 60, 80).side, 80);
  });

  it('draws a hexagon as a closed path of six sides around its middle', () => {
    assert.equal(hexagonPath(50, 50, {tile: 60, side: 40}), 'M20 30l30 -17.3 30 17.3v40l-30 17.3 -30 -17.3z');
  });
});
