import {plain} from './grid.js';
import type {MilestoneKind} from '../types.js';

/** The step of a project that a date belongs to. */
export type DateRole = 'start' | 'finish' | 'open';

/** The meaning of a project's state for its dates. */
export interface ProjectState {
  /** The steps that are reached; the others are planned. */
  readonly reachedSteps: readonly DateRole[];
  /** The step that the state itself names, for a table with one column of dates. */
  readonly role?: DateRole | undefined;
  /** The kind of milestone of a project without any date. */
  readonly kind: MilestoneKind;
}

const state = (kind: MilestoneKind, reached: readonly DateRole[], role?: DateRole): ProjectState => ({
  kind,
  reachedSteps: reached,
  role,
});

/** The words of states in Chinese and English; the first match counts. */
const states: readonly (readonly [RegExp, ProjectState])[] = [
  [
    /计划.*(?:启用|投用|开放|开业|通车|开[馆园])|to open|planned opening/,
    state('planned-opening', ['start', 'finish'], 'open'),
  ],
  [
    /(?:计划|预计|拟|力争|确保|将).*(?:竣工|完工|建成|完成|结束)|to (?:be )?(?:finish|complet)|planned completion/,
    state('planned-completion', ['start'], 'finish'),
  ],
  [
    /(?:计划|预计|拟|力争|将).*(?:开工|启动|建|动工)|未开工|未动工|待建|to (?:start|begin)|not (?:yet )?(?:started|begun)|planned start/,
    state('planned-start', [], 'start'),
  ],
  [/谋划|前期|筹备|筹建|储备|proposed|preparation|preparing/, state('proposed', [], 'start')],
  [/^(?:计划|规划|拟定|planned|plan|upcoming)/, state('planned-start', [], 'start')],
  [
    /在建|建设中|施工|进行|推进|正在|under (?:construction|way)|underway|in progress|ongoing|building|active/,
    state('ongoing', ['start'], undefined),
  ],
  [
    /启用|投用|使用|投产|运营|开放|开业|通车|开[馆园]|open|in use|in operation|launched/,
    state('opened', ['start', 'finish', 'open'], 'open'),
  ],
  [
    /竣工|完工|建成|完成|结束|交付|finished|completed?|done|built|delivered|ended/,
    state('completed', ['start', 'finish'], 'finish'),
  ],
  [/开工|启动|动工|started|begun|commenced/, state('started', ['start'], 'start')],
];

/** Reads a state; undefined where its words are unknown. */
export function projectState(cell: string): ProjectState | undefined {
  const text = plain(cell).toLowerCase();
  return states.find(([words]) => words.test(text))?.[1];
}

/** The kind of milestone of a step that is reached, or else planned. */
export const milestoneOf = (role: DateRole, isReached: boolean): MilestoneKind =>
  ({
    start: isReached ? 'started' : 'planned-start',
    finish: isReached ? 'completed' : 'planned-completion',
    open: isReached ? 'opened' : 'planned-opening',
  })[role] as MilestoneKind;
