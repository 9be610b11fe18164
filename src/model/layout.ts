/** The parts of every layout: plain data, so that `JSON.stringify` loses nothing. */

import type {Locale} from '../dataset/types.js';

/** The room that a layout may fill, in CSS pixels. Its height follows from its content. */
export interface Box {
  readonly width: number;
}

/** What a text or shape is about; the theme gives it its colour. */
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
  /** Default: true for the tones `actual` and `target`. */
  readonly isBold?: boolean;
  /** Which end of the text stands at `x`. Default `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Words in smaller type before and after the text, on the same line. */
  readonly before?: string;
  readonly after?: string;
  /** What the text stands on, where that is not paper: a shape of about the accent colour, a border, or both. */
  readonly ground?: 'accent' | 'border' | 'accent on-border' | undefined;
}

/** Whether a label is set in bold. */
export const isBold = ({tone, isBold = tone === 'actual' || tone === 'target'}: Label): boolean => isBold;

/** Something that a reader can point at, focus and choose. Its box is the target of the pointer, and is outlined. */
export interface Mark {
  /** Unique in the layout. */
  readonly id: string;
  /** What `hs-select` reports, where several marks stand for one thing. Default: `id`. */
  readonly subject?: string;
  /** The text of the tip, which is also the accessible name. */
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
  /** Where the report can be read. */
  readonly address?: string;
}

/** The words of a figure. */
export interface FigureWords {
  readonly title: string;
  /** The title, where it is a sentence that the summary continues. It leads the summary where the page sets another title. */
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

/**
 * A figure with a title of the page's own: its heading or, where the figure's title is a sentence that the summary
 * continues, the title of its data. That sentence then leads the summary.
 */
export function withTitle<Layout extends FigureLayout>(
  layout: Layout,
  heading: string,
  dataTitle: string | undefined,
  locale: Locale,
): Layout {
  const title = heading || (layout.finding !== undefined && dataTitle);
  if (!title) return layout;
  const lead = layout.finding ? layout.finding + {zh: '。', en: '. '}[locale] : '';
  return {...layout, title, summary: lead + layout.summary};
}

/** Rounds to tenths; of a pixel, that is more than an eye sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
