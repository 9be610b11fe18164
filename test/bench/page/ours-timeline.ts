import type {ProjectsFigure} from '../figures-of-projects.js';
import type {Contender} from './contender.js';
import {contender as ours} from './ours.js';

/** Our timeline with its projects as a property. */
export const contender: Contender<ProjectsFigure> = {
  ...ours,
  async draw(figures, place) {
    const ready = new Promise((resolve) => place.addEventListener('hs-ready', resolve, {once: true}));
    await ours.draw(figures, place);
    await ready;
  },
};
