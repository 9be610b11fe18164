import {capital} from '../../../../../model/words/capital.js';
import type {ValueWords} from './words.js';

type Summary = ValueWords['summary'];

type Valued = Parameters<Summary['equal']>[0];

const valuedWords = ({divisions, valued, nouns}: Valued) => `${valued} of ${divisions} ${nouns.many} have a value`;

const extremeWords = ({names, value}: Parameters<Summary['extremes']>[1], {nouns}: Valued) =>
  `${names.length > 3 ? `${names.length} ${nouns.many}` : names.join(', ')} (${value})`;

export const en: ValueWords = {
  title: (measure, {one}) => `${measure || 'Values'} by ${one}`,
  value: 'Value',
  kind: 'Kind',
  place: ({each}) => capital(each),
  withUnit: (measure, unit) => `${measure} (${unit})`,
  none: 'no data',
  noneOnMap: 'no data',
  noneInLegend: 'No data',
  cite: 'Values given by this page, not by the government work report',
  howToRead: {
    choropleth: 'The stronger the colour, the greater the value',
    symbols: 'The area of a circle is its value',
    absent: 'a dashed outline is no data',
  },
  explanation: (clauses) => (clauses.length > 0 ? `${capital(clauses.join('; '))}.` : ''),
  summary: {
    without: ({divisions, nouns}) => `None of the ${divisions} ${nouns.many} has a value.`,
    kinds: (valued, kinds) => `${valuedWords(valued)}: ${kinds.map(({name, count}) => `${name} ${count}`).join(', ')}.`,
    equal: (valued, value) => `${valuedWords(valued)}, all ${value}.`,
    extremes: (valued, most, least) =>
      `${valuedWords(valued)}: the greatest in ${extremeWords(most, valued)}, the least in ${extremeWords(least, valued)}.`,
  },
  strangers: (first, count, {one}) => {
    const names =
      first.map((name) => `“${name}”`).join(', ') + (count > first.length ? ` and ${count - first.length} more` : '');
    return `No map is drawn, since no row names a ${one} of this map: ${names}. If they belong to another dataset, name that by src.`;
  },
  divisions: (heading, {many}) => `${heading} (${many})`,
  row: (words, count) => `${words} (${count})`,
  names: (names) => names.join(', '),
  other: 'Other',
  classes: {
    below: (last) => `Under ${last}`,
    from: (first) => `${first} or more`,
    toUnder: (first, last) => `${first} to under ${last}`,
  },
};
