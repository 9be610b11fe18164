import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ProjectTimeline} from '../../../../src/charts/project-timeline/element.js';
import '../../../../src/charts/project-timeline/element.js';
import {drawn} from '../../../fixtures/browser/drawn.js';

async function timeline(attributes: Record<string, string> = {}, lang = 'zh-CN'): Promise<ProjectTimeline> {
  const parent = document.createElement('div');
  parent.lang = lang;
  const element = document.createElement('hs-project-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  await fixture(parent);
  return drawn(element);
}
const find = <Found extends Element = HTMLElement>({renderRoot}: ProjectTimeline, selector: string) =>
  renderRoot.querySelector<Found>(selector)!;
const part = (element: ProjectTimeline, name: string) => find(element, `[part='${name}']`);
const textAt = (element: ProjectTimeline, selector: string) =>
  find(element, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const marks = ({renderRoot}: ProjectTimeline) => [...renderRoot.querySelectorAll<SVGElement>('.mark')];
const focused = (element: ProjectTimeline) => (element.renderRoot as ShadowRoot).activeElement;

/** What a reader does with a control. */
async function set(element: ProjectTimeline, name: string, value: string): Promise<void> {
  const control = find<HTMLSelectElement | HTMLInputElement>(element, `.controls [name=${name}]`);
  control.value = value;
  control.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}
async function choose(element: ProjectTimeline, mark: SVGElement): Promise<void> {
  mark.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await element.updateComplete;
}
async function press(element: ProjectTimeline, key: string): Promise<void> {
  await sendKeys({press: key});
  await element.updateComplete;
}

describe('A text that is only a comma', () => {
  it('filters like any other text', async () => {
    const all = await timeline({controls: ''}, 'en');
    const filtered = await timeline({controls: '', text: ','}, 'en');
    expect(textAt(all, '[role=status]')).to.match(/^\d+ projects\.$/);
    expect(textAt(filtered, '[role=status]')).to.match(/^(\d+|None) of (the )?\d+ projects match(es)?\.$/);
    const bare = await timeline({text: ','}, 'en');
    expect(textAt(bare, '[part=summary]')).to.equal(textAt(filtered, '[part=summary]'));
    expect(textAt(bare, '[part=summary]')).to.not.equal(textAt(all, '[part=summary]'));
  });
});

describe('The controls of hs-project-timeline', () => {
  it('are there only where the page asks for them', async () => {
    expect(Boolean(part(await timeline(), 'controls'))).to.equal(false);
    expect(Boolean(part(await timeline({controls: ''}), 'controls'))).to.equal(true);
  });

  for (const width of [280, 320, 480, 600, 960])
    it(`fill every line that they stand in at ${width} px`, async () => {
      const element = await timeline({controls: ''});
      element.style.width = `${width}px`;
      await element.updateComplete;
      const right = find(element, '.controls').getBoundingClientRect().right;
      const boxes = [...element.renderRoot.querySelectorAll('.controls label')].map((one) =>
        one.getBoundingClientRect(),
      );
      const lines = new Map(boxes.map((box) => [box.top, box.right]));
      expect(boxes).to.have.length(5);
      for (const end of lines.values()) expect(end).to.be.closeTo(right, 1);
    });

  it('stand where they stand before the next one is parsed', async () => {
    const element = await timeline({controls: ''});
    const labels = [...element.renderRoot.querySelectorAll('.controls label')];
    const placeOf = (one: Element) => {
      const {x, y, width, height} = one.getBoundingClientRect();
      return [x, y, width, height];
    };
    const places = () => labels.filter((one) => one.isConnected).map(placeOf);
    const all = places();
    labels.slice(2).forEach((one) => one.remove());
    expect(places()).to.deep.equal(all.slice(0, 2));
  });

  for (const lang of ['zh-CN', 'en'])
    it(`have names, and are large enough for a finger (${lang})`, async () => {
      const element = await timeline({controls: '', kind: 'road'}, lang);
      const controls = [
        ...element.renderRoot.querySelectorAll<HTMLSelectElement>('.controls :is(select, input, button)'),
      ];
      expect(controls).to.have.length(6);
      for (const control of controls) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        const name = control.labels?.[0]?.querySelector('span')?.textContent ?? control.textContent;
        expect(name).to.match(lang === 'en' ? /^[A-Z][a-z ]+$/ : /^[一-龥]+$/);
      }
    });

  it('show what they are set to, say how many projects are left, and write it into the attributes', async () => {
    const element = await timeline({controls: ''});
    const all = textAt(element, '.controls [role=status]');
    expect(all).to.match(/^共\d+个项目。$/);
    await set(element, 'kind', 'road');
    await set(element, 'period', '2023');
    await set(element, 'text', 'G228');
    expect(['kind', 'period', 'text'].map((name) => element.getAttribute(name))).to.deep.equal([
      'road',
      '2023',
      'G228',
    ]);
    expect(textAt(element, '.controls [role=status]')).to.match(/^符合条件的项目2个，共\d+个。$/);
    expect(marks(element)).to.have.length(2);
    const copy = await timeline({controls: '', kind: 'road', period: '2023', text: 'G228'});
    expect(marks(copy).map((mark) => mark.dataset['mark'])).to.deep.equal(
      marks(element).map((mark) => mark.dataset['mark']),
    );
    await set(element, 'kind', '');
    expect(element.hasAttribute('kind')).to.equal(false);
  });

  it('follow attributes that the page sets', async () => {
    const element = await timeline({controls: ''});
    element.setAttribute('place', 'yuehu');
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, '[name=place]').value).to.equal('yuehu');
    element.removeAttribute('place');
    await element.updateComplete;
    expect(find<HTMLSelectElement>(element, '[name=place]').value).to.equal('');
  });

  it('say that nothing is left, and lead back', async () => {
    const element = await timeline({controls: '', kind: 'road'});
    await set(element, 'text', '没有的');
    expect(textAt(element, '.controls [role=status]')).to.match(/^\d+个项目中，没有符合条件的。$/);
    part(element, 'clear-button').click();
    await element.updateComplete;
    expect(['kind', 'place', 'milestone', 'period', 'text'].some((name) => element.hasAttribute(name))).to.equal(false);
    expect(Boolean(part(element, 'clear-button'))).to.equal(false);
    expect(focused(element) === find(element, '[name=kind]')).to.equal(true);
    expect(find<HTMLInputElement>(element, '[name=text]').value).to.equal('');
  });

  it('wait for a word that is being composed', async () => {
    const element = await timeline({controls: ''});
    const input = find<HTMLInputElement>(element, '[name=text]');
    input.value = 'guodao';
    input.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    await element.updateComplete;
    expect(element.text).to.equal('');
    input.value = 'G228';
    input.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    expect(element.text).to.equal('G228');
  });

  it('do not send the page away on Enter', async () => {
    const element = await timeline({controls: ''});
    find(element, '[name=text]').focus();
    await press(element, 'Enter');
    expect(Boolean(part(element, 'controls'))).to.equal(true);
  });
});

