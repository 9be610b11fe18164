import type {Locale, Project} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {datedMilestones} from '../milestones.js';
import {languages} from '../words/detail/languages.js';
import {taskOf} from './task.js';

/**
 * Title and subtitle of projects that all have a start and an end: how many are finished, under way and to start. Undefined
 * for other projects, and for a single one.
 */
export function tasksWords(
  projects: readonly Project[],
  locale: Locale,
): Pick<FigureWords, 'title' | 'finding' | 'subtitle'> | undefined {
  const tasks = projects.flatMap((project) => taskOf(datedMilestones(project)) ?? []);
  const all = projects.length;
  if (tasks.length < all || all < 2) return undefined;
  const finished = tasks.filter(({end}) => end.certainty === 'stated').length;
  const toStart = tasks.filter(({start, end}) => start.certainty === 'planned' && end.certainty === 'planned').length;
  const {title, subtitle} = languages[locale];
  const words = (count: number) => (count > 0 ? formatNumber(count, locale) : '');
  const underWay = all - finished - toStart;
  const finding = title({
    all: words(all),
    finished: words(finished),
    underWay: words(underWay),
    toStart: words(toStart),
  });
  return {title: finding, finding, subtitle};
}
