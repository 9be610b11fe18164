import {capital} from '../../../../../model/words/capital.js';
import type {UncomparedWords} from './words.js';

export const en: UncomparedWords = {
  title(place, name, sides, missing) {
    const subject = place ? `${name} in ${place}` : name;
    const last = missing.replace(/^The /, 'the ');
    const phrase = sides.find(({isInWords, isLong}) => isInWords && !isLong);
    if (!phrase) {
      const clauses = sides.map(({role, words, isLong}) => `${role} ${isLong ? 'stated in words' : words}`);
      return `${subject}: ${[clauses.join(', '), last].filter(Boolean).join('; ')}`;
    }
    // Words have the only colon, so that no name stands between two.
    const others = sides
      .filter((side) => side !== phrase)
      .map(({role, words, isTarget}) => `the ${role} ${isTarget ? 'is' : 'was'} ${words}`);
    return [`${subject}, ${phrase.role}: ${phrase.words}`, ...others, last].filter(Boolean).join('; ');
  },
  subtitle: (role, unit) => capital(role) + (unit && `, ${unit}`),
  bothSubtitle: (result, goal, unit) => capital(`${result} and ${goal}${unit && `, ${unit}`}`),
  notComparable: (result, goal) => `${goal} not comparable with the ${result}`,
  refused: 'The two cannot be compared',
};
