/**
 * The closed lists of words that a dataset is written in, each with its type, and the simple values of its fields. They
 * belong to the definition of its shape in `types.ts`.
 */

export const measures = [
  'level',
  'growth',
  'share',
  'ratio',
  'count',
  'threshold',
  'duration',
  'rank',
  'none',
] as const;
/**
 * What kind of quantity an indicator is, `none` where the report names no quantity; two measures of one thing are two
 * indicators.
 */
export type Measure = (typeof measures)[number];

export const directions = ['up', 'down', 'hold', 'none'] as const;
/** Which way is better: up, down, staying as it is, or none (no judgement). */
export type Direction = (typeof directions)[number];

export const roles = ['actual', 'target', 'context'] as const;
/** Whether a number was achieved, is promised, or only frames another. */
export type Role = (typeof roles)[number];

export const relations = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'qualitative'] as const;
/**
 * How a number bounds the truth. 以上 and 以下 include the number, 超过 and 低于 do not: the convention of the Civil Code
 * of China, Art. 1259. `approx` has no tolerance unless one is stated; a `range` includes both of its ends.
 */
export type Relation = (typeof relations)[number];

export const commitments = ['firm', 'expected', 'stretch'] as const;
/** How firmly a target is promised: 确保 firm, 预期 expected, 力争 stretch. */
export type Commitment = (typeof commitments)[number];

export const referenceKinds = ['beyond', 'in-step', 'threshold'] as const;
/**
 * How a phrase relates to another number: it is to lie beyond it on the better side, or to move in step with it; a
 * `threshold` is only named by the phrase.
 */
export type ReferenceKind = (typeof referenceKinds)[number];

export const comparabilities = ['same', 'close', 'derived', 'none'] as const;
/**
 * Whether two observations may be set side by side: `same` where the report speaks of both in the same words, `close` where
 * its words or what it counts differ a little, `derived` where only a sum may be compared, and `none` where a reader might
 * set them side by side and should not.
 */
export type Comparability = (typeof comparabilities)[number];

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
/** What the report says happened or will happen to a project. */
export type MilestoneKind = (typeof milestoneKinds)[number];

export const certainties = ['stated', 'planned'] as const;
/** Whether the report states that something was done, or that it is planned. */
export type Certainty = (typeof certainties)[number];

export const levels = ['district', 'subdistrict', 'town', 'township', 'site'] as const;
/** What a place is: the district, a division of township level, or a site inside them. */
export type Level = (typeof levels)[number];

export const bases = ['named', 'sourced', 'inferred', 'conflicting', 'unknown'] as const;
/** How a place was given its township; anything but `named` and `sourced` is our inference. */
export type Basis = (typeof bases)[number];

export const exclusionClasses = ['name', 'date', 'furniture'] as const;
/** What a numeral that is not an observation is: part of a name, a date, or furniture of the page. */
export type ExclusionClass = (typeof exclusionClasses)[number];

/**
 * Lower-case words joined by hyphens, like gdp-growth.
 *
 * @pattern ^[a-z0-9]+(?:-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * A position in the text: a whole number, 0 for its first character.
 *
 * @asType integer
 * @minimum 0
 */
export type Offset = number;

/**
 * A day, like 2023-02-01.
 *
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type Day = string;

/**
 * EDTF (ISO 8601-2), as 2023, 2023-06~ or ../2023-05.
 *
 * @pattern ^[0-9?~%./-]*\d{4}[0-9?~%./-]*$
 */
export type Period = string;

/**
 * EDTF (ISO 8601-2) in years, months or days, as 2023 or 2023-06.
 *
 * @pattern ^[0-9?~%./-]*\d{4}[0-9?~%./-]*$
 */
export type FigurePeriod = string;
