import type {PageProjectsWords} from './words.js';

export const en: PageProjectsWords = {
  emptyTable: 'There are no projects to draw here. The table needs a column “Project”, and “Start”, “End” or both.',
  emptyList: 'There are no projects to draw here. Each item needs a “name”, and “start”, “end” or both.',
};
