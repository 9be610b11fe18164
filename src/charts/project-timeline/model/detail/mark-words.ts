import type {Locale, Milestone, PageTable, Project, Report} from '../../../../dataset/types.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {milestoneMarkWords} from '../milestone-words.js';

/** The text of a mark that stands for several milestones of a project: its name once, and each of them. */
export function markWords(
  project: Project,
  milestones: readonly Milestone[],
  report: Report | PageTable,
  locale: Locale,
): string {
  const lead = project.name[locale] + {zh: '：', en: ': '}[locale];
  const words = milestones.map((one) => milestoneMarkWords(one, project, report, locale, roughPeriodWords));
  return lead + words.map((text) => text.slice(lead.length)).join({zh: '；', en: '; '}[locale]);
}
