import type {Report, Section, Source} from '../types.js';
import {localized, rowsOf} from './rows.js';

/** Sections tile the report: each one ends where the next begins. */
export function unpackSections(length: number, text: string): Section[] {
  let at = 0;
  return rowsOf(text).map(([id = '', zh = '', en = '', size]): Section => {
    const start = at;
    at = size ? start + Number(size) : length;
    return {id, cite: localized(zh, en), start, end: at};
  });
}

/** Reads sources one after the other: difference of the start; the quote before, in and after the literal. */
export function sourceReader({sections}: Report): (cells: readonly string[], name?: string) => Source {
  let start = 0;
  return ([difference, before = '', literal = '', after = ''], name = '') => {
    start += Number(difference);
    const quote = (before + literal + after).replace('~', () => name);
    const section = sections.find(({end}) => start < end)!.id;
    return {start, end: start + literal.length, literal, quote, section};
  };
}
