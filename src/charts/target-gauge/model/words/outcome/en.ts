import type {OutcomeWords} from './words.js';

export const en: OutcomeWords = {
  notMentioned: 'Not mentioned again',
  reasons: {
    notMentioned: (report) => `${report} gives no result of it`,
    inWords: 'the result has no number',
    about: 'the result is only about the number',
    otherMeasure: 'the result and the target measure different things',
    otherScope: 'the result and the target are not of one scope',
    bounded: 'the result is only a bound, which does not decide it',
  },
  result: ({value, report, quote}) => `${value} (${report}: ${quote})`,
  sentence: ({when, value, distance, report, quote, verdict}) =>
    ` The outcome of ${when} was ${value}${distance && `, ${distance}`} (${report}: ${quote}). ${verdict}.`,
  source: (cite) => `Outcome: ${cite}`,
  name: 'outcome by a later report',
  columns: ['Period', 'Value', 'In the report’s words', 'Remark', 'Source'],
  row: (when) => `${when} outcome`,
  remark: (distance, verdict) => `${distance && `${distance}; `}${verdict}.`,
  beforeSection: ', ',
  refused: (verdict, result) => `${verdict}. Outcome: ${result}`,
  mark: (when, value) => `${when} ${value}`,
  remarkAfter: (remark) => `. ${remark}`,
  space: ' ',
};
