import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as api from '../../src/index.js';

const page = readFileSync('stories/use-the-data.mdx', 'utf8');

/** The lines of the page's programs: `expression; // result`. */
const lines = [...page.matchAll(/^```js\n([^]*?)\n```$/gm)]
  .flatMap(([, block]) => block.split('\n'))
  .map((line) => line.split('; // '));

describe('The page of the look-ups', () => {
  it('names every look-up, and shows each at work', () => {
    for (const name of Object.keys(api).filter((each) => each !== 'haishu2023')) {
      assert.ok(page.includes(`\`${name}\``) || name === 'parseDataset', `${name} is explained`);
      assert.ok(
        name === 'InvalidIdError' || lines.some(([expression]) => expression.includes(`${name}(`)),
        `${name} is shown`,
      );
    }
  });

  it('shows what the package answers, in a Node without a page', () => {
    const expressions = lines.map(([expression]) => `JSON.stringify(${expression})`).join(',\n');
    const names = Object.keys(api).join(', ');
    const script = `import {${names}} from 'haishu-indicators'; process.stdout.write(JSON.stringify([${expressions}]));`;
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'});
    const answers = JSON.parse(said) as string[];
    assert.ok(lines.length > 20);
    assert.deepEqual(
      answers.map((answer): unknown => JSON.parse(answer)),
      lines.map(([, answer]): unknown => JSON.parse(answer)),
    );
  });
});