describe('The card of a project', () => {
  const report = 'https://example.org/report.html';

  it('opens on a choice with milestones, places, quote, section and a link to the passage', async () => {
    const element = await timeline({projects: 'xiushui-renewal', 'report-url': report});
    await choose(element, marks(element)[0]);
    expect(textAt(element, '[part=card]')).to.match(
      /秀水历史文化街区保护焕新项目.*鼓楼街道.*2022年 启动 已落实.*2023年 推进 计划/,
    );
    const link = find<HTMLAnchorElement>(element, '.card a');
    expect(link.href).to.match(/^https:\/\/example\.org\/report\.html#:~:text=%/);
    expect(focused(element) === part(element, 'card')).to.equal(true);
    expect(part(element, 'card').getAttribute('aria-labelledby')).to.equal(part(element, 'card-title').id);
  });

  it('links to the public source of a place, by its title and day', async () => {
    const element = await timeline({projects: 'cuibaili-innovation-block', 'report-url': 'none'});
    await choose(element, marks(element)[0]);
    expect(textAt(element, '[part=card]')).to.contain(
      '地点来源：国家统计局：2023年统计用区划代码和城乡划分代码，2023年6月30日',
    );
    expect(find<HTMLAnchorElement>(element, '.card .facts a').hostname).to.equal('www.stats.gov.cn');
  });

  it('closes by Escape and by its button, and gives the focus back', async () => {
    const element = await timeline({group: 'none'});
    const chosen: string[] = [];
    element.addEventListener('hs-select', ({id}) => chosen.push(id));
    const [mark] = marks(element);
    mark.focus();
    await press(element, 'Enter');
    await element.updateComplete;
    expect(Boolean(part(element, 'card'))).to.equal(true);
    await press(element, 'Escape');
    expect(Boolean(part(element, 'card'))).to.equal(false);
    expect(focused(element) === mark).to.equal(true);
    expect(Boolean(element.renderRoot.querySelector('[aria-pressed=true]'))).to.equal(false);
    await press(element, 'Enter');
    part(element, 'close-button').click();
    await element.updateComplete;
    expect(focused(element) === mark).to.equal(true);
    expect(Boolean(part(element, 'card'))).to.equal(false);
    expect(chosen.map(Boolean)).to.deep.equal([true, false, true, false]);
  });

  it('goes over to another project, and stays inside the figure', async () => {
    const element = await timeline({group: 'none'});
    await choose(element, marks(element)[0]);
    const first = textAt(element, '[part=card-title]');
    await choose(element, marks(element).at(-1)!);
    expect(textAt(element, '[part=card-title]')).to.not.equal(first);
    const [card, figure] = [part(element, 'card'), find(element, 'figure')].map((box) => box.getBoundingClientRect());
    expect(card.bottom).to.be.at.most(figure.bottom);
    expect(card.right).to.be.at.most(figure.right + 1);
    expect(card.left).to.be.at.least(figure.left - 1);
  });

  it('disappears when its project is filtered out, and the focus stays in the figure', async () => {
    const element = await timeline({group: 'none', controls: ''});
    await choose(element, marks(element)[0]);
    element.text = '没有的';
    await element.updateComplete;
    expect(marks(element)).to.have.length(0);
    expect(Boolean(part(element, 'card'))).to.equal(false);
  });
});
