import type {Comparability, Comparison, Figures, Indicator, Observation, Role} from '../types.js';
import {find} from './find.js';

type Part<Slice, Key extends keyof Slice> = Pick<Slice, Key>;

/** The indicator of an id. @throws InvalidIdError */
export const indicatorOf = <Id extends string>(
  {indicators}: Part<Figures<Id>, 'indicators'>,
  id: NoInfer<Id>,
): Indicator<Id> => find('indicator', indicators, id);

/** Everything the report says of an indicator, in the order of the text. @throws InvalidIdError */
export function observationsOf<Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): readonly Observation<Id>[] {
  const indicator = indicatorOf(figures, id);
  return figures.observations.filter((observation) => observation.indicator === indicator.id);
}

/** The observation of the latest period in a role; EDTF years sort as text. */
const latest = <Id extends string>(observations: readonly Observation<Id>[], role: Role): Observation<Id> | undefined =>
  observations
    .filter((observation) => observation.role === role)
    .reduce<Observation<Id> | undefined>((last, next) => (last && last.period >= next.period ? last : next), undefined);

/** The latest target of an indicator; undefined where the report sets none. @throws InvalidIdError */
export const targetOf = <Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): Observation<Id> | undefined => latest(observationsOf(figures, id), 'target');

/** The latest result of an indicator; undefined where the report gives none. @throws InvalidIdError */
export const actualOf = <Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): Observation<Id> | undefined => latest(observationsOf(figures, id), 'actual');

const ease: readonly Comparability[] = ['same', 'close', 'derived', 'none'];

/**
 * Whether an indicator's result and target may stand side by side; of several comparisons the one of the indicator
 * alone, then the easiest. Undefined where nobody judged. @throws InvalidIdError
 */
export function comparisonOf<Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'comparisons'>,
  id: NoInfer<Id>,
): Comparison<Id> | undefined {
  const indicator = indicatorOf(figures, id);
  const rank = ({indicators, comparability}: Comparison<Id>) =>
    (indicators.length > 1 ? ease.length : 0) + ease.indexOf(comparability);
  return figures.comparisons
    .filter(({indicators}) => indicators.includes(indicator.id))
    .sort((a, b) => rank(a) - rank(b))[0];
}

/** The observation of an id, `<indicator>.<period>.<role>`. @throws InvalidIdError */
export const observationById = <Id extends string>(
  {observations}: Part<Figures<Id>, 'observations'>,
  id: string,
): Observation<Id> => find('observation', observations, id);

/** The numbers of the target's own year so far, in the order of time. @throws InvalidIdError */
export const readingsOf = <Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): readonly Observation<Id>[] =>
  observationsOf(figures, id)
    .filter(({role}) => role === 'context')
    .sort((a, b) => (a.period < b.period ? -1 : 1));
