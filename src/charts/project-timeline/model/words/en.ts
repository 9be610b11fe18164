import type {OverviewWords} from './words.js';

const joined = (words: readonly string[], conjunction: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;

/** The infinitives of acts after one "to". */
const infinitives = (acts: readonly string[]) => acts.map((act) => (/^to /.test(act) ? act.slice(3) : `be ${act}`));

export const en: OverviewWords = {
  steps: {
    start: {stated: 'started', planned: 'to start', name: 'Start'},
    finish: {stated: 'finished', planned: 'to finish', name: 'Finish'},
    open: {stated: 'opened or set up', planned: 'to open or be set up', name: 'Open or set up'},
    ongoing: {stated: 'under way', planned: 'to be taken forward', name: 'Take forward'},
    proposed: {stated: 'proposed or sought', planned: 'proposed or sought', name: 'Propose or seek'},
  },
  kinds: {
    started: ['started', 'started', 'started', 'selected', 'started'],
    completed: ['finished', 'held', 'set up', 'awarded', 'finished', 'issued'],
    opened: ['opened', 'held', 'set up', 'awarded', 'launched'],
    'in-use': ['opened', 'held', 'set up', 'awarded', 'launched'],
    'planned-start': ['to start', 'to start', 'to start', 'sought', 'to start'],
    'planned-completion': ['to finish', 'to be held', 'to be set up', 'sought', 'to finish', 'to be issued'],
    'planned-opening': ['to open', 'to be held', 'to be set up', 'sought', 'to launch'],
    ongoing: ['under way'],
    proposed: ['proposed', 'proposed', 'proposed', 'sought', 'proposed'],
  },
  milestone: ({kind, isVague, standard}) => (isVague ? 'to be taken forward' : kind === 'in-use' ? 'in use' : standard),
  withoutYear: (date) => date.replace(/( of)? ?\b\d{4}$/, ''),
  status: {planned: 'planned', done: 'done', underWay: 'in progress'},
  dateInferred: ', date inferred',
  fact: (what, when, status) => `${what}, ${when} (${status}).`,
  column: (year, certainty) => (certainty === 'planned' ? `Planned for ${year}` : `Done in ${year}`),
  noAct: 'taken forward or proposed',
  separator: '; ',
  date: (words, isInferred) => ` (${words}${isInferred ? ', inferred' : ''})`,
  all: (count) => `… all ${count}`,
  fewer: 'Fewer',
  toggle: (row, column, count, isOpen) => `${isOpen ? 'Close' : 'Open'} “${row}”: ${column}, ${count} in all.`,
  title: (place, {certainty, years, projects, withAct, acts}) => {
    const isPlanned = certainty === 'planned';
    const owner = place && `${place}’s `;
    const noun = `${projects === 1 ? 'project' : 'projects'} ${isPlanned ? 'for' : 'in'} ${years}`;
    if (withAct === 0) return `${owner}${projects} ${noun}, only taken forward or proposed`;
    const what = isPlanned ? `to ${joined(infinitives(acts), 'or')}` : joined(acts, 'or');
    if (withAct === projects) return `${owner}${projects} ${noun}, ${projects > 1 ? 'all ' : ''}${what}`;
    const verb = isPlanned ? (withAct === 1 ? 'is' : 'are') : withAct === 1 ? 'was' : 'were';
    return `${withAct} of ${owner}${projects} ${noun} ${verb} ${what}`;
  },
  count: (row, count) => `${count} ${row}`,
  counts: (column, counts) => `${column}: ${joined(counts, 'and')}`,
  summary: (projects, columns) => `The report names ${projects} projects. ${columns.join('. ')}.`,
  subtitle: (rest) =>
    `The other ${rest === 1 ? 'one is' : `${rest} are`} only taken forward or proposed, and no stage is named`,
  share: (withAct, rest, acts) => [
    `${withAct} of these${acts > withAct ? `, in ${acts} steps` : ''}`,
    `${rest} only taken forward`,
  ],
  clause: '; ',
  listedTwice: (sign) => `${sign} More than one step in a year; each is listed.`,
  howToRead: 'Choose a project for its date and source.',
  parts: {
    details: 'the details of the projects',
    zoom: 'the zoom of the timeline',
    controlsAndCard: 'the filters and cards',
  },
};
