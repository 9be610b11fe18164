import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {JoinedPath, pathsOf} from '../../src/model/path-text.js';

/** A collection of garbage, as a browser short of room does it. */
const collect = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};
const later = () => new Promise((resolve) => setTimeout(resolve));

/** Two paths, and how often they were written. */
function written() {
  let times = 0;
  const write = () => {
    times++;
    return ['M0 0h9v9z', 'M9 0h9v9z'].map((path) => [...path].join(''));
  };
  return {paths: pathsOf(write(), write), times: () => times};
}

describe('paths that are put into words when they are read', () => {
  it('say what was written, alone, joined with others, and in JSON', () => {
    const {paths} = written();
    assert.deepEqual(paths.map(String), ['M0 0h9v9z', 'M9 0h9v9z']);
    assert.equal(String(new JoinedPath(['M1 1z', ...paths])), 'M1 1zM0 0h9v9zM9 0h9v9z');
    assert.equal(
      JSON.stringify({path: new JoinedPath(paths), outline: paths[1]}),
      '{"path":"M0 0h9v9zM9 0h9v9z","outline":"M9 0h9v9z"}',
    );
  });

  it('are not written again as long as they are at hand', () => {
    const {paths, times} = written();
    for (let read = 0; read < 3; read++) paths.map(String);
    assert.equal(times(), 1);
  });

  it('leave their words to be collected, and are written again, all at once, when they are read after that', async () => {
    const {paths, times} = written();
    await later();
    collect();
    await later();
    assert.deepEqual(paths.map(String), ['M0 0h9v9z', 'M9 0h9v9z']);
    assert.equal(times(), 2);
  });
});
