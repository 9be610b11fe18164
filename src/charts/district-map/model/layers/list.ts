import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Panel} from '../layout.js';
import type {Room} from '../list-room.js';
import {shortName} from '../name.js';
import {listWords, divisionList} from '../division-list.js';
import {languages} from '../words/layers/languages.js';
import {languages as mapWords} from '../words/languages.js';
import {itemWords} from './figure-words.js';
import type {Layer, LayerDivision} from './items.js';

/** What a layer counts in a division: what is stated, and after it what we infer. A single mention needs no number. */
function itemsOf({items}: LayerDivision, layer: Layer, locale: Locale): string {
  const {list, inferred} = languages[locale];
  const isInferred = ({authority}: LayerDivision['items'][number]) => authority === 'inferred';
  const wordsOf = (one: LayerDivision['items'][number]) => {
    const {item} = one;
    if (item.count > 1) return itemWords(item, layer, locale, isInferred(one));
    const name = textIn(item.name, locale);
    return isInferred(one) ? inferred(name) : name;
  };
  const ordered = [...items].sort((a, b) => Number(isInferred(a)) - Number(isInferred(b)));
  return list(ordered.map(wordsOf));
}

/** The divisions with what a layer counts in them, those with the most first; at the end the divisions without any. */
export function layerList(divisions: readonly LayerDivision[], layer: Layer, room: Room, locale: Locale): Panel {
  const nameOf = ({place}: LayerDivision) => shortName(place.name, locale);
  const [having, others] = [divisions.filter(({count}) => count > 0), divisions.filter(({count}) => count === 0)];
  const rows = having
    .sort((a, b) => b.count - a.count)
    .map((division) => ({
      head: `${nameOf(division)} ${division.count}`,
      content: (inside: Room) => listWords(itemsOf(division, layer, locale), inside, 'name'),
    }));
  return divisionList(rows, others.length > 0 ? mapWords[locale]().without(others.map(nameOf)) : '', room);
}
