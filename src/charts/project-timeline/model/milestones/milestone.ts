import type {Milestone, MilestoneKind, Project} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';

/** A milestone that happens once in its period. */
export const isMoment = (kind: MilestoneKind): boolean => kind !== 'ongoing' && kind !== 'proposed';

/** Whether a milestone can be drawn: its period reads as one. */
export const isDated = ({period}: Milestone): boolean => spanOfPeriod(period) !== undefined;

/** The milestones of a project that can be drawn. */
export const dated = ({milestones}: Project): readonly Milestone[] => milestones.filter(isDated);

/** The year that a milestone counts for: the one in which it ends. */
export const yearOf = ({period}: Milestone): number => Math.ceil(spanOfPeriod(period)?.to ?? NaN) - 1;
