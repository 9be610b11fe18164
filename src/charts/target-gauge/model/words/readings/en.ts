import type {ReadingWords} from './words.js';

const soFar = (zone: string) => ({
  atEnd: `it is ${zone}`,
  soFar: `it is ${zone} so far; the period has not ended`,
});

export const en: ReadingWords = {
  verdicts: {
    met: 'Target met',
    'not-met': 'Target not met',
    'not-yet-due': 'Not yet due',
    'not-comparable': 'Not comparable',
    'no-data': 'No reading',
  },
  finding: (kind, reason) => {
    if (kind === 'not-comparable') return 'which cannot be held against the target';
    // Within a title, a reason has the reading before it as its subject.
    const rest = reason.replace(/^it is /, '');
    return {met: 'meeting the target', 'not-met': 'missing the target', 'not-yet-due': rest, 'no-data': rest}[kind];
  },
  verdict: (name, reason) => `${name}: ${reason}`,
  reasons: {
    noTarget: 'the report sets no target',
    noReading: (year) => `there is no reading for ${year}`,
    otherMeasure: 'the reading and the target measure different things',
    noNumber: 'the target has no number, and nothing to be measured against',
    otherPeriod: 'the reading does not lie in the target’s period',
    noDirection: 'the report does not say whether more or less than the number is better',
    noTolerance: 'no tolerance is stated',
    better: 'it is better than the number it is measured against',
    notBetter: 'it is not better than the number it is measured against',
    equal: 'it equals the target’s number',
    equalExcluded: 'it equals the number, which the target excludes',
    above: (isPoint) => `it is above the target’s number${isPoint ? ', and the target is the number itself' : ''}`,
    below: (isPoint) => `it is below the target’s number${isPoint ? ', and the target is the number itself' : ''}`,
    reachedEarly: 'it has reached the number before the end of the period',
    passedEarly: 'it has passed the number before the end of the period',
    metSoFar: 'it is within the target so far; the period has not ended',
    shortSoFar: 'it is short of the target so far; the period has not ended',
    missed: 'the deadline has passed and the target is still not reached',
    perhapsLate: 'the reading is from after the deadline and does not tell whether it was kept',
    zones: {
      range: {inside: soFar('within the range'), outside: soFar('outside the range')},
      tolerance: {inside: soFar('within the stated tolerance'), outside: soFar('outside the stated tolerance')},
    },
    outsideAboutRange: 'the range is about, and the reading outside it',
    withStretch: (reason) => `${reason}, and reaches the stretch target`,
    withoutStretch: (reason) => `${reason}, but does not reach the stretch target`,
  },
  distance: (difference, size) =>
    difference === 0
      ? 'level with the target’s number'
      : size + (difference > 0 ? ' above the target' : ' below the target'),
  reading: ({value, when, isOfYear, source}) =>
    `${isOfYear ? '' : 'As of '}${when}: ${value}${source ? ` (${source})` : ''}`,
  latest: (reading, verdict) => `${reading}. ${verdict}`,
  title: ({place, name, value, when, isOfYear, finding}) =>
    `${name}: ${place && `${place} at `}${value} ${isOfYear ? 'in' : 'as of'} ${when}${finding && `, ${finding}`}`,
  sentence: ({value, when, isOfYear}, distance, verdict) =>
    ` ${isOfYear ? 'In' : 'As of'} ${when} it stood at ${value}${distance && `, ${distance}`}. ${verdict}.`,
  verdictSentence: (verdict) => ` ${verdict}.`,
  withoutYear: (period, year) => period.replace(` ${year}`, ''),
  thisPage: 'this page',
  sources: (names, count) => {
    const noun = count === 1 ? 'Reading' : 'Readings';
    return names ? `${noun}: ${names.join(', ')}` : `${noun} given by this page`;
  },
  beforeCite: (readings, subject) => `${readings}; ${subject}: `,
  target: 'target',
  beforeSection: 'The report, ',
  name: 'readings given by this page',
  columns: ['Period', 'Value', 'In the report’s words', 'Of the reading', 'Source'],
  remark: (distance, verdict) => `${distance && `${distance}; `}${verdict}.`,
  problems: {
    unreadable: (index, entry) =>
      `There is a problem in readings[${index}]: “${entry}” should read like “2023-06:4.8”.`,
    incomplete: (index) =>
      `There is a problem in readings[${index}]: it should have asOf (“2023-06”, for example) and a number as value.`,
    unnamed: (index) => `readings[${index}] names no indicator; it should read like “gdp-growth:2023-10:5.6”.`,
  },
};
