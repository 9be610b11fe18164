import {nearest} from '../../dataset/nearest.js';
import {divisions} from '../../dataset/query/divisions.js';
import type {Dataset} from '../../dataset/types.js';
import {divisionNouns} from '../../model/words/division.js';
import type {Problem} from '../problems.js';

/** Every reference leads to an item of its list, and only to one that it may lead to. */
export function referenceProblems({indicators, observations, comparisons, projects, places}: Dataset): Problem[] {
  const problems: Problem[] = [];
  const nouns = divisionNouns({places});
  const idsOf = (items: readonly {readonly id: string}[]) => new Set(items.map(({id}) => id));
  const known = {
    indicators: idsOf(indicators),
    observations: idsOf(observations),
    places: idsOf(places),
    divisions: idsOf(divisions({places})),
  };
  const refer = (ids: ReadonlySet<string>, id: string, path: string) => {
    if (ids.has(id)) return;
    // After a hundred problems, looking for a similar id is slow and helps nobody.
    const meant = problems.length < 100 ? nearest(id, [...ids]) : undefined;
    problems.push({
      path,
      message: `no "${id}"`,
      advice: meant ? `Did you mean "${meant}"?` : 'Add it, or correct the id.',
    });
  };
  observations.forEach(({id, indicator, value, reference}, index) => {
    refer(known.indicators, indicator, `observations[${index}].indicator`);
    if (reference === undefined) return;
    const path = `observations[${index}].reference`;
    const {observation, outcome} = reference;
    if ((observation === undefined) === (outcome === undefined))
      problems.push({
        path,
        message: 'it should lead to an observation or to an outcome',
        advice: 'Name one of the two.',
      });
    if (observation !== undefined) refer(known.observations, observation, `${path}.observation`);
    if (outcome !== undefined) refer(known.indicators, outcome, `${path}.outcome`);
    if (observations.some((other) => other.id === observation && other.value === null))
      problems.push({path, message: `"${observation}" has no number to be measured against`, advice: 'Empty it.'});
    if (observation === id || outcome === indicator)
      problems.push({path, message: 'it is measured against itself', advice: 'Name another.'});
    if (value !== null) problems.push({path, message: 'a number is measured against nothing', advice: 'Empty it.'});
  });
  comparisons.forEach((comparison, index) => {
    const path = `comparisons[${index}]`;
    comparison.indicators.forEach((id, at) => refer(known.indicators, id, `${path}.indicators[${at}]`));
    comparison.actual.forEach((id, at) => refer(known.observations, id, `${path}.actual[${at}]`));
    comparison.target.forEach((id, at) => refer(known.observations, id, `${path}.target[${at}]`));
  });
  projects.forEach((project, index) => {
    project.places.forEach((id, at) => refer(known.places, id, `projects[${index}].places[${at}]`));
  });
  places.forEach((place, index) => {
    place.within.forEach((id, at) => refer(known.divisions, id, `places[${index}].within[${at}]`));
    if (place.level !== 'site' && place.within.length)
      problems.push({
        path: `places[${index}].within`,
        message: `only a site lies within ${nouns.en.many}`,
        advice: 'Empty it.',
        zh: {message: `只有地点才写所属的${nouns.zh.one}`, advice: '请留空。'},
      });
  });
  const observed = new Set(observations.map(({indicator}) => indicator));
  indicators.forEach(({id}, index) => {
    if (!observed.has(id))
      problems.push({
        path: `indicators[${index}]`,
        message: `"${id}" is never observed`,
        advice: 'Add its observation.',
      });
  });
  return problems;
}
