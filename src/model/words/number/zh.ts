import type {NumberWords} from './words.js';

export const zh: NumberWords = {
  scales: [
    {factor: 1e12, word: '万亿', decimals: 4},
    {factor: 1e8, word: '亿', decimals: 4},
    {factor: 1e4, word: '万', decimals: 2},
  ],
  grouped: (digits) => digits,
  // A unit that has no Chinese name yet stands apart, as in English.
  unit: (_, {zh}) => zh.replace(/^(?=[a-z]{3})/i, ' '),
  namesContainNouns: false,
  percentagePoints: () => '个百分点',
  shortPercentagePoints: '个百分点',
};
