import type {Dataset} from '../../src/dataset/types.js';
import type {Problem} from '../problems.js';

const year = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[?~%]?';
const edtf = new RegExp(`^(?:${year}|(?:${year}|\\.\\.)?/(?:${year}|\\.\\.)?)$`);

/** Every project has a milestone; periods are EDTF; what is planned is not also stated as done. */
export function milestoneProblems({projects, observations}: Dataset): Problem[] {
  const problems: Problem[] = [];
  const period = (path: string, text: string) => {
    if (!edtf.test(text) || text === '/')
      problems.push({
        path,
        message: `"${text}" is not an EDTF period`,
        mend: 'Write it like 2023, 2023-06~ or ../2023-05.',
      });
  };
  observations.forEach((observation, index) => period(`observations[${index}].period`, observation.period));
  projects.forEach(({id, milestones}, index) => {
    if (milestones.length === 0)
      problems.push({
        path: `projects[${index}]`,
        message: `"${id}" has no milestone`,
        mend: 'Add what the report says.',
      });
    milestones.forEach((milestone, at) => {
      const path = `projects[${index}].milestones[${at}]`;
      period(`${path}.period`, milestone.period);
      if (/^planned|^proposed/.test(milestone.kind) && milestone.certainty !== 'planned')
        problems.push({path: `${path}.certainty`, message: `"${milestone.kind}" is stated`, mend: 'Write "planned".'});
    });
  });
  return problems;
}
