import {capital} from '../../../../../model/words/capital.js';
import type {DivisionNouns} from '../../../../../model/words/division/words.js';
import type {LayerSums} from '../../layers/items.js';
import type {LayerWords} from './words.js';

const units = {mentions: 'mention', recognitions: 'recognition'};

const listOf = (items: readonly string[]) => items.join('; ');

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A mention of the whole is none of a place inside it. */
const headOf = (layer: keyof typeof units, {all, wide}: LayerSums, {whole}: DivisionNouns) =>
  layer === 'mentions'
    ? `The report names ${wide > 0 ? `the ${whole} and places in it` : `places of the ${whole}`} ${counted(all, 'time')}`
    : `The report lists ${counted(all, units[layer])}, won or sought`;

const titles = {
  mentions: 'Where the places named in the report are',
  recognitions: 'Where recognitions were won or sought',
};

export const en: LayerWords = {
  layers: {
    mentions: {
      counts: 'Mentions',
      what: 'Places',
      notOnMap: 'Places not on the map',
    },
    recognitions: {
      counts: 'Recognitions',
      what: 'Names',
      notOnMap: 'Recognitions not on the map',
    },
  },
  mention: (place, count, isInferred) => `${place} (${count}${isInferred ? ', inferred' : ''})`,
  inferred: (item) => `${item} (inferred)`,
  list: listOf,
  division: (layer, {name, count, inferred, items}) => {
    const some = inferred < count ? `${inferred} of them ` : '';
    const how = inferred > 0 ? `, ${some}placed by our inference` : '';
    return `${name}: ${counted(count, units[layer])}${how}.${items.length > 0 ? ` ${listOf(items)}.` : ''}`;
  },
  title: (layer, place, {located}, {names, count}) => {
    if (located === 0 || names.length > 3) return (place && `${place}: `) + titles[layer];
    const [who, each] = [names.join(' and '), names.length > 1 ? ' each' : ''];
    const finding =
      layer === 'mentions'
        ? `places in ${who} are named most often in the report (${counted(count, 'time')}${each})`
        : `${who} ${names.length > 1 ? 'have' : 'has'} the most ${layer}, ${count}${each}`;
    return place ? `${place}: ${finding}` : capital(finding);
  },
  subtitle: (layer, sums, nouns) => `${headOf(layer, sums, nouns)}; ${sums.located} can be placed in a ${nouns.one}`,
  summary: (layer, sums, {names, count}, nouns) => {
    const {all, located, wide, wideByInference, unknown} = sums;
    const {one, whole} = nouns;
    const isOfMentions = layer === 'mentions';
    if (all === 0) return `The data hold no ${layer}.`;
    const most =
      names.length > 3
        ? `at most ${count} in each`
        : `${names.join(' and ')} having the most (${count}${names.length > 1 ? ' each' : ''})`;
    const some = wideByInference < wide ? ` (${wideByInference} of them by our inference)` : ' (by our inference)';
    const parts = [
      located > 0 ? `${located} can be placed in a ${one}, ${most}` : `none can be placed in a ${one}`,
      wide > 0 &&
        `${wide} ${isOfMentions ? 'refer' : 'belong'}${wide === 1 ? 's' : ''} to the ${whole} as a whole${wideByInference > 0 ? some : ''}`,
      unknown > 0 && `${unknown} have no ${one} stated`,
    ];
    return `${headOf(layer, sums, nouns)}: ${parts.filter(Boolean).join('; ')}.`;
  },
  notOnMap: {
    wide: (items, {whole}) => `Of the whole ${whole}, not on the map: ${listOf(items)}.`,
    inferredWide: (items, {whole}) => `Of the whole ${whole} by our inference, not on the map: ${listOf(items)}.`,
    unknown: (items, {one}) => `${capital(one)} not stated, not on the map: ${listOf(items)}.`,
  },
  placedBy: (_, counts, {one}) => {
    const names = {
      named: 'stated in the report for',
      sourced: 'from public sources for',
      inferred: 'inferred by us for',
    };
    return `${capital(one)} ${counts.map(({authority, count}) => `${names[authority]} ${count}`).join(', ')}.`;
  },
  howToRead: {
    symbols: (counts) => `The area of a circle is the number of ${counts.toLowerCase()}`,
    choropleth: (counts) => `The stronger the colour, the more ${counts.toLowerCase()}`,
    zero: 'a grey outline is zero',
    star: '* partly placed by inference',
  },
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('; ')}.` : ''),
  place: ({each}) => capital(each),
  section: 'Section',
  unknownRow: 'Not stated in the report',
};
