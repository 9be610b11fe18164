/** The closed lists of words that a dataset is written in. The types of the same names are in `types.ts`. */

export const measures = ['level', 'growth', 'share', 'ratio', 'count', 'threshold', 'duration', 'rank'] as const;
export const directions = ['up', 'down', 'hold', 'none'] as const;
export const roles = ['actual', 'target', 'context'] as const;
export const relations = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'qualitative'] as const;
export const commitments = ['firm', 'expected', 'stretch'] as const;
export const comparabilities = ['same', 'close', 'derived', 'none'] as const;
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
] as const;
export const certainties = ['stated', 'planned'] as const;
export const levels = ['district', 'subdistrict', 'town', 'township', 'site'] as const;
export const bases = ['named', 'sourced', 'inferred', 'conflicting', 'unknown'] as const;
export const exclusionClasses = ['name', 'date', 'furniture'] as const;
