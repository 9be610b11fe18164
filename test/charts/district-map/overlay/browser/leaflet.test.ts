import {expect} from '@open-wc/testing';
import type * as Leaflet from 'leaflet';
import {addTo} from '../../../../../src/charts/district-map/overlay/leaflet.js';
import type {LeafletLibrary, LeafletOptions} from '../../../../../src/charts/district-map/overlay/leaflet.js';
import {inventedGeometry} from '../../../../fixtures/invented-geometry.js';
import {answering} from '../../../../fixtures/browser/answering.js';
import {impatient} from '../../../../fixtures/browser/impatient.js';
import {Silent} from '../../../../fixtures/browser/silent.js';
import {withLeafletMap} from './leaflet-map.js';
import {
  creditsOf,
  expectGone,
  expectList,
  expectRoom,
  figure,
  heardAt,
  notesOf,
  optionOf,
  options,
  tipOf,
} from './other-map.js';
import {waitUntil} from '../../../../fixtures/browser/wait-until.js';

const page = globalThis as unknown as {L?: typeof Leaflet};

describe('Townships on a map of Leaflet', () => {
  let place: HTMLDivElement;
  let map: Leaflet.Map;

  const draw = (more: Partial<LeafletOptions> = {}) =>
    addTo(map, {geometry: inventedGeometry, approval: 'GS(2024)0650号', ...more});
  const paths = () => [...place.querySelectorAll<SVGPathElement>('path.leaflet-interactive')];

  withLeafletMap((...fresh) => ([map, place] = fresh));

  it('draws the 17 in the shades of the figure, with the counts of the report', async () => {
    const overlay = await draw();
    expect(paths()).to.have.length(17);
    const fills = new Set(paths().map((path) => path.getAttribute('fill')));
    expect(fills.size).to.be.above(2);
    for (const fill of fills) expect(fill).to.match(/^rgba?\(/);
    expect(optionOf(overlay, 'yuehu').textContent.trim()).to.match(/^月湖街道：\d+个项目/);
    expect(notesOf(overlay)).to.deep.equal([]);
  });

  it('shows the tip of the township under the pointer, and fires hs-select when it is chosen', async () => {
    const overlay = await draw({values: [{place: '月湖', value: 7}]});
    const heard = heardAt(place);
    const index = inventedGeometry.features.findIndex(({properties}) => properties.name === '月湖街道');
    const path = paths()[index];
    const {left, top, width, height} = path.getBoundingClientRect();
    const at = {bubbles: true, clientX: left + width / 2, clientY: top + height / 2};
    path.dispatchEvent(new MouseEvent('mouseover', at));
    expect(tipOf(overlay)).to.equal('月湖街道：7');
    path.dispatchEvent(new MouseEvent('mouseout', at));
    expect(tipOf(overlay)).to.equal(undefined);
    path.dispatchEvent(new MouseEvent('click', at));
    expect(heard).to.deep.equal(['yuehu']);
    expect(path.getAttribute('stroke-width')).to.equal('3');
  });

  it('has a list for the keyboard', async () => {
    expectList(await draw(), place);
  });

  it('shows the township that the page chooses, without an event, and none that is unknown', async () => {
    const heard = heardAt(place);
    const overlay = await draw({selected: 'gulou'});
    expect(optionOf(overlay, 'gulou').getAttribute('aria-pressed')).to.equal('true');
    overlay.selected = 'nowhere';
    expect(overlay.selected).to.equal('');
    expect(heard).to.deep.equal([]);
  });

  it('leaves nothing behind', async () => {
    const overlay = await draw();
    expectGone(overlay, place);
    expect(paths()).to.have.length(0);
    expect(options(overlay)).to.have.length(17);
  });

  it('says what is wrong with geometry and values, fires hs-error, and keeps its list', async () => {
    const sentences: string[] = [];
    place.addEventListener('hs-error', ({sentence}) => sentences.push(sentence));
    const values = ['月湖', '鄞州'].map((name) => ({place: name, value: 7}));
    const overlay = await draw({geometry: {type: 'Point'}, values, approval: ''});
    expect(paths()).to.have.length(0);
    expect(options(overlay)).to.have.length(17);
    expect(notesOf(overlay).join()).to.contain('GeoJSON').and.contain('鄞州');
    expect(sentences).to.have.length(1);
  });

  const control = () => place.querySelector('.leaflet-control-attribution')!;

  it('says approval, source and attribution in the control of the map, as words and not as markup, and takes them away', async () => {
    const overlay = await draw({source: '虚构图形', attribution: '© <b>示例</b>'});
    expect(control().textContent).to.contain('审图号：GS(2024)0650号 · 地图来源：虚构图形 · © <b>示例</b>');
    expect(creditsOf(overlay)).to.deep.equal([]);
    overlay.remove();
    expect(control().textContent).to.not.contain('审图号');
  });

  it('shows them itself on a map without such a control, and says that there is no approval number', async () => {
    map.attributionControl.remove();
    delete (map as {attributionControl?: unknown}).attributionControl;
    let missing = 0;
    place.addEventListener('hs-approval-missing', () => missing++);
    expect(creditsOf(await draw({approval: '', source: '虚构图形'}))).to.deep.equal([
      '审图号：未填写',
      '地图来源：虚构图形',
    ]);
    expect(creditsOf(await draw({approval: 'not-required: 虚构'}))).to.deep.equal(['无需审图号：虚构']);
    expect(missing).to.equal(1);
  });

  it('covers only a part of a small map', async () => {
    const overlay = await draw({approval: ''});
    expectRoom(overlay, place);
    const panel = overlay.element.shadowRoot!.querySelector('[part=panel]')!.getBoundingClientRect();
    expect(panel.bottom).to.be.at.most(control().getBoundingClientRect().top);
  });

  it('reads a geometry from an address, once, and says what is wrong with it', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(inventedGeometry)]));
    const {href} = new URL(file.replace(/^blob:/, ''));
    const fetch = window.fetch.bind(window);
    const answer: typeof window.fetch = (address, options) =>
      address === href ? fetch(file, options) : Promise.resolve(new Response('<!doctype html>'));
    const requests = await answering(answer, async () => {
      await draw({geometry: href});
      expect(paths()).to.have.length(17);
    });
    expect(requests).to.equal(1);
    await answering(answer, async () => {
      const overlay = await draw({geometry: '/page.html'});
      expect(notesOf(overlay).join()).to.contain('/page.html').and.contain('得到的是网页（HTML）');
      expect(options(overlay)).to.have.length(17);
    });
  });

  it('gives up a geometry whose server does not answer for a minute, and says so', async () => {
    const silent = new Silent();
    await answering(silent.answer, () =>
      impatient(async (jump) => {
        const drawing = draw({geometry: '/towns.json'});
        await waitUntil(() => silent.signal);
        jump();
        const overlay = await drawing;
        expect(silent.signal?.aborted).to.equal(true);
        expect(notesOf(overlay).join()).to.contain('地图图形 /towns.json 未能采用：迟迟没有答复。');
        expect(options(overlay)).to.have.length(17);
        overlay.remove();
      }),
    );
  });

  it('shows what a figure shows, and a choice on either on both', async () => {
    const from = await figure({period: '2022', lang: 'en', selected: 'gulou'});
    const overlay = await addTo(map, {from});
    expect(paths()).to.have.length(17);
    expect(control().textContent).to.contain('Map approval number: GS(2024)0000号');
    const label = from.renderRoot.querySelector('[data-mark=yuehu]')!.getAttribute('aria-label');
    expect(optionOf(overlay, 'yuehu').textContent.trim()).to.equal(label);
    expect(overlay.selected).to.equal('gulou');
    optionOf(overlay, 'yuehu').click();
    expect(from.selected).to.equal('yuehu');
    from.selected = 'ximen';
    await from.updateComplete;
    await Promise.resolve();
    expect(overlay.selected).to.equal('ximen');
    from.remove();
  });

  it('shows the values of a figure, and tells what of it cannot be used', async () => {
    const from = await figure({kind: 'musuem'});
    from.values = [
      {place: '月湖', value: 7},
      {place: '鄞州', value: 1},
    ];
    const overlay = await addTo(map, {from});
    expect(optionOf(overlay, 'yuehu').textContent.trim()).to.equal('月湖街道：7');
    expect(notesOf(overlay).join()).to.contain('musuem').and.contain('鄞州');
    from.remove();
  });

  const files: typeof fetch = (address) =>
    Promise.resolve(
      new Response(address === '/values.csv' ? '镇乡街道,数值\n月湖,7\n' : JSON.stringify(inventedGeometry)),
    );

  it('asks for no file again that a figure has read, or is reading', async () => {
    const requests = await answering(files, async () => {
      const from = await figure();
      from.geometry = '/towns.json';
      from.src = '/values.csv';
      const first = await addTo(map, {from});
      expect(paths()).to.have.length(17);
      expect(optionOf(first, 'yuehu').textContent.trim()).to.equal('月湖街道：7');
      first.remove();
      await waitUntil(() => from.renderRoot.querySelector('.area'), 'the figure has read its files');
      const second = await addTo(map, {from});
      expect(paths()).to.have.length(17);
      expect(optionOf(second, 'yuehu').textContent.trim()).to.equal('月湖街道：7');
      from.remove();
    });
    expect(requests).to.equal(2);
  });

  it('reads the files of a figure that is not in the page, and the options given beside it', async () => {
    const requests = await answering(files, async () => {
      const from = document.createElement('hs-district-map');
      from.geometry = '/towns.json';
      from.src = '/values.csv';
      const overlay = await addTo(map, {from});
      expect(paths()).to.have.length(17);
      expect(optionOf(overlay, 'yuehu').textContent.trim()).to.equal('月湖街道：7');
      overlay.remove();
      await addTo(map, {from: await figure(), geometry: '/other.json'});
      expect(paths()).to.have.length(17);
    });
    expect(requests).to.equal(3);
  });

  it('tells why a geometry is not used that its figure could not read, and does not ask again', async () => {
    const requests = await answering(
      () => Promise.resolve(new Response('', {status: 404})),
      async () => {
        const from = await figure();
        from.geometry = '/towns.json';
        const overlay = await addTo(map, {from});
        expect(notesOf(overlay)).to.deep.equal(['地图图形 /towns.json 未能采用：服务器答复 HTTP 404。']);
        from.remove();
      },
    );
    expect(requests).to.equal(1);
  });

  it('continues to read the files where the figure is removed meanwhile', async () => {
    const signals: AbortSignal[] = [];
    const slowAtFirst: typeof fetch = (_, options) => {
      signals.push(options!.signal!);
      if (signals.length > 1) return Promise.resolve(new Response(JSON.stringify(inventedGeometry)));
      return new Promise((_resolve, reject) => signals[0].addEventListener('abort', () => reject(new Error('x'))));
    };
    await answering(slowAtFirst, async () => {
      const from = await figure();
      from.geometry = '/towns.json';
      const drawing = addTo(map, {from});
      await waitUntil(() => signals.length === 1);
      from.remove();
      await drawing;
      expect(signals[0].aborted).to.equal(true);
      expect(paths()).to.have.length(17);
    });
    expect(signals).to.have.length(2);
  });

  it('no longer follows the figure when it is removed, even from a map that is gone', async () => {
    const from = await figure();
    const overlay = await addTo(map, {from});
    place.remove();
    overlay.remove();
    from.selected = 'ximen';
    await from.updateComplete;
    await Promise.resolve();
    expect(overlay.selected).to.equal('');
    from.remove();
  });

  it('speaks English where the map does', async () => {
    place.lang = 'en';
    const overlay = await draw({values: [{place: 'yuehu', value: 7}]});
    expect(optionOf(overlay, 'yuehu').textContent.trim()).to.equal('Yuehu Subdistrict: 7');
  });

  it('throws a readable error without Leaflet', async () => {
    const {L} = page;
    delete page.L;
    expect(() => draw()).to.throw('invalid leaflet: give it as an option, or as the global L');
    await draw({leaflet: L as unknown as LeafletLibrary});
    expect(paths()).to.have.length(17);
    page.L = L;
  });
});
