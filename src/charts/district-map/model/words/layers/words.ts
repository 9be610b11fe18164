import type {DivisionNouns} from '../../../../../model/words/division/words.js';
import type {Layer, LayerSums} from '../../layers/items.js';
import type {Authority} from '../../projects/located.js';

/** The words of layers: of mentions of places, and of recognitions. */
export interface LayerWords {
  readonly layers: Readonly<Record<Layer, LayerNames>>;
  /** A place with the number of its mentions, and whether we place it by inference: in one bracket. */
  readonly mention: (place: string, count: number, isInferred: boolean) => string;
  /** An item without a number that we place by inference. */
  readonly inferred: (item: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly division: (layer: Layer, division: CountedItems) => string;
  /** The finding: which divisions have the most. `place` is whose report it is, or empty. */
  readonly title: (layer: Layer, place: string, sums: LayerSums, top: Top) => string;
  /** How many items there are, and how many of them have a division. */
  readonly subtitle: (layer: Layer, sums: LayerSums, nouns: DivisionNouns) => string;
  /** One sentence: how many items there are, and where. */
  readonly summary: (layer: Layer, sums: LayerSums, top: Top, nouns: DivisionNouns) => string;
  /** Items that are not on the map, a sentence for each reason: of the whole (also by inference), or not stated. */
  readonly notOnMap: Readonly<
    Record<'wide' | 'inferredWide' | 'unknown', (items: readonly string[], nouns: DivisionNouns) => string>
  >;
  /** How many items each authority places, of those that place any. */
  readonly placedBy: (
    layer: Layer,
    counts: readonly {readonly authority: Authority; readonly count: number}[],
    nouns: DivisionNouns,
  ) => string;
  /** How counts are read: clauses, of circles, of shades, of zero, and of a star after a number. */
  readonly howToRead: Readonly<Record<'symbols' | 'choropleth', (counts: string) => string>> &
    Readonly<Record<'zero' | 'star', string>>;
  readonly explanation: (clauses: readonly string[]) => string;
  /** Headings of the data table, and the headers of its last rows. */
  readonly place: (nouns: DivisionNouns) => string;
  readonly section: string;
  readonly unknownRow: string;
}

interface LayerNames {
  /** What is counted, as the heading of a legend or a column. */
  readonly counts: string;
  /** What the items are, as the heading of a column. */
  readonly what: string;
  /** The button that lists the items that are not on the map. */
  readonly notOnMap: string;
}

/** A division with its items, some of which are placed by inference. */
interface CountedItems {
  readonly name: string;
  readonly count: number;
  readonly inferred: number;
  readonly items: readonly string[];
}

/** The divisions with the highest count. */
export interface Top {
  readonly names: readonly string[];
  readonly count: number;
}
