import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A report was delivered on a day that there is, and published no earlier. */
export function reportProblems({report: {delivered, published}}: Dataset): Problem[] {
  const days = Object.entries({delivered, published}).flatMap(([field, day]) =>
    isDay(day) ? [] : [{path: `report.${field}`, message: `there is no ${day}`, advice: 'Write it like 2023-02-01.'}],
  );
  if (published >= delivered) return days;
  return [
    ...days,
    {path: 'report.published', message: `it is before ${delivered}`, advice: 'Correct one of the days.'},
  ];
}
