import {expect, fixture} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../../src/charts/district-map/element.js';
import '../../../src/charts/project-timeline/element.js';
import '../../../src/charts/target-gauge/element.js';
import '../../../src/charts/yoy-bar/element.js';
import {projects as builtIn} from '../../../src/dataset/haishu-2023/projects.js';
import {drawn} from '../../fixtures/browser/drawn.js';
import {waitUntil} from '../../fixtures/browser/wait-until.js';

type Tag = 'hs-district-map' | 'hs-project-timeline' | 'hs-target-gauge' | 'hs-yoy-bar';

/** An element in the page, or in another place, drawn and joined. */
async function figure<Name extends Tag>(tag: Name, attributes: Record<string, string> = {}, place?: Node) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({sync: 'a', ...attributes})) element.setAttribute(name, value);
  if (place) place.appendChild(element);
  else await fixture(element);
  await drawn<LitElement>(element);
  // The element requested the same module before, and so has joined by now.
  await import('../../../src/host/sync.js');
  return element;
}

const click = async (element: LitElement, mark: string) => {
  const found = element.renderRoot.querySelector(`[data-mark="${mark}"]`);
  if (!found) throw new Error(`${element.localName} has no mark ${mark}`);
  found.dispatchEvent(new MouseEvent('click', {bubbles: true}));
  await element.updateComplete;
};
const chosen = (element: LitElement) =>
  [...element.renderRoot.querySelectorAll('[aria-pressed=true]')].map((mark) => mark.getAttribute('data-mark'));
const located = builtIn.projects.find(({id}) => id === 'xiushui-renewal')!;
const unlocated = builtIn.projects.find(({places}) => places.length === 0)!;

describe('Figures that share a name', () => {
  it('a township chosen on a map is shown by timelines and other maps, and taken back with it', async () => {
    const [map, other, timeline, stranger] = [
      await figure('hs-district-map'),
      await figure('hs-district-map', {layer: 'mentions'}),
      await figure('hs-project-timeline'),
      await figure('hs-project-timeline', {sync: 'b'}),
    ];
    await click(map, 'yuehu');
    expect(timeline.place).to.equal('yuehu');
    expect(other.selected).to.equal('yuehu');
    expect(stranger.place).to.equal('');
    await click(map, 'yuehu');
    expect(timeline.place).to.equal('');
    expect(other.selected).to.equal('');
  });

  it('a township that the page chooses is shown as well', async () => {
    const timeline = await figure('hs-project-timeline');
    const map = await figure('hs-district-map', {selected: 'gulou'});
    expect(timeline.place).to.equal('gulou');
    map.setAttribute('selected', 'yuehu');
    await map.updateComplete;
    expect(timeline.place).to.equal('yuehu');
  });

  it('a figure that comes late sees what was chosen before', async () => {
    await figure('hs-district-map', {selected: 'gulou'});
    const timeline = await figure('hs-project-timeline');
    await waitUntil(() => timeline.place === 'gulou');
  });

  it('a project chosen on a timeline marks its township on the map, and does not come back', async () => {
    const map = await figure('hs-district-map');
    const timeline = await figure('hs-project-timeline', {projects: `${located.id} ${unlocated.id}`, group: 'none'});
    let events = 0;
    map.addEventListener('hs-select', () => events++);
    await click(timeline, `${located.id}/1`);
    await map.updateComplete;
    expect(map.selected).to.equal('gulou');
    expect(chosen(map)).to.deep.equal(['gulou']);
    expect(timeline.place).to.equal('');
    expect(events).to.equal(0);
    await click(timeline, `${unlocated.id}/1`);
    expect(map.selected).to.equal('');
  });

  it('an indicator chosen on a bar chart drives the gauge, one of a gauge is marked in the bar chart', async () => {
    const bar = await figure('hs-yoy-bar', {indicators: 'projects-started new-urban-jobs'});
    const gauge = await figure('hs-target-gauge', {indicator: 'fixed-asset-investment-growth'});
    await click(bar, 'new-urban-jobs');
    expect(gauge.indicator).to.equal('new-urban-jobs');
    await gauge.updateComplete;
    expect(gauge.renderRoot.querySelector('[part=error]')).to.equal(null);
    gauge.setAttribute('indicator', 'projects-started');
    await gauge.updateComplete;
    gauge.renderRoot.querySelector('.mark')!.dispatchEvent(new MouseEvent('click', {bubbles: true}));
    await bar.updateComplete;
    expect(chosen(bar)).to.deep.equal(['projects-started']);
  });

  it('a township changes neither gauge nor bar chart, which are of the whole district', async () => {
    const bar = await figure('hs-yoy-bar', {indicators: 'projects-started'});
    const gauge = await figure('hs-target-gauge', {indicator: 'new-urban-jobs'});
    const map = await figure('hs-district-map');
    await click(map, 'yuehu');
    expect(gauge.indicator).to.equal('new-urban-jobs');
    expect(chosen(bar)).to.deep.equal([]);
  });

  it('a gauge of the page’s own table keeps what it shows', async () => {
    const bar = await figure('hs-yoy-bar', {indicators: 'new-urban-jobs'});
    const gauge = document.createElement('hs-target-gauge');
    gauge.setAttribute('sync', 'a');
    const table = document.createElement('table');
    for (const cells of [
      ['指标', '2023年实际', '2024年目标'],
      ['新增停车位', '3200个', '4000个以上'],
    ]) {
      const row = table.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
    gauge.append(table);
    await fixture(gauge);
    await drawn(gauge);
    await click(bar, 'new-urban-jobs');
    expect(gauge.indicator).to.equal('');
  });

  it('find each other through shadow roots', async () => {
    const [one, two] = [await fixture(document.createElement('div')), await fixture(document.createElement('div'))];
    const map = await figure('hs-district-map', {}, one.attachShadow({mode: 'open'}));
    const timeline = await figure('hs-project-timeline', {}, two.attachShadow({mode: 'open'}));
    await click(map, 'yuehu');
    expect(timeline.place).to.equal('yuehu');
  });

  it('stop when they leave the page or the name, and begin again when they return', async () => {
    const map = await figure('hs-district-map');
    const timeline = await figure('hs-project-timeline');
    const parent = timeline.parentElement!;
    timeline.remove();
    await click(map, 'yuehu');
    expect(timeline.place).to.equal('');
    parent.append(timeline);
    expect(timeline.place).to.equal('yuehu');
    timeline.sync = 'c';
    await timeline.updateComplete;
    await click(map, 'gulou');
    expect(timeline.place).to.equal('yuehu');
  });
});
