import type {Relation} from '../../../dataset/types.js';
import type {ObservationWords} from './words.js';

const relations: Readonly<Record<Relation, string>> = {
  eq: '',
  ge: 'at least ',
  gt: 'over ',
  le: 'at most ',
  lt: 'under ',
  approx: 'about ',
  range: '',
  qualitative: '',
};

const ordinals = new Intl.PluralRules('en', {type: 'ordinal'});
const ordinalEndings: Partial<Record<Intl.LDMLPluralRule, string>> = {one: 'st', two: 'nd', few: 'rd'};

export const en: ObservationWords = {
  isOfReport: false,
  bound: (relation, _, number, unit) => ({before: relations[relation], number: number + unit, after: ''}),
  range: (from, to, unit, hedge) => ({
    before: hedge ? relations.approx : '',
    number: `${from}–${to}${unit}`,
    after: '',
  }),
  rank: (value, number, _, scope) => {
    const ordinal = number + (ordinalEndings[ordinals.select(value)] ?? 'th');
    return scope ? `${ordinal} in ${scope.en}` : ordinal;
  },
  stretch: (value) => `, striving for ${value}`,
  role: (role, when) => (when && when + ' ') + (role === 'target' ? 'target' : 'result'),
  fall: (value) => `a fall of ${value}`,
  clause: ({role, isTarget, isRank, value}) => {
    const noun = isRank && !isTarget ? role.replace(/result$/, 'rank') : role;
    return `The ${noun} ${isTarget ? 'is' : 'was'} ${value}`;
  },
  phraseClause: ({role, when, isTarget, value}) =>
    isTarget || !when ? `The ${role}: ${value}` : `In ${when}: ${value}`,
  joined: (clauses) => {
    // A clause with a colon is a sentence of its own.
    const isLong = clauses.some((clause) => clause.includes(': '));
    const text = isLong ? clauses.join('. ') : clauses.join('; ').replace(/; The /g, '; the ');
    return /[.!?]$/.test(text) ? text : `${text}.`;
  },
  parts: {
    otherIndicators: 'the other indicators of the report',
    phrases: 'the targets that the report puts in words',
    names: 'the look-up of indicators by name',
  },
};
