import {textIn} from '../../../../dataset/localized.js';
import type {Locale} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import type {Panel} from '../layout.js';
import type {Room} from '../list-beside.js';
import {shortName} from '../name.js';
import {listWords, townshipList} from '../township-list.js';
import {languages} from '../words/layers/languages.js';
import {languages as namesWords} from '../words/names/languages.js';
import {itemWords} from './figure-words.js';
import type {Layer, LayerItem, LayerTownship} from './items.js';

/** What a layer counts in a township below each other: what is stated, and what we infer. A single mention needs no number. */
function itemsOf({items}: LayerTownship, layer: Layer, {x, y, width}: Room, locale: Locale): Panel {
  const {list, inferred} = languages[locale];
  const wordsOf = (item: LayerItem) => (item.count === 1 ? textIn(item.name, locale) : itemWords(item, layer, locale));
  const of = (isInferred: boolean) =>
    items.filter(({authority}) => (authority === 'inferred') === isInferred).map(({item}) => wordsOf(item));
  const parts = [
    {texts: of(false), tone: 'name'},
    {texts: of(true).map(inferred), tone: 'note'},
  ] as const;
  const labels: Label[] = [];
  let bottom = y;
  for (const {texts, tone} of parts) {
    if (texts.length === 0) continue;
    const lines = listWords(list(texts), {x, y: bottom, width}, tone);
    labels.push(...lines.labels);
    bottom = lines.bottom;
  }
  return {labels, shades: [], bottom};
}

/** The townships with what a layer counts in them, those with the most first; at the end the townships without any. */
export function layerList(townships: readonly LayerTownship[], layer: Layer, room: Room, locale: Locale): Panel {
  const nameOf = ({place}: LayerTownship) => shortName(place.name, locale);
  const [having, others] = [townships.filter(({count}) => count > 0), townships.filter(({count}) => count === 0)];
  const rows = having
    .sort((a, b) => b.count - a.count)
    .map((township) => ({
      head: `${nameOf(township)} ${township.count}`,
      content: (inside: Room) => itemsOf(township, layer, inside, locale),
    }));
  return townshipList(rows, others.length > 0 ? namesWords[locale].without(others.map(nameOf)) : '', room);
}
