import type {MilestoneKind} from '../../../../dataset/types.js';

/** A step of a project's life: milestones that are counted together, and what they are called where their words differ. */
export interface Step {
  /** What an attribute calls it. */
  readonly id: string;
  readonly kinds: readonly MilestoneKind[];
  readonly zh: string;
  /** Said of what is reported, said of what is planned, and by itself. */
  readonly en: readonly [stated: string, planned: string, name: string];
}

/** In the order of a project's life. */
export const steps: readonly Step[] = [
  {id: 'start', kinds: ['started', 'planned-start'], zh: '开工或启动', en: ['started', 'to start', 'Start']},
  {id: 'finish', kinds: ['completed', 'planned-completion'], zh: '建成或完成', en: ['finished', 'to finish', 'Finish']},
  {
    id: 'open',
    kinds: ['opened', 'in-use', 'planned-opening'],
    zh: '启用或成立',
    en: ['opened or set up', 'to open or be set up', 'Open or set up'],
  },
  {id: 'ongoing', kinds: ['ongoing'], zh: '推进', en: ['under way', 'to push ahead', 'Push ahead']},
  {
    id: 'proposed',
    kinds: ['proposed'],
    zh: '谋划或争创',
    en: ['proposed or sought', 'proposed or sought', 'Propose or seek'],
  },
];

/** The step that a milestone belongs to. */
export const stepOf = (kind: MilestoneKind): Step => steps.find(({kinds}) => kinds.includes(kind))!;
