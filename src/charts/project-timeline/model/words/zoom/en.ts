import type {ZoomWords} from './words.js';

const countsOf = (done: number, planned: number) =>
  [done > 0 && `${done} done or under way`, planned > 0 && `${planned} planned`].filter(Boolean).join(', ');

export const en: ZoomWords = {
  projects: (count) => `${count} ${count === '1' ? 'project' : 'projects'}`,
  announcement: (window, projects) => `${window}: ${projects}`,
  lane: ({projects, done, planned, names, others}) => {
    const facts = [projects, countsOf(done, planned)];
    const more = others && ` and ${others} more`;
    return facts.filter(Boolean).join(', ') + (names.length > 0 ? ` (${names.join(', ')}${more})` : '');
  },
  toggle: (lane, window, content, isOpen) => `${isOpen ? 'Close' : 'Open'} “${lane}”, ${window}: ${content}.`,
  years: (lane, years, {done, planned}) => `Zoom in on “${lane}”, ${years}: ${countsOf(done, planned)}.`,
  allProjects: 'All projects',
  otherGroups: (count) => `${count} other groups`,
  milestones: (count) => `${count} milestones`,
  reading: {
    columns: 'a column is the number of milestones of a year, solid where done or under way, hollow where planned',
    column: 'choose a column to see the projects of its year',
    heights: 'the height is how many milestones may fall at a time',
    bars: 'a bar is the time as far as it is known, with its number of milestones',
    colours: 'green is planned, the rest is done or under way',
    tasks: 'the bar of a row is from start to completion or opening',
    rows: 'a solid dot is done, a ring is planned',
  },
  controls: {
    in: 'Zoom in',
    out: 'Zoom out',
    all: 'All time',
    from: 'Beginning of the window',
    to: 'End of the window',
    group: 'Window of time',
    hint: 'Ctrl and wheel zooms, dragging pans; on the keyboard +, −, 0 and Shift with the arrow keys.',
  },
};
