import type {NameListWords} from './words.js';

export const en: NameListWords = {
  heading: (township, count) => `${township} ${count}`,
  names: (names, more) => names.join('; ') + (more > 0 ? `; and ${more} more` : ''),
  without: (townships) => `None named: ${townships.join(', ')}`,
};
