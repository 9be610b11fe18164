import {nearest} from '../../src/dataset/nearest.js';
import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

/** Every id leads somewhere, and only to what it may lead to. */
export function referenceProblems({indicators, observations, comparisons, projects, places}: Dataset): Problem[] {
  const problems: Problem[] = [];
  const idsOf = (items: readonly {readonly id: string}[]) => new Set(items.map(({id}) => id));
  const known = {
    indicators: idsOf(indicators),
    observations: idsOf(observations),
    places: idsOf(places),
    townships: idsOf(places.filter(({level}) => level !== 'district' && level !== 'site')),
  };
  const refer = (ids: ReadonlySet<string>, id: string, path: string) => {
    if (ids.has(id)) return;
    const meant = nearest(id, [...ids]);
    problems.push({path, message: `no "${id}"`, mend: meant ? `Did you mean "${meant}"?` : 'Add it, or mend the id.'});
  };
  observations.forEach(({id, indicator, value, reference}, index) => {
    refer(known.indicators, indicator, `observations[${index}].indicator`);
    if (reference === undefined) return;
    const path = `observations[${index}].reference`;
    refer(known.observations, reference, path);
    if (observations.some((other) => other.id === reference && other.value === null))
      problems.push({path, message: `"${reference}" has no number to be measured against`, mend: 'Empty it.'});
    if (reference === id) problems.push({path, message: 'it is measured against itself', mend: 'Name another.'});
    if (value !== null) problems.push({path, message: 'a number is measured against nothing', mend: 'Empty it.'});
  });
  comparisons.forEach((comparison, index) => {
    const path = `comparisons[${index}]`;
    comparison.indicators.forEach((id) => refer(known.indicators, id, `${path}.indicators`));
    comparison.actual.forEach((id) => refer(known.observations, id, `${path}.actual`));
    comparison.target.forEach((id) => refer(known.observations, id, `${path}.target`));
  });
  projects.forEach((project, index) => {
    project.places.forEach((id) => refer(known.places, id, `projects[${index}].places`));
  });
  places.forEach((place, index) => {
    place.within.forEach((id) => refer(known.townships, id, `places[${index}].within`));
    if (place.level !== 'site' && place.within.length)
      problems.push({path: `places[${index}].within`, message: 'only a site lies within townships', mend: 'Empty it.'});
  });
  const observed = new Set(observations.map(({indicator}) => indicator));
  indicators.forEach(({id}, index) => {
    if (!observed.has(id))
      problems.push({path: `indicators[${index}]`, message: `"${id}" is never observed`, mend: 'Add its observation.'});
  });
  return problems;
}
