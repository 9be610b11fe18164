import type {ContractWords} from './words.js';

const meant = (suggestion: string | undefined) => (suggestion ? ` Did you mean “${suggestion}”?` : '');

export const en: ContractWords = {
  missing: 'is missing.',
  expected: {
    text: 'should be a text that is not empty.',
    number: 'should be a number.',
    period: 'should be an EDTF period like 2022/2023-06.',
    figurePeriod: 'should be an EDTF year, month or day.',
    list: 'should be a list.',
    object: 'should be an object.',
  },
  oneOf: (words, suggestion) => `should be one of ${words.join(', ')}.${meant(suggestion)}`,
  onlyQualitative: 'is null where relation is qualitative, only there.',
  repeated: (id) => `“${id}” stands twice.`,
  unknown: (id, suggestion) => `“${id}” does not exist.${meant(suggestion)}`,
  unreadable: (reason) => `cannot be read: ${reason}`,
};
