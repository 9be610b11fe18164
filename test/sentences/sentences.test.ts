import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {sentences} from './sentences.js';

const blocks = (text: string) => new Map(text.split('\n\n').map((block) => [block.split('\n', 1)[0], block.trim()]));

test('every generated sentence is the one that was read and approved', () => {
  const approved = blocks(readFileSync(new URL('sentences.txt', import.meta.url), 'utf8'));
  const now = blocks(sentences());
  const changed = [...new Set([...approved.keys(), ...now.keys()])]
    .filter((figure) => approved.get(figure) !== now.get(figure))
    .map((figure) => {
      const [before, after] = [approved, now].map((all) => all.get(figure)?.split('\n').slice(1) ?? []);
      const [gone, come] = [
        before.filter((line) => !after.includes(line)),
        after.filter((line) => !before.includes(line)),
      ];
      return [figure, ...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)].join('\n');
    });
  assert.equal(changed.join('\n\n'), '', 'Read the changes; `npm run sentences` approves them.');
});
