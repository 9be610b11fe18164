import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {projects as builtIn} from '../../../../src/dataset/haishu-2023/projects.js';
import {projectsOfKind} from '../../../../src/dataset/project-kind.js';
import {projectsIn, townships} from '../../../../src/dataset/query/projects.js';
import type {Dataset, Project, Source} from '../../../../src/dataset/types.js';
import type {DistrictMap} from '../../../../src/charts/district-map/element.js';
import '../../../../src/charts/district-map/element.js';
import {smallDataset} from '../../../fixtures/small-dataset.js';
import {contrast} from '../../../fixtures/browser/contrast.js';
import {drawn} from '../../../fixtures/browser/drawn.js';
import {warningOf} from '../../../fixtures/browser/warning.js';

const map = (attributes: Record<string, string> = {}, content = '') => {
  const element = document.createElement('hs-district-map');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = content;
  return fixture<DistrictMap>(element);
};
const part = (element: DistrictMap, name: string) => element.renderRoot.querySelector(`[part='${name}']`);
const marks = (element: DistrictMap) => [...element.renderRoot.querySelectorAll<SVGElement>('.mark')];
const idOf = (mark: Element) => mark.getAttribute('data-mark');
const focused = (element: DistrictMap) => (element.renderRoot as ShadowRoot).activeElement;
const press = async (element: DistrictMap, key: string) => {
  await sendKeys({press: key});
  await element.updateComplete;
};
const openTable = async (element: DistrictMap) => {
  (part(element, 'table-button') as HTMLButtonElement).click();
  await element.updateComplete;
};
const resized = async (element: DistrictMap, width: number) => {
  element.style.width = `${width}px`;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await element.updateComplete;
};
const withData = async (data: Dataset, attributes: Record<string, string> = {}) => {
  const element = await map(attributes);
  element.data = data;
  await element.updateComplete;
  return drawn<DistrictMap>(element);
};
/** The number of projects in each township, as its tile says it: 未提到 where none is named. */
const counts = (element: DistrictMap): Record<string, number> =>
  Object.fromEntries(
    marks(element).map((mark) => [
      idOf(mark) ?? '',
      Number(/(\d+)个项目/.exec(mark.getAttribute('aria-label')!)?.[1] ?? 0),
    ]),
  );
const ids = townships(builtIn).map(({id}) => id);

const manyShades = (): Dataset => {
  const small = smallDataset();
  const {placeLinks, ...project} = small.projects[0];
  const places = Array.from({length: 6}, (_, q) => ({...small.places[1], id: `t${q}`, tile: {q, r: 0}}));
  const projects = places.flatMap(({id}, count) =>
    Array.from({length: count}, (_, index): Project<string, string, Source> => ({
      ...project,
      id: `${id}-${index}`,
      places: [id],
    })),
  );
  return {...small, places, projects};
};

