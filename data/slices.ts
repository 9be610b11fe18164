import {intangible} from '../src/dataset/project-kind.js';
import type {Dataset, Place, Reference, Role, Section} from '../src/dataset/types.js';

/** The parts of a dataset that elements import, each loaded separately. The published forms are complete. */
export interface Slices {
  /** Indicators that a comparison sets side by side, and what they are measured against. */
  readonly pairs: Dataset;
  /** Other indicators that a gauge can draw: those with a number and a target. */
  readonly goals: Dataset;
  /** Indicators whose target is in words alone, and those that they refer to. */
  readonly worded: Dataset;
  /** Concrete projects, and the divisions and the sites of these projects, without their mentions and public sources. */
  readonly projects: Dataset;
  /** Titles and awards, and all places with their mentions: what only the layers of a map count. */
  readonly layers: Dataset;
}

/**
 * The comparisons that a chart shows: those of comparable observations, and those that explain why the result and the target
 * of an indicator are not comparable, if it has no other.
 */
function shownComparisons({comparisons, observations}: Dataset): Dataset['comparisons'] {
  const withRole = (role: Role) =>
    new Set(observations.filter((observation) => observation.role === role).map(({indicator}) => indicator));
  const [results, targets] = [withRole('actual'), withRole('target')];
  const comparable = comparisons.filter(({comparability}) => comparability !== 'none');
  const compared = new Set(comparable.flatMap(({indicators}) => indicators));
  const isRefused = (indicator: string) => results.has(indicator) && targets.has(indicator) && !compared.has(indicator);
  return comparisons.filter((comparison) => comparable.includes(comparison) || comparison.indicators.some(isRefused));
}

/** The part of a dataset about some indicators, without the fields that no chart shows: definitions, scopes and conversions. */
function figuresOf(dataset: Dataset, isIn: (indicator: string) => boolean): Dataset {
  return {
    ...dataset,
    indicators: dataset.indicators.filter(({id}) => isIn(id)).map(({definition, si, scope, ...indicator}) => indicator),
    observations: dataset.observations.filter(({indicator}) => isIn(indicator)),
    comparisons: shownComparisons(dataset).filter(({indicators}) => indicators.every(isIn)),
  };
}

/**
 * The indicators that a gauge or a bar can draw: those with a number and a target or a comparison, and those that a target
 * in words is measured against on the same scale.
 */
function drawnIndicators({indicators, observations, comparisons}: Dataset): ReadonlySet<string> {
  const scaleOf = new Map(indicators.map(({id, measure, unit}) => [id, `${measure} ${unit}`]));
  const numbers = observations.filter(({value}) => value !== null);
  const numeric = new Set(numbers.map(({indicator}) => indicator));
  const numberOf = new Map(numbers.map((observation) => [observation.id, observation]));
  const promised = observations.filter(({role}) => role === 'target').map(({indicator}) => indicator);
  const comparable = comparisons.filter(({comparability}) => comparability !== 'none');
  const compared = comparable.flatMap(({indicators}) => indicators);
  const measured = observations.flatMap(({indicator, role, reference}) => {
    const against = numberOf.get(reference?.observation ?? '');
    const isOnScale = against && scaleOf.get(against.indicator) === scaleOf.get(indicator);
    return isOnScale && role === 'target' ? [indicator, against.indicator] : [];
  });
  return new Set([...[...promised, ...compared].filter((id) => numeric.has(id)), ...measured]);
}

/** The indicator that a reference leads to, if any. */
function referredTo(reference: Reference | undefined, indicatorOf: ReadonlyMap<string, string>): readonly string[] {
  const id = reference?.outcome ?? indicatorOf.get(reference?.observation ?? '');
  return id === undefined ? [] : [id];
}

/** The indicators in the comparisons of a slice, and those that their targets refer to. */
function pairedIndicators({observations, comparisons}: Dataset): ReadonlySet<string> {
  const indicatorOf = new Map(observations.map(({id, indicator}) => [id, indicator]));
  const compared = comparisons.flatMap(({indicators}) => indicators);
  const against = observations.flatMap(({indicator, reference}) =>
    compared.includes(indicator) ? referredTo(reference, indicatorOf) : [],
  );
  return new Set([...compared, ...against]);
}

/** The indicators whose target is in words alone and those that it refers to, without those that a gauge or a bar can draw. */
function wordedIndicators({observations}: Dataset, drawn: ReadonlySet<string>): ReadonlySet<string> {
  const indicatorOf = new Map(observations.map(({id, indicator}) => [id, indicator]));
  const named = observations
    .filter(({role, indicator}) => role === 'target' && !drawn.has(indicator))
    .flatMap(({indicator, reference}) => [indicator, ...referredTo(reference, indicatorOf)]);
  return new Set(named.filter((id) => !drawn.has(id)));
}

/** Divides a dataset into the slices that elements import: whole records, without the texts that no chart shows. */
export function sliced(complete: Dataset): Slices {
  const dataset: Dataset = {
    ...complete,
    report: {...complete.report, sections: complete.report.sections.map(({heading, ...section}): Section => section)},
    places: complete.places.map(({note, publication, ...place}): Place => place),
  };
  const drawn = drawnIndicators(dataset);
  const paired = pairedIndicators(figuresOf(dataset, (id) => drawn.has(id)));
  const worded = wordedIndicators(dataset, drawn);
  const tangible = dataset.projects.filter(({kind = ''}) => !intangible.includes(kind));
  const sites = new Set(tangible.flatMap(({places}) => places));
  return {
    pairs: figuresOf(dataset, (id) => paired.has(id)),
    goals: figuresOf(dataset, (id) => drawn.has(id) && !paired.has(id)),
    worded: figuresOf(dataset, (id) => worded.has(id)),
    projects: {
      ...dataset,
      projects: tangible,
      places: dataset.places
        .filter(({id, level}) => level !== 'site' || sites.has(id))
        .map((place): Place => ({...place, mentions: []})),
    },
    layers: {...dataset, projects: dataset.projects.filter(({kind}) => kind === 'recognition')},
  };
}
