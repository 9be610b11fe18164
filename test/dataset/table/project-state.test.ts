import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {projectState} from '../../../src/dataset/table/project-state.js';

describe('a state', () => {
  it('is known in both languages', () => {
    const kinds: Record<string, string> = {
      在建: 'ongoing',
      已竣工: 'completed',
      拟建: 'planned-start',
      前期: 'proposed',
      计划2023年建成: 'planned-completion',
      已投用: 'opened',
      'under construction': 'ongoing',
      completed: 'completed',
      'to start in spring': 'planned-start',
      'not started': 'planned-start',
      open: 'opened',
    };
    for (const [text, kind] of Object.entries(kinds)) assert.equal(projectState(text)?.kind, kind, text);
    assert.equal(projectState('歇业'), undefined);
  });
});
