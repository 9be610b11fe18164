/** The kinds of projects of the built-in report. */
type ProjectKind =
  | 'road'
  | 'rail'
  | 'bridge'
  | 'water'
  | 'park'
  | 'housing'
  | 'renewal'
  | 'industry'
  | 'platform'
  | 'institution'
  | 'school'
  | 'hospital'
  | 'care'
  | 'museum'
  | 'culture'
  | 'commerce'
  | 'logistics'
  | 'energy'
  | 'land'
  | 'fund'
  | 'event'
  | 'pilot'
  | 'programme'
  | 'campaign'
  | 'farm'
  | 'ecology'
  | 'digital'
  | 'sport'
  | 'transport'
  | 'health'
  | 'recognition'
  | 'plan'
  | 'policy';

/** The names of kinds of projects within a sentence. */
export interface ProjectKindWords {
  readonly names: Readonly<Record<ProjectKind, string>>;
  /** A project without a kind. */
  readonly unclassified: string;
}
