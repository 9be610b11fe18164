import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {joinProblems} from '../../../src/charts/district-map/model/areas/join-problems.js';
import type {Feature} from '../../../src/dataset/geometry/feature.js';
import {joinFeatures} from '../../../src/dataset/geometry/join.js';
import {divisionNouns} from '../../../src/model/words/division.js';
import {realTownships as all, squareAt} from '../../fixtures/invented-geometry.js';

const shape = (properties: Record<string, unknown>, path: string): Feature => ({
  ...{path, properties, polygons: [[squareAt(121, 29)]]},
});

describe('the problems of a geometry', () => {
  it('name what has no counterpart and what comes twice, in the nouns of the divisions', () => {
    const features = [
      shape({name: '鄞江'}, 'features[0]'),
      shape({name: '鄞州区'}, 'features[1]'),
      shape({code: 330203105}, 'features[2]'),
      shape({}, 'features[3]'),
    ];
    const outcome = joinFeatures(features, all);
    const missing = outcome.missing.map(({name}) => name);
    assert.deepEqual(joinProblems(outcome, divisionNouns({places: all})), [
      {
        zh: 'features[2] 与 features[0] 同为鄞江镇，用先出现的一个。',
        en: 'features[2] and features[0] are both Yinjiang Town; the first is used.',
      },
      {
        zh: '地图文件中有2个图形不属于本图的镇乡街道，未绘入：鄞州区 (features[1])、features[3]。',
        en: 'The geometry has 2 areas that belong to no township of this map, not drawn: 鄞州区 (features[1]), features[3].',
      },
      {
        zh: `16个镇乡街道在地图文件中没有图形，只见于数据表：${missing.map(({zh}) => zh).join('、')}。`,
        en: `16 townships have no area in the geometry and stand only in the table: ${missing.map(({en}) => en).join(', ')}.`,
      },
    ]);
  });

  it('list at most twenty names, and say how many more there are', () => {
    const features = Array.from({length: 23}, (_, index) => shape({name: `岛${index}`}, `features[${index}]`));
    const [unmatched] = joinProblems(joinFeatures(features, all), divisionNouns({places: all}));
    assert.match(unmatched.zh, /^地图文件中有23个.*岛19 \(features\[19\]\)等。$/);
    assert.match(unmatched.en, /^The geometry has 23 areas .*岛19 \(features\[19\]\) and 3 more\.$/);
  });
});
