import type {Basis} from '../../../../../dataset/types.js';

/** The words of the card of a project. */
export interface CardWords {
  /** What follows a place, by the basis of its link to a township. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** A place, with the townships that it lies in and the basis of this. */
  readonly place: (name: string, facts: readonly string[]) => string;
  /** Before the sources of places. */
  readonly placeSource: string;
  /** Before the text of a cell of the page's table. */
  readonly written: string;
  readonly undated: string;
  /** The name of the button that closes the card. */
  readonly close: string;
}
