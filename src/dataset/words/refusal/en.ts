import type {RefusalWords} from './words.js';

export const en: RefusalWords = {
  empty: () => 'There is nothing here.',
  'no-number': (text) => `${text} gives no number.`,
  vague: (text) => `${text} gives no definite number; write one, like “about 100” or “0.03%”.`,
  'several-numbers': (text) =>
    `${text} holds several numbers; there should be one, a range like “3%–4%”, or a second one that is strived for (“力争”).`,
  proportion: (text) => `${text} is a proportion and not one number.`,
  date: (text) => `${text} is a date and not a quantity.`,
  ordinal: (text) => `${text} is an ordinal; write a rank with its measure word, like “第3位”.`,
  'not-a-quantity': (text) => `The digits of ${text} are part of a name or a class and not a quantity.`,
  malformed: (text, part) =>
    `The number ${part} in ${text} is not clear; it should be like “1234.5”, “1,234” or “3.5万”.`,
  precision: (text) => `${text} has more digits than can be kept exactly; use at most 15.`,
  contradiction: (text, part) =>
    `The words ${part} in ${text} contradict each other; there should be one bound and one direction.`,
  half: (text) => `Write the half in ${text} as a decimal, like “2.5小时”.`,
  backwards: (text) => `As a range, ${text} should begin with its smaller number.`,
  'units-differ': (text, part) => `The numbers of ${text} have different units (${part}); they should have one.`,
  'not-understood': (text, part) =>
    `The part ${part} of ${text} was not understood; there should be a number, with words like “增长”, “at least” and a unit.`,
};
