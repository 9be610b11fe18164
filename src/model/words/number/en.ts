import type {NumberWords} from './words.js';

export const en: NumberWords = {
  scales: [
    {factor: 1e12, word: ' trillion', decimals: 4},
    {factor: 1e9, word: ' billion', decimals: 4},
    {factor: 1e6, word: ' million', decimals: 4},
  ],
  grouped: (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','),
  unit: (unit, name, value) => {
    // A multiple (倍) has no unit.
    if (unit === 'times') return '';
    const noun = value === 1 ? (name.one ?? name.en) : name.en;
    return noun && ' ' + noun;
  },
  namesContainNouns: true,
  percentagePoints: (size) => (size === 1 ? ' percentage point' : ' percentage points'),
  shortPercentagePoints: ' pp',
};
