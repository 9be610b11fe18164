import type {DivisionNouns} from '../../../../../model/words/division/words.js';

/** The words of values in divisions, and of their legends. */
export interface ValueWords {
  /** The title; `measure` is empty where the page does not name it. */
  readonly title: (measure: string, nouns: DivisionNouns) => string;
  /** What a table without a measure has: numbers, or kinds. */
  readonly value: string;
  readonly kind: string;
  /** The heading of the column of divisions. */
  readonly place: (nouns: DivisionNouns) => string;
  /** A measure with its unit, as the heading of a column. */
  readonly withUnit: (measure: string, unit: string) => string;
  /** A division without a value: in a sentence, on the map, and in the legend. */
  readonly none: string;
  readonly noneOnMap: string;
  readonly noneInLegend: string;
  readonly cite: string;
  /** How values are read: clauses, of shades, of circles, and of divisions without a value. */
  readonly howToRead: {readonly choropleth: string; readonly symbols: string; readonly absent: string};
  readonly explanation: (clauses: readonly string[]) => string;
  /** How many divisions have a value, as the beginning of a sentence, and the sentence where none has. */
  readonly summary: {
    readonly without: (divisions: Valued) => string;
    readonly kinds: (valued: Valued, kinds: readonly {readonly name: string; readonly count: number}[]) => string;
    readonly equal: (valued: Valued, value: string) => string;
    readonly extremes: (valued: Valued, most: Extreme, least: Extreme) => string;
  };
  /** No row of a page names a division, of `count` names of which the first are given. */
  readonly strangers: (first: readonly string[], count: number, nouns: DivisionNouns) => string;
  /** The heading of a legend that counts divisions. */
  readonly divisions: (heading: string, nouns: DivisionNouns) => string;
  /** A row of a legend with the number of its divisions. */
  readonly row: (words: string, count: number) => string;
  /** The names of divisions. */
  readonly names: (names: readonly string[]) => string;
  /** All categories without a colour of their own. */
  readonly other: string;
  /** The values of a class. */
  readonly classes: {
    readonly below: (last: string) => string;
    readonly from: (first: string) => string;
    readonly toUnder: (first: string, last: string) => string;
  };
}

/** How many of the divisions have a value. */
interface Valued {
  readonly divisions: number;
  readonly valued: number;
  readonly nouns: DivisionNouns;
}

/** The divisions with the greatest or the least value, and that value in words. */
interface Extreme {
  readonly names: readonly string[];
  readonly value: string;
}
