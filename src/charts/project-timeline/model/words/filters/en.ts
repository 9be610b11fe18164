import type {FilterWords} from './words.js';

export const en: FilterWords = {
  label: 'Filter the projects',
  names: {
    kind: ['Kind', 'All kinds'],
    place: ['Place', 'All places'],
    milestone: ['Milestone', 'All milestones'],
    period: ['Time', 'Any time'],
  },
  text: 'Containing',
  clear: 'Clear the filters',
  option: (value, count) => `${value} (${count})`,
  all: (count) => `${count} ${count === '1' ? 'project' : 'projects'}.`,
  some: (left, count) => `${left} of ${count} projects match.`,
  none: (count) => `None of the ${count} projects matches.`,
};
