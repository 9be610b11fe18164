import type {Figure} from '../figures.js';
import type {Contender} from './contender.js';

const tagOf = ({tag, attributes}: Figure) =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></${tag}>`;

let elements: Record<string, unknown>[] = [];

/** Our elements, as an editor pastes them. */
export const contender: Contender = {
  draw(place, figures) {
    place.innerHTML = figures.map(tagOf).join('');
  },
  drawn(place) {
    elements = [...place.children] as unknown as typeof elements;
  },
  update: (figures) =>
    figures.forEach(({change}, index) => {
      elements[index][change.property] = change.value;
    }),
};
