import type {Dataset, MilestoneKind} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The certainty that a kind implies; ongoing work may be stated or planned. */
const certaintyOf = (kind: MilestoneKind) => {
  if (kind === 'ongoing') return undefined;
  return /^planned|^proposed/.test(kind) ? 'planned' : 'stated';
};

/** Every project has a milestone; kind and certainty agree; no milestone occurs twice. */
export function milestoneProblems({projects}: Dataset): Problem[] {
  const problems: Problem[] = [];
  projects.forEach(({id, milestones}, index) => {
    if (milestones.length === 0)
      problems.push({
        path: `projects[${index}]`,
        message: `"${id}" has no milestone`,
        advice: 'Add what the report says.',
      });
    const earlier = new Set<string>();
    milestones.forEach(({kind, certainty, period}, at) => {
      const path = `projects[${index}].milestones[${at}]`;
      const should = certaintyOf(kind);
      if (should && certainty !== should)
        problems.push({path: `${path}.certainty`, message: `"${kind}" is ${certainty}`, advice: `Write "${should}".`});
      const key = `${kind} ${certainty} ${period}`;
      if (earlier.has(key)) problems.push({path, message: `"${key}" stands twice`, advice: 'Leave one.'});
      earlier.add(key);
    });
  });
  return problems;
}
