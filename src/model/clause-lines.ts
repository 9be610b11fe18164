import {balanceText, clauses, textWidth} from './text-width.js';

/** Breaks text as a page breaks a title: between its clauses, and within one only where that is longer than a line. */
export function wrapClauses(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let isOpen = false;
  for (const clause of text.match(clauses) ?? []) {
    const joined = (lines.at(-1) ?? '') + clause;
    const own = balanceText(clause, width, size);
    if (isOpen && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...own);
    // Nothing follows a clause of several lines.
    isOpen = own.length === 1;
  }
  return lines;
}
