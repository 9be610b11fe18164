import type {PosterWords} from './words.js';

export const en: PosterWords = {
  eyebrow: 'At a glance',
  report: (year) => `Government work report ${year}`,
  delivered: (day, publisher) => `${publisher}, ${day}`,
  source: 'Source: ',
  scan: 'Scan for the report',
  basis: 'All targets and results are those of the report; what it does not say is not filled in.',
  separator: ', ',
  headings: {
    targets: (year) => `Main targets for ${year}`,
    changes: 'The largest changes',
    opening: (year) => `To open in ${year}`,
    places: 'Where the projects are',
  },
};
