import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../../src/cli/checks/check-dataset.js';
import {haishu2023} from '../../../src/dataset/haishu-2023/dataset.js';
import {townships} from '../../../src/dataset/query/projects.js';
import {placeNames} from '../../../src/dataset/table/place-names.js';
import {smallDataset, spoil} from '../../fixtures/small-dataset.js';
import {soundReport} from '../../fixtures/sound-report.js';

describe('the checks of where places are named', () => {
  it('find a project that is named after a place and not placed there, the longest name first', () => {
    const named = (zh: string, places: readonly string[]) =>
      checkDataset(spoil(spoil(smallDataset(), 'projects.1.name.zh', zh), 'projects.1.places', places))
        .filter(({path}) => path === 'projects[1].places')
        .map(({message, advice}) => `${message}. ${advice}`);
    assert.deepEqual(named('老城门路', ['north']), ['老城门路 names 老城门, but is not placed there. Add "old-gate".']);
    assert.deepEqual(named('老城门路', ['old-gate']), []);
    assert.deepEqual(named('城北街道路', ['old-gate']), [
      '城北街道路 names 城北街道, but is not placed there. Add "north".',
    ]);
    const inner = {...smallDataset().places[3], id: 'gate', name: {zh: '城门', en: 'Gate'}};
    const data = spoil(smallDataset(), 'projects.1.name.zh', '老城门路');
    const paths = checkDataset({...data, places: [...data.places, inner]}).map(({path}) => path);
    assert.ok(!paths.includes('projects[1].places'), 'the old gate is no other gate');
  });

  it('find a place that the text names and no mention does, and words that two places claim', () => {
    const {dataset, text} = soundReport();
    const messagesOf = (data: typeof dataset, line: string) =>
      checkDataset(data, line)
        .filter(({path}) => path.startsWith('places'))
        .map(({path, message}) => `${path}: ${message}`);
    assert.deepEqual(messagesOf(dataset, text), []);
    const again = text.slice(0, 42) + '城北街道' + text.slice(46);
    assert.deepEqual(messagesOf(dataset, again), [
      'places[1].mentions: the text names 城北街道 at 42, but no mention does',
    ]);
    const publisher = spoil(dataset, 'report.publisher.zh', '城北街道报');
    assert.deepEqual(messagesOf(publisher, `${text.slice(0, 41)}城北街道报${text.slice(46)}`), []);
    const none = spoil(dataset, 'places.1.mentions', []);
    assert.deepEqual(messagesOf(none, again), [], 'a dataset without mentions claims none');
    const inner = {...dataset.places[3], id: 'gate', name: {zh: '城北', en: 'North'}};
    const claimed = {...inner, mentions: [{start: 33, end: 35, literal: '城北'}]};
    const messages = messagesOf({...dataset, places: [...dataset.places, claimed]}, text);
    assert.ok(messages.some((each) => /at 33 is claimed by another mention too/.test(each)));
    assert.ok(messages.some((each) => /names 城北 at 26/.test(each)));
  });
});

describe('a township as lists lengthen its name', () => {
  it('is found under its district, as an office, with a mark, a remark, or in traditional characters', () => {
    const names = placeNames(townships(haishu2023));
    for (const [name, id] of [
      ['海曙区古林镇', '古林镇'],
      ['宁波市海曙区古林镇', '古林镇'],
      ['鼓楼街道办事处', '鼓楼街道'],
      ['章水镇*', '章水镇'],
      ['古林鎮', '古林镇'],
      ['龙观乡（山区）', '龙观乡'],
      ['月湖街道①', '月湖街道'],
    ])
      assert.equal(names.find(name)?.name.zh, id, name);
    for (const name of ['海曙区', '古林', '某区']) assert.notEqual(names.find(name)?.name.zh, '鼓楼街道', name);
  });
});
