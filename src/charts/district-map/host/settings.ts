import {projectsOfKind} from '../../../dataset/project-kind.js';
import type {Milestone, Projects} from '../../../dataset/types.js';
import {choiceWords} from '../model/projects/selection.js';
import type {DistrictMapInput} from '../model/projects/overview.js';
import {yearsOfPeriod} from '../../../model/words/period-span.js';
import {mapOf} from './projects.js';
import {idList} from '../../../host/id-list.js';
import {keyword} from '../../../host/keyword.js';

/** By what a page chooses projects. */
export interface ProjectChoice {
  readonly localName: string;
  readonly kind: string;
  readonly period: string;
  readonly milestone: string;
}

/** The projects that a page asks for, in their townships. @throws InvalidIdError of an unknown kind */
export function chosenProjects({localName, kind, period, milestone}: ProjectChoice, data: Projects): DistrictMapInput {
  const found = data.projects.flatMap(({milestones}) => milestones);
  const years = new Set(found.flatMap((one) => yearsOfPeriod(one.period)).sort((a, b) => a - b));
  const year = keyword(localName, 'period', period, ['all', ...[...years].map(String)]);
  const state = keyword(localName, 'milestone', milestone, ['all', ...new Set(found.map((one) => one.kind))]);
  const isChosen = (one: Milestone) =>
    (state === 'all' || one.kind === state) && (year === 'all' || yearsOfPeriod(one.period).includes(Number(year)));
  const kinds = idList(kind);
  const ofKind = projectsOfKind(data.projects, kinds);
  const chosen = year + state === 'allall' ? ofKind : ofKind.filter(({milestones}) => milestones.some(isChosen));
  return {...mapOf(data, chosen), kinds, choice: choiceWords(kinds, year === 'all' ? '' : year, state)};
}
