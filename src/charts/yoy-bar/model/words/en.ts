import {capital} from '../../../../model/words/capital.js';
import type {BarWords} from './words.js';

const edges = {target: '', floor: ' floor', ceiling: ' ceiling'};

export const en: BarWords = {
  title: (place, name, finding) => `${place ? `${name} in ${place}` : name}: ${finding}`,
  compared: (result, goal, of, sign) =>
    `${goal}${edges[of]} ${sign === 0 ? 'level with' : sign > 0 ? 'above' : 'below'} the ${result}`,
  subtitle: (result, goal, unit) => capital(`${goal} against ${result}${unit && `, ${unit}`}`),
  sum: (parts) => parts.map(({name, value}) => `${name}: ${value}`).join('; '),
  bracketed: (words) => ` (${words})`,
  base: (role, result, parts) => `the ${role} of ${result}${parts && ` (${parts})`}`,
  named: (name, sentence) => `${name}: ${sentence.replace(/^(The|In) /, (start) => start.toLowerCase())}`,
  quote: (quote, section) => `${quote}, ${section}`,
  semicolon: '; ',
  stretch: (goal) => `strive for ${goal}`,
  label: (role) => `${role}: `,
  howToRead: {
    both: (result, goal) => `Upper bar: ${result}; lower bar: ${goal}`,
    pointed: 'a pointed end means “at least” or “over”',
    notched: 'a notched end means “at most” or “under”',
    broken: 'a broken end means “about”',
    striped: 'stripes mark a range',
    differences: (isReport) => `differences are between the numbers in the ${isReport ? 'report' : 'table'}`,
  },
  columns: (result, goal) => ['Indicator', result, goal, 'Difference', 'In the report’s words (section)'],
  missing: () => 'not given',
  parts: {several: 'the comparison of several indicators', topics: 'the indicators of topics'},
};
