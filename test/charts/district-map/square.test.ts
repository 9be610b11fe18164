import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {squareTiles} from '../../../src/charts/district-map/model/tiles/square.js';

describe('squares', () => {
  it('stand where the data put them, or where the hexagon is', () => {
    assert.deepEqual(squareTiles.cellOf({q: 2, r: 1, col: 3, row: 0}), {q: 3, r: 0});
    assert.deepEqual(squareTiles.cellOf({q: 2, r: 1}), {q: 2, r: 1});
  });

  it('stand in straight columns and rows, north up', () => {
    const cells = [
      {q: 1, r: 0},
      {q: 1, r: 1},
      {q: 3, r: 1},
    ];
    const grid = squareTiles.gridOf(cells, 50, 10);
    assert.deepEqual([grid.width, grid.height, grid.tall], [150, 100, 50]);
    assert.deepEqual(cells.map(grid.middleOf), [
      {x: 25, y: 75},
      {x: 25, y: 25},
      {x: 125, y: 25},
    ]);
    assert.equal(grid.outline(25, 75, 2), 'M1 51h48v48h-48z');
  });

  it('are taller where their lines need it', () => assert.equal(squareTiles.gridOf([{q: 0, r: 0}], 40, 50).tall, 58));
});
