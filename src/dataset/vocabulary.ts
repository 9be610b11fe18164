import type {
  Basis,
  Commitment,
  Comparability,
  Direction,
  Exclusion,
  Measure,
  Milestone,
  MilestoneKind,
  Place,
  Relation,
  Role,
} from './types.js';

/** The closed lists of words that a dataset is written in, for whoever must check one. */
export const measures = [
  'level',
  'growth',
  'share',
  'ratio',
  'count',
  'threshold',
  'duration',
  'rank',
] as const satisfies Measure[];
export const directions = ['up', 'down', 'hold', 'none'] as const satisfies Direction[];
export const roles = ['actual', 'target', 'context'] as const satisfies Role[];
export const relations = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'qualitative'] as const satisfies Relation[];
export const commitments = ['firm', 'expected', 'stretch'] as const satisfies Commitment[];
export const comparabilities = ['same', 'close', 'derived', 'none'] as const satisfies Comparability[];
export const milestoneKinds = [
  'started',
  'completed',
  'opened',
  'in-use',
  'ongoing',
  'planned-start',
  'planned-completion',
  'planned-opening',
  'proposed',
] as const satisfies MilestoneKind[];
export const certainties = ['stated', 'planned'] as const satisfies Milestone['certainty'][];
export const levels = ['district', 'subdistrict', 'town', 'township', 'site'] as const satisfies Place['level'][];
export const bases = ['named', 'sourced', 'inferred', 'conflicting', 'unknown'] as const satisfies Basis[];
export const exclusionClasses = ['name', 'date', 'furniture'] as const satisfies Exclusion['class'][];
