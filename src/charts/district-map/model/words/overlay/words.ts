/** The words of townships on a map of another library. */
export interface OverlayWords {
  /** The titles of the legend: of projects, and of values with their unit, which may be empty. */
  readonly projects: string;
  readonly values: (unit: string) => string;
  readonly none: string;
  /** All categories without a colour of their own. */
  readonly other: string;
  /** How to move among the townships: part of the accessible name of their list. */
  readonly instructions: string;
  /** The reading of a geometry was aborted. */
  readonly aborted: string;
}
