/** What came of a target, in the order in which the states are counted. */
export const promiseStates = ['kept', 'missed', 'not-comparable', 'not-mentioned', 'not-yet-due'] as const;
export type PromiseState = (typeof promiseStates)[number];
