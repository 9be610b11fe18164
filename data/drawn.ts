import {intangible} from '../src/dataset/project-kind.js';
import type {Dataset, Localized, Place, Section} from '../src/dataset/types.js';

/** Why the same is the same: shown nowhere, and so not carried in the words of each. */
const alike: Localized = {zh: '同一指标。', en: 'The same indicator.'};

/** The indicators that a gauge or a bar can draw: those with a number and a target or fair comparison, and what they are measured against on their own scale. */
function drawnIndicators({indicators, observations, comparisons}: Dataset): ReadonlySet<string> {
  const scaleOf = new Map(indicators.map(({id, measure, unit}) => [id, `${measure} ${unit}`]));
  const numbers = observations.filter(({value}) => value !== null);
  const numeric = new Set(numbers.map(({indicator}) => indicator));
  const numberOf = new Map(numbers.map((observation) => [observation.id, observation]));
  const promised = observations.filter(({role}) => role === 'target').map(({indicator}) => indicator);
  const fair = comparisons.filter(({comparability}) => comparability !== 'none').flatMap(({indicators}) => indicators);
  const measured = observations.flatMap(({indicator, role, reference = ''}) => {
    const against = numberOf.get(reference);
    const isOnScale = against && scaleOf.get(against.indicator) === scaleOf.get(indicator);
    return isOnScale && role === 'target' ? [indicator, against.indicator] : [];
  });
  return new Set([...[...promised, ...fair].filter((id) => numeric.has(id)), ...measured]);
}

/**
 * The part of a dataset that the elements carry with them, so that a page loads what it can draw and
 * nothing else: no result without a target, no target in words alone, no programme or campaign, no
 * definition, conversion, mention or note. The published forms are complete, and an element draws them by `src`.
 * What a map's layers need besides, `layerPart` adds; what the targets in words need, `wordedPart`.
 */
export function drawn(dataset: Dataset, keep = drawnIndicators(dataset)): Dataset {
  return {
    report: {...dataset.report, sections: dataset.report.sections.map(({heading, ...section}): Section => section)},
    indicators: dataset.indicators.filter(({id}) => keep.has(id)).map(({definition, si, ...indicator}) => indicator),
    observations: dataset.observations.filter(({indicator}) => keep.has(indicator)),
    comparisons: dataset.comparisons
      .filter(({indicators}) => indicators.every((id) => keep.has(id)))
      .map((comparison) => (comparison.comparability === 'same' ? {...comparison, why: alike} : comparison)),
    projects: dataset.projects.filter(({kind}) => !intangible.includes(kind)),
    places: dataset.places.map(({note, tile, ...place}): Place => ({
      ...place,
      ...(tile && {tile: {q: tile.q, r: tile.r}}),
      mentions: [],
    })),
    exclusions: [],
  };
}

/** The part that a gauge carries for targets in words alone, loaded where one is asked for: they, and what they refer to. */
export function wordedPart(dataset: Dataset): Dataset {
  const isDrawn = drawnIndicators(dataset);
  const indicatorOf = new Map(dataset.observations.map(({id, indicator}) => [id, indicator]));
  const asked = dataset.observations
    .filter(({role, indicator}) => role === 'target' && !isDrawn.has(indicator))
    .flatMap(({indicator, reference = ''}) => [indicator, indicatorOf.get(reference) ?? indicator]);
  return drawn(dataset, new Set(asked.filter((id) => !isDrawn.has(id))));
}

/** The part that a map carries for its layers, loaded where one is shown: what is drawn, recognitions, mentions, squares. */
export const layerPart = (dataset: Dataset): Dataset => ({
  ...drawn(dataset),
  projects: dataset.projects.filter(({kind}) => !intangible.includes(kind) || kind === 'recognition'),
  places: dataset.places.map(({note, ...place}): Place => place),
});

/** The indicators of a drawn part that stand in a comparison, and all others: two slices, since bars draw only pairs. */
export function splitByPairs(part: Dataset): {readonly pairs: Dataset; readonly goals: Dataset} {
  const references = new Map(part.observations.map(({id, indicator}) => [id, indicator]));
  const compared = part.comparisons.flatMap(({indicators}) => indicators);
  const against = part.observations.flatMap(({indicator, reference = ''}) =>
    compared.includes(indicator) ? [references.get(reference)] : [],
  );
  const paired = new Set([...compared, ...against]);
  const only = (isIn: (indicator: string) => boolean): Dataset => ({
    ...part,
    indicators: part.indicators.filter(({id}) => isIn(id)),
    observations: part.observations.filter(({indicator}) => isIn(indicator)),
    comparisons: part.comparisons.filter(({indicators}) => indicators.every(isIn)),
  });
  return {pairs: only((id) => paired.has(id)), goals: only((id) => !paired.has(id))};
}
