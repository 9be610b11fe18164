import {nearest} from '../../src/dataset/nearest.js';
import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

/** Every id leads somewhere, and only to what it may lead to. */
export function referenceProblems({indicators, observations, comparisons, projects, places}: Dataset): Problem[] {
  const problems: Problem[] = [];
  const refer = (items: readonly {readonly id: string}[], id: string, path: string) => {
    const ids = items.map((item) => item.id);
    if (ids.includes(id)) return;
    const meant = nearest(id, ids);
    problems.push({path, message: `no "${id}"`, mend: meant ? `Did you mean "${meant}"?` : 'Add it, or mend the id.'});
  };
  observations.forEach(({id, indicator, value, reference}, index) => {
    refer(indicators, indicator, `observations[${index}].indicator`);
    if (reference === undefined) return;
    const path = `observations[${index}].reference`;
    refer(observations, reference, path);
    if (reference === id) problems.push({path, message: 'it is measured against itself', mend: 'Name another.'});
    if (value !== null) problems.push({path, message: 'a number is measured against nothing', mend: 'Empty it.'});
  });
  comparisons.forEach((comparison, index) => {
    const path = `comparisons[${index}]`;
    comparison.indicators.forEach((id) => refer(indicators, id, `${path}.indicators`));
    comparison.actual.forEach((id) => refer(observations, id, `${path}.actual`));
    comparison.target.forEach((id) => refer(observations, id, `${path}.target`));
  });
  projects.forEach((project, index) => {
    project.places.forEach((id) => refer(places, id, `projects[${index}].places`));
  });
  places.forEach((place, index) => {
    const townships = places.filter(({level}) => level !== 'district' && level !== 'site');
    place.within.forEach((id) => refer(townships, id, `places[${index}].within`));
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
