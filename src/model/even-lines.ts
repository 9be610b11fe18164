import {textWidth, wrapText} from './text-width.js';

/** Breaks text like `wrapText`, into the same number of lines, as even as can be: no single character is left for the last. */
export function wrapEvenly(text: string, width: number, size = 13): string[] {
  const lines = wrapText(text, width, size);
  for (let room = textWidth(text, size) / lines.length; room < width && lines.length > 1; room += size / 2) {
    const even = wrapText(text, room, size);
    if (even.length === lines.length) return even;
  }
  return lines;
}
