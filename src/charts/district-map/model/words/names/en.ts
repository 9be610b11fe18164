import type {NameListWords} from './words.js';

export const en: NameListWords = {
  heading: (division, count) => `${division} ${count}`,
  names: (names, more) => names.join('; ') + (more > 0 ? `; and ${more} more` : ''),
  without: (divisions) => `None named: ${divisions.join(', ')}`,
};
