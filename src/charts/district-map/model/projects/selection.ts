import {memoize} from '../../../../model/memoize.js';
import {projectsOfKind} from '../../../../dataset/project-kind.js';
import {inEveryLanguage} from '../../../../dataset/localized.js';
import type {Localized, Milestone, MilestoneKind, Project, Projects} from '../../../../dataset/types.js';
import {periodWords} from '../../../../model/words/period.js';
import {yearsOfPeriod} from '../../../../model/words/period-span.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {languages} from '../words/customized/languages.js';
import {divisionNouns} from '../../../../model/words/division.js';
import {locate} from './located.js';
import type {NamedMapInput} from './located.js';

/** The criteria by which projects are selected. */
export interface ProjectSelection {
  /** Kinds of project; empty for all that are concrete. */
  readonly kinds: readonly string[];
  /** A year with a milestone, as digits; `all` for every year. */
  readonly year: string;
  /** A kind of milestone; `all` for every kind. */
  readonly milestone: string;
}

/** A selection in words: `2023年计划开工公园类`; empty where everything is selected. */
export const selectionWords = ({kinds, year, milestone}: ProjectSelection): Localized =>
  inEveryLanguage(languages, ({states, selection}, locale) =>
    selection(
      kinds.map((kind) => projectKindWords(kind, locale)),
      milestone === 'all' ? '' : states[milestone as MilestoneKind],
      year === 'all' ? '' : periodWords(year, locale),
    ),
  );

/** The years and the kinds of milestones by which projects can be selected. */
interface Selectable {
  readonly years: readonly string[];
  readonly milestones: readonly string[];
}

/** The years and the kinds of milestones that occur in a dataset. */
export const selectable = memoize(({projects}: Projects): Selectable => {
  const all = projects.flatMap(({milestones}) => milestones);
  const years = new Set(all.flatMap(({period}) => yearsOfPeriod(period)).sort((a, b) => a - b));
  return {years: [...years].map(String), milestones: [...new Set(all.map(({kind}) => kind))]};
}, 4);

/** Projects in their divisions, with the nouns for these. */
const placed = (data: Projects, projects: readonly Project[]): NamedMapInput => ({
  ...locate(data, projects),
  nouns: divisionNouns(data),
});

/** All concrete projects of a dataset, in their divisions: what a map shows unless a page selects. */
const concrete = memoize((data: Projects) => placed(data, projectsOfKind(data.projects, [])), 4);

/** The selected projects of a dataset, in their divisions. @throws InvalidIdError where no project is of a kind */
export function selectProjects(data: Projects, selection: ProjectSelection): NamedMapInput {
  const {kinds, year, milestone} = selection;
  const isSelected = ({kind, period}: Milestone) =>
    (milestone === 'all' || kind === milestone) && (year === 'all' || yearsOfPeriod(period).includes(Number(year)));
  const isWhole = year === 'all' && milestone === 'all';
  if (isWhole && kinds.length === 0) return {selection: selectionWords(selection), ...concrete(data)};
  const ofKind = projectsOfKind(data.projects, kinds);
  const selected = isWhole ? ofKind : ofKind.filter(({milestones}) => milestones.some(isSelected));
  return {selection: selectionWords(selection), ...placed(data, selected), kinds};
}
