import type {MapFigure} from '../figures-of-maps.js';
import type {Contender} from './contender.js';
import {swept} from './map.js';
import {contender as ours} from './ours.js';

/** Our map, as an editor pastes it; the page's own areas are there when it says so. */
export const contender: Contender<MapFigure> = swept({
  ...ours,
  async draw(figures, place) {
    const ready = new Promise((resolve) => place.addEventListener('hs-ready', resolve, {once: true}));
    await ours.draw(figures, place);
    await ready;
  },
});
