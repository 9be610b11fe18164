import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Table} from '../model/layout.js';

/** The facts of a graphic as an accessible table. It scrolls by itself where it is wider than the figure. */
export const table = ({caption, columns, rows}: Table): TemplateResult =>
  html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({label, numeric}) => html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) =>
                index === 0
                  ? html`<th scope="row">${cell}</th>`
                  : html`<td class=${columns[index]?.numeric ? 'numeric' : ''}>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const tableStyles = css`
  .scroll {
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
    text-align: start;
    font-weight: 700;
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
  .numeric {
    text-align: end;
    white-space: nowrap;
  }
`;
