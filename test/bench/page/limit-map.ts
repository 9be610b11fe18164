import type {MapFigure} from '../figures-of-maps.js';
import type {Contender} from './contender.js';
import {shadeOf, sweep} from './map.js';

/** The final markup of our own map, as a string. */
declare const markup: Readonly<Record<'before', readonly string[]>>;

let whole = '';
const sheet = new CSSStyleSheet();
let paths: SVGPathElement[] = [];

/**
 * The final markup as one string in a shadow root. What is drawn is then parted into a path for each area, as a page would have it that
 * colours them by hand: an update sets the fill of each, and a pointer gets a tip.
 */
export const contender: Contender<MapFigure> = {
  prepare() {
    whole = `<div class="host">${markup.before[0]}</div>`;
    const styles = [...document.querySelectorAll('style')];
    sheet.replaceSync(styles.map(({textContent}) => textContent).join(''));
  },
  draw(_figures, place) {
    const box = document.createElement('div');
    const root = box.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = whole;
    place.append(box);
  },
  drawn(place) {
    if (paths.length > 0) return;
    const root = place.firstElementChild!.shadowRoot!;
    for (const shade of root.querySelectorAll('path[class*=shade]')) shade.remove();
    paths = [...root.querySelectorAll<SVGPathElement>('[data-mark]')];
    for (const path of paths) {
      path.removeAttribute('class');
      path.setAttribute('stroke', '#fff');
      path.setAttribute('fill', shadeOf(1));
    }
    const tip = root.querySelector('.graphic')!.appendChild(document.createElement('p'));
    tip.style.position = 'absolute';
    root.addEventListener('pointerover', ({target}) => {
      tip.textContent = (target as Element).getAttribute('aria-label');
      const {x, y} = (target as Element).getBoundingClientRect();
      tip.style.translate = `${x}px ${y}px`;
    });
  },
  update([{values}]) {
    paths.forEach((path, index) => path.setAttribute('fill', shadeOf(values[index])));
  },
  hover: (_figures, place) => sweep(place),
};
