import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {start} from '../../src/cli/start.js';
import {snippet} from '../../src/pages/snippet/snippet.js';

const call = (...args: string[]) =>
  start(['snippet', ...args], {
    read: (file) => readFileSync(file),
    environment: {},
    program: new URL(import.meta.url),
  });
const jobs = ['target-gauge', '--indicator', 'new-urban-jobs'];

describe('haishu-indicators snippet', () => {
  it('prints what snippet() makes, in every form and language', async () => {
    const attributes = {indicator: 'new-urban-jobs'};
    for (const form of ['tag', 'figure', 'iframe', 'table', 'sentence', 'oembed'] as const)
      for (const locale of ['zh', 'en'] as const) {
        const base = 'https://news.example/charts/';
        const {code, out} = await call(...jobs, '--form', form, '--lang', locale, '--base', base);
        assert.deepEqual([code, out], [0, snippet({chart: 'target-gauge', attributes, form, locale, base})]);
      }
  });

  it('has the options of snippet()', async () => {
    const {out} = await call(...jobs, '--base', '/charts/', '--integrity', 'sha384-abc');
    assert.match(out!, /<script src="\/charts\/haishu-indicators\.classic\.js" integrity="sha384-abc"/);
    assert.doesNotMatch((await call(...jobs, '--script', 'no')).out!, /<script/);
    const {files} = await call(...jobs, '--out', 'jobs.html');
    assert.match(files!.get('jobs.html') as string, /^<hs-target-gauge/);
    const own = ['--data', 'data/template/my-district-2024.json', '--src', 'my.json', '--form', 'sentence'];
    assert.doesNotMatch((await call('project-timeline', ...own)).out!, /海曙/);
    const rowsOf = async (...args: string[]) =>
      (await call('yoy-bar', '--topic', 'investment', ...args)).out!.split('<tr>');
    assert.equal((await rowsOf('--rows', '1')).length, 3);
    assert.ok((await rowsOf()).length > 3);
  });

  const misuses: readonly (readonly [args: string[], error: RegExp])[] = [
    [[], /Name a chart: target-gauge/],
    [[...jobs, '--form', 'pdf'], /--form is tag, figure, iframe, table, sentence, oembed, not "pdf"\./],
    [[...jobs, '--base', 'javascript:'], /invalid base: javascript:/],
    [[...jobs, '--rows', 'many'], /--rows is a number from 0 to 10000, not "many"\./],
    [['target-gauge', '--indicator', 'gdb'], /no indicator “gdb”/],
  ];
  for (const [args, expected] of misuses)
    it(`explains: ${args.join(' ')}`, async () => {
      const {code, error} = await call(...args);
      assert.equal(code, 2);
      assert.match(error!, expected);
    });
});
