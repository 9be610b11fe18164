import {expect} from '@open-wc/testing';
import type * as MapLibre from 'maplibre-gl';
import {addTo} from '../../../../../src/charts/district-map/overlay/maplibre.js';
import type {OverlayOptions} from '../../../../../src/charts/district-map/overlay/overlay.js';
import {inventedGeometry} from '../../../../fixtures/invented-geometry.js';
import {creditsOf, expectGone, expectList, expectRoom, heardAt, script, stage, tipOf} from './other-map.js';
import {waitUntil} from '../../../../fixtures/browser/wait-until.js';

const page = globalThis as unknown as {maplibregl: typeof MapLibre};
const hasWebGL = !!document.createElement('canvas').getContext('webgl2');
const empty: MapLibre.StyleSpecification = {version: 8, sources: {}, layers: []};

describe(`Townships on a map of MapLibre GL, where the browser ${hasWebGL ? 'has WebGL' : 'has no WebGL'}`, () => {
  let place: HTMLDivElement;

  before(() => script('maplibre-gl/dist/maplibre-gl.js'));

  beforeEach(() => {
    place = stage();
  });

  afterEach(() => place.remove());

  const begin = () =>
    new page.maplibregl.Map({
      container: place,
      style: empty,
      center: [125.4, 28.3],
      zoom: 7,
      attributionControl: false,
    });

  if (!hasWebGL) {
    it('there is no map to draw on, and MapLibre says so', () => {
      expect(begin).to.throw(/WebGL/);
    });
    return;
  }

  let map: MapLibre.Map;
  const draw = (more: Partial<OverlayOptions> = {}) =>
    addTo(map, {geometry: inventedGeometry, approval: 'not-required: 虚构', ...more});
  /** Waits until the map is idle after one more frame, which is requested, because an idle map fires no further event. */
  const idle = () => {
    const heard = new Promise<unknown>((resolve) => void map.once('idle', resolve));
    map.triggerRepaint();
    return heard;
  };
  const sources = () => Object.keys(map.getStyle().sources);
  const middleOf = (name: string) => {
    const [ring] = inventedGeometry.features.find(({properties}) => properties.name === name)!.geometry.coordinates;
    const mean = (axis: 0 | 1) => ring.slice(1).reduce((sum, at) => sum + at[axis], 0) / (ring.length - 1);
    return map.project([mean(0), mean(1)]);
  };
  /** A press of the mouse in the canvas, as the browser tells it. */
  const mouse = (type: string, {x, y}: {x: number; y: number}) => {
    const {left, top} = map.getCanvas().getBoundingClientRect();
    const at = {bubbles: true, clientX: left + x, clientY: top + y};
    map.getCanvas().dispatchEvent(new MouseEvent(type, at));
  };

  beforeEach(() => {
    map = begin();
  });

  afterEach(() => map.remove());

  it('draws them on a map that is still loading, as soon as it has', async () => {
    const overlay = await draw({values: [{place: '月湖', value: 7}]});
    await idle();
    expect(sources()).to.have.length(1);
    const found = map.queryRenderedFeatures(middleOf('月湖街道')).map(({properties}) => properties['id'] as string);
    expect(found).to.contain('yuehu');
    mouse('mousemove', middleOf('月湖街道'));
    expect(tipOf(overlay)).to.equal('月湖街道：7');
    mouse('mousemove', {x: 2, y: 2});
    expect(tipOf(overlay)).to.equal(undefined);
  });

  it('fires hs-select when one is chosen', async () => {
    const overlay = await draw();
    await idle();
    const heard = heardAt(place);
    for (const type of ['mousedown', 'mouseup', 'click']) mouse(type, middleOf('月湖街道'));
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['yuehu']);
    expect(overlay.selected).to.equal('yuehu');
  });

  it('has a list for the keyboard, before the map has loaded too', async () => {
    expectList(await draw(), place);
  });

  for (const diff of [true, false])
    it(`stays when the page gives the map another style${diff ? '' : ', all anew'}`, async () => {
      const overlay = await draw({values: [{place: '月湖', value: 7}]});
      await idle();
      const water = {id: 'water', type: 'background' as const, paint: {'background-color': '#cde'}};
      map.setStyle({...empty, layers: [water]}, {diff});
      await waitUntil(() => map.isStyleLoaded() && sources().length === 1, 'the other style is shown', {
        timeout: 20_000,
      });
      await idle();
      const found = map.queryRenderedFeatures(middleOf('月湖街道')).map(({properties}) => properties['id'] as string);
      expect(found).to.contain('yuehu');
      mouse('mousemove', middleOf('月湖街道'));
      expect(tipOf(overlay)).to.equal('月湖街道：7');
      overlay.remove();
      map.setStyle(empty, {diff});
      await idle();
      expect(sources()).to.deep.equal([]);
    });

  it('shows its credits in the control of the map, and over the map those that the control may hide', async () => {
    map.addControl(new page.maplibregl.AttributionControl({compact: false}));
    const overlay = await draw({source: '<i>虚构</i>'});
    await idle();
    const control = place.querySelector('.maplibregl-ctrl-attrib')!;
    expect(control.textContent).to.contain('无需审图号：虚构 · 地图来源：<i>虚构</i>');
    expect(creditsOf(overlay)).to.deep.equal(['无需审图号：虚构']);
  });

  it('shows its credits itself where the map has no control, and covers only a part of a small map', async () => {
    const overlay = await draw({approval: '', source: '虚构图形'});
    expect(creditsOf(overlay)).to.deep.equal(['审图号：未填写', '地图来源：虚构图形']);
    expectRoom(overlay, place);
  });

  it('leaves nothing behind, whether the map has loaded or not', async () => {
    expectGone(await draw(), place);
    await idle();
    expect(sources()).to.deep.equal([]);
    const overlay = await draw();
    await idle();
    expect(sources()).to.have.length(1);
    expectGone(overlay, place);
    expect(sources()).to.deep.equal([]);
    expect(map.getStyle().layers).to.deep.equal([]);
  });
});
