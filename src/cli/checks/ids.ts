import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids are unique, in lower-case words joined by hyphens; the id of an observation consists of its parts. */
export function idProblems({report, indicators, observations, projects, places}: Dataset): Problem[] {
  const unique = (path: string, items: readonly {readonly id: string}[]): Problem[] => {
    const earlier = new Set<string>();
    return items.flatMap(({id}, index) => {
      const again = earlier.has(id);
      earlier.add(id);
      return again
        ? [{path: `${path}[${index}].id`, message: `"${id}" stands twice`, advice: 'Rename or remove one.'}]
        : [];
    });
  };
  const spelt = (path: string, items: readonly {readonly id: string}[]): Problem[] =>
    items.flatMap(({id}, index) =>
      kebab.test(id)
        ? []
        : [{path: `${path}[${index}].id`, message: `"${id}" is not kebab-case`, advice: 'Write it like "gdp-growth".'}],
    );
  const composed = observations.flatMap(({id, indicator, period, role}, index) =>
    id === `${indicator}.${period}.${role}`
      ? []
      : [
          {
            path: `observations[${index}].id`,
            message: `"${id}" is not of its parts`,
            advice: `Write "${indicator}.${period}.${role}".`,
          },
        ],
  );
  return [
    ...composed,
    ...unique('report.sections', report.sections),
    ...unique('indicators', indicators),
    ...unique('observations', observations),
    ...unique('projects', projects),
    ...unique('places', places),
    ...spelt('indicators', indicators),
    ...spelt('projects', projects),
    ...spelt('places', places),
  ];
}
