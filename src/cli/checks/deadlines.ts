import type {Dataset, Source} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Whether a literal stands within the quote of another source. */
function isWithin({start, end}: Source, {start: of, literal, quote}: Source): boolean {
  const from = of - quote.indexOf(literal);
  return start >= from && end <= from + quote.length;
}

/** Whether a period has no start, as `../2023-06~`: it only says by when. */
const isDeadline = (period: string) => /^(\.\.)?\//.test(period);

/**
 * A target and the planned milestone in its quote have the same deadline: 主汛期前 applies to the number of projects and to
 * each of them.
 */
export function deadlineProblems({observations, projects}: Dataset): Problem[] {
  const planned = projects.flatMap(({id, milestones}) =>
    milestones.filter(({certainty}) => certainty === 'planned').map((milestone) => ({id, ...milestone})),
  );
  return observations.flatMap(({role, due, source}, index): Problem[] => {
    if (role !== 'target') return [];
    const other = planned.find(
      ({period, source: within}) =>
        (due !== undefined || isDeadline(period)) && period !== due && isWithin(within, source),
    );
    if (!other) return [];
    const {id, period} = other;
    return [
      {
        path: `observations[${index}].due`,
        message: `the milestone of "${id}" in its quote is of ${period}${due === undefined ? '' : `, not ${due}`}`,
        advice: isDeadline(period) ? `Write "${period}".` : 'Correct one of the two.',
      },
    ];
  });
}
