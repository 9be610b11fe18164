import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {idList} from '../../../host/attributes.js';
import type {Control} from '../controls.js';
import type {BuilderWords} from '../words.js';

const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

/** One control with its label. @param onChange Gets the value of the attribute; an empty text leaves it out. */
function field(
  {name, type, choices = []}: Control,
  value: string | undefined,
  words: BuilderWords,
  onChange: (value: string | undefined) => void,
): TemplateResult {
  const label = words.controls[name] ?? name;
  const set = (event: Event) => onChange(valueOf(event) || undefined);
  switch (type) {
    case 'checkbox':
      return html`<label class="check"
        ><input
          type="checkbox"
          name=${name}
          .checked=${value !== undefined}
          @change=${({target}: Event) => onChange((target as HTMLInputElement).checked ? '' : undefined)}
        />${label}</label
      >`;
    case 'select':
      return html`<label
        >${label}<select name=${name} @change=${set}>
          ${choices.map(
            (choice) =>
              html`<option value=${choice.value} ?selected=${choice.value === (value ?? '')}>${choice.label}</option>`,
          )}
        </select></label
      >`;
    case 'several': {
      const chosen = idList(value ?? '');
      return html`<label
          >${label}<select
            name=${name}
            multiple
            size="6"
            aria-describedby="several"
            @change=${({target}: Event) =>
              onChange(
                [...(target as HTMLSelectElement).selectedOptions].map((one) => one.value).join(' ') || undefined,
              )}
          >
            ${choices.map(
              (choice) =>
                html`<option value=${choice.value} ?selected=${chosen.includes(choice.value)}>${choice.label}</option>`,
            )}
          </select></label
        >
        <p id="several" class="hint">${words.severalHint}</p>`;
    }
    default:
      return html`<label
        >${label}<input
          name=${name}
          type=${type}
          step=${type === 'number' ? 'any' : nothing}
          .value=${value ?? ''}
          @change=${set}
      /></label>`;
  }
}

/** The controls of a chart. */
export const options = (
  controls: readonly Control[],
  attributes: Readonly<Record<string, string>>,
  words: BuilderWords,
  onAttribute: (name: string, value: string | undefined) => void,
): TemplateResult =>
  html`<fieldset class="fields">
    <legend>${words.options}</legend>
    ${controls.map((control) =>
      field(control, attributes[control.name], words, (value) => onAttribute(control.name, value)),
    )}
  </fieldset>`;
