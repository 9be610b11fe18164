/** What a chart says, as plain HTML: for readers without script, feeds, readers' modes and search engines. */

import type {Locale} from '../../dataset/types.js';
import type {Citation, FigureWords, Table} from '../../model/layout.js';
import {passageAddress, webAddress} from '../../model/web-address.js';
import {quotation} from '../../model/words/quotation.js';
import {block, element} from './markup.js';
import type {Markup} from './markup.js';
import type {OwnTable} from './facts.js';
import {languages} from './words/languages.js';

/** Words that lead to an address; the words alone where a link may not carry it. */
const linked = (address: string | undefined, text: string): Markup | string =>
  address ? element('a', {href: address}, text) : text;

function source({cite, quote, address}: Citation, locale: Locale): Markup {
  const {source: label, colon} = languages[locale];
  if (!quote) return element('p', {}, label, linked(webAddress(address), cite));
  const passage = element('span', {lang: 'zh-CN'}, linked(passageAddress(address, quote), quotation(quote)));
  return element('p', {}, label, cite, colon, passage);
}

const row = (cells: readonly string[], headed: 'col' | 'row'): Markup =>
  element(
    'tr',
    {},
    cells.map((cell, index) =>
      headed === 'col' || index === 0 ? element('th', {scope: headed}, cell) : element('td', {}, cell),
    ),
  );

/** A data table. @param most The most rows that are listed. Default: all. */
export const dataTable = ({caption, columns, rows}: Table, most = Infinity): Markup =>
  block(
    'table',
    {},
    element('caption', {}, caption),
    block(
      'thead',
      {},
      row(
        columns.map(({label}) => label),
        'col',
      ),
    ),
    block('tbody', {}, ...rows.slice(0, most).map((cells) => row(cells, 'row'))),
  );

/** A table of an editor, cell by cell as the element reads it. */
export const ownTable = ({caption, rows}: OwnTable): Markup =>
  block(
    'table',
    {},
    caption ? element('caption', {}, caption) : undefined,
    ...rows.map((cells, index) =>
      element(
        'tr',
        {},
        cells.map((cell) => element(index === 0 ? 'th' : 'td', {}, cell)),
      ),
    ),
  );

/**
 * The content of a figure: title and sentence, table, notes and source.
 *
 * @param own The editor's own table, which the element draws, in place of the data table.
 * @param most The most rows of the data table that are listed.
 */
export function figureContent(
  {title, summary, added = summary, notes, citation, table}: FigureWords,
  locale: Locale,
  own: OwnTable | undefined,
  most: number,
): readonly (Markup | undefined)[] {
  const {length} = table.rows;
  return [
    block(
      'figcaption',
      {},
      element('p', {}, element('strong', {}, title)),
      added ? element('p', {}, added) : undefined,
    ),
    own
      ? ownTable(own)
      : // An open table would make the fallback taller than the chart, which then moves the text below up.
        block('details', {}, element('summary', {}, languages[locale].table), dataTable(table, most)),
    !own && length > most ? element('p', {}, languages[locale].rest(most, length)) : undefined,
    ...notes.map((note) => element('p', {}, note)),
    source(citation, locale),
  ];
}

/** Title, sentence and source as plain text. */
export function sentence(
  {title, finding, summary, added = summary, citation: {cite, quote}}: FigureWords,
  locale: Locale,
): string {
  const {colon, stop, open, close} = languages[locale];
  const lead = title + (finding === title ? stop : colon);
  return `${(lead + added).trimEnd()}${open}${cite}${quote ? colon + quotation(quote) : ''}${close}`;
}
