import type {ProjectsFigure} from '../figures-of-projects.js';
import type {Contender} from './contender.js';

/** The figure's own markup, with every project in a row. */
declare const markup: Readonly<Record<'before', readonly string[]>>;

let whole = '';
let marks: Element | undefined;

/**
 * What no library can beat: every mark and label as one static string, and by hand one transform for the zoom, which
 * stretches the words as well. Nobody would read them so; to place them anew would take longer.
 */
export const contender: Contender<ProjectsFigure> = {
  prepare() {
    whole = `<div class="host">${markup.before[0]}</div>`;
  },
  draw(_figures, place) {
    place.innerHTML = whole;
  },
  drawn(place) {
    marks = place.querySelector('.graphic > svg > g') ?? undefined;
  },
  update([
    {
      window: [from, to],
    },
  ]) {
    const scale = 20 / (to - from);
    marks?.setAttribute('transform', `translate(${(2008 - from) * scale * 20} 0) scale(${scale} 1)`);
  },
};
