import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {geoJsonOf} from '../../../src/dataset/geometry/feature.js';
import {maxPositions} from '../../../src/dataset/geometry/positions.js';
import {readGeoJson} from '../../../src/dataset/geometry/read.js';
import {collection, feature, polygon, squareAt} from '../../fixtures/invented-geometry.js';

const read = (json: unknown) => {
  const outcome = readGeoJson(json);
  if ('error' in outcome) assert.fail(outcome.error.en);
  return outcome;
};
const fault = (json: unknown) => {
  const outcome = readGeoJson(json);
  assert.ok('error' in outcome, 'it was read');
  return outcome.error;
};
const square = polygon(squareAt(121, 29));

describe('GeoJSON', () => {
  it('is read whatever holds the area', () => {
    const polygons = [[squareAt(121, 29)]];
    for (const [json, path] of [
      [collection(feature('a', square)), 'features[0]'],
      [feature('a', square), 'geometry'],
      [square, 'geometry'],
      [{type: 'GeometryCollection', geometries: [square]}, 'geometries[0]'],
      [collection(feature('a', {type: 'GeometryCollection', geometries: [square]})), 'features[0]'],
      [feature('a', {type: 'MultiPolygon', coordinates: [[squareAt(121, 29)]]}), 'geometry'],
    ] as const) {
      const [one] = read(json).features;
      assert.deepEqual([one.path, one.polygons], [path, polygons]);
    }
  });

  it('keeps holes, islands, ids and properties', () => {
    const hole = squareAt(121.2, 29.2, 0.3);
    const shape = {type: 'MultiPolygon', coordinates: [[squareAt(121, 29), hole], [squareAt(123, 29)]]};
    const {features, problems} = read(collection(feature(330203105, shape, {name: '甲'})));
    assert.deepEqual(features, [
      {
        path: 'features[0]',
        id: 330203105,
        properties: {name: '甲'},
        polygons: [[squareAt(121, 29), hole], [squareAt(123, 29)]],
      },
    ]);
    assert.deepEqual(problems, []);
  });

  it('may leave a ring open, and may carry heights', () => {
    const open = squareAt(121, 29)
      .slice(0, -1)
      .map((position) => [...position, 12]);
    const [ring] = read(polygon(open)).features[0].polygons[0];
    assert.equal(ring.length, 5);
    assert.deepEqual(ring[4], ring[0]);
  });

  it('names by its path what has no area, and keeps the rest', () => {
    const point = {type: 'Point', coordinates: [121, 29]};
    const {features, problems} = read(collection(feature('a', square), feature('b', point), feature('c', null), 5));
    assert.equal(features.length, 1);
    assert.deepEqual(
      problems.map(({zh}) => zh),
      [
        'features[1] 没有面（类型为“Point”），未绘入。',
        'features[2] 没有面（类型为object），未绘入。',
        'features[3] 没有面（类型为object），未绘入。',
      ].map((text) => text.replace('类型为object', '无几何')),
    );
  });

  it('goes back to GeoJSON for libraries that draw it', () => {
    const [one] = read(collection(feature('a', square, {name: '甲'}))).features;
    assert.deepEqual(read(geoJsonOf(one)).features[0].polygons, one.polygons);
  });
});

describe('a geometry that cannot be drawn', () => {
  it('is one sentence in both languages', () => {
    for (const [json, zh, en] of [
      [null, /对象/, /object/],
      [[], /对象/, /object/],
      [{type: 'Sheep'}, /type 为“Sheep”/, /type is “Sheep”/],
      [{}, /GeoJSON 或 TopoJSON/, /GeoJSON or TopoJSON/],
      [collection(), /没有任何面/, /no areas/],
      [{type: 'FeatureCollection', features: 'x'}, /features 应为列表/, /features should be a list/],
      [
        collection(feature('a', {type: 'Polygon', coordinates: 'x'})),
        /features\[0\]\.geometry\.coordinates 应为列表/,
        /features\[0\]\.geometry\.coordinates should be a list/,
      ],
      [
        collection(
          feature(
            'a',
            polygon([
              [121, 29],
              [122, NaN],
              [122, 30],
              [121, 29],
            ]),
          ),
        ),
        /features\[0\], \[0\]\[0\]\[1\] 应为经度和纬度，而是 \[122,null\]/,
        /should be longitude and latitude but is/,
      ],
    ] as const) {
      const sentence = fault(json);
      assert.match(sentence.zh, zh);
      assert.match(sentence.en, en);
    }
  });

  it('distinguishes metres, swapped coordinates and degrees', () => {
    const metres = polygon(squareAt(13_500_000, 3_500_000, 1000));
    const swapped = polygon(squareAt(29, 121));
    assert.match(fault(collection(feature('a', metres))).zh, /features\[0\], \[0\]\[0\]\[0\] 为 .*像是投影坐标（米）/);
    assert.match(fault(metres).en, /projected metres, as it seems/);
    assert.match(fault(swapped).zh, /似乎纬度在前，应经度在前/);
    assert.match(fault(swapped).en, /latitude seems to stand first/);
    assert.equal(read(polygon(squareAt(121, 29))).features.length, 1);
  });

  it('says where a border crosses itself', () => {
    const bow = [
      [121, 29],
      [122, 30],
      [122, 29],
      [121, 30],
      [121, 29],
    ];
    const sentence = fault(collection(feature('a', square), feature('b', polygon(bow))));
    assert.equal(sentence.zh, 'features[1], [0][0][0] 的边界在 [121, 29] 附近自相交。');
    assert.match(sentence.en, /features\[1\].* crosses itself near \[121, 29\]/);
    const wound = [
      [0, 0],
      [4, 0],
      [4, 4],
      [1, 4],
      [1, -1],
      [0, -1],
      [0, 0],
    ];
    assert.match(fault(polygon(wound)).en, /crosses itself/);
  });

  it('is none for slips of digitising that nobody sees, and for borders that touch', () => {
    const slip = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2.001, 4],
      [1.999, 4.001],
      [2.001, 4.001],
      [1.999, 4],
      [0, 4],
      [0, 0],
    ];
    assert.equal(read(polygon(slip)).features.length, 1);
    const touching = [
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
      [0, 0],
    ];
    assert.equal(read(polygon(touching)).features.length, 1);
  });

  it('is one that is too large', () => {
    const ring = Array.from({length: maxPositions + 1}, (_, index) => [
      121 + Math.cos(index / 1e5),
      29 + Math.sin(index / 1e5),
    ]);
    assert.match(fault(polygon(ring)).zh, /坐标点超过 60 万个，请先简化/);
  });

  it('never throws', () => {
    const any = fc.anything({maxDepth: 4});
    const broken = fc.record(
      {
        type: fc.constantFrom('FeatureCollection', 'Feature', 'GeometryCollection', 'Polygon', 'MultiPolygon'),
        features: any,
        geometries: any,
        geometry: any,
        coordinates: any,
      },
      {requiredKeys: ['type']},
    );
    fc.assert(
      fc.property(fc.oneof(any, broken), (json) => {
        const outcome = readGeoJson(json);
        if ('error' in outcome) assert.match(outcome.error.zh, /。$|：/);
        else assert.ok(outcome.features.every(({polygons}) => polygons.length > 0));
      }),
    );
  });
});
