/** The parts of every layout: plain data, so that `JSON.stringify` loses nothing. */

import type {Locale, Observation} from '../dataset/types.js';
import type {Pair} from './comparison/pair.js';
import {languages} from './words/languages.js';

/** The room that a layout may fill, in CSS pixels. Its height follows from its content. */
export interface Box {
  readonly width: number;
  /** Whether a list below the graphic is left out, since the room is low. Default: false. */
  readonly isLow?: boolean;
  /**
   * Whether nobody can open or choose anything in the figure, as in a saved picture, on paper, or where a server draws it: all of
   * it is then shown, and no sentence asks for an action. Default: false.
   */
  readonly isStatic?: boolean;
}

/** The width from which on a figure's title is larger, in CSS pixels. */
export const wideFrom = 700;

/** The meaning of a text or shape, from which the theme derives its colour. */
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
  /** The part of the text that is at `x`. Default `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Words in smaller type before and after the text, on the same line. */
  readonly before?: string;
  readonly after?: string;
  /** What is behind the text, where that is not the background: a shape in about the accent colour, a border, or both. */
  readonly ground?: 'accent' | 'border' | 'accent on-border' | undefined;
}

/** Whether a label is set in bold. */
export const isBold = ({tone, isBold = tone === 'actual' || tone === 'target'}: Label): boolean => isBold;

/** An item that a reader can point at, focus and select. Its box is the pointer target and is outlined. */
export interface Mark {
  /** Unique in the layout. */
  readonly id: string;
  /** The id in `hs-select`, where several marks represent one item. Default: `id`. */
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

/** Facts as a dataset has them, by the names of its fields; what is not known is absent. */
export type RawFacts = Readonly<Record<string, string | number>>;

/** What a row says, for programs: raw facts, or the observation or the pair of which they are made when they are needed. */
export type RawRecord =
  | RawFacts
  | {readonly observation: Observation; readonly unit: string; readonly pair?: never}
  | {readonly pair: Pair; readonly observation?: never};

/** The facts of the graphic as a table. The first column holds row headers. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly {readonly label: string; readonly numeric?: boolean}[];
  readonly rows: readonly (readonly string[])[];
  /** What each row says, for programs: raw values with their units, relations, ids and sources. Only the CSV has them. */
  readonly raw?: readonly RawRecord[];
}

/** The source of a figure's facts. */
export interface Citation {
  /** Report, date and section. */
  readonly cite: string;
  /** The words of the report, where a single passage is the source. */
  readonly quote?: string;
  /** The address of the report; empty where the report is not the source. */
  readonly address?: string;
}

/** The words of a figure. */
export interface FigureWords {
  readonly title: string;
  /** The title, where it is a sentence that the summary continues. It leads the words below where the page sets another title. */
  readonly finding?: string;
  /** What is shown, in one line below the title: measure, unit, place and period. Default: the summary stands there. */
  readonly subtitle?: string;
  /** One sentence that says what the graphic shows, for those who do not see it. */
  readonly summary: string;
  /** What the summary adds to a finding that says the rest of it; may be empty. Default: the summary. */
  readonly added?: string;
  /** One line on how the graphic is read. */
  readonly howToRead: string;
  /** Remarks that must be shown with the graphic. */
  readonly notes: readonly string[];
  readonly citation: Citation;
  readonly table: Table;
  /** A button below the graphic that shows more of the figure, or less again. */
  readonly more?: {readonly text: string; readonly open: boolean};
}

/** The layout of a figure. */
export interface FigureLayout extends FigureWords {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  /** In reading order. */
  readonly marks: readonly Mark[];
}

/**
 * A figure with a title of the page: its heading or, where the figure's title is a sentence that the summary continues, the
 * title of the data, unless the sentence begins with it. That sentence then begins the subtitle and the summary.
 */
export function withTitle<Layout extends FigureLayout>(
  layout: Layout,
  heading: string,
  dataTitle: string | undefined,
  locale: Locale,
): Layout {
  const title = heading || (layout.finding?.startsWith(dataTitle ?? '') === false && dataTitle);
  if (!title) return layout;
  const {stop, space} = languages[locale];
  const lead = layout.finding ? layout.finding + stop + space : '';
  const {subtitle, summary, added = summary} = layout;
  const said = (lead + added).trimEnd();
  return {...layout, title, ...(subtitle !== undefined && {subtitle: lead + subtitle}), summary: said, added: said};
}

/** Rounds to tenths, which of a pixel is finer than an eye can see. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
