import type {Chart} from '../charts.js';
import type {Kind} from './catalogue.js';
import type {PosterPart} from './poster.js';
import type {Output} from './outputs.js';

/** The words of the builder; each language is a file of this form. */
export interface BuilderWords {
  readonly title: string;
  readonly lead: string;
  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly search: string;
  readonly searchHint: string;
  readonly list: string;
  readonly all: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly wholeTopic: string;
  /** Charts that need no choice first. */
  readonly straightAway: string;
  readonly startMap: string;
  readonly startTimeline: string;
  readonly startTable: string;
  readonly startPoster: string;
  readonly back: string;
  readonly charts: Readonly<Record<Chart, string>>;
  readonly chart: string;
  readonly options: string;
  /** The names of controls, by attribute. */
  readonly controls: Readonly<Record<string, string>>;
  /** The names of values of a control; a value that is not listed is called by its text. */
  readonly values: Readonly<Record<string, string>>;
  readonly default: string;
  readonly severalHint: string;
  readonly ownTable: string;
  readonly ownTableHint: string;
  /** A table to begin with, with tabs between its cells. */
  readonly exampleTable: string;
  readonly understood: string;
  readonly notRead: (count: number) => string;
  readonly preview: string;
  readonly width: string;
  readonly widths: readonly [phone: string, desktop: string];
  readonly colours: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly output: string;
  readonly forms: Readonly<Record<Output, string>>;
  readonly formHints: Readonly<Record<Output, string>>;
  readonly base: string;
  readonly baseHint: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly pictures: string;
  readonly picturesHint: string;
  readonly pictureWidth: string;
  readonly pictureScale: string;
  readonly times: (scale: number) => string;
  readonly pixels: (width: number, height: number) => string;
  readonly copyPicture: string;
  readonly copiedPicture: string;
  /** The browser has not copied a picture, and has saved it. */
  readonly savedInstead: string;
  /** @param kind `PNG`, `SVG` or `HTML` */
  readonly save: (kind: string) => string;
  readonly saved: string;
  readonly tooLarge: string;
  readonly poster: {
    readonly content: string;
    readonly title: string;
    readonly parts: Readonly<Record<PosterPart, string>>;
    readonly hasCode: string;
    readonly address: string;
    readonly listHint: string;
    readonly lists: Readonly<Record<'numbers' | 'changes' | 'topics', string>>;
    readonly output: string;
    readonly hint: string;
  };
}
