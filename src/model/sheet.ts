import {wideFrom} from './layout.js';
import type {FigureLayout, Label} from './layout.js';
import {quotation} from './words/quotation.js';
import {boldness, textWidth, wrapText} from './text-width.js';
import {wrapClauses} from './clause-lines.js';
import {wrapEvenly} from './even-lines.js';

/** A figure as one picture: its words as lines of text around the graphic. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The position of the graphic's upper left corner. */
  readonly graphic: {readonly x: number; readonly y: number};
  /** The lines of text around the graphic, in reading order. */
  readonly words: readonly Label[];
}

const margin = 20;
/** Font sizes, each with its line height. The title of a wide figure is larger, as on a page. */
const titleIn = (width: number) => (width < wideFrom ? ([18, 25] as const) : ([22, 30] as const));
const subtitle = [14, 21] as const;
const small = [12, 18] as const;

/** Breaks text like `wrapText`, but leaves no last line of one or two words alone. */
function wrapWithoutOrphan(text: string, width: number, size: number): string[] {
  const lines = wrapText(text, width, size);
  return textWidth(lines.at(-1) ?? '', size) < 4 * size ? wrapEvenly(text, width, size) : lines;
}

/** Breaks a web address after a slash, and within a part of it only where that is longer than a line. */
function wrapAddress(address: string, width: number, size: number): string[] {
  const lines = [''];
  for (const part of address.match(/[^/]*\/+|[^/]+/g) ?? []) {
    const longer = `${lines.at(-1)}${part}`;
    if (textWidth(longer, size) > width) lines.push(part);
    else lines[lines.length - 1] = longer;
  }
  return lines.flatMap((line) => wrapText(line, width, size));
}

/** How lines of text look, and how they are broken. */
interface LineStyle {
  readonly tone?: Label['tone'];
  readonly isBold?: boolean;
  readonly wrap?: (text: string, width: number, size: number) => string[];
}

/** Lays out title, subtitle, remarks and source line around a graphic, for a picture without a page. */
export function sheetOf(layout: FigureLayout): Sheet {
  const {howToRead, notes, citation} = layout;
  const room = Math.max(layout.width, 240);
  const words: Label[] = [];
  let y = margin;
  const addLines = (
    text: string,
    [size, step]: readonly [number, number],
    {tone = 'note', isBold = false, wrap = wrapWithoutOrphan}: LineStyle = {},
  ) => {
    // Bold text is wider than `textWidth` estimates.
    const lines = wrap(text, isBold ? room / boldness : room, size);
    for (const line of lines) {
      words.push({x: margin, y: y + size, size, tone, text: line, isBold});
      y += step;
    }
  };
  addLines(layout.title, titleIn(layout.width), {tone: 'name', isBold: true, wrap: wrapClauses});
  addLines(layout.subtitle ?? layout.summary, subtitle);
  y += 14;
  const graphic = {x: margin, y};
  y += layout.height + 12;
  for (const text of [howToRead, ...notes]) if (text) addLines(text, small);
  y += 8;
  addLines(citation.cite + (citation.quote ? ` ${quotation(citation.quote)}` : ''), small);
  if (citation.address) addLines(citation.address, small, {wrap: wrapAddress});
  const widest = Math.max(room, ...words.map(({text, size = 13}) => textWidth(text, size)));
  return {width: Math.ceil(widest) + 2 * margin, height: Math.ceil(y + margin - 6), graphic, words};
}
