import {capital} from '../../../../model/words/capital.js';
import type {GaugeWords, Subject} from './words.js';

const subject = ({place, name}: Subject) => (place ? `${name}, ${place}` : name);

export const en: GaugeWords = {
  subject,
  targetTitle: ({place, name, when, value, beside}) =>
    place
      ? `${name}: ${place} aims for ${value}${when && ` in ${when}`}${beside}`
      : `${name}: the ${when && `${when} `}target is ${value}${beside}`,
  subtitle: ({target, actual, readings, unit}) =>
    capital(
      [target, actual, readings]
        .filter(Boolean)
        .join(', ')
        .replace(/, ([^,]+)$/, ' and $1'),
    ) + (unit && `, ${unit}`),
  beside: (role, value) => `; the ${role} was ${value}`,
  compared: ({of, difference, role, value}) => {
    // Of an open target, only its edge lies above or below a number.
    const edge = {target: '', floor: 'a floor ', ceiling: 'a ceiling '}[of];
    return `, ${edge}${difference < 0 ? 'below' : difference > 0 ? 'above' : 'equal to'} the ${role} of ${value}`;
  },
  distance: (_, size, isMore) => `${size} ${isMore ? 'above' : 'below'}`,
  noTarget: (origin, year) => `${origin} sets no target${year && ` for ${year}`}`,
  commitments: {firm: 'firm commitment', expected: 'expected', stretch: 'stretch target'},
  mark: ({role, value, commitment, quote, section}) =>
    `${role}: ${value}${commitment && ` (${commitment})`}. ${[quote, section].filter(Boolean).join(', ')}`.trim(),
  howToRead: {
    goal: 'The hatched zone is where the target is met',
    stretch: 'the broken line is the stretch target',
  },
  explanation: (clauses) => capital(clauses.join('; ')) + (clauses[0] ? '.' : ''),
  columns: ['Period', 'Value', 'In the report’s words', 'Section'],
  parts: {
    forms: 'this form of the gauge',
    readings: 'the readings',
    scoreboard: 'the comparison of several targets',
  },
};
