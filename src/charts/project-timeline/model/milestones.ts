import type {Locale, Milestone, MilestoneKind, Project} from '../../../dataset/types.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';

/** Whether milestones of a kind are events; the others are ongoing work. */
export const isMoment = (kind: MilestoneKind): boolean => kind !== 'ongoing' && kind !== 'proposed';

/** Whether the period of a milestone can be read, so that the milestone can be drawn. */
export const isDated = ({period}: Milestone): boolean => spanOfPeriod(period) !== undefined;

/** The milestones of a project that can be drawn. */
export const datedMilestones = ({milestones}: Project): readonly Milestone[] => milestones.filter(isDated);

/** The year that a milestone is counted in: the one in which its period ends. */
export const yearOf = ({period}: Milestone): number => Math.ceil(spanOfPeriod(period)?.to ?? NaN) - 1;

/** A step in the life of a project: kinds of milestones that are counted together, with a common name. */
export interface Step {
  /** Its value in the attribute `milestone`. */
  readonly id: string;
  readonly kinds: readonly MilestoneKind[];
  readonly zh: string;
  /** The words for projects that reached it, for projects that plan it, and for the step itself. */
  readonly en: readonly [stated: string, planned: string, name: string];
}

/** The steps in their order. */
export const steps: readonly Step[] = [
  {id: 'start', kinds: ['started', 'planned-start'], zh: '开工或启动', en: ['started', 'to start', 'Start']},
  {id: 'finish', kinds: ['completed', 'planned-completion'], zh: '建成或完成', en: ['finished', 'to finish', 'Finish']},
  {
    id: 'open',
    kinds: ['opened', 'in-use', 'planned-opening'],
    zh: '启用或成立',
    en: ['opened or set up', 'to open or be set up', 'Open or set up'],
  },
  {id: 'ongoing', kinds: ['ongoing'], zh: '推进', en: ['under way', 'to be taken forward', 'Take forward']},
  {
    id: 'proposed',
    kinds: ['proposed'],
    zh: '谋划或争创',
    en: ['proposed or sought', 'proposed or sought', 'Propose or seek'],
  },
];

/** The step that a milestone belongs to. */
export const stepOf = (kind: MilestoneKind): Step => steps.find(({kinds}) => kinds.includes(kind))!;

/** Kinds of projects that are held, set up, awarded or carried out; all other kinds are built. */
const waysOfKinds: readonly (readonly string[])[] = [
  ['event'],
  ['institution', 'fund'],
  ['recognition'],
  ['programme', 'campaign', 'pilot', 'plan', 'platform', 'digital', 'renewal', 'land', 'ecology', 'farm'],
  ['policy'],
];

/** The words for milestones of projects that are built, then of those that are held, set up, awarded, carried out or issued. */
const names: Readonly<Record<Locale, Readonly<Record<MilestoneKind, readonly string[]>>>> = {
  zh: {
    started: ['开工', '启动', '启动', '入选', '启动'],
    completed: ['建成', '完成', '完成', '获评', '完成', '出台'],
    opened: ['启用', '举办', '成立', '获评', '启用'],
    'in-use': ['启用', '举办', '启用', '获评', '启用'],
    'planned-start': ['开工', '启动', '启动', '争创', '启动'],
    'planned-completion': ['建成', '完成', '完成', '争创', '完成', '出台'],
    'planned-opening': ['启用', '举办', '成立', '争创', '启用'],
    ongoing: ['推进'],
    proposed: ['谋划', '谋划', '谋划', '争创', '谋划'],
  },
  en: {
    started: ['started', 'started', 'started', 'selected', 'started'],
    completed: ['finished', 'held', 'set up', 'awarded', 'finished', 'issued'],
    opened: ['opened', 'held', 'set up', 'awarded', 'launched'],
    'in-use': ['opened', 'held', 'set up', 'awarded', 'launched'],
    'planned-start': ['to start', 'to start', 'to start', 'sought', 'to start'],
    'planned-completion': ['to finish', 'to be held', 'to be set up', 'sought', 'to finish', 'to be issued'],
    'planned-opening': ['to open', 'to be held', 'to be set up', 'sought', 'to launch'],
    ongoing: ['under way'],
    proposed: ['proposed', 'proposed', 'proposed', 'sought', 'proposed'],
  },
};

/** The standard word for a kind of milestone, whatever word the report uses: `开工`, `to start`. */
export function kindWords(kind: MilestoneKind, project: Project, locale: Locale): string {
  const words = names[locale][kind];
  return words[waysOfKinds.findIndex((kinds) => kinds.includes(project.kind ?? '')) + 1] ?? words[0];
}
