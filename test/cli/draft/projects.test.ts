import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {milestonesIn, readingOfPlan} from '../../fixtures/short-report.js';

describe('the projects of a draft', () => {
  const planned: readonly (readonly [sentence: string, ...milestones: string[]])[] = [
    ['新建云溪大学(北校区)。', '云溪大学(北校区) ongoing 2024'],
  ];
  for (const [sentence, ...milestones] of planned)
    it(`are found in ${sentence}`, () => assert.deepEqual(milestonesIn(readingOfPlan(sentence)), milestones));
});
