import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemNotes, withProblems} from '../../../src/charts/district-map/model/notes.js';
import {lay, real} from '../../fixtures/district-map-inputs.js';

const problems = (count: number) =>
  Array.from({length: count}, (_, index) => ({zh: `第${index}行不对`, en: `Row ${index} is wrong.`}));

describe('what of a page’s values and geometry could not be used', () => {
  it('is listed before all other notes, one sentence for each problem', () => {
    assert.deepEqual(problemNotes(problems(2), 'zh'), ['第0行不对。', '第1行不对。']);
    const layout = lay();
    const {notes, more} = withProblems(layout, problems(5), 'en', false);
    assert.deepEqual(notes.slice(0, 5), problemNotes(problems(5), 'en'));
    assert.deepEqual(notes.slice(5), layout.notes);
    assert.equal(more, undefined);
  });

  it('lists five problems and the number of the others, with a button that lists all', () => {
    const short = withProblems(lay(), problems(7), 'zh', false);
    assert.equal(short.notes[5], '另有2处问题。');
    assert.deepEqual(short.more, {text: '全部7处问题', open: false});
    const full = withProblems(lay(), problems(7), 'zh', true);
    assert.deepEqual(full.notes.slice(0, 7), problemNotes(problems(7), 'zh', true));
    assert.deepEqual(full.more, {text: '全部7处问题', open: true});
  });

  it('shares the button with the projects that are not on the map', () => {
    const layout = withProblems(lay(real, 552, 'en'), problems(6), 'en', false);
    assert.equal(layout.more!.text, 'All 6 problems; projects not on the map');
    assert.equal(layout.notes[5], 'And 1 more problem.');
  });
});
