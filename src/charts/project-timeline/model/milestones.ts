import type {Milestone, MilestoneKind, Project} from '../../../dataset/types.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';

/** Whether milestones of a kind are events; the others are ongoing work. */
export const isMoment = (kind: MilestoneKind): boolean => kind !== 'ongoing' && kind !== 'proposed';

/** Whether the period of a milestone can be read, so that the milestone can be drawn. */
export const isDated = ({period}: Milestone): boolean => spanOfPeriod(period) !== undefined;

/** The milestones of a project that can be drawn. */
export const datedMilestones = ({milestones}: Project): readonly Milestone[] => milestones.filter(isDated);

/** The year that a milestone is counted in: the one in which its period ends. */
export const yearOf = ({period}: Milestone): number => Math.ceil(spanOfPeriod(period)?.to ?? NaN) - 1;

/** A step in the life of a project: kinds of milestones that are counted together. */
export interface Step {
  /** Its value in the attribute `milestone`. */
  readonly id: StepId;
  readonly kinds: readonly MilestoneKind[];
}

export type StepId = 'start' | 'finish' | 'open' | 'ongoing' | 'proposed';

/** The steps in their order. */
export const steps: readonly Step[] = [
  {id: 'start', kinds: ['started', 'planned-start']},
  {id: 'finish', kinds: ['completed', 'planned-completion']},
  {id: 'open', kinds: ['opened', 'in-use', 'planned-opening']},
  {id: 'ongoing', kinds: ['ongoing']},
  {id: 'proposed', kinds: ['proposed']},
];

/** The step that a milestone belongs to. */
export const stepOf = (kind: MilestoneKind): Step => steps.find(({kinds}) => kinds.includes(kind))!;
