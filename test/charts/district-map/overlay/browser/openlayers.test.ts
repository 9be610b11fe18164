import {expect} from '@open-wc/testing';
import {addTo, joinMaps} from '../../../../../src/charts/district-map/overlay/openlayers.js';
import type {OpenLayersMap, OpenLayersOptions} from '../../../../../src/charts/district-map/overlay/openlayers.js';
import type {DistrictMap} from '../../../../../src/charts/district-map/element.js';
import {inventedGeometry} from '../../../../fixtures/invented-geometry.js';
import {creditsOf, expectGone, expectList, expectRoom, figure, heardAt, script, stage, tipOf} from './other-map.js';
import {waitUntil} from '../../../../fixtures/browser/wait-until.js';

/** What the tests use of the build with everything. */
interface Library {
  readonly Map: new (options: object) => OpenLayersMap & {
    getLayers(): {getLength(): number};
    addControl(control: object): void;
    renderSync(): void;
    setTarget(target?: HTMLElement): void;
    getPixelFromCoordinate(at: readonly number[]): [number, number];
    dispatchEvent(event: object): void;
  };
  readonly View: new (options: object) => object;
  readonly control: {readonly Attribution: new (options: object) => object};
  readonly proj: {fromLonLat(at: readonly number[]): number[]};
}
const page = globalThis as unknown as {ol: Library | undefined};

describe('Townships on a map of OpenLayers', () => {
  let place: HTMLDivElement;
  let map: InstanceType<Library['Map']>;
  /** A figure that was there before, in a shadow root. */
  let early: DistrictMap;
  let around: HTMLDivElement;

  const draw = (more: Partial<OpenLayersOptions> = {}) =>
    addTo(map, {geometry: inventedGeometry, approval: 'not-required: 虚构', ...more});
  const middleOf = (name: string) => {
    const [ring] = inventedGeometry.features.find(({properties}) => properties.name === name)!.geometry.coordinates;
    const mean = (axis: 0 | 1) => ring.slice(1).reduce((sum, at) => sum + at[axis], 0) / (ring.length - 1);
    return map.getPixelFromCoordinate(page.ol!.proj.fromLonLat([mean(0), mean(1)]));
  };

  before(async () => {
    await script('ol/dist/ol.js');
    around = document.createElement('div');
    around.attachShadow({mode: 'open'}).append((early = await figure()));
    document.body.append(around);
    await early.updateComplete;
    joinMaps();
  });

  beforeEach(() => {
    place = stage();
    const view = new page.ol!.View({center: page.ol!.proj.fromLonLat([125.4, 28.3]), zoom: 8});
    map = new page.ol!.Map({target: place, view, layers: [], controls: []});
    map.renderSync();
  });

  afterEach(() => {
    map.setTarget();
    place.remove();
  });

  it('draws them in the map’s own projection, under the pointer as on the map', async () => {
    const overlay = await draw({values: [{place: 'Yuehu', value: 7}]});
    map.renderSync();
    const pixel = middleOf('月湖街道');
    map.dispatchEvent({type: 'pointermove', pixel, dragging: false});
    expect(tipOf(overlay)).to.equal('月湖街道：7');
    map.dispatchEvent({type: 'pointermove', pixel: [1, 1], dragging: false});
    expect(tipOf(overlay)).to.equal(undefined);
  });

  it('fires hs-select when one is chosen, and draws its line stronger', async () => {
    const overlay = await draw();
    map.renderSync();
    const heard = heardAt(place);
    map.dispatchEvent({type: 'click', pixel: middleOf('月湖街道')});
    map.dispatchEvent({type: 'click', pixel: [1, 1]});
    expect(heard).to.deep.equal(['yuehu']);
    expect(overlay.selected).to.equal('yuehu');
  });

  it('has a list for the keyboard', async () => {
    expectList(await draw(), place);
  });

  it('leaves nothing behind', async () => {
    const overlay = await draw();
    expect(map.getLayers().getLength()).to.equal(1);
    expectGone(overlay, place);
    expect(map.getLayers().getLength()).to.equal(0);
    const heard = heardAt(place);
    map.dispatchEvent({type: 'click', pixel: middleOf('月湖街道')});
    expect(heard).to.deep.equal([]);
  });

  it('shows its credits in the control of the map, and over the map those that the control may hide', async () => {
    map.addControl(new page.ol!.control.Attribution({collapsed: false}));
    const overlay = await draw({source: '<i>虚构</i>'});
    const credits = '无需审图号：虚构 · 地图来源：<i>虚构</i>';
    await waitUntil(() => {
      map.renderSync();
      return place.querySelector('.ol-attribution')!.textContent.includes(credits);
    });
    expect(creditsOf(overlay)).to.deep.equal(['无需审图号：虚构']);
  });

  it('shows its credits itself where the map has no control, and covers only a part of a small map', async () => {
    const overlay = await draw({approval: '', source: '虚构图形'});
    expect(creditsOf(overlay)).to.deep.equal(['审图号：未填写', '地图来源：虚构图形']);
    expectRoom(overlay, place);
  });

  // An element-based map answers `attach` with itself or with a promise of itself, as those of openlayers-elements do.
  for (const [how, answerOf] of [
    ['itself', (element: object) => element],
    ['a promise of itself', (element: object) => Promise.resolve(element)],
  ] as const)
    it(`is joined by a figure that stands in an element-based map, which answers with ${how}`, async () => {
      const around = document.createElement('div');
      document.body.append(around);
      around.addEventListener('attach', (event) => {
        event.stopPropagation();
        (event as CustomEvent<{map?: unknown}>).detail.map = answerOf({map});
      });
      const inside = around.attachShadow({mode: 'open'});
      const from = await figure({selected: 'yuehu'});
      inside.append(from);
      await waitUntil(() => map.getLayers().getLength() === 1);
      await waitUntil(() => from.hidden);
      const list = place.querySelector('.ol-viewport > div:last-child')!.shadowRoot!;
      expect(list.querySelector('[aria-pressed=true]')!.getAttribute('data-region')).to.equal('yuehu');
      from.remove();
      expect(map.getLayers().getLength()).to.equal(0);
      expect(from.hidden).to.equal(false);
      inside.append(from);
      await waitUntil(() => map.getLayers().getLength() === 1);
      around.remove();
      expect(map.getLayers().getLength()).to.equal(0);
    });

  it('is joined by a figure that stood in a shadow root before', async () => {
    around.addEventListener('attach', (event) => ((event as CustomEvent<{map?: unknown}>).detail.map = {map}));
    around.shadowRoot!.append(early);
    await waitUntil(() => early.hidden);
    around.remove();
    expect(early.hidden).to.equal(false);
  });

  it('is joined by no figure that stands anywhere else', async () => {
    let requests = 0;
    document.addEventListener('attach', () => requests++, {once: true});
    const from = await figure();
    await waitUntil(() => requests === 1);
    expect([from.hidden, map.getLayers().getLength()]).to.deep.equal([false, 0]);
    from.remove();
  });

  it('throws a readable error without the classes of OpenLayers', () => {
    const {ol} = page;
    page.ol = undefined;
    expect(() => draw()).to.throw(
      'invalid openlayers: give its classes as an option, by joinMaps, or have the global ol',
    );
    page.ol = ol;
  });
});
