/**
 * The code lists of a dataset, each with its type, and the simple types of its fields; part of the definition in `types.ts`.
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
 * The kind of quantity of an indicator; `none` where the report names no quantity. Two measures of one thing are two
 * indicators.
 */
export type Measure = (typeof measures)[number];

export const directions = ['up', 'down', 'hold', 'none'] as const;
/** Which way is better: up, down, staying as it is, or none (no judgement). */
export type Direction = (typeof directions)[number];

export const roles = ['actual', 'target', 'context'] as const;
/** Whether a number is a result, a target, or only the context of another. */
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
 * How a target in words relates to another number: it is to lie beyond it on the better side, or to move in step with it; a
 * `threshold` is a number that the phrase only names.
 */
export type ReferenceKind = (typeof referenceKinds)[number];

export const comparabilities = ['same', 'close', 'derived', 'none'] as const;
/**
 * Whether two observations are comparable: `same` where the report describes both in the same words, `close` where its words
 * or its scope differ slightly, `derived` where only a sum is comparable, and `none` where a reader might compare them but
 * should not.
 */
export type Comparability = (typeof comparabilities)[number];

export const outcomeComparabilities = ['same', 'close', 'none'] as const;
/** Whether a result may be judged by the target of an earlier report: as `Comparability`, without sums. */
export type OutcomeComparability = (typeof outcomeComparabilities)[number];

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
/** An event or a state in the course of a project, as the report states or plans it. */
export type MilestoneKind = (typeof milestoneKinds)[number];

export const certainties = ['stated', 'planned'] as const;
/** Whether the report states that something was done, or that it is planned. */
export type Certainty = (typeof certainties)[number];

export const levels = ['province', 'city', 'district', 'county', 'subdistrict', 'town', 'township', 'site'] as const;
/**
 * What a place is: an administrative division, by the levels of GB/T 2260 and of the Ministry of Civil Affairs, or a site
 * inside one. An autonomous region and a municipality directly under the central government are of the level `province`; a
 * prefecture and a league, `city`; an autonomous county, a banner and a county-level city, `county`.
 */
export type Level = (typeof levels)[number];

export const bases = ['named', 'sourced', 'inferred', 'conflicting', 'unknown'] as const;
/** The basis on which a place is assigned to its divisions; every one but `named` and `sourced` is our inference. */
export type Basis = (typeof bases)[number];

export const linkBases = ['sourced', 'inferred'] as const;
/** The basis on which a project is linked to a place that the sentences about it do not name: a public source, or our inference. */
export type LinkBasis = (typeof linkBases)[number];

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
 * EDTF (ISO 8601-2), such as 2023, 2023-06~ or ../2023-05.
 *
 * @pattern ^[0-9?~%./-]*\d{4}[0-9?~%./-]*$
 */
export type Period = string;

/**
 * EDTF (ISO 8601-2) in years, months or days, such as 2023 or 2023-06.
 *
 * @pattern ^[0-9?~%./-]*\d{4}[0-9?~%./-]*$
 */
export type FigurePeriod = string;
