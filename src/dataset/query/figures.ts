import type {AnySource, Comparability, Comparison, Figures, Indicator, Observation, Role} from '../types.js';
import {find} from './find.js';

type Part<Slice, Key extends keyof Slice> = Pick<Slice, Key>;

/**
 * The indicator of an id.
 *
 * @example indicatorOf(haishu2023, 'gdp').name.en // 'Gross domestic product'
 * @throws InvalidIdError
 */
export const indicatorOf = <Id extends string>(
  {indicators}: Part<Figures<Id>, 'indicators'>,
  id: NoInfer<Id>,
): Indicator<Id> => find('indicator', indicators, id);

/**
 * Everything the report says of an indicator, in the order of the text.
 *
 * @example observationsOf(haishu2023, 'projects-started').map(({value}) => value) // [46, 60]
 * @throws InvalidIdError
 */
export function observationsOf<Id extends string, From extends AnySource = AnySource>(
  figures: Part<Figures<Id, From>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): readonly Observation<Id, From>[] {
  const indicator = indicatorOf(figures, id);
  return figures.observations.filter((observation) => observation.indicator === indicator.id);
}

/** The observation of the latest period in a role; EDTF years sort as text. */
const latest = <Id extends string, From extends AnySource = AnySource>(
  observations: readonly Observation<Id, From>[],
  role: Role,
): Observation<Id, From> | undefined =>
  observations
    .filter((observation) => observation.role === role)
    .reduce<Observation<Id, From> | undefined>(
      (last, next) => (last && last.period >= next.period ? last : next),
      undefined,
    );

/**
 * The latest target of an indicator; undefined where the report sets none.
 *
 * @example targetOf(haishu2023, 'fixed-asset-investment-growth')?.relation // 'ge'
 * @throws InvalidIdError
 */
export const targetOf = <Id extends string, From extends AnySource = AnySource>(
  figures: Part<Figures<Id, From>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): Observation<Id, From> | undefined => latest(observationsOf(figures, id), 'target');

/**
 * The latest result of an indicator; undefined where the report gives none.
 *
 * @example actualOf(haishu2023, 'fixed-asset-investment-growth')?.value // 13.3
 * @throws InvalidIdError
 */
export const actualOf = <Id extends string, From extends AnySource = AnySource>(
  figures: Part<Figures<Id, From>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): Observation<Id, From> | undefined => latest(observationsOf(figures, id), 'actual');

const ease: readonly Comparability[] = ['same', 'close', 'derived', 'none'];

/**
 * Whether an indicator's result and target may stand side by side; of several comparisons the one of the indicator
 * alone, then the easiest. Undefined where nobody judged.
 *
 * @example comparisonOf(haishu2023, 'gdp')?.comparability // 'none': an amount in 2022, a growth rate for 2023
 * @throws InvalidIdError
 */
export const comparisonOf = <Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'comparisons'>,
  id: NoInfer<Id>,
): Comparison<Id> | undefined => comparisonsOf<Id>(figures, id)[0];

/**
 * Every judgement on an indicator: first those on it alone, then those with others; of each, the easiest first.
 *
 * @example comparisonsOf(haishu2023, 'foreign-trade-share').map(({indicators}) => indicators[0])
 * // ['foreign-trade', 'foreign-trade-growth']
 * @throws InvalidIdError
 */
export function comparisonsOf<Id extends string>(
  figures: Part<Figures<Id>, 'indicators' | 'comparisons'>,
  id: NoInfer<Id>,
): readonly Comparison<Id>[] {
  const indicator = indicatorOf(figures, id);
  const rank = ({indicators, comparability}: Comparison<Id>) =>
    (indicators.length > 1 ? ease.length : 0) + ease.indexOf(comparability);
  return figures.comparisons
    .filter(({indicators}) => indicators.includes(indicator.id))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The observation of an id, `<indicator>.<period>.<role>`.
 *
 * @example observationById(haishu2023, 'gdp.2022.actual').hedge // '突破'
 * @throws InvalidIdError
 */
export const observationById = <Id extends string, From extends AnySource = AnySource>(
  {observations}: Part<Figures<Id, From>, 'observations'>,
  id: string,
): Observation<Id, From> => find('observation', observations, id);

/** The numbers of the target's own year so far, in the order of time. @throws InvalidIdError */
export const readingsOf = <Id extends string, From extends AnySource = AnySource>(
  figures: Part<Figures<Id, From>, 'indicators' | 'observations'>,
  id: NoInfer<Id>,
): readonly Observation<Id, From>[] =>
  observationsOf(figures, id)
    .filter(({role}) => role === 'context')
    .sort((a, b) => (a.period < b.period ? -1 : 1));

/**
 * What a target in words refers to; undefined where it stands by itself, and where it refers to an outcome that the data do not give.
 *
 * @example referenceOf(haishu2023, targetOf(haishu2023, 'urban-rural-income-ratio')!)?.value // 1.75
 * @throws InvalidIdError
 */
export function referenceOf<Id extends string, From extends AnySource = AnySource>(
  figures: Part<Figures<Id, From>, 'observations'>,
  {reference, period}: Pick<Observation<Id, From>, 'reference' | 'period'>,
): Observation<Id, From> | undefined {
  if (reference?.observation !== undefined) return observationById(figures, reference.observation);
  return figures.observations.find(
    ({indicator, role, period: of}) => indicator === reference?.outcome && role === 'actual' && of === period,
  );
}
