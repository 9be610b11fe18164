import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {snippet} from '../../src/pages/snippet/snippet.js';
import {version} from '../../src/pages/version.js';
import {strictPolicy} from '../page/serve.js';

const guides = ['self-hosting', 'self-hosting-zh'].map((name) => readFileSync(`stories/guides/${name}.mdx`, 'utf8'));

/** The code blocks of a guide. */
const blocksOf = (text: string) => [...text.matchAll(/^```\w*\n(.*?)^```/gms)].map(([, code]) => code);

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('The guide to hosting the charts', () => {
  it('has the same sections and blocks in both languages', () => {
    const [en, zh] = guides.map((text) => ({sections: text.match(/^## \d/gm), blocks: blocksOf(text).length}));
    assert.deepEqual(en, zh);
    assert.equal(en.sections?.length, 8);
  });

  it('gives the content policy under which the pages are tested', () => {
    for (const guide of guides) assert.ok(blocksOf(guide).some((block) => oneLine(block) === strictPolicy));
  });

  it('names the folder of this version, and a command that makes a response', () => {
    for (const guide of guides) {
      assert.ok(guide.includes(`haishu-indicators-${version}/`));
      const base = /--base (\S+)/.exec(guide)![1];
      const attributes = {indicator: /--indicator (\S+)/.exec(guide)![1]};
      assert.match(snippet({chart: 'target-gauge', form: 'oembed', attributes, base}), /"type": "rich"/);
    }
  });
});
