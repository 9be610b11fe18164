import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDataset} from '../../src/cli/checks/check-dataset.js';
import {smallDataset, spoil} from '../fixtures/small-dataset.js';

describe('the checks of what a milestone says', () => {
  it('find a milestone that its own words contradict', () => {
    const messages = (literal: string, quote: string, changes: object) => {
      const [, {milestones}] = smallDataset().projects;
      const source = {...milestones[0].source, start: 30, end: 30 + literal.length, literal, quote};
      const milestone = {kind: 'planned-opening', period: '2023', certainty: 'planned', source, ...changes};
      return checkDataset(spoil(smallDataset(), 'projects.1.milestones.0', milestone)).map(
        ({path, message}) => `${path.split('.').at(-1)}: ${message}`,
      );
    };
    assert.deepEqual(messages('投入使用', '城北街道城南路投入使用', {}), []);
    assert.deepEqual(messages('投入使用', '城北街道城南路汛期前投入使用', {}), [
      'period: "前投入使用" is recorded as 2023',
    ]);
    assert.deepEqual(messages('投入使用', '城北街道城南路汛期前投入使用', {period: '../2023-06~'}), []);
    assert.deepEqual(messages('开工建设', '城北街道城南路开工建设', {}), [
      'kind: "开工建设" is recorded as "planned-opening"',
    ]);
    assert.deepEqual(messages('谋划', '谋划城北街道城南路', {}), ['kind: "谋划" is recorded as "planned-opening"']);
    assert.deepEqual(messages('扎实推进', '城北街道城南路扎实推进', {}), [
      'kind: "扎实推进" is recorded as "planned-opening"',
    ]);
    assert.deepEqual(messages('修好', '修好城北街道城南路', {}), []);
    const soon = {kind: 'ongoing', period: '2022', certainty: 'stated'};
    assert.deepEqual(messages('即将开放', '城北街道城南路即将开放', soon), ['certainty: "即将开放" is stated']);
  });
});
