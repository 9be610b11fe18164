import {expect} from '@open-wc/testing';
import {addTo} from '../../src/host/district-map-openlayers.js';
import type {OpenLayersMap, OpenLayersOptions} from '../../src/host/district-map-openlayers.js';
import {inventedGeometry} from '../fixtures/invented-geometry.js';
import {expectGone, expectList, heardAt, script, stage, tipOf} from './other-map.js';

/** What the tests use of the build with everything. */
interface Library {
  readonly Map: new (options: object) => OpenLayersMap & {
    getLayers(): {getLength(): number};
    renderSync(): void;
    setTarget(target?: HTMLElement): void;
    getPixelFromCoordinate(at: readonly number[]): [number, number];
    dispatchEvent(event: object): void;
  };
  readonly View: new (options: object) => object;
  readonly proj: {fromLonLat(at: readonly number[]): number[]};
}
const page = globalThis as unknown as {ol: Library | undefined};

describe('Townships on a map of OpenLayers', () => {
  let place: HTMLDivElement;
  let map: InstanceType<Library['Map']>;

  const draw = (more: Partial<OpenLayersOptions> = {}) =>
    addTo(map, {geometry: inventedGeometry, approval: 'not-required', ...more});
  const middleOf = (name: string) => {
    const [ring] = inventedGeometry.features.find(({properties}) => properties.name === name)!.geometry.coordinates;
    const mean = (axis: 0 | 1) => ring.slice(1).reduce((sum, at) => sum + at[axis], 0) / (ring.length - 1);
    return map.getPixelFromCoordinate(page.ol!.proj.fromLonLat([mean(0), mean(1)]));
  };

  before(() => script('ol/dist/ol.js'));

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
    const drawn = await draw({values: [{place: 'Yuehu', value: 7}]});
    map.renderSync();
    const pixel = middleOf('月湖街道');
    map.dispatchEvent({type: 'pointermove', pixel, dragging: false});
    expect(tipOf(drawn)).to.equal('月湖街道：7');
    map.dispatchEvent({type: 'pointermove', pixel: [1, 1], dragging: false});
    expect(tipOf(drawn)).to.equal(undefined);
  });

  it('fires hs-select when one is chosen, and draws its line stronger', async () => {
    const drawn = await draw();
    map.renderSync();
    const heard = heardAt(place);
    map.dispatchEvent({type: 'click', pixel: middleOf('月湖街道')});
    map.dispatchEvent({type: 'click', pixel: [1, 1]});
    expect(heard).to.deep.equal(['yuehu']);
    expect(drawn.selected).to.equal('yuehu');
  });

  it('has a list for the keyboard', async () => {
    expectList(await draw(), place);
  });

  it('leaves nothing behind', async () => {
    const drawn = await draw();
    expect(map.getLayers().getLength()).to.equal(1);
    expectGone(drawn, place);
    expect(map.getLayers().getLength()).to.equal(0);
    const heard = heardAt(place);
    map.dispatchEvent({type: 'click', pixel: middleOf('月湖街道')});
    expect(heard).to.deep.equal([]);
  });

  it('refuses to begin without the classes of OpenLayers, in a sentence', () => {
    const {ol} = page;
    page.ol = undefined;
    expect(() => draw()).to.throw('invalid openlayers: give its classes as an option, or have the global ol');
    page.ol = ol;
  });
});
