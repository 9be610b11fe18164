import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {run} from '../../src/cli/run.js';
import template from '../../data/template/my-district-2024.json' with {type: 'json'};
import type {Dataset} from '../../src/dataset/types.js';
import * as vocabulary from '../../src/dataset/vocabulary.js';

const guides = ['make-your-own-dataset', 'make-your-own-dataset-zh'];

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The blocks of code of a page, in order. */
const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(([, language, text]) => ({language, text}));

/** The words of a line as a shell would part them. */
const wordsOf = (line: string) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare);

/** Runs the commands of a page on files in memory, and returns the output of the last one. */
function follow(files: Map<string, string>, line: string): string {
  const [npx, command, ...args] = wordsOf(line);
  assert.deepEqual([npx, command], ['npx', 'haishu-indicators']);
  const into = args.indexOf('>');
  const {out = '', error} = run(into < 0 ? args : args.slice(0, into), (file) => {
    const text = files.get(file);
    assert.ok(text !== undefined, `${file} is there when it is read`);
    return Buffer.from(text);
  });
  assert.equal(error, undefined, line);
  if (into >= 0) files.set(args[into + 1], `${out}\n`);
  return into < 0 ? out : '';
}

/** Every value inside a value, itself included. */
const partsOf = (value: unknown): unknown[] => [
  value,
  ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : []),
];

for (const guide of guides)
  describe(`The page ${guide}`, () => {
    const page = readFileSync(`stories/${guide}.mdx`, 'utf8');
    const blocks = blocksOf(page);

    it('shows the real output of its commands, in their order', () => {
      const files = new Map<string, string>();
      let output = '';
      let shown = 0;
      for (const {language, text} of blocks) {
        if (language === 'sh')
          for (const line of text.split('\n').filter((each) => each !== 'npm install haishu-indicators'))
            output = follow(files, line);
        if (language === 'text') {
          assert.equal(output, text);
          shown++;
        }
        if (language === 'diff') {
          const [from, to] = ['-', '+'].map((sign) =>
            text
              .split('\n')
              .find((line) => line.startsWith(sign))!
              .slice(1),
          );
          const file = files.get('my-district-2024.json')!;
          assert.equal(file.split(from).length, 2, `"${from}" stands once`);
          files.set('my-district-2024.json', file.replace(from, to));
        }
      }
      assert.equal(shown, 4);
    });

    it('shows parts of the template as they are', () => {
      const parts = partsOf(template).map((part) => JSON.stringify(part));
      const shown = blocks
        .filter(({language}) => language === 'json')
        .map(({text}) => JSON.stringify(JSON.parse(text)));
      assert.equal(shown.length, 3);
      for (const part of shown) assert.ok(parts.includes(part), part);
    });

    it('draws the chart that it tells to paste, of an indicator that the template has', () => {
      const [{text}] = blocks.filter(({language}) => language === 'html');
      assert.equal(page.split(text).length, 3, 'it stands as code and as a chart');
      const [, src, indicator] = /src="([^"]+)" indicator="([^"]+)"/.exec(text)!;
      assert.equal(src, 'my-district-2024.json');
      assert.ok(
        (template as Dataset).observations.some((each) => each.indicator === indicator && each.role === 'target'),
      );
    });

    it('names every word that a measure, a direction and a role may be', () => {
      for (const list of ['measures', 'directions', 'roles'] as const)
        for (const word of vocabulary[list]) assert.ok(page.includes(`\`${word}\``), word);
    });
  });

it('both guides show the same commands and the same data, and what the commands say in their language', () => {
  const [one, other] = guides.map((guide) =>
    blocksOf(readFileSync(`stories/${guide}.mdx`, 'utf8')).map(({language, text}) => ({
      language,
      ...(!(language === 'text' && !text.startsWith('"')) && {text: text.replaceAll(' --lang zh', '')}),
    })),
  );
  assert.deepEqual(one, other);
});
