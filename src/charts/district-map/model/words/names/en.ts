import type {NameListWords} from './words.js';

export const en: NameListWords = {
  moreProjects: (count) => `and ${count} more`,
  moreDivisions: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'} with projects`,
  without: (divisions) => `None named: ${divisions.join(', ')}`,
};
