import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Panel} from '../layout.js';
import type {Room} from '../list-beside.js';
import {shortName} from '../name.js';
import {listWords, divisionList} from '../division-list.js';
import {languages} from '../words/layers/languages.js';
import {languages as namesWords} from '../words/names/languages.js';
import {itemWords} from './figure-words.js';
import type {Layer, LayerItem, LayerDivision} from './items.js';

/** What a layer counts in a division: what is stated, and after it what we infer. A single mention needs no number. */
function itemsOf({items}: LayerDivision, layer: Layer, locale: Locale): string {
  const {list, inferred} = languages[locale];
  const wordsOf = (item: LayerItem) => (item.count === 1 ? textIn(item.name, locale) : itemWords(item, layer, locale));
  const isInferred = ({authority}: LayerDivision['items'][number]) => authority === 'inferred';
  const ordered = [...items].sort((a, b) => Number(isInferred(a)) - Number(isInferred(b)));
  return list(ordered.map((one) => (isInferred(one) ? inferred(wordsOf(one.item)) : wordsOf(one.item))));
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
  return divisionList(rows, others.length > 0 ? namesWords[locale].without(others.map(nameOf)) : '', room);
}
