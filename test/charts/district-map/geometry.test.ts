import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {feature as topoFeature} from 'topojson-client';
import {topology} from 'topojson-server';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {readGeometry} from '../../../src/charts/district-map/model/areas/geometry.js';
import {collection, feature, inventedGeometry, polygon, squareAt} from '../../fixtures/invented-geometry.js';

const read = (json: unknown, name?: string) => {
  const outcome = readGeometry(json, name);
  if ('error' in outcome) assert.fail(outcome.error.en);
  return outcome;
};
const fault = (json: unknown, name?: string) => {
  const outcome = readGeometry(json, name);
  assert.ok('error' in outcome, 'it was read');
  return outcome.error;
};
const square = polygon(squareAt(121, 29));

describe('TopoJSON', () => {
  const rings = fc
    .array(fc.tuple(fc.integer({min: 0, max: 30}), fc.integer({min: 0, max: 30}), fc.integer({min: 1, max: 6})), {
      minLength: 1,
      maxLength: 12,
    })
    .map((squares) => squares.map(([x, y, size]) => squareAt(x, y, size)));

  it('is decoded as topojson-client does it, quantised or not, shared borders and all', () => {
    fc.assert(
      fc.property(rings, fc.constantFrom(undefined, 1e4, 100), (squares, quantization) => {
        const shapes = collection(...squares.map((ring, index) => feature(index, polygon(ring), {index})));
        const packed = topology({towns: shapes}, quantization) as Topology<{towns: GeometryCollection}>;
        const expected = topoFeature(packed, packed.objects.towns).features;
        const outcome = readGeometry(packed, 'towns');
        if ('error' in outcome) {
          // Coarse numbers may leave nothing of a small square.
          assert.equal(quantization, 100);
          return;
        }
        for (const {id, polygons, properties} of outcome.features) {
          const wanted = expected.find((one) => one.id === id)!;
          assert.deepEqual({type: 'Polygon', coordinates: polygons[0]}, wanted.geometry);
          assert.deepEqual(properties, wanted.properties);
        }
      }),
    );
  });

  it('shares the positions of shared borders', () => {
    const packed = topology({towns: inventedGeometry});
    const {features} = read(packed);
    const positions = features.flatMap(({polygons}) => polygons.flat(2));
    assert.equal(positions.length, 1037);
    assert.equal(new Set(positions).size, 693);
  });

  it('is read by the name of its object, and asks for one where there are several', () => {
    const packed = topology({towns: inventedGeometry, other: collection(feature('a', square))});
    assert.equal(read(packed, 'towns').features.length, 17);
    assert.equal(read(packed, 'other').features.length, 1);
    assert.match(fault(packed).zh, /多个图层（towns, other），请用 geometry-object 写明一个/);
    assert.match(fault(packed, 'town').en, /no “town”; it has: towns, other/);
    assert.match(fault({...packed, objects: {}}).en, /objects is empty/);
  });

  it('says where it is broken', () => {
    const good = {type: 'Topology', arcs: [squareAt(1, 1)], objects: {a: {type: 'Polygon', arcs: [[0]]}}};
    assert.equal(read(good).features.length, 1);
    for (const [broken, says] of [
      [{...good, arcs: 5}, /^arcs should be a list/],
      [{...good, arcs: [5]}, /^arcs\[0\] should be a list/],
      [{...good, arcs: [[[1, 2], 'x']]}, /^arcs\[0\]\[1\] should be two numbers/],
      [{...good, transform: {scale: [1]}}, /^transform should have/],
      [
        {...good, objects: {a: {type: 'Polygon', arcs: [[7]]}}},
        /^objects\.a\.arcs\[0\] names arc 7, which is not there/,
      ],
      [{...good, objects: {a: {type: 'Polygon', arcs: 7}}}, /^objects\.a\.arcs should be a list/],
    ] as const)
      assert.match(fault(broken).en, says);
  });

  it('never throws', () => {
    const any = fc.anything({maxDepth: 4});
    const broken = fc.record(
      {
        type: fc.constantFrom(
          'FeatureCollection',
          'Feature',
          'Topology',
          'GeometryCollection',
          'Polygon',
          'MultiPolygon',
        ),
        features: any,
        geometries: any,
        geometry: any,
        coordinates: any,
        objects: fc.oneof(
          any,
          fc.record({a: fc.record({type: fc.constantFrom('Polygon', 'MultiPolygon'), arcs: any})}),
        ),
        arcs: any,
        transform: any,
      },
      {requiredKeys: ['type']},
    );
    fc.assert(
      fc.property(fc.oneof(any, broken), (json) => {
        const outcome = readGeometry(json);
        if ('error' in outcome) assert.match(outcome.error.zh, /。$|：/);
        else assert.ok(outcome.features.every(({polygons}) => polygons.length > 0));
      }),
    );
  });
});
