import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deadlineProblems} from '../../src/cli/checks/deadlines.js';
import {haishu2023} from '../../src/dataset/haishu-2023/dataset.js';
import type {Dataset} from '../../src/dataset/types.js';

/** The report with another deadline for the projects that are to be in use before the flood season. */
function withDue(due: string | undefined): Dataset {
  const observations = haishu2023.observations.map((observation) => {
    if (observation.id !== 'flood-season-projects.2023.target') return observation;
    const {due: before, ...rest} = observation;
    assert.ok(before);
    return {...rest, ...(due !== undefined && {due})};
  });
  return {...haishu2023, observations};
}

describe('the deadline of a target', () => {
  it('is that of the milestone in its quote', () => assert.deepEqual(deadlineProblems(haishu2023), []));

  it('is a problem where it differs or is absent', () => {
    for (const due of [undefined, '../2023-09']) {
      const [problem, ...more] = deadlineProblems(withDue(due));
      assert.match(problem.path, /^observations\[\d+\]\.due$/);
      assert.match(problem.message, /xingchun-weir-station.* of \.\.\/2023-06~/);
      assert.equal(problem.advice, 'Write "../2023-06~".');
      assert.deepEqual(more, []);
    }
  });
});
