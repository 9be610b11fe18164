import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** The sections tile the report: the first begins it, each begins where the last ended, the last ends it. */
export function sectionProblems({report: {sections, length}}: Dataset): Problem[] {
  const problems = sections.flatMap(({start, end}, index): Problem[] => {
    const path = `report.sections[${index}]`;
    const before = sections[index - 1]?.end ?? 0;
    const found: Problem[] = [];
    if (start !== before)
      found.push({
        path: `${path}.start`,
        message: `it begins at ${start}, not at ${before}`,
        advice: `Write ${before}.`,
      });
    if (end <= start)
      found.push({path: `${path}.end`, message: 'it is empty', advice: 'Correct the start or the end.'});
    return found;
  });
  const last = sections.at(-1)?.end ?? 0;
  if (last !== length)
    problems.push({
      path: `report.sections[${sections.length - 1}].end`,
      message: `the last section ends at ${last}, not at ${length}`,
      advice: `Write ${length}.`,
    });
  return problems;
}
