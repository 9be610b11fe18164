import type {Dataset, Localized} from '../dataset/types.js';

/** What a page gave a figure to draw, read and checked. */
export interface Given<Part extends keyof Dataset> {
  readonly data: Pick<Dataset, Part>;
  /** What the page calls it. */
  readonly title?: string;
  /** What of it could not be read, in sentences. */
  readonly problems?: readonly Localized[];
}
