import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import {templateText} from '../../data/template/my-district-2024.js';

const json = readFileSync('data/template/my-district-2024.json', 'utf8');
const files: Readonly<Record<string, string>> = {'my.json': json, 'my.txt': templateText};

/** Calls the command beside some files; `-` names what stands in its input. */
const call = (args: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  run(args, (file) => {
    const content = {...files, ...more}[file];
    if (content === undefined) throw Object.assign(new Error(), {code: 'ENOENT'});
    return typeof content === 'string' ? Buffer.from(content) : content;
  });

describe('haishu-indicators checksum', () => {
  const line = call(['checksum', 'my.json']).out!;
  const sealed = json.replace('{', `{${line},`);

  it('prints the line that seals a dataset, however it is laid out', () => {
    assert.match(line, /^"checksum": "sha256:[0-9a-f]{64}"$/);
    assert.equal(call(['check', 'my.json', '--text', 'my.txt'], {'my.json': sealed}).code, 0);
    assert.equal(call(['checksum', '-'], {'-': JSON.stringify(JSON.parse(sealed))}).out, line);
  });

  it('lets check find a name that was replaced by another', () => {
    const changed = sealed.replace('"en": "New parks"', '"en": "New ponds"');
    const {code, out} = call(['check', 'my.json'], {'my.json': changed});
    assert.equal(code, 1);
    assert.match(out!, /^my\.json:1 checksum: something was changed since the dataset was sealed\. .*write "sha256:/);
    const {out: again} = call(['checksum', 'my.json'], {'my.json': changed});
    assert.equal(call(['check', 'my.json'], {'my.json': changed.replace(line, again!)}).code, 0);
  });

  it('does not seal what has problems', () => {
    const {code, out} = call(['checksum', 'my.json'], {'my.json': json.replace('"value": 4.5', '"value": 45')});
    assert.deepEqual(
      [code, out],
      [1, 'my.json has problems: correct what "haishu-indicators check my.json" reports first.'],
    );
    assert.equal(call(['checksum', 'none.json']).code, 2);
  });
});

describe('haishu-indicators locate', () => {
  it('prints the offsets of words in the form of a dataset', () => {
    const {code, out} = call(['locate', 'my.txt', '5%', '--quote', '增长5%以上']);
    assert.deepEqual([code, out], [0, '"start": 116, "end": 118, "literal": "5%", "quote": "增长5%以上"']);
    assert.equal(templateText.slice(116, 118), '5%');
  });

  it('asks for a longer quote where the words occur twice, or not at all', () => {
    assert.match(call(['locate', 'my.txt', '2024年']).out!, /stands at \d+, \d+, \d+\. Give a longer quote/);
    assert.deepEqual(call(['locate', 'my.txt', '高铁']).code, 1);
  });
});
