/** Words in place of a number, in titles: below the title they stand whole, in large type. */

import {textWidth} from '../text-width.js';

/** The most width of words that a title repeats, in pixels: some fifteen Chinese characters, or thirty letters. */
const most = 200;

/** The words without the remark after a semicolon; a quotation stays whole, and so does a sentence of a table without its stop. */
export const firstClause = (words: string): string =>
  (/^[^“；;]+(?=[；;])/.exec(words)?.[0] ?? words).replace(/[。.]$/, '');

/** What `firstClause` leaves out; empty where it leaves out nothing. */
export const remarkOf = (words: string): string =>
  words
    .slice(firstClause(words).length)
    .replace(/^[；;]\s*/, '')
    .replace(/[。.]$/, '');

/** Whether words are too long for a title that only introduces them. */
export const isLongPhrase = (words: string): boolean => textWidth(words) > most;
