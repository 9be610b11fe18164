import {locate} from './located.js';
import {textOf} from './outcome.js';
import type {Outcome, Read} from './outcome.js';

/** Finds a literal in the text of a report, by a quote around it where one is given; says it as a dataset writes it. */
export function locateIn(file: string, literal: string, quote: string | undefined, read: Read): Outcome {
  const found = locate(literal, quote ?? literal, textOf(file, read));
  if ('doubt' in found) return {code: 1, out: `${found.doubt}. Give a longer quote by --quote.`};
  const {start} = found;
  const fields = {start, end: start + literal.length, literal, ...(quote !== undefined && {quote})};
  return {code: 0, out: JSON.stringify(fields, null, 1).replace(/\n\s*/g, ' ').slice(2, -2)};
}
