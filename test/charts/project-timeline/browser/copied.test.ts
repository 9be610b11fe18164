import {expect} from '@open-wc/testing';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/host/controls-and-card.js';
import {buttons, data, find, marksOf, rested, timeline} from './timeline-window.js';

/** What a reader does with a control. */
async function set(element: ProjectTimeline, name: string, value: string): Promise<void> {
  const control = find<HTMLSelectElement | HTMLInputElement>(element, `.controls [name=${name}]`);
  control.value = value;
  expect(control.value, `${name} offers ${value}`).to.equal(value);
  control.dispatchEvent(new Event('input', {bubbles: true}));
  await rested(element);
}
/** A group is opened where its head is chosen. */
async function open(element: ProjectTimeline, key: string): Promise<void> {
  find(element, `[data-mark='group:${key}']`).dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await rested(element);
}

/** What of a figure meets the eye and the ear. */
const appearance = (element: ProjectTimeline) => ({
  words: ['[part=title]', '[part=summary]', '[part=controls]', '[part=how-to-read]', '.window-words'].map((selector) =>
    element.renderRoot.querySelector(selector)?.textContent?.replace(/\s+/g, ' '),
  ),
  texts: [...element.renderRoot.querySelectorAll('.graphic text')].map(({textContent}) => textContent),
  marks: marksOf(element).map((mark) => [mark.dataset['mark'], mark.getAttribute('aria-label')]),
  filters: [...element.renderRoot.querySelectorAll<HTMLInputElement>('.controls :is(select, input)')].map(
    ({value}) => value,
  ),
});

/** The tag as an editor copies it from the page, pasted into another. */
async function pasted(element: ProjectTimeline, own: object | null): Promise<ProjectTimeline> {
  const tag = new DOMParser()
    .parseFromString((element.cloneNode() as Element).outerHTML, 'text/html')
    .querySelector('hs-project-timeline')!;
  return timeline(Object.fromEntries([...tag.attributes].map(({name, value}) => [name, value])), own);
}

interface Case {
  readonly what: string;
  readonly of: object | null;
  readonly attributes?: Record<string, string>;
  readonly act: (element: ProjectTimeline) => Promise<void>;
  /** What then stands in the tag besides what stood there at first. */
  readonly written: Record<string, string>;
}

const cases: readonly Case[] = [
  {what: 'a kind', of: null, act: (one) => set(one, 'kind', 'road'), written: {kind: 'road'}},
  {what: 'a place', of: null, act: (one) => set(one, 'place', 'gulou'), written: {place: 'gulou'}},
  {what: 'a milestone', of: null, act: (one) => set(one, 'milestone', 'open'), written: {milestone: 'open'}},
  {what: 'a period', of: null, act: (one) => set(one, 'period', '2023'), written: {period: '2023'}},
  {
    what: 'words with signs of their own',
    of: null,
    act: (one) => set(one, 'text', '宁波 "<&'),
    written: {text: '宁波 "<&'},
  },
  {
    what: 'all at once',
    of: null,
    act: async (one) => {
      for (const [name, value] of Object.entries({kind: 'road', period: '2023', milestone: 'start', text: 'G228'}))
        await set(one, name, value);
    },
    written: {kind: 'road', period: '2023', milestone: 'start', text: 'G228'},
  },
  {
    what: 'a filter that was taken back',
    of: null,
    act: async (one) => {
      await set(one, 'kind', 'road');
      await set(one, 'text', 'G228');
      find<HTMLButtonElement>(one, '[part=clear-button]').click();
      await rested(one);
    },
    written: {},
  },
  {
    what: 'groups that were opened, and one that was closed again',
    of: null,
    attributes: {group: 'kind'},
    act: async (one) => {
      for (const key of ['road', 'museum', 'park', 'museum']) await open(one, key);
    },
    written: {open: 'road park'},
  },
  {
    what: 'a window of time with a group and a filter',
    of: data,
    attributes: {group: 'kind'},
    act: async (one) => {
      for (const button of [1, 1, 0]) {
        buttons(one)[button].click();
        await rested(one);
      }
      await open(one, 'park');
      await set(one, 'period', '2016');
    },
    written: {span: '2011-10/2024-03', open: 'park', period: '2016'},
  },
];

describe('What a reader has set on a timeline', () => {
  for (const {what, of, attributes, act, written} of cases)
    it(`is written into the attributes, and a copy of the tag shows the same: ${what}`, async () => {
      const before = {lang: 'en', controls: '', ...attributes};
      const element = await timeline(before, of);
      await act(element);
      const found = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
      expect(found).to.deep.equal({...before, ...written});
      expect(appearance(await pasted(element, of))).to.deep.equal(appearance(element));
    });
});
