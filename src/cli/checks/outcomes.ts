import type {Dataset, LaterReport, OutcomeResult} from '../../dataset/types.js';
import type {Problem} from '../problems.js';
import {sourceProblems} from './sources.js';
import {valueProblems} from './values.js';

/** The problems of a result, by the checks that observations of a dataset pass. */
function resultProblems(dataset: Dataset, {length}: LaterReport, result: OutcomeResult): Problem[] {
  const whole = {id: 'whole', cite: {zh: '全文', en: 'Whole'}, start: 0, end: length};
  const alone: Dataset = {
    ...dataset,
    report: {...dataset.report, sections: [whole]},
    indicators: [{...dataset.indicators[0], ...result, id: 'result'}],
    observations: [
      {...result, id: 'result', indicator: 'result', role: 'actual', source: {...result.source, section: whole.id}},
    ],
    projects: [],
  };
  return [...valueProblems(alone), ...sourceProblems(alone)];
}

/** What later reports say is about targets of the report, and value, words and quote of every result agree. */
export function outcomeProblems(dataset: Dataset): Problem[] {
  const roles = new Map(dataset.observations.map(({id, role}) => [id, role]));
  return (dataset.laterReports ?? []).flatMap((report, index) =>
    report.outcomes.flatMap(({target, result, comparability, why}, at): Problem[] => {
      const path = `laterReports[${index}].outcomes[${at}]`;
      const role = roles.get(target);
      return [
        ...(role === 'target'
          ? []
          : [
              {
                path: `${path}.target`,
                message: role ? `"${target}" is no target` : `there is no observation "${target}"`,
                advice: 'Write the id of a target.',
              },
            ]),
        ...(comparability === 'none' && !why
          ? [{path: `${path}.why`, message: 'it is missing', advice: 'Say why the two are not comparable.'}]
          : []),
        ...(result ? resultProblems(dataset, report, result) : []).map((problem) => ({
          ...problem,
          path: problem.path.replace('observations[0]', `${path}.result`),
        })),
      ];
    }),
  );
}
