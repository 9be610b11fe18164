import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {readGeometry} from '../../src/charts/district-map/model/areas/geometry.js';
import {joinProblems} from '../../src/charts/district-map/model/areas/join-problems.js';
import {problemNotes} from '../../src/charts/district-map/model/notes.js';
import {joinFeatures} from '../../src/dataset/geometry/join.js';
import {divisions} from '../../src/dataset/query/divisions.js';
import {haishu2023} from '../../src/index.js';
import {divisionNouns} from '../../src/model/words/division.js';
import {addMadeUpLanguage, foreignWords, madeUp, withMadeUpNames} from '../fixtures/made-up-language.js';

describe('A third language', () => {
  before(addMadeUpLanguage);

  it('is the language of what is wrong with a TopoJSON', () => {
    const polygon = {type: 'Polygon', arcs: [[0]]};
    const wrong = [
      {},
      {objects: {1: {}, 2: {}}},
      {objects: {1: {}}, transform: {}},
      {objects: {1: polygon}},
      {objects: {1: polygon}, arcs: [[7]]},
    ];
    for (const json of wrong) {
      const outcome = readGeometry({type: 'Topology', arcs: [], ...json});
      assert.ok('error' in outcome, JSON.stringify(json));
      // The names of a file's parts stay.
      const words = problemNotes([outcome.error], madeUp).flatMap(foreignWords);
      assert.deepEqual(
        words.filter((word) => !['objects', 'arcs'].includes(word)),
        [],
      );
    }
  });

  it('is the language of areas without a counterpart', () => {
    const data = withMadeUpNames(haishu2023);
    const places = divisions(data);
    const feature = {path: '0', properties: {name: '1'}, polygons: []};
    const known = {path: '2', properties: {code: places[0].code12}, polygons: []};
    const problems = joinProblems(joinFeatures([feature, known, known], places), divisionNouns(data));
    assert.equal(problems.length, 3);
    assert.deepEqual(problemNotes(problems, madeUp).flatMap(foreignWords), []);
  });
});
