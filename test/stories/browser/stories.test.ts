import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import * as stories from 'all-stories';
import type {LitElement} from 'lit';
import type {ComposedStoryFn} from 'storybook/internal/types';
import {composeStories} from 'storybook/preview-api';
import preview from '../../../.storybook/preview.js';
import {drawn} from '../../fixtures/browser/drawn.js';

const project = setProjectAnnotations(preview);

/** What a reader finds in an element: a graphic, or a sentence in its place. */
const stateOf = ({renderRoot}: LitElement) => (renderRoot.querySelector('[part=error]') ? 'error' : 'drawn');

/** Runs an act and returns its messages on the console. */
async function heard(act: () => Promise<void>): Promise<readonly string[]> {
  const messages: string[] = [];
  const {error, warn} = console;
  console.error = console.warn = (...words: unknown[]) => void messages.push(words.map(String).join(' '));
  await act();
  Object.assign(console, {error, warn});
  return messages;
}

for (const [file, module] of Object.entries(stories)) {
  for (const [name, story] of Object.entries<ComposedStoryFn>(composeStories(module, project))) {
    describe(`The story ${name} of hs-${file}`, () => {
      const page = document.createElement('main');
      const expected = (story.parameters?.['state'] as string | undefined) ?? 'drawn';
      let element: LitElement;
      let messages: readonly string[];

      before(async () => {
        document.body.append(page);
        messages = await heard(async () => {
          await story.run({canvasElement: page});
          element = await drawn(page.querySelector<LitElement>(`hs-${file}`)!);
        });
      });

      after(() => page.remove());

      it(`shows the state it stands for: ${expected}`, () => {
        expect(stateOf(element)).to.equal(expected);
      });

      const warning = story.parameters?.['warning'] as string | undefined;
      it(warning ? `warns once: ${warning}` : 'leaves the console silent', () => {
        expect(messages).to.have.length(warning ? 1 : 0);
        expect(messages.join()).to.contain(warning ?? '');
      });

      it('has no accessibility violation', async () => {
        await expect(page).to.be.accessible();
      });
    });
  }
}
