import type {Figure} from '../figures.js';
import type {Contender} from './contender.js';

const tagOf = ({tag, attributes}: Figure) =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></${tag}>`;

type OurElement = Element & Record<string, unknown> & {readonly updateComplete: Promise<boolean>};
let elements: OurElement[] = [];

/** What an element loads for some of its attributes comes before it draws. */
const settled = () => Promise.all(elements.map(({updateComplete}) => updateComplete));

/** Our elements, as an editor pastes them. */
export const contender: Contender = {
  draw(figures, place) {
    place.innerHTML = figures.map(tagOf).join('');
    elements = [...place.children] as OurElement[];
    figures.forEach(({properties}, index) => Object.assign(elements[index], properties));
    return settled();
  },
  update(figures) {
    figures.forEach(({change}, index) => {
      (elements[index] as Record<string, unknown>)[change.property] = change.value;
    });
    return settled();
  },
};
