import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Filter, Filters} from '../model/detail/filters.js';

/** The callbacks of the controls. */
export interface ControlActions {
  /** The reader set a filter; an empty value clears it. */
  readonly onSet: (name: Filter['name'] | 'text', value: string) => void;
  readonly onClear: () => void;
}

/** The filters as a form, with the number of projects that pass. */
export function controls({label, filters, text, status, clear}: Filters, actions: ControlActions): TemplateResult {
  const {onSet, onClear} = actions;
  const onType = (event: Event) => {
    // While a word is being composed with an input method, its letters are not yet the search text.
    if (!(event as InputEvent).isComposing) onSet('text', (event.target as HTMLInputElement).value);
  };
  return html`<form
    class="controls"
    part="controls"
    role="search"
    aria-label=${label}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${filters.map(
      (filter) =>
        html`<label
          ><span>${filter.label}</span
          ><select
            name=${filter.name}
            @input=${(event: Event) => onSet(filter.name, (event.target as HTMLSelectElement).value)}
          >
            ${filter.options.map(
              (option) =>
                html`<option
                  value=${option.value}
                  ?disabled=${option.isEmpty}
                  .selected=${option.value === filter.value}
                >
                  ${option.label}
                </option>`,
            )}
          </select></label
        >`,
    )}
    <label class="search"
      ><span>${text.label}</span
      ><input
        type="search"
        name="text"
        autocomplete="off"
        .value=${text.value}
        @input=${onType}
        @compositionend=${onType}
    /></label>
    <p class="result">
      <span role="status">${status}</span> ${
        clear ? html`<button type="button" part="clear-button" @click=${onClear}>${clear}</button>` : nothing
      }
    </p>
  </form>`;
}

export const controlsStyles = css`
  .controls {
    container-type: inline-size;
    display: grid;
    /* Fixed columns: no field moves when the parser of a page comes to the next one. */
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 8px 12px;
    margin-top: 12px;
    font-size: 13px;
  }
  .controls span {
    color: var(--_secondary);
  }
  .controls label > span {
    display: block;
    font-size: 12px;
  }
  .controls :is(select, input) {
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    padding: 3px 6px;
    border: 1px solid var(--_last-year);
    border-radius: 3px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .controls :is(select, input):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  @container (max-width: 520px) {
    .controls label {
      grid-column: span 2;
    }
  }
  .controls .search,
  .result {
    grid-column: 1 / -1;
  }
  .result button {
    margin-inline-start: 8px;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
