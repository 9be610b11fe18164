import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import type {Table} from '../model/layout.js';
import {languages as shared} from '../model/words/languages.js';
import {formatNumber} from '../model/words/number.js';
import {languages} from '../model/words/panels/languages.js';
import {rowsInOrder} from '../model/table-order.js';
import type {TableOrder} from '../model/table-order.js';

const sortedAs = ({descending}: TableOrder) => (descending ? 'descending' : 'ascending');

/** The language of a cell, where it is not that of the figure: tables quote the report in Chinese. */
const languageOf = (cell: string, locale: Locale) =>
  shared[locale].tag !== shared.zh.tag && /\p{Script=Han}/u.test(cell) ? shared.zh.tag : nothing;

/**
 * The facts of a graphic as an accessible table that its headings sort. The first rows are listed, and the rest on
 * demand. It scrolls horizontally where it is wider than the figure. The roles stay where rows are laid out as cards.
 */
export const table = (
  facts: Table,
  order: TableOrder | undefined,
  onSort: (column: number) => void,
  most: number,
  onMore: () => void,
  locale: Locale,
): TemplateResult => {
  const {caption, columns, rows} = facts;
  const {someRows, moreRows, notStated} = languages[locale];
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table role="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr role="row">
          ${columns.map(({label, numeric}, column) => {
            const sorted = order?.column === column ? sortedAs(order) : undefined;
            return html`<th
              role="columnheader"
              scope="col"
              class=${numeric ? 'numeric' : ''}
              aria-sort=${sorted ?? nothing}
            >
              <button data-sorted=${sorted ?? nothing} @click=${() => onSort(column)}>${label}</button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${rowsInOrder(facts, order)
          .slice(0, most)
          .map(
            (row) =>
              html`<tr role="row">
                ${row.map((cell, index) =>
                  index === 0
                    ? html`<th role="rowheader" scope="row" lang=${languageOf(cell, locale)}>${cell}</th>`
                    : html`<td
                        role="cell"
                        lang=${languageOf(cell, locale)}
                        class=${columns[index]?.numeric ? 'numeric' : ''}
                        data-label=${columns[index]?.label}
                      >
                        ${cell || html`<span class="not-stated">${notStated}</span>`}
                      </td>`,
                )}
              </tr>`,
          )}
      </tbody>
    </table>
    ${
      rows.length > most
        ? html`<p class="small">
            ${someRows(formatNumber(most, locale), formatNumber(rows.length, locale))}<button @click=${onMore}>
              ${moreRows}
            </button>
          </p>`
        : nothing
    }
  </div>`;
};

export const tableStyles = css`
  .not-stated {
    color: var(--_secondary);
  }
  .scroll {
    container-type: inline-size;
    max-height: 480px;
    margin-top: 10px;
    overflow: auto;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_accent);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }
  caption {
    padding-bottom: 6px;
    color: var(--_secondary);
    text-align: start;
  }
  th,
  td {
    padding: 5px 12px 5px 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  tbody th {
    min-width: 7em;
  }
  thead th {
    color: var(--_secondary);
  }
  thead button {
    text-align: inherit;
    text-decoration-style: dotted;
  }
  [data-sorted]::after {
    content: ' ▲' / '';
  }
  [data-sorted='descending']::after {
    content: ' ▼' / '';
  }
  @media print {
    thead button {
      display: inline;
      text-decoration: none;
    }
  }
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
  /* On a phone each row is a card, with the name of the column before each cell; the headings stay, to sort by. */
  @container (max-width: 479px) {
    thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 12px;
    }
    tbody tr {
      display: block;
      padding-block: 8px;
      border-bottom: 1px solid var(--_rule);
    }
    :is(th, td) {
      padding-block: 2px;
      border: 0;
    }
    tbody :is(th, td) {
      display: block;
      padding-inline-end: 0;
      text-align: start;
      white-space: normal;
    }
    tbody th {
      font-weight: 700;
    }
    td:empty {
      display: none;
    }
    td::before {
      content: attr(data-label) '  ';
      color: var(--_secondary);
    }
  }
`;
