import {textWidth, wrapText} from './text-width.js';
import {wrapClauses} from './clause-lines.js';

/** Endings that belong to the preceding word of a Chinese name (街区, 研究院), and should not begin a line. */
const tail = /^[区院站馆园所场厅室段路街桥]/;

/**
 * Breaks text like `wrapText`, into the same number of lines but of similar widths: the last line is not a single
 * character, and a Chinese ending such as 街 or 院 stays with its word where another break is as good. Where breaks between
 * clauses alone make no more lines, it breaks there.
 */
export function wrapEvenly(text: string, width: number, size = 13): string[] {
  const lines = wrapText(text, width, size);
  const clauses = lines.length > 1 ? wrapClauses(text, width, size) : [];
  if (clauses.length === lines.length && clauses.slice(0, -1).every((line) => /[，；：。]$/.test(line))) return clauses;
  let best: string[] | undefined;
  for (let room = textWidth(text, size) / lines.length; room < width && lines.length > 1; room += size / 2) {
    const even = wrapText(text, room, size);
    if (even.length !== lines.length) continue;
    if (!even.slice(1).some((line) => tail.test(line))) return even;
    best ??= even;
  }
  return best ?? lines;
}
