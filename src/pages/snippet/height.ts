/** The height that a figure will have on a page, from its layout alone. */

import type {Locale} from '../../dataset/types.js';
import type {FigureLayout} from '../../model/layout.js';
import {boldness, wrapText} from '../../model/text-width.js';
import {wrapClauses} from '../../model/clause-lines.js';
import {quotation} from '../../model/words/quotation.js';
import {languages} from '../../model/words/languages.js';
import type {Chart} from '../charts.js';
import type {OwnFacts} from './facts.js';
import {figureLayout} from './layouts.js';
import type {Attributes} from './layouts.js';

/** Heights in CSS pixels, on a phone and on wider screens. */
export interface Heights {
  readonly phone: number;
  readonly desktop: number;
}

/**
 * The widths of a column of text, with the least side of a button there (`figureStyles`): of a phone of 375 px between margins of
 * 16 px, and of an article on a wide screen.
 */
const columns = {phone: {width: 343, button: 44}, desktop: {width: 640, button: 24}};

/** The padding at either side of a figure in a column, as the theme has it. */
const padding = (column: number) => Math.min(24, Math.max(12, 0.035 * column));

/** The height of a figure with its frame, as `figureStyles` sets it. */
function framed(layout: FigureLayout, room: number, button: number, locale: Locale): number {
  const {title, subtitle = layout.summary, howToRead, notes, citation, more} = layout;
  const count = (text: string, size: number) => wrapText(text, room, size).length;
  const small = (text: string) => (text ? 2 + 18 * count(text, 12) : 0);
  const {table, download} = languages[locale].frame;
  const source = citation.cite + (citation.quote ? languages[locale].colon + quotation(citation.quote) : '');
  // The buttons follow the source where both have room on one line, else they have a line of their own.
  const lines = count(`${source}   ${table}   ${download}`, 12) === 1 ? 1 : count(source, 12) + 1;
  return [
    3 + 14 + 14,
    24.3 * wrapClauses(title, room / boldness, 18).length,
    4 + 21 * count(subtitle, 14),
    14 + layout.height + 10,
    more ? button + 8 : 0,
    ...[howToRead, ...notes].map(small),
    10 + 1 + 8 + 18 * (lines - 1) + button,
  ].reduce((sum, part) => sum + part, 0);
}

/**
 * The heights of a chart. Fonts differ from reader to reader, so that a line of text more or less is possible.
 *
 * @throws as `figureLayout` does
 */
export function figureHeights(chart: Chart, attributes: Attributes, locale: Locale, own: OwnFacts = {}): Heights {
  const heightIn = ({width: column, button}: {readonly width: number; readonly button: number}) => {
    const width = column - 2 * padding(column);
    return Math.ceil(framed(figureLayout(chart, attributes, locale, own, {width}), width, button, locale));
  };
  return {phone: heightIn(columns.phone), desktop: heightIn(columns.desktop)};
}
