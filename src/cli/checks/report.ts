import type {Dataset} from '../../dataset/types.js';
import type {Problem} from '../problems.js';

/** Whether a text is a day of the calendar: not 2023-02-30. */
export const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The days of delivery and publication exist, and publication is not earlier. */
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

/** The sections cover the report without gaps or overlaps. */
export function sectionProblems({report: {sections, length}}: Dataset): Problem[] {
  const problems = sections.flatMap(({start, end}, index): Problem[] => {
    const path = `report.sections[${index}]`;
    const before = sections[index - 1]?.end ?? 0;
    const problems: Problem[] = [];
    if (start !== before)
      problems.push({
        path: `${path}.start`,
        message: `it begins at ${start}, not at ${before}`,
        advice: `Write ${before}.`,
      });
    if (end <= start)
      problems.push({path: `${path}.end`, message: 'it is empty', advice: 'Correct the start or the end.'});
    return problems;
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
