import type {Comparison, Dataset, Indicator, Observation} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

type Say = (field: string, message: string, mend: string) => void;

function checkKinds(comparison: Comparison, observationOf: (id: string) => Observation | undefined, say: Say): void {
  for (const role of ['actual', 'target'] as const)
    for (const id of comparison[role]) {
      const observation = observationOf(id);
      if (observation && observation.role !== role)
        say(role, `"${id}" is no ${role}`, `Name one whose role is ${role}.`);
      if (observation && !comparison.indicators.includes(observation.indicator))
        say('indicators', `"${observation.indicator}" of "${id}" is not named`, 'Name every indicator compared.');
    }
}

/** What is called the same or close is measured alike. */
function checkAlike(comparison: Comparison, compared: readonly Indicator[], say: Say): void {
  const {comparability, actual, target} = comparison;
  if (comparability !== 'same' && comparability !== 'close') return;
  const differs = (key: 'unit' | 'measure') => new Set(compared.map((indicator) => indicator[key])).size > 1;
  if (differs('unit')) say('comparability', `"${comparability}", but the units differ`, 'Choose derived or none.');
  if (differs('measure'))
    say('comparability', `"${comparability}", but the measures differ`, 'Choose derived or none.');
  if (actual.length === 0 || target.length === 0)
    say('comparability', `"${comparability}" needs a result and a target`, 'Name both, or choose none.');
}

/** Comparisons name results and targets of their indicators, and set side by side only what is alike. */
export function comparisonProblems({indicators, observations, comparisons}: Dataset): Problem[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  return comparisons.flatMap((comparison, index) => {
    const problems: Problem[] = [];
    const say: Say = (field, message, mend) => problems.push({path: `comparisons[${index}].${field}`, message, mend});
    checkKinds(comparison, (id) => byId.get(id), say);
    const compared = indicators.filter(({id}) => comparison.indicators.includes(id));
    checkAlike(comparison, compared, say);
    return problems;
  });
}
