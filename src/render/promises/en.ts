import type {PromiseWords} from './words.js';

const states = {
  kept: 'Kept',
  missed: 'Missed',
  'not-comparable': 'Not comparable',
  'not-mentioned': 'Not mentioned again',
  'not-yet-due': 'Not yet due',
} as const;

export const en: PromiseWords = {
  states,
  columns: {
    indicator: 'Indicator',
    target: 'Target',
    outcome: 'Outcome',
    state: 'Verdict',
    reason: 'Reason',
    targetQuote: 'The target’s words',
    targetSource: 'Source of the target',
    outcomeQuote: 'The outcome’s words',
    outcomeSource: 'Source of the outcome',
  },
  caption: (report, counts) => `Targets of ${report}: ${counts.join(', ')}`,
  count: (state, count) => `${count} ${states[state].toLowerCase()}`,
  inSection: (report, section) => `${report}, ${section}`,
  notYetDue: 'the period of the target is not over',
  notJoined: 'This dataset has not been joined with a later report: run haishu-indicators series first.',
};
