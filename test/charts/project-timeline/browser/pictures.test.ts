import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {setProjectAnnotations} from '@storybook/web-components';
import * as stories from 'all-stories';
import type {ComposedStoryFn} from 'storybook/internal/types';
import {composeStories} from 'storybook/preview-api';
import preview from '../../../../.storybook/preview.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {sample} from '../../../runner/sample.js';

const project = setProjectAnnotations(preview);
const all = Object.entries<ComposedStoryFn>(composeStories(stories['project-timeline'], project));
/** An error is a sentence, which has no picture. */
const pictured = all.filter(([, story]) => story.parameters?.['state'] !== 'error');

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Browsers differ by some pixels in how wide a text is. */
const margin = 6;

/** A text without the empty room above and below its letters, of which browsers give it more or less. */
function textBox(node: Element): Box {
  const {left, right, top, height} = node.getBoundingClientRect();
  const size = Number.parseFloat(getComputedStyle(node).fontSize);
  const middle = top + height / 2;
  return {what: node.textContent.trim(), left, right, top: middle - size / 2, bottom: middle + size / 2};
}

/** The texts that stand over each other: each is compared with those that follow it on the page, and begin above its end. */
function touching(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of sorted.slice(index + 1)) {
      if (b.top >= a.bottom) break;
      if (b.top < a.bottom - 3 && a.left + 1 < b.right && b.left + 1 < a.right) found.push(`${a.what} | ${b.what}`);
    }
    return found;
  });
}

/** What is wrong with a drawn timeline, as a browser measured it. */
function faults(element: LitElement): string[] {
  const {renderRoot} = element;
  const {left, right} = element.getBoundingClientRect();
  const found: string[] = [];
  for (const svg of renderRoot.querySelectorAll('.graphic svg')) {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].map(textBox);
    found.push(...touching(boxes));
    for (const {what, ...box} of boxes) {
      const isCut =
        box.left < frame.left - margin || box.right > frame.right + margin || box.bottom > frame.bottom + margin;
      if (isCut || !what) found.push(`${what || 'an empty text'} is cut`);
    }
  }
  for (const mark of renderRoot.querySelectorAll<SVGGraphicsElement>('.mark')) {
    const {width, height} = mark.getBBox();
    const name = mark.getAttribute('aria-label') ?? '';
    if (Math.min(width, height) < 23.9) found.push(`${name} is a mark of ${width} by ${height}`);
    if (!/\S/.test(name)) found.push('a mark says nothing');
  }
  const summary = renderRoot.querySelector('[part=summary]')!;
  const whole = [...summary.querySelectorAll('span > span')].filter((words) => words.getClientRects().length === 1);
  const numbersIn = (text: string) => (text.match(/[\d.]+%?[一-龥]/g) ?? []).length;
  // A summary for screen readers alone is one line.
  const wraps = getComputedStyle(summary).whiteSpace !== 'nowrap';
  if (wraps && numbersIn(whole.map(({textContent}) => textContent).join(' ')) !== numbersIn(summary.textContent))
    found.push('a line ends between a number and its word');
  // What stands around the graphic wraps, and leaves no part of itself outside.
  for (const node of renderRoot.querySelectorAll('figure p, figure button, figure select, figure input, figure li')) {
    const box = node.getBoundingClientRect();
    if (node.matches('.announcement, .announcement *') || box.width === 0) continue;
    if (box.left < left - 1 || box.right > right + 1) found.push(`${node.textContent.trim()} sticks out`);
  }
  if (element.scrollWidth > Math.ceil(right - left)) found.push('the figure is wider than its page');
  return found;
}

describe('every story of hs-project-timeline, as a browser measures it', () => {
  it('has stories, and the test reports overlapping and empty texts', async () => {
    expect(pictured.length).to.be.greaterThan(25);
    const canvas = await fixture<HTMLDivElement>(document.createElement('div'));
    await pictured[0][1].run({canvasElement: canvas});
    const element = await drawn(canvas.querySelector<LitElement>('hs-project-timeline')!);
    expect(faults(element)).to.deep.equal([]);
    const [one, two] = element.renderRoot.querySelectorAll('svg text');
    two.setAttribute('x', one.getAttribute('x')!);
    two.setAttribute('y', one.getAttribute('y')!);
    expect(faults(element)).to.deep.equal([`${one.textContent} | ${two.textContent}`]);
    two.setAttribute('x', '5000');
    expect(faults(element)).to.deep.equal([`${two.textContent} is cut`]);
  });

  for (const [name, story] of sample(pictured, 2))
    it(`${name} has whole, separate texts and no empty mark, narrow and wide, in both languages`, async () => {
      const canvas = await fixture<HTMLDivElement>(document.createElement('div'));
      await story.run({canvasElement: canvas});
      const element = await drawn(canvas.querySelector<LitElement>('hs-project-timeline')!);
      const stage = canvas.querySelector<HTMLElement>('.hs-stage')!;
      stage.style.maxInlineSize = 'none';
      const found: string[] = [];
      for (const lang of ['zh-CN', 'en'])
        for (const width of [280, 480, 960, 1200]) {
          stage.lang = lang;
          stage.style.inlineSize = `${width}px`;
          // The figure learns its width in one frame and is drawn in the next.
          for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
          await element.updateComplete;
          expect(Math.round(element.getBoundingClientRect().width)).to.equal(width);
          found.push(...faults(element).map((fault) => `${width} px, ${lang}: ${fault}`));
        }
      expect(found.join('\n')).to.equal('');
    });
});
