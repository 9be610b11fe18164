import type * as Leaflet from 'leaflet';
import {script, stage} from './other-map.js';

const page = globalThis as unknown as {L?: typeof Leaflet};

/** Gives every test of a suite a new map of Leaflet without animation, and removes it afterwards. */
export function withLeafletMap(take: (map: Leaflet.Map, place: HTMLDivElement) => void): void {
  let place: HTMLDivElement;
  let map: Leaflet.Map;

  before(() => script('leaflet/dist/leaflet.js'));

  beforeEach(() => {
    place = stage();
    map = page.L!.map(place, {fadeAnimation: false, zoomAnimation: false}).setView([28.25, 125.4], 8);
    take(map, place);
  });

  afterEach(() => {
    map.remove();
    place.remove();
  });
}
