import {projectsOfKind} from '../../../../dataset/project-kind.js';
import type {Localized, Milestone, MilestoneKind, Projects} from '../../../../dataset/types.js';
import {periodWords} from '../../../../model/words/period.js';
import {yearsOfPeriod} from '../../../../model/words/period-span.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import {locate} from './located.js';
import type {DistrictMapInput} from './located.js';

/** The criteria by which projects are selected. */
export interface ProjectSelection {
  /** Kinds of project; empty for all that are concrete. */
  readonly kinds: readonly string[];
  /** A year with a milestone, as digits; `all` for every year. */
  readonly year: string;
  /** A kind of milestone; `all` for every kind. */
  readonly milestone: string;
}

const states: Readonly<Record<MilestoneKind, Localized>> = {
  started: {zh: '已开工', en: 'started'},
  completed: {zh: '已建成', en: 'completed'},
  opened: {zh: '已启用', en: 'opened'},
  'in-use': {zh: '已投用', en: 'in use'},
  ongoing: {zh: '推进中', en: 'under way'},
  'planned-start': {zh: '计划开工', en: 'planned to start'},
  'planned-completion': {zh: '计划建成', en: 'planned to be completed'},
  'planned-opening': {zh: '计划启用', en: 'planned to open'},
  proposed: {zh: '谋划中', en: 'proposed'},
};

const lists = new Intl.ListFormat('en-GB');

/** A selection in words: `2023年计划开工公园类`; empty where everything is selected. */
export function selectionWords({kinds, year, milestone}: ProjectSelection): Localized {
  const state: Localized | undefined = states[milestone as MilestoneKind];
  const when = (locale: 'zh' | 'en') => (year === 'all' ? '' : periodWords(year, locale));
  const zh = kinds.map((kind) => projectKindWords(kind, 'zh')).join('、');
  const en = lists.format(kinds.map((kind) => projectKindWords(kind, 'en')));
  return {
    zh: when('zh') + (state?.zh ?? '') + (zh && `${zh}类`),
    en: [en, state?.en, when('en')].filter(Boolean).join(', '),
  };
}

/** The years and the kinds of milestones that occur in a dataset, by which projects can be selected. */
export function selectable({projects}: Projects): {
  readonly years: readonly string[];
  readonly milestones: readonly string[];
} {
  const all = projects.flatMap(({milestones}) => milestones);
  const years = new Set(all.flatMap(({period}) => yearsOfPeriod(period)).sort((a, b) => a - b));
  return {years: [...years].map(String), milestones: [...new Set(all.map(({kind}) => kind))]};
}

/** The selected projects of a dataset, in their townships. @throws InvalidIdError where no project is of a kind */
export function selectProjects(data: Projects, selection: ProjectSelection): DistrictMapInput {
  const {kinds, year, milestone} = selection;
  const isSelected = ({kind, period}: Milestone) =>
    (milestone === 'all' || kind === milestone) && (year === 'all' || yearsOfPeriod(period).includes(Number(year)));
  const ofKind = projectsOfKind(data.projects, kinds);
  const isWhole = year === 'all' && milestone === 'all';
  const selected = isWhole ? ofKind : ofKind.filter(({milestones}) => milestones.some(isSelected));
  return {...locate(data, selected), kinds, selection: selectionWords(selection)};
}
