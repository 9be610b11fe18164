import type {CardWords} from './words.js';

export const en: CardWords = {
  bases: {
    named: '',
    sourced: 'from public sources',
    inferred: 'our inference',
    conflicting: 'sources differ',
    unknown: '',
  },
  place: (name, facts) => `${name} (${facts.join(', ')})`,
  placeSource: 'Source of the place: ',
  written: 'Written as ',
  undated: 'No date is given.',
  close: 'Close',
};