describe('hs-district-map', () => {
  it('draws the 17 townships with the number of projects of each', async () => {
    const element = await drawn(await map());
    const chosen = projectsOfKind(builtIn.projects, []);
    const expected = ids.map((id) => [id, projectsIn({...builtIn, projects: chosen}, id).length]);
    expect(counts(element)).to.deep.equal(Object.fromEntries(expected));
    expect(part(element, 'title')?.textContent).to.match(/^海曙区可定位\d+个项目，\d+个在.*，位置多为本图推断$/);
    expect(part(element, 'subtitle')?.textContent).to.match(/^报告提到的\d+个项目，按镇乡街道$/);
    expect(part(element, 'summary')?.textContent).to.match(/\d+个没写明镇乡街道/);
  });

  it('says that it is a schematic, and by which source projects are assigned to townships', async () => {
    const element = await drawn(await map());
    const notes = [...element.renderRoot.querySelectorAll('[part=note]')].map(({textContent}) => textContent);
    expect(notes[0]).to.equal('示意图，不代表行政区划界线。');
    expect(part(element, 'summary')?.textContent).to.match(/\d+个位置由本图推断/);
  });

  it('draws all tiles of one shade as one node', async () => {
    const element = await drawn(await map());
    expect(element.renderRoot.querySelectorAll('[class^=shade]')).to.have.length.at.most(6);
  });

  it('counts only the kinds that are asked for', async () => {
    const element = await withData(smallDataset(), {kind: 'park'});
    expect(counts(element)).to.deep.equal({south: 1, north: 1});
    element.kind = 'park, road';
    await element.updateComplete;
    expect(counts(element)).to.deep.equal({south: 2, north: 2});
  });

  it('counts programmes only where they are asked for, and says so', async () => {
    const {projects, ...small} = smallDataset();
    const element = await withData({...small, projects: [{...projects[0], kind: 'programme'}, projects[1]]});
    expect(counts(element)).to.deep.equal({south: 1, north: 1});
    await openTable(element);
    expect(element.renderRoot.querySelector('caption')).to.contain.text('荣誉称号');
    element.kind = 'programme road';
    await element.updateComplete;
    expect(counts(element)).to.deep.equal({south: 2, north: 2});
    expect(element.renderRoot.querySelector('caption')).not.to.contain.text('不计入');
  });

  it('counts the projects of one year', async () => {
    const element = await withData(smallDataset(), {period: '2022'});
    expect(part(element, 'summary')).to.contain.text('1个2022年项目');
    expect(counts(element)).to.deep.equal({south: 1, north: 1});
  });

  it('reads a year that does not occur as all, and warns with the years that do', async () => {
    const {warning, result} = await warningOf(() => withData(smallDataset(), {period: '2032'}));
    expect(warning).to.contain('Valid: all, 2022, 2023.').and.contain('Did you mean "2022"?');
    expect(part(result, 'summary')?.textContent).to.contain('2个项目');
  });

  it('speaks English under an English ancestor, and follows a change of language', async () => {
    const parent = await fixture<HTMLDivElement>(html`<div lang="en"></div>`);
    const element = document.createElement('hs-district-map');
    parent.append(element);
    await drawn(element);
    expect(part(element, 'note')).to.have.trimmed.text('Schematic; not administrative boundaries.');
    expect(element.renderRoot.querySelector('svg')?.textContent).to.contain('Jishigang').and.contain('inferred by us');
    parent.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('svg')?.textContent).to.contain('集士港').and.contain('由本图推断');
  });

  const wrong: [what: string, attributes: Record<string, string>, nearest: string][] = [
    ['kind', {kind: 'musuem'}, 'museum'],
    ['township', {selected: 'yuehuu'}, 'yuehu'],
  ];
  for (const [what, attributes, nearest] of wrong)
    it(`shows a sentence with the nearest id for an unknown ${what}, keeps the fallback, and fires hs-error`, async () => {
      let sentence = '';
      const listen = (event: HTMLElementEventMap['hs-error']) => (sentence = event.sentence);
      document.addEventListener('hs-error', listen as unknown as EventListener, {once: true});
      const element = await drawn(await map(attributes, '后备文字'));
      expect(part(element, 'error')?.textContent).to.contain(`“${nearest}”`);
      expect(sentence).to.equal(part(element, 'error')?.textContent?.trim());
      expect(element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('后备文字');
    });

  it('hides the fallback while it draws', async () => {
    const element = await drawn(await map({}, '后备文字'));
    expect(element.renderRoot.querySelector('slot')).to.equal(null);
  });

  it('is one tab stop; arrows lead to the neighbour in their direction and stop at the edge', async () => {
    const element = await drawn(await map());
    const all = marks(element);
    expect(all.filter((mark) => mark.getAttribute('tabindex') === '0')).to.deep.equal([all[0]]);
    all[0].focus();
    await element.updateComplete;
    const way = [
      ['ArrowRight', 'wangchun'],
      ['ArrowLeft', 'gaoqiao'],
      ['ArrowUp', 'gaoqiao'],
      ['End', 'shiqi'],
      ['ArrowDown', 'shiqi'],
      ['Home', 'gaoqiao'],
    ];
    for (const [key, id] of way) {
      await press(element, key);
      const mark = focused(element)!;
      expect(idOf(mark), key).to.equal(id);
      expect(part(element, 'tip')?.textContent).to.equal(mark.getAttribute('aria-label'));
    }
  });

  it('fires hs-select with the township’s id on Enter and on a click, and already has it chosen', async () => {
    const element = await drawn(await map());
    const heard: [string, string][] = [];
    element.addEventListener('hs-select', (event) => heard.push([event.id, element.selected]));
    const [first, second] = marks(element) as [SVGElement, SVGElement];
    first.focus();
    await press(element, 'Enter');
    second.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await element.updateComplete;
    expect(heard).to.deep.equal(['gaoqiao', 'wangchun'].map((id) => [id, id]));
    expect(element.getAttribute('selected')).to.equal('wangchun');
    expect(second.getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows the township that the page chooses, without an event, and forgets it again', async () => {
    const element = await drawn(await map({selected: 'yuehu'}));
    let heard = 0;
    element.addEventListener('hs-select', () => heard++);
    const chosen = () =>
      marks(element)
        .filter((mark) => mark.getAttribute('aria-pressed') === 'true')
        .map(idOf);
    expect(chosen()).to.deep.equal(['yuehu']);
    element.selected = 'gulin';
    await element.updateComplete;
    expect(chosen()).to.deep.equal(['gulin']);
    element.selected = '';
    await element.updateComplete;
    expect(chosen()).to.deep.equal([]);
    expect(heard).to.equal(0);
    expect(await drawn(await map())).not.to.have.attribute('selected');
  });

  it('opens a data table with the numbers of the tiles, and the projects without a township', async () => {
    const element = await drawn(await map());
    await openTable(element);
    const rows = [...part(element, 'table')!.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({textContent}) => textContent.trim()),
    );
    const tiles = Object.values(counts(element)).sort();
    const shown = rows.slice(0, 17).map((row) => Number(/^\d+$/.exec(row[1])?.[0] ?? 0));
    expect(shown.sort()).to.deep.equal(tiles);
    const unplaced = rows.slice(17);
    expect(unplaced.map(([name]) => name)).to.deep.equal(['全区', '没写明镇乡街道']);
    const [, ...said] = /(\d+)个属全区，(\d+)个没写明/.exec(part(element, 'summary')!.textContent)!;
    expect(unplaced.map((row) => row[1])).to.deep.equal(said);
  });

  it('names the problem of a broken dataset', async () => {
    const element = await withData({...smallDataset(), places: [{id: 7}]} as never);
    expect(part(element, 'error')?.textContent).to.match(/places\[0\]/);
  });

  it('draws a dataset without projects as zeros', async () => {
    const element = await withData({...smallDataset(), projects: []});
    expect(counts(element)).to.deep.equal({south: 0, north: 0});
    expect(part(element, 'summary')).to.have.trimmed.text('报告没有提到这样的项目。');
  });

  for (const theme of ['light', 'dark'])
    it(`keeps the text of every tile at 4.5:1 in ${theme}`, async () => {
      const element = await withData(manyShades(), {theme, scale: 'jenks'});
      const {renderRoot} = element;
      const strong = new Set(['shade-4', 'shade-5']);
      const texts = [...renderRoot.querySelectorAll('text:not(.axis)')];
      for (const shade of renderRoot.querySelectorAll('[class^=shade]')) {
        const [name] = shade.classList;
        const {fill} = getComputedStyle(shade);
        // The grey words are those of a township without a project.
        const on = texts.filter(
          ({classList}) =>
            classList.contains('on-accent') === strong.has(name) &&
            (name === 'shade-none' || !classList.contains('note')),
        );
        expect(on).to.have.length.above(0);
        for (const text of on) expect(contrast(getComputedStyle(text).fill, fill), name).to.be.at.least(4.5);
      }
      expect(renderRoot.querySelectorAll('[class^=shade]')).to.have.length(6);
    });

  for (const lang of ['zh', 'en'])
    for (const width of [280, 320, 1200])
      it(`fits ${width} px in ${lang}, every word inside the graphic and apart from the others`, async () => {
        const parent = await fixture<HTMLDivElement>(html`<div lang=${lang}></div>`);
        const element = document.createElement('hs-district-map');
        parent.append(element);
        await resized(element, width);
        await drawn(element);
        expect(element.scrollWidth).to.be.at.most(width);
        const frame = element.renderRoot.querySelector('svg')!.getBoundingClientRect();
        const texts = [...element.renderRoot.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        expect(texts.length).to.be.at.least(19);
        texts.forEach(({words, box}, index) => {
          expect(box.left, words).to.be.at.least(frame.left - 2);
          expect(box.right, words).to.be.at.most(frame.right + 2);
          // A line's box is higher than its letters: side by side is what matters here.
          for (const other of texts.slice(index + 1))
            if (Math.abs(other.box.top - box.top) < 6)
              expect(other.box.left >= box.right || box.left >= other.box.right, `${words} | ${other.words}`).to.equal(
                true,
              );
        });
      });

  for (const theme of ['light', 'dark'])
    it(`has no accessibility violation in ${theme}, with a township chosen and its table open`, async () => {
      const element = await drawn(await map({theme, selected: 'yuehu'}));
      await openTable(element);
      await expect(element).to.be.accessible();
    });

  it('leaves the console silent', async () => {
    const {error, warn} = console;
    const messages: unknown[] = [];
    console.error = console.warn = (...words: unknown[]) => void messages.push(words);
    const element = await drawn(await map({selected: 'yuehu', kind: 'park', period: '2023'}));
    await resized(element, 280);
    Object.assign(console, {error, warn});
    expect(messages).to.deep.equal([]);
  });
});
