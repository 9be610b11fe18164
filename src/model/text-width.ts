import {isBold} from './layout.js';
import type {Label} from './layout.js';

/** The widths of printable ASCII in em, by character code. */
const asciiWidths = Array.from({length: 128}, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[0-9]/.test(char)) return 0.58;
  if (/[A-Z]/.test(char)) return 0.74;
  if (/[mw%]/.test(char)) return 0.86;
  if (/[fjrt-]/.test(char)) return 0.42;
  return /[ .,:;'|il()]/.test(char) ? 0.33 : 0.54;
});

/** The first code point of the characters that are Chinese, or as wide as Chinese ones. */
const firstFullWidth = 0x2e80;

/** Em dash, bar, double line, quotation marks, daggers, bullet, ellipsis and middle dot, which are full width in Chinese text. */
const isFullWidthPunctuation = (code: number) => (code >= 0x2014 && code <= 0x2026) || code === 0xb7;
/** Quotation marks are narrow in Latin text. */
const isQuotationMark = (code: number) => code >= 0x2018 && code <= 0x201d;
const chinese = /\p{Script=Han}/u;

const wideSymbols = new Set([...'→←≥≤−'].map((char) => char.charCodeAt(0)));

function emWidth(code: number): number {
  if (code < asciiWidths.length) return asciiWidths[code];
  if (code >= firstFullWidth || isFullWidthPunctuation(code)) return 1;
  return wideSymbols.has(code) ? 0.74 : 0.54;
}

/**
 * The estimated width of a line of text in CSS pixels at a font size, from the classes of its characters. It needs no page and
 * is deliberately a little too large, so that text that fits by this estimate fits on the page.
 */
export function textWidth(text: string, size = 13): number {
  let em = 0;
  // An iterator would create a string for every character.
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index)!;
    // A character outside the basic multilingual plane is two code units.
    if (code > 0xffff) index++;
    em += isQuotationMark(code) && !chinese.test(text) ? 0.4 : emWidth(code);
  }
  return em * size;
}

/** The characters of a piece of text, each with the punctuation after it. */
const charactersOf = (piece: string): readonly string[] => piece.match(/[^][、，。；：」）》”’,.;:%)]*/gu) ?? [];

/**
 * Breaks text into lines no wider than `width`: between Latin words, within a word that is too long for any line, and anywhere in
 * Chinese except before 、，。, within the three characters before them, and between 2023 and 年.
 */
export function wrapText(text: string, width: number, size = 13): string[] {
  const whole = text.trimEnd();
  if (textWidth(whole, size) <= width) return whole ? [whole] : [];
  const pieces =
    text.match(
      /[“‘（「《]*(?:[^\s\u2e80-\uffef“‘]+[年月日]?[、，。；：」）》”’,.;:%)]*\s*|[\u2e80-\uffef](?:[\u2e80-\uffef]{0,3}[、，。；：」）》”’,.;:%)]+)?)|[“‘]|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((one) => (textWidth(one, size) > width ? charactersOf(one) : one))) {
    if (line && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** A clause of a Chinese text, with the punctuation at its end. */
export const clauses = /[^][^，；：。]*[，；：。]*/g;

/**
 * Breaks text into lines of similar width, so that the last line is not a single character or word.
 *
 * @param wrap How lines are broken. Default: as `wrapText` does.
 */
export function balanceText(text: string, width: number, size = 13, wrap = wrapText): string[] {
  const lines = wrap(text, width, size);
  for (let room = textWidth(text, size) / lines.length + size; room < width; room += size) {
    const even = wrap(text, room, size);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** The factor by which bold text is wider than `textWidth` estimates. */
export const boldness = 1.07;

/** The width of a label with the words before and after it. */
export function labelWidth(label: Label): number {
  const {text, size = 13, before = '', after = ''} = label;
  const width = textWidth(text, size) + textWidth(before + after, Math.max(13, size * 0.5));
  return isBold(label) ? width * boldness : width;
}

/** A label centred at its `x`, or moved into `[0, width]` where it would extend beyond. */
export function within(label: Label, width: number): Label {
  const half = labelWidth(label) / 2;
  if (label.x - half < 0) return {...label, x: 0, anchor: 'start'};
  if (label.x + half > width) return {...label, x: width, anchor: 'end'};
  return {...label, anchor: 'middle'};
}
