import type {Localized, MilestoneKind} from '../../../../dataset/types.js';
import {periodWords} from '../../../../model/words/period.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';

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

/** By what projects were chosen: kinds, a year and a milestone, `计划开工`; each empty, or `all`, where by none. */
export function choiceWords(kinds: readonly string[], year: string, milestone: string): Localized {
  const state: Localized | undefined = states[milestone as MilestoneKind];
  const zh = kinds.map((kind) => projectKindWords(kind, 'zh')).join('、');
  const en = lists.format(kinds.map((kind) => projectKindWords(kind, 'en')));
  return {
    zh: (year && periodWords(year, 'zh')) + (state?.zh ?? '') + (zh && `${zh}类`),
    en: [en, state?.en, year && periodWords(year, 'en')].filter(Boolean).join(', '),
  };
}
