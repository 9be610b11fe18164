import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

interface Control {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isWide?: boolean;
}

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A field of text, which takes over what was typed when it is left or Enter is pressed. */
export const textField = (
  {label, name, value, onChange, isWide = false}: Control,
  {list, hint}: {readonly list?: string; readonly hint?: string} = {},
): TemplateResult =>
  html`<label class=${isWide ? 'wide' : ''}>
    <span>${label}</span>
    <input
      name=${name}
      list=${list ?? nothing}
      placeholder=${hint ?? nothing}
      autocomplete="off"
      .value=${live(value)}
      @change=${(event: Event) => onChange(valueOf(event).trim())}
    />
  </label>`;

/** Takes over a choice. One that was made with the pointer leaves the control, so that the next key is a command again. */
function choose(event: Event, onChange: Control['onChange']): void {
  const select = event.target as HTMLSelectElement;
  if (!select.matches(':focus-visible')) select.blur();
  onChange(select.value);
}

/** A choice from a list of words; a value that is not in the list stays, and is shown as it is. */
export function choice(
  {label, name, value, onChange}: Control,
  options: readonly string[],
  words: Readonly<Record<string, string>>,
  none?: string,
): TemplateResult {
  const listed = options.includes(value) || value === '' ? options : [...options, value];
  const isOptional = none !== undefined || value === '';
  return html`<label>
    <span>${label}</span>
    <select name=${name} .value=${live(value)} @change=${(event: Event) => choose(event, onChange)}>
      ${isOptional ? html`<option value="" ?selected=${value === ''}>${none ?? ''}</option>` : nothing}
      ${listed.map(
        (option) => html`<option value=${option} ?selected=${option === value}>${words[option] ?? option}</option>`,
      )}
    </select>
  </label>`;
}
