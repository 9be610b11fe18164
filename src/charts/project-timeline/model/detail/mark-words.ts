import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Milestone, PageTable, Project, Report} from '../../../../dataset/types.js';
import {languages as sharedLanguages} from '../../../../model/words/languages.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {milestoneFactWords} from '../milestone-words.js';
import {languages} from '../words/languages.js';

/** The text of a mark that stands for several milestones of a project: its name once, and each of them. */
export function markWords(
  project: Project,
  milestones: readonly Milestone[],
  report: Report | PageTable,
  locale: Locale,
): string {
  const {colon, space} = sharedLanguages[locale];
  const facts = milestones.map((one) => milestoneFactWords(one, project, report, locale, roughPeriodWords));
  // A fact without a source ends with a full stop, one with a source does not.
  return (
    textIn(project.name, locale) +
    colon +
    facts
      .map((text, at) => (at === 0 ? '' : /[。.]$/.test(facts[at - 1]) ? space : languages[locale].clause) + text)
      .join('')
  );
}
