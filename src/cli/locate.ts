import type {CommandResult} from './command.js';
import {textOf} from './files.js';
import type {ReadFile} from './files.js';

/** The offset of a literal, or why it is not certain. */
export type Location = {readonly start: number} | {readonly doubt: string};

/** The offsets at which a text contains a part. */
export function startsOf(part: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}

/** Finds a literal by its quote: certain only where the quote occurs once in the text, and the literal once in the quote. */
export function locate(literal: string, quote: string, text: string): Location {
  if (!literal) return {doubt: 'the literal is empty'};
  const quotes = startsOf(quote || literal, text);
  if (quotes.length === 0) return {doubt: `"${quote || literal}" is not in the text`};
  if (quotes.length > 1) return {doubt: `"${quote || literal}" stands at ${quotes.join(', ')}`};
  const inside = startsOf(literal, quote || literal).map((at) => quotes[0] + at);
  if (inside.length === 1) return {start: inside[0]};
  return {doubt: inside.length ? `"${literal}" stands at ${inside.join(', ')}` : `"${quote}" lacks "${literal}"`};
}

/** The command `locate`: finds words in the text of a report and prints their offsets in the form of a dataset. */
export function locateCommand(file: string, literal: string, quote: string | undefined, read: ReadFile): CommandResult {
  const location = locate(literal, quote ?? literal, textOf(file, read));
  if ('doubt' in location) return {code: 1, out: `${location.doubt}. Give a longer quote by --quote.`};
  const {start} = location;
  const fields = {start, end: start + literal.length, literal, ...(quote !== undefined && {quote})};
  return {code: 0, out: JSON.stringify(fields, null, 1).replace(/\n\s*/g, ' ').slice(2, -2)};
}
