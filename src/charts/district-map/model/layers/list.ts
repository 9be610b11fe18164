import type {Locale} from '../../../../dataset/types.js';
import type {Panel} from '../layout.js';
import type {Room} from '../list-beside.js';
import {shortName} from '../name.js';
import {listWords, townshipList} from '../township-list.js';
import {languages} from '../words/layers/languages.js';
import {languages as namesWords} from '../words/names/languages.js';
import {itemWords} from './figure-words.js';
import type {Layer, LayerTownship} from './items.js';

/** The townships with what a layer counts in them, those with the most first; at the end the townships without any. */
export function layerList(townships: readonly LayerTownship[], layer: Layer, room: Room, locale: Locale): Panel {
  const {list, inferred} = languages[locale];
  const nameOf = ({place}: LayerTownship) => shortName(place.name, locale);
  const [having, others] = [townships.filter(({count}) => count > 0), townships.filter(({count}) => count === 0)];
  const rows = having
    .sort((a, b) => b.count - a.count)
    .map((township) => ({
      head: `${nameOf(township)} ${township.count}`,
      content: (inside: Room) => {
        const words = township.items.map(({item, authority}) =>
          authority === 'inferred' ? inferred(itemWords(item, layer, locale)) : itemWords(item, layer, locale),
        );
        return listWords(list(words), inside, 'name');
      },
    }));
  return townshipList(rows, others.length > 0 ? namesWords[locale].without(others.map(nameOf)) : '', room);
}
