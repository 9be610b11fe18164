import type {Comparison, Dataset, Indicator, Observation} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

type Say = (field: string, message: string, advice: string) => void;

function checkKinds(comparison: Comparison, observationOf: (id: string) => Observation | undefined, say: Say): void {
  for (const role of ['actual', 'target'] as const)
    for (const [at, id] of comparison[role].entries()) {
      const observation = observationOf(id);
      if (observation && observation.role !== role)
        say(`${role}[${at}]`, `"${id}" is no ${role}`, `Name one whose role is ${role}.`);
      if (observation && !comparison.indicators.includes(observation.indicator))
        say('indicators', `"${observation.indicator}" of "${id}" is not named`, 'Name every indicator compared.');
    }
}

/** Every indicator of a comparison has a result or a target in it. */
function checkNamed(comparison: Comparison, observationOf: (id: string) => Observation | undefined, say: Say): void {
  const observed = [...comparison.actual, ...comparison.target].map((id) => observationOf(id)?.indicator);
  for (const [at, id] of comparison.indicators.entries())
    if (!observed.includes(id)) say(`indicators[${at}]`, `"${id}" has neither result nor target here`, 'Leave it out.');
}

/** A comparison has two sides. Indicators that are `same` or `close` have the same measure, and `same` is a single indicator. */
function checkAlike(comparison: Comparison, compared: readonly Indicator[], say: Say): void {
  const {comparability, actual, target} = comparison;
  if (comparability === 'none') return;
  if (actual.length === 0 || target.length === 0)
    say('comparability', `"${comparability}" needs a result and a target`, 'Name both, or choose none.');
  if (comparability === 'derived') return;
  if (comparability === 'same' && compared.length > 1)
    say('comparability', `"same", but of ${compared.length} indicators`, 'Choose close, derived or none.');
  const differs = (key: 'unit' | 'measure') => new Set(compared.map((indicator) => indicator[key])).size > 1;
  if (differs('unit')) say('comparability', `"${comparability}", but the units differ`, 'Choose derived or none.');
  if (differs('measure'))
    say('comparability', `"${comparability}", but the measures differ`, 'Choose derived or none.');
}

/** Comparisons refer to results and targets of their indicators, and only comparable ones are judged so. */
export function comparisonProblems({indicators, observations, comparisons}: Dataset): Problem[] {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const judged = new Set<string>();
  return comparisons.flatMap((comparison, index) => {
    const problems: Problem[] = [];
    const say: Say = (field, message, advice) =>
      problems.push({path: `comparisons[${index}].${field}`, message, advice});
    checkKinds(comparison, (id) => byId.get(id), say);
    checkNamed(comparison, (id) => byId.get(id), say);
    const key = comparison.indicators.join(' ');
    if (judged.has(key)) say('indicators', `"${key}" is judged twice`, 'Leave one.');
    judged.add(key);
    const compared = indicators.filter(({id}) => comparison.indicators.includes(id));
    checkAlike(comparison, compared, say);
    return problems;
  });
}
