import type {OverviewWords} from './words.js';

const joined = (words: readonly string[], conjunction: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;

/** The infinitives of acts after one "to". */
const infinitives = (acts: readonly string[]) => acts.map((act) => (/^to /.test(act) ? act.slice(3) : `be ${act}`));

export const en: OverviewWords = {
  column: (year, certainty) => (certainty === 'planned' ? `Planned for ${year}` : `Done in ${year}`),
  noAct: 'Taken forward or proposed',
  separator: '; ',
  date: (words) => ` (${words})`,
  all: (count) => `… all ${count}`,
  fewer: 'Fewer',
  toggle: (row, column, count, isOpen) => `${isOpen ? 'Close' : 'Open'} “${row}”: ${column}, ${count} in all.`,
  title: (place, {certainty, years, projects, withAct, acts}) => {
    const isPlanned = certainty === 'planned';
    const owner = place && `${place}’s `;
    const noun = `${projects === 1 ? 'project' : 'projects'} ${isPlanned ? 'for' : 'in'} ${years}`;
    if (withAct === 0) return `${owner}${projects} ${noun}: only taken forward or proposed`;
    const what = isPlanned ? `to ${joined(infinitives(acts), 'or')}` : joined(acts, 'or');
    if (withAct === projects) return `${owner}${projects} ${noun}: all ${what}`;
    const verb = isPlanned ? (withAct === 1 ? 'is' : 'are') : withAct === 1 ? 'was' : 'were';
    return `${withAct} of ${owner}${projects} ${noun} ${verb} ${what}`;
  },
  withSubject: (subject, title) => `${subject}: ${title}`,
  rest: (count) => `The other ${count === 1 ? 'one is' : `${count} are`} only taken forward or proposed.`,
  dates: (finer) =>
    finer.length === 0
      ? 'Only years are given.'
      : finer.length < 3
        ? `Only years are given, except for ${joined(finer, 'and')}.`
        : '',
  share: (withAct, rest) => [`${withAct} with an act`, `${rest} only taken forward`],
  printed: (column, count, names) => `${column}: ${count} (${names})`,
  howToRead: 'Choose a project for its date and source.',
};
