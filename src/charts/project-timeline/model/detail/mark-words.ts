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
  const facts = words.map((text) => text.slice(lead.length));
  const [stop, between] = {zh: ['；', ''], en: ['; ', ' ']}[locale];
  // A fact without a source ends with a full stop, one with a source does not.
  return (
    lead + facts.map((text, at) => (at === 0 ? '' : /[。.]$/.test(facts[at - 1]) ? between : stop) + text).join('')
  );
}
