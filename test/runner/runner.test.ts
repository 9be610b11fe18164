import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test, {describe} from 'node:test';
import {root} from '../../.dev/command.mjs';
import {isInstalled} from '../../.dev/install.mjs';
import {filesByEngine, nodeArgs} from './runs.mjs';

/** The sum and the output of a run of one test file. */
async function outcome(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'haishu-'));
  const file = join(folder, 'one.test.mjs');
  writeFileSync(file, text);
  // Node's runner recognizes the processes of its test files by this variable, and would mistake this one for such a process.
  const env = {...process.env, NODE_TEST_CONTEXT: undefined};
  const runner = spawn(process.execPath, nodeArgs([file]), {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let output = '';
  let sum: unknown;
  runner.stdout?.on('data', (data: Buffer) => (output += data.toString()));
  runner.on('message', (message) => (sum = message));
  const [code] = (await once(runner, 'close')) as [number];
  rmSync(folder, {recursive: true});
  return {code, sum, output};
}

describe('a run in Node', () => {
  test('counts tests and not suites', async () => {
    const {code, sum} = await outcome(
      `import {describe, it} from 'node:test'; describe('s', () => { it('a', () => {}); it('b', () => {}); });`,
    );
    assert.deepEqual([code, sum], [0, {passed: 2, failed: 0}]);
  });

  const failures = {
    'a test that fails': `import test from 'node:test'; test('a', () => { throw new Error('because'); });`,
    'a test that is switched off': `import test from 'node:test'; test('a', {skip: 'because'}, () => {});`,
    'a hook that fails': `import {after, describe} from 'node:test'; describe('s', () => after(() => { throw new Error('because'); }));`,
    'an import of nothing': `import './because.mjs';`,
    'a file that ends its process': `import 'node:test'; process.exit(3);`,
    'a file without tests': `export {};`,
  };
  for (const [what, text] of Object.entries(failures))
    test(`counts ${what} as failed`, async () => {
      const {sum, output} = await outcome(text);
      assert.deepEqual(sum, {passed: 0, failed: 1}, output);
      assert.match(output, /✖/);
    });
});

describe('an installation', () => {
  const wanted = {'': {}, 'node_modules/a': {version: '1.0.0'}, 'node_modules/b': {version: '2.0.0', optional: true}};

  test('is incomplete without the lock file that npm writes', () => assert.equal(isInstalled(wanted, null), false));

  test('is complete with every version of the lock file, except for optional packages of other systems', () =>
    assert.equal(isInstalled(wanted, {'node_modules/a': {version: '1.0.0'}}), true));

  test('is incomplete where a package is missing or of another version', () => {
    assert.equal(isInstalled(wanted, {'node_modules/b': {version: '2.0.0'}}), false);
    assert.equal(isInstalled(wanted, {'node_modules/a': {version: '1.0.1'}}), false);
    const other = {'node_modules/a': {version: '1.0.0'}, 'node_modules/b': {version: '2.0.1'}};
    assert.equal(isInstalled(wanted, other), false);
  });
});

describe('the files of an engine', () => {
  const shared = 'test/host/browser/boxes.test.ts';
  const ofCharts = ['a', 'b', 'c'].map((name) => `test/charts/${name}/browser/element.test.ts`);
  const files = [...ofCharts, shared];
  const engines = ['chromium', 'firefox', 'webkit'];

  test('are all of them', () =>
    assert.deepEqual(filesByEngine(files, engines, false), {chromium: files, firefox: files, webkit: files}));

  test('are, where time is limited, in the first engine all and in the others, by turns, those of a chart', () => {
    const [a, b, c] = ofCharts;
    assert.deepEqual(filesByEngine(files, engines, true), {
      chromium: files,
      firefox: [a, c, shared],
      webkit: [b, shared],
    });
    assert.deepEqual(filesByEngine(files, ['chromium'], true), {chromium: files});
  });
});
