import type {ProjectsFigure} from '../figures-of-projects.js';
import type {Contender} from './contender.js';

/** The figure's own markup, with every project in a row. */
declare const markup: Readonly<Record<'before', readonly string[]>>;

let whole = '';
let shapes: Element | undefined;
let words: (readonly [text: Element, x: number])[] = [];

/**
 * What no library can beat: every mark and label as one static string, and by hand for the zoom one transform of all
 * shapes, and the place of every word. Words are not in the transform: a browser sets text that is stretched anew, letter
 * by letter, and that takes many times as long.
 */
export const contender: Contender<ProjectsFigure> = {
  prepare() {
    whole = `<div class="host">${markup.before[0]}</div>`;
  },
  draw(_figures, place) {
    place.innerHTML = whole;
  },
  drawn(place) {
    const drawing = place.querySelector('.graphic > svg > g');
    if (shapes || !drawing) return;
    shapes = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    shapes.append(...[...drawing.children].filter(({localName}) => localName !== 'text'));
    drawing.prepend(shapes);
    // The names of the projects stay where they are.
    words = [...drawing.querySelectorAll('text:not(.name)')].map((text) => [text, Number(text.getAttribute('x'))]);
  },
  update([
    {
      window: [from, to],
    },
  ]) {
    const scale = 20 / (to - from);
    const by = (2008 - from) * scale * 20;
    shapes?.setAttribute('transform', `translate(${by} 0) scale(${scale} 1)`);
    for (const [text, x] of words) text.setAttribute('x', String(by + x * scale));
  },
};
