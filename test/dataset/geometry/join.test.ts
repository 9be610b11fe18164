import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Feature} from '../../../src/dataset/geometry/feature.js';
import {joinFeatures} from '../../../src/dataset/geometry/join.js';
import {readGeoJson} from '../../../src/dataset/geometry/read.js';
import {placeNames} from '../../../src/dataset/table/place-names.js';
import {inWgs84} from '../../../src/charts/district-map/model/areas/geometry.js';
import {inventedGeometry, realTownships as all, squareAt} from '../../fixtures/invented-geometry.js';

const shape = (properties: Record<string, unknown>, id?: string | number, path = 'features[0]'): Feature => ({
  path,
  ...(id !== undefined && {id}),
  properties,
  polygons: [[squareAt(121, 29)]],
});
const placeOf = (...args: Parameters<typeof shape>) => joinFeatures([shape(...args)], all).joined[0]?.place.id;

describe('features find their townships', () => {
  it('by codes of twelve, nine or six and three digits, as text or number', () => {
    for (const code of [
      '330203105000',
      '330203105',
      330203105000,
      330203105,
      '330203 105',
      '330203-105',
      '３３０２０３１０５',
    ]) {
      assert.equal(placeOf({}, code as string), 'yinjiang', String(code));
      for (const key of ['code', 'code12', 'adcode', 'XZQDM', '区划代码', 'gb'])
        assert.equal(placeOf({[key]: code}), 'yinjiang', `${key} ${code}`);
    }
    assert.equal(placeOf({adcode: 330203, town: 105}), 'yinjiang');
    assert.equal(placeOf({xian: '330203', zhen: '5'}), all.find(({code12}) => code12?.startsWith('330203005'))?.id);
  });

  it('by names as the values are found', () => {
    for (const name of ['鄞江', '鄞江镇', 'Yinjiang', 'YINJIANG TOWN', ' 鄞 江 镇 '])
      for (const key of ['name', 'NAME_3', 'name:zh', '名称', 'XZQMC', '乡镇'])
        assert.equal(placeOf({[key]: name}), 'yinjiang', `${key} ${name}`);
  });

  it('by their code before their name', () => {
    assert.equal(placeOf({name: '石碶街道', code: 330203105}), 'yinjiang');
    assert.equal(placeOf({name: '石碶街道', note: '鄞江镇'}), 'shiqi');
  });

  it('under any key, where only one township is meant', () => {
    assert.equal(placeOf({zhenming: '鄞江镇'}), 'yinjiang');
    assert.equal(placeOf({from: '鄞江镇', to: '石碶街道'}), undefined);
  });

  it('all, in the order of the townships', () => {
    const outcome = readGeoJson(inventedGeometry);
    assert.ok('features' in outcome);
    const {joined, missing, unmatched, repeated} = joinFeatures([...outcome.features].reverse(), all);
    assert.deepEqual(
      joined.map(({place}) => place.id),
      all.map(({id}) => id),
    );
    assert.deepEqual([missing, unmatched, repeated], [[], [], []]);
  });

  it('and name what has no counterpart, and what comes twice', () => {
    const features = [
      shape({name: '鄞江'}, undefined, 'features[0]'),
      shape({name: '鄞州区'}, undefined, 'features[1]'),
      shape({code: 330203105}, undefined, 'features[2]'),
      shape({}, undefined, 'features[3]'),
    ];
    const {joined, missing, unmatched, repeated} = joinFeatures(features, all);
    assert.equal(joined.length, 1);
    assert.equal(joined[0].feature.path, 'features[0]');
    assert.equal(missing.length, 16);
    assert.deepEqual(unmatched, ['鄞州区 (features[1])', 'features[3]']);
    assert.deepEqual(repeated, [{place: joined[0].place, path: 'features[2]', first: 'features[0]'}]);
  });

  it('each once, whatever comes', () => {
    const call = fc.oneof(
      fc.constantFrom(...all.flatMap(({name, code12 = ''}) => [name.zh, name.en, code12, Number(code12)])),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('code', 'name', 'x', 'y'), call)), (several) => {
        const {joined, missing, unmatched, repeated} = joinFeatures(
          several.map((properties) => shape(properties)),
          all,
        );
        assert.equal(new Set(joined.map(({place}) => place.id)).size, joined.length);
        assert.equal(joined.length + missing.length, all.length);
        assert.equal(joined.length + unmatched.length + repeated.length, several.length);
      }),
    );
  });
});

describe('names of places', () => {
  const named = (id: string, zh: string, en: string) => ({...all[0], id, name: {zh, en}, code12: undefined});

  it('that several have find none, but ids always do', () => {
    const {find} = placeNames([
      named('a', '城关镇', 'Chengguan Town'),
      named('b', '城关乡', 'Chengguan Township'),
    ] as never);
    assert.equal(find('城关'), undefined);
    assert.equal(find('Chengguan'), undefined);
    assert.equal(find('城关乡')?.id, 'b');
    assert.equal(find('a')?.id, 'a');
    for (const nothing of ['', ' ', null, undefined, {}, [], NaN]) assert.equal(find(nothing), undefined);
  });

  it('are gathered once for a list', () => assert.equal(placeNames(all), placeNames(all)));
});

describe('coordinates of Chinese maps', () => {
  const at = ([x, y]: readonly number[]) => [x, y] as const;
  const features = [{...shape({}), polygons: [[squareAt(121.55, 29.87, 0.01)]]}];
  const shift = async (datum: 'gcj02' | 'bd09' | 'cgcs2000' | 'wgs84') => {
    const [moved] = await inWgs84(features, datum);
    const [[x, y], [x0, y0]] = [at(moved.polygons[0][0][0]), at(features[0].polygons[0][0][0])];
    return [(x - x0) * 111_320 * Math.cos((29.87 * Math.PI) / 180), (y - y0) * 110_850].map(Math.round);
  };

  it('go west and north from AMap’s, by some 400 and 280 metres at Ningbo', async () => {
    const [east, north] = await shift('gcj02');
    assert.ok(east < -380 && east > -430, `${east}`);
    assert.ok(north > 250 && north < 310, `${north}`);
  });

  it('go farther from Baidu’s, and nowhere from official ones and from GPS', async () => {
    assert.ok((await shift('bd09'))[0] < -900);
    assert.deepEqual(await shift('cgcs2000'), [0, 0]);
    assert.equal(await inWgs84(features, 'wgs84'), features);
  });

  it('stay shared where rings share them', async () => {
    const ring = squareAt(121, 29);
    const [one, other] = await inWgs84(
      [shape({}), shape({})].map((each) => ({...each, polygons: [[ring]]})),
      'gcj02',
    );
    assert.equal(one.polygons[0][0][1], other.polygons[0][0][1]);
  });
});
