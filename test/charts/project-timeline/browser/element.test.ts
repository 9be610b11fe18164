import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {projects as builtIn} from '../../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../../src/dataset/project-kind.js';
import type {Dataset, Project} from '../../../../src/dataset/types.js';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/element.js';
import {smallDataset} from '../../../fixtures/small-dataset.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {warningOf} from '../../../fixtures/browser/warning.js';

const timeline = (attributes: Record<string, string> = {}, content = '') => {
  const element = document.createElement('hs-project-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = content;
  return fixture<ProjectTimeline>(element);
};
const part = (element: ProjectTimeline, name: string) => element.renderRoot.querySelector(`[part='${name}']`);
const marks = (element: ProjectTimeline) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const idsOf = (element: ProjectTimeline) => marks(element).map((mark) => mark.getAttribute('data-mark') ?? '');
const focused = (element: ProjectTimeline) => (element.renderRoot as ShadowRoot).activeElement;
/** A width of its own, since a scroll bar that comes and goes changes that of the page. */
const wide = {style: 'inline-size: 720px'};
const press = (element: ProjectTimeline, key: string) => sendKeys({press: key}).then(() => element.updateComplete);
const click = async (element: ProjectTimeline, name: string) => {
  (part(element, name) as HTMLButtonElement).click();
  await element.updateComplete;
};

const named = projectsOfKind(builtIn.projects, []);
const milestonesOf = (projects: readonly Project[]) => projects.flatMap(({milestones}) => milestones).length;

/** Thirty projects, more than are shown at first. */
const many = (): Dataset => {
  const small = smallDataset();
  const copies = Array.from({length: 15}, (_, index) =>
    small.projects.map((project) => ({...project, id: `${project.id}-${index}`})),
  );
  return {...small, projects: copies.flat()};
};
const withData = async (data: Dataset, attributes: Record<string, string> = {}) => {
  const element = await timeline(attributes);
  element.data = data;
  await element.updateComplete;
  return drawn(element);
};

describe('hs-project-timeline', () => {
  it('draws the report’s projects, a mark for each milestone', async () => {
    const element = await drawn(await timeline({limit: '0'}));
    expect(part(element, 'summary')?.textContent).to.match(/^报告提到\d+个项目：2022年/);
    expect(marks(element)).to.have.length(milestonesOf(named));
  });

  it('draws bands of one look as one node', async () => {
    const element = await withData(many(), {limit: '0'});
    expect(element.renderRoot.querySelectorAll('.band')).to.have.length(2);
    expect(marks(element)).to.have.length(30);
  });

  it('shows twelve projects, and all of them on demand, and says which', async () => {
    const element = await withData(many(), {group: 'none'});
    const button = part(element, 'more-button')!;
    expect(marks(element)).to.have.length(12);
    expect(button).to.have.trimmed.text('全部30个项目');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await click(element, 'more-button');
    expect(marks(element)).to.have.length(30);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await click(element, 'more-button');
    expect(marks(element)).to.have.length(12);
  });

  it('reads a limit that is no number as its default', async () => {
    for (const limit of ['some', '-3'])
      expect(marks(await withData(many(), {limit, group: 'none'}))).to.have.length(12);
    expect(marks(await withData(many(), {limit: '5', group: 'none'}))).to.have.length(5);
  });

  it('chooses by id, by several kinds and by place, a site in it included', async () => {
    const shown = async (attributes: Record<string, string>) => {
      const element = await withData(smallDataset(), attributes);
      return [...element.renderRoot.querySelectorAll('text.name')].map((name) => name.textContent);
    };
    expect(await shown({projects: 'south-road'})).to.deep.equal(['城南路']);
    expect(await shown({projects: 'north-park, south-road'})).to.deep.equal(['城南路', '城北公园']);
    expect(await shown({kind: 'park'})).to.deep.equal(['城北公园']);
    expect(await shown({kind: 'park road'})).to.have.length(2);
    expect(await shown({place: 'south'})).to.have.length(2);
    expect(await shown({place: 'north', kind: 'park'})).to.deep.equal(['城北公园']);
    expect(await shown({projects: 'south-road', kind: 'park'})).to.deep.equal([]);
  });

  it('names many projects by year and act, and opens a row that is cut off on a click or Enter', async () => {
    const element = await drawn(await timeline(wide));
    const closed = idsOf(element);
    const id = closed.find((one) => one.startsWith('group:'))!;
    const key = id.slice(6).split('/')[0];
    const inRow = () => idsOf(element).filter((one) => one.startsWith(`${key}:`)).length;
    const toggle = () => marks(element).find((mark) => mark.getAttribute('data-mark') === id)!;
    const shownAtFirst = inRow();
    const [, count] = /^展开“.+”：\d{4}年 ?.+，共(\d+)个。$/.exec(toggle().getAttribute('aria-label')!)!;
    const chosen: string[] = [];
    element.addEventListener('hs-select', (event) => chosen.push(event.id));
    toggle().dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(element.getAttribute('open')).to.equal(key);
    expect(inRow()).to.be.greaterThan(shownAtFirst).and.at.least(Number(count));
    expect(toggle().getAttribute('aria-label')).to.match(/^收起/);
    toggle().focus();
    await press(element, 'Enter');
    expect(element.hasAttribute('open')).to.equal(false);
    expect(idsOf(element)).to.deep.equal(closed);
    expect(chosen).to.deep.equal([]);
  });

  it('reads groups, milestones, a period and words from its attributes', async () => {
    const ids = async (attributes: Record<string, string>) => idsOf(await drawn(await timeline(attributes)));
    expect(await ids({group: 'status'})).to.deep.equal(['group:done', 'group:progress', 'group:planned']);
    expect(await ids({milestone: 'finish', group: 'none'})).to.have.length(3);
    expect(await ids({milestone: 'finish', period: '2023'})).to.have.length(1);
    expect(await ids({text: '梁祝变'})).to.deep.equal(['liangzhu-substation/1']);
    const [finished, ...others] = await ids({milestone: 'finish', period: '2023', group: 'milestone'});
    expect(finished).to.match(/^finish:[\w-]+\/\d+$/);
    expect(others).to.deep.equal([]);
  });

  it('takes an unknown grouping for its default, and warns with the nearest', async () => {
    const {warning, result} = await warningOf(async () => drawn(await timeline({group: 'knid', ...wide})));
    expect(idsOf(result)).to.deep.equal(idsOf(await drawn(await timeline(wide))));
    expect(warning).to.match(/group="knid" reads as "auto".*Did you mean "kind"/);
  });

  it('says in a sentence that a milestone or a period is unknown', async () => {
    const milestone = await drawn(await timeline({milestone: 'strat'}));
    expect(part(milestone, 'error')?.textContent).to.contain('数据中没有名为“strat”的进展。您要找的是“start”吗？');
    const period = await drawn(await timeline({period: 'soon'}));
    expect(part(period, 'error')?.textContent).to.contain('数据中没有名为“soon”的时间。');
  });

  it('lays out and chooses among ten thousand projects, a few of which are drawn', async () => {
    const small = smallDataset();
    const projects = Array.from({length: 10_000}, (_, index) => ({...small.projects[index % 2], id: `p${index}`}));
    const element = await withData({...small, projects});
    expect(marks(element).length).to.be.lessThan(6);
    element.group = 'none';
    await element.updateComplete;
    expect(marks(element)).to.have.length(12);
    expect(part(element, 'more-button')).to.have.trimmed.text('再看200个（共1万个）');
    await click(element, 'more-button');
    // Of the 212 rows that are offered, those near the screen.
    expect(marks(element).length).to.be.within(20, 120);
    expect(element.offsetHeight).to.be.greaterThan(212 * 28);
    element.text = '城南路';
    await element.updateComplete;
    expect(part(element, 'summary')?.textContent).to.contain('5000');
  });

  it('says that there is no project where none matches', async () => {
    const element = await withData(smallDataset(), {place: 'town'});
    expect(part(element, 'summary')).to.have.trimmed.text('报告没有提到这样的项目。');
  });

  it('speaks English under an English ancestor, and follows a change of language', async () => {
    const parent = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('hs-project-timeline');
    parent.append(element);
    await drawn(element);
    expect(part(element, 'summary')?.textContent).to.contain('The report names ');
    parent.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(part(element, 'summary')?.textContent).to.contain('报告提到');
  });

  const wrong: [string, Record<string, string>, string][] = [
    ['project', {projects: 'south-rod'}, 'south-road'],
    ['kind', {kind: 'road prak'}, 'park'],
    ['place', {place: 'nort'}, 'north'],
  ];
  for (const [what, attributes, nearest] of wrong)
    it(`shows a sentence with the nearest ${what} for an unknown one, keeps the fallback, and fires hs-error`, async () => {
      let sentence = '';
      const listen = (event: HTMLElementEventMap['hs-error']) => (sentence = event.sentence);
      document.addEventListener('hs-error', listen as unknown as EventListener);
      const element = await timeline(attributes, '后备文字');
      element.data = smallDataset();
      await element.updateComplete;
      await drawn(element);
      document.removeEventListener('hs-error', listen as unknown as EventListener);
      expect(part(element, 'error')?.textContent).to.contain(nearest);
      expect(sentence).to.equal(part(element, 'error')?.textContent?.trim());
      expect(element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('后备文字');
    });

  it('names the problem of a broken dataset', async () => {
    const element = await withData({...smallDataset(), projects: [{id: 7}]} as never);
    expect(part(element, 'error')?.textContent).to.match(/projects\[0\]/);
  });

  it('is one tab stop, and keys reach every mark with the text the pointer gets', async () => {
    const element = await withData(many(), {group: 'none'});
    const all = marks(element);
    expect(all.filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
    all[0].focus();
    for (const mark of all.slice(1)) {
      await press(element, 'ArrowDown');
      expect(focused(element)).to.equal(mark);
      expect(part(element, 'tip')?.textContent).to.equal(mark.getAttribute('aria-label'));
    }
    await press(element, 'Home');
    expect(focused(element)).to.equal(all[0]);
    await press(element, 'End');
    expect(focused(element)).to.equal(all.at(-1));
  });

  it('fires hs-select with the project’s id on Enter and on a click', async () => {
    const element = await withData(smallDataset());
    const chosen: string[] = [];
    element.addEventListener('hs-select', (event) => chosen.push(event.id));
    const [first, second] = marks(element) as [SVGElement, SVGElement];
    first.focus();
    await press(element, 'Enter');
    second.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    expect(chosen).to.deep.equal(['south-road', 'north-park']);
  });

  it('opens a table of all projects, also of those that are not shown', async () => {
    const element = await withData(many());
    await click(element, 'table-button');
    const rows = element.renderRoot.querySelectorAll('tbody tr');
    expect(rows).to.have.length(30);
    const dates = [...rows].map((row) => row.children[3]?.textContent);
    expect(dates).to.deep.equal([...dates].sort());
    const park = [...rows].find((row) => row.textContent?.includes('城北公园'));
    expect(park?.textContent).to.contain('开放').and.contain('2023年').and.contain('老城门');
  });

  for (const lang of ['zh-CN', 'en'])
    for (const [width, limit] of [
      ...[280, 480, 520, 960].map((each) => [each, 0] as const),
      ...[280, 480, 520, 960].map((each) => [each, 12] as const),
    ])
      it(`sets no words over others, and none outside, at ${width} px (${lang}${limit ? ', in groups' : ''})`, async () => {
        const parent = await fixture<HTMLDivElement>(html`<div></div>`);
        parent.lang = lang;
        parent.style.width = `${width}px`;
        const element = document.createElement('hs-project-timeline');
        element.limit = limit;
        if (limit) element.open = 'start open ongoing';
        parent.append(element);
        await drawn(element);
        const frame = element.renderRoot.querySelector('svg')!.getBoundingClientRect();
        expect(frame.width).to.be.lessThan(width);
        const boxes = [...element.renderRoot.querySelectorAll('svg text')].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        const faults = boxes.flatMap(({text, box}, index) => [
          ...(box.left < frame.left - 2 || box.right > frame.right + 2 ? [`${text} sticks out`] : []),
          // The line box is taller than the letters: a third of it may touch the next line's.
          ...boxes
            .slice(index + 1)
            .filter((next) => box.left < next.box.right && next.box.left < box.right)
            .filter((next) => Math.abs(box.top - next.box.top) < box.height * 0.67)
            .map((next) => `${text} | ${next.text}`),
        ]);
        expect(faults.join('\n')).to.equal('');
      });

  it('draws a deadline in a list too, as it does beside years', async () => {
    const parent = await fixture<HTMLDivElement>(html`<div></div>`);
    const element = document.createElement('hs-project-timeline');
    element.kind = 'water';
    for (const width of ['280px', '700px']) {
      parent.style.width = width;
      parent.replaceChildren(element);
      await drawn(element);
      expect(element.renderRoot.querySelectorAll('.stop.planned')).to.have.length(1);
    }
  });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme}, with its table open`, async () => {
      const element = await drawn(await timeline({theme}));
      await click(element, 'table-button');
      await expect(element).to.be.accessible();
    });

  it('says nothing on the console', async () => {
    const messages: unknown[] = [];
    const {error, warn} = console;
    console.error = console.warn = (...words: unknown[]) => void messages.push(words);
    await drawn(await timeline());
    await withData(many(), {limit: '0'});
    Object.assign(console, {error, warn});
    expect(messages).to.deep.equal([]);
  });
});
