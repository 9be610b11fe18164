/** What every layout is made of: plain data, so that `JSON.stringify` loses nothing. */

/** The room a layout may fill, in CSS pixels; its height follows from its content. */
export interface Box {
  readonly width: number;
}

/** The tone of a text or shape: what it is about, never how it is coloured. */
export type Tone = 'actual' | 'target' | 'last-year' | 'name' | 'axis' | 'note';

/** One line of text in the graphic. */
export interface Label {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly tone: Tone;
  /** Font size in CSS pixels. Default 13; never below 12. */
  readonly size?: number;
  /** Which end of the text stands at `x`. Default `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Small words set before and after the text on the same line. */
  readonly before?: string;
  readonly after?: string;
  /** Set where the text stands not on paper but on a shape of about the accent colour, or reaches over a border. */
  readonly ground?: 'accent' | 'border' | 'accent on-border' | undefined;
}

/** Something a reader can point at, focus and choose; its box is what is hit and outlined. */
export interface Mark {
  /** Unique in the layout. */
  readonly id: string;
  /** What `hs-select` reports, where several marks stand for one thing. Default: `id`. */
  readonly subject?: string;
  /** What the pointer's tip shows and a screen reader says. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** SVG path of the outline, where a rectangle would overlap its neighbours. */
  readonly outline?: string;
}

/** The facts of the graphic as a table. The first column holds row headers. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly {readonly label: string; readonly numeric?: boolean}[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the figure's facts come from. */
export interface Citation {
  /** Report, date and section. */
  readonly cite: string;
  /** The report's own words, where one passage is the source. */
  readonly quote?: string;
}

/** The words that every figure owes its reader. */
export interface FigureWords {
  readonly title: string;
  /** The title, where it is a sentence that the summary goes on from: it leads the summary where the page has a title of its own. */
  readonly finding?: string;
  /** One sentence that says what the graphic shows. */
  readonly summary: string;
  /** One line on how the graphic is read. */
  readonly howToRead: string;
  /** Remarks that must stand beside the graphic. */
  readonly notes: readonly string[];
  readonly citation: Citation;
  readonly table: Table;
  /** A button below the graphic that shows more of the figure, or less again. */
  readonly more?: {readonly text: string; readonly open: boolean};
}

/** A figure, laid out. */
export interface FigureLayout extends FigureWords {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  /** In reading order. */
  readonly marks: readonly Mark[];
}
