import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Understood} from '../result.js';
import type {BuilderWords} from '../words.js';

const facts = ({table}: Understood) =>
  table
    ? html`<div class="scroll" tabindex="0" role="region" aria-labelledby="understood">
        <table>
          <thead>
            <tr>
              ${table.columns.map(({label}) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (row) =>
                html`<tr>
                  ${row.map((cell, index) => (index === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
    : nothing;

/** The field for a table of the editor, and below it what the chart reads from it. */
export const ownTableField = (
  text: string,
  understood: Understood | undefined,
  words: BuilderWords,
  onTable: (text: string) => void,
): TemplateResult =>
  html`<details class="own-table" ?open=${text !== ''}>
    <summary>${words.ownTable}</summary>
    <label
      ><span class="hint">${words.ownTableHint}</span
      ><textarea
        name="rows"
        rows="6"
        spellcheck="false"
        .value=${text}
        @input=${({target}: Event) => onTable((target as HTMLTextAreaElement).value)}
      ></textarea></label
    >${
      understood
        ? html`<div role="status">
            ${understood.table ? html`<h3 id="understood">${words.understood}</h3>` : nothing} ${facts(understood)}
            ${
              understood.problems.length > 0
                ? html`<p>${words.notRead(understood.problems.length)}</p>
                    <ul class="problems">
                      ${understood.problems.map((problem) => html`<li>${problem}</li>`)}
                    </ul>`
                : nothing
            }
          </div>`
        : nothing
    }
  </details>`;
