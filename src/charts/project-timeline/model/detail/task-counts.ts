import type {Locale, Project} from '../../../../dataset/types.js';
import {datedMilestones} from '../milestones.js';
import {taskWords} from './languages.js';
import {taskOf} from './task.js';

/** How many projects are finished, under way and to start; empty where one of them has no start or no end. */
export function tasksSubtitle(projects: readonly Project[], locale: Locale): string {
  const tasks = projects.map((project) => taskOf(datedMilestones(project)));
  const count = (isCounted: (task: NonNullable<(typeof tasks)[number]>) => boolean) =>
    tasks.filter((task) => task && isCounted(task)).length;
  const finished = count(({end}) => end.certainty === 'stated');
  const toStart = count(({start, end}) => start.certainty === 'planned' && end.certainty === 'planned');
  const underWay = count(() => true) - finished - toStart;
  if (finished + toStart + underWay < projects.length || projects.length < 2) return '';
  return taskWords[locale].subtitle({all: projects.length, finished, underWay, toStart});
}
