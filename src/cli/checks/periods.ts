import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

const part = '\\d{4}(?:-\\d{2}(?:-\\d{2})?)?[?~%]?';
const edtf = new RegExp(`^(?:${part}|(?:${part}|\\.\\.)?/(?:${part}|\\.\\.)?)$`);

/** The last day of an EDTF date or interval; for an open end, a day later than any other. */
const lastDay = (period: string): string => {
  const last = period.split('/').at(-1)!.replace(/[?~%]/g, '');
  return /^\d/.test(last) ? `${last}${'-12-31'.slice(last.length === 4 ? 0 : 3)}`.slice(0, 10) : '9999-12-31';
};

/** The first day of an EDTF date or interval. */
const firstDay = (period: string): string => {
  const [first] = period.split('/');
  return /^\d/.test(first) ? `${first.replace(/[?~%]/g, '')}-01-01`.slice(0, 10) : '0000-01-01';
};

/** Stated milestones were over, or had begun, when the report was delivered; planned ones were not over. */
export function isTimely(period: string, isDone: boolean, delivered: string): boolean {
  const end = lastDay(period);
  if (!isDone) return end >= delivered;
  return end === '9999-12-31' ? firstDay(period) <= delivered : end <= delivered;
}

/** Periods are EDTF; results lie before the report, and targets and plans do not. */
export function periodProblems({report, observations, projects}: Dataset): Problem[] {
  const look = (path: string, period: string, isDone?: boolean): Problem[] => {
    const advice = 'Write it like 2023, 2023-06~ or ../2023-05.';
    if (!edtf.test(period) || period === '/') return [{path, message: `"${period}" is not an EDTF period`, advice}];
    if (isDone === undefined || isTimely(period, isDone, report.delivered)) return [];
    const message = `${period} is ${isDone ? 'done' : 'planned'}, but the report is of ${report.delivered}`;
    return [{path, message, advice: 'Correct the period, or say what it is.'}];
  };
  return [
    ...observations.flatMap(({period, role}, index) =>
      look(`observations[${index}].period`, period, role === 'context' ? undefined : role === 'actual'),
    ),
    ...projects.flatMap(({milestones}, index) =>
      milestones.flatMap(({period, certainty}, at) =>
        look(`projects[${index}].milestones[${at}].period`, period, certainty === 'stated'),
      ),
    ),
  ];
}
