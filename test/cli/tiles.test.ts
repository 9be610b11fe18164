import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {areasOf, neighboursIn} from '../../src/cli/tiles/areas.js';
import {around, layoutTiles} from '../../src/cli/tiles/layout.js';
import {tilesCommand} from '../../src/cli/tiles/tiles.js';
import {divisions} from '../../src/dataset/query/divisions.js';
import {honeycombOf, inventedGeometry as honeycomb, realTownships} from '../fixtures/invented-geometry.js';
import {ningbo} from '../fixtures/levels/levels.js';

/** A made-up map of rectangles, `wide` by `tall`, each as large as its row and column say. */
function checkered(wide: number, tall: number): unknown {
  const at = (index: number) => index + Math.sin(index * 5.3) / 4;
  const features = Array.from({length: wide * tall}, (_, index) => {
    const [column, row] = [index % wide, Math.floor(index / wide)];
    const [west, east, south, north] = [at(column), at(column + 1), at(row), at(row + 1)];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {type: 'Feature', properties: {NAME: `${column} ${row}`}, geometry: {type: 'Polygon', coordinates: [ring]}};
  });
  return {type: 'FeatureCollection', features};
}

/** Runs the command on files in memory. */
const run = (args: readonly string[], files: Readonly<Record<string, string>>) =>
  tilesCommand(
    args,
    {read: (file) => new TextEncoder().encode(files[file]), environment: {}, program: new URL('file:///cli.js')},
    'en',
  );

describe('a layout of tiles', () => {
  it('of a honeycomb is that honeycomb', () => {
    const areas = areasOf('map.json', honeycomb);
    const neighbours = neighboursIn(areas);
    const {kept, added} = layoutTiles(areas, neighbours);
    assert.deepEqual([kept, added], [neighbours.length, 0]);
  });

  for (const [wide, tall] of [
    [4, 3],
    [6, 5],
    [9, 2],
  ] as const)
    it(`of ${wide} by ${tall} rectangles keeps most neighbours and directions`, () => {
      const areas = areasOf('map.json', checkered(wide, tall));
      const neighbours = neighboursIn(areas);
      assert.equal(neighbours.length, (wide - 1) * tall + wide * (tall - 1));
      const {cells, kept, directions} = layoutTiles(areas, neighbours);
      assert.equal(new Set(cells.map(({q, r}) => `${q} ${r}`)).size, wide * tall);
      assert.ok(kept >= neighbours.length * 0.9, `${kept} of ${neighbours.length}`);
      assert.ok(directions >= 0.9, `${directions}`);
      assert.ok(cells.every(({q, r}) => q >= 0 && r >= 0));
    });

  it('is the same for the same map', () => {
    const areas = areasOf('map.json', checkered(5, 4));
    assert.deepEqual(layoutTiles(areas, neighboursIn(areas)), layoutTiles(areas, neighboursIn(areas)));
  });

  it('knows the six cells around a cell, in both directions', () => {
    for (const cell of [
      {q: 2, r: 2},
      {q: 2, r: 3},
    ])
      for (const one of around(cell)) assert.ok(around(one).some(({q, r}) => q === cell.q && r === cell.r));
  });
});

describe('the command tiles', () => {
  const files = {'map.json': JSON.stringify(honeycomb)};

  it('prints q and r of each area, and what it keeps', () => {
    const {out = '', error = '', code} = run(['map.json'], files);
    assert.equal(code, 0);
    assert.deepEqual(csvParse(out).columns, ['name_zh', 'code12', 'q', 'r']);
    assert.match(error, /17 areas, \d+ pairs of neighbours: \d+ kept, 0 added; \d+% of directions/);
    assert.equal((JSON.parse(run(['map.json', '--format', 'json'], files).out ?? '') as unknown[]).length, 17);
  });

  it('fills a table of places by code or name, and names what is not in it', () => {
    const table = `id,name_zh,code12\n${realTownships.map(({id, name, code12 = ''}) => `${id},${name.zh},${code12}`).join('\n')}\n`;
    const {code, files: written} = run(['map.json', '--places', 'places.csv'], {...files, 'places.csv': table});
    assert.equal(code, 0);
    const filled = csvParse(written?.get('places.csv')?.toString() ?? '');
    assert.ok(filled.every(({q, r}) => /^\d+$/.test(q) && /^\d+$/.test(r)));
    const short = table.split('\n').slice(0, -2).join('\n');
    const left = run(['map.json', '--places', 'places.csv'], {...files, 'places.csv': short});
    assert.equal(left.code, 1);
    assert.match(left.out ?? '', /Not in the table: /);
  });

  it('does the same for districts and counties, by codes of six digits or by names without their last word', () => {
    const all = divisions({places: ningbo});
    const table = `id,name_zh,level,code12\n${ningbo.map(({id, name, level, code12 = ''}) => `${id},${name.zh},${level},${code12}`).join('\n')}\n`;
    const withoutCodes = table.replace(/\d{12}/g, '');
    const map = honeycombOf(all, 6);
    const features = map.features.map(({properties, ...rest}) => ({
      ...{...rest, properties: {name: properties.name.replace(/.$/, '')}},
    }));
    for (const [geometry, places] of [
      [map, table],
      [{...map, features}, withoutCodes],
    ] as const) {
      const {code, files: written} = run(['map.json', '--places', 'places.csv'], {
        ...{'map.json': JSON.stringify(geometry), 'places.csv': places},
      });
      assert.equal(code, 0);
      const [whole, ...filled] = csvParse(written?.get('places.csv')?.toString() ?? '');
      assert.deepEqual([whole['q'], whole['r']], ['', '']);
      assert.equal(new Set(filled.map(({q, r}) => `${q} ${r}`)).size, all.length);
      assert.ok(filled.every(({q, r}) => /^\d+$/.test(q) && /^\d+$/.test(r)));
    }
  });

  it('says what is wrong with a map', () => {
    assert.throws(() => run(['a.json'], {'a.json': '{}'}), /neither GeoJSON/);
    assert.throws(
      () => run(['a.json'], {'a.json': '{"type":"FeatureCollection","features":[]}'}),
      /fewer than two polygons/,
    );
    assert.throws(() => run([], {}), /takes one file/);
  });
});
