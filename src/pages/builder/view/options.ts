import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {idList} from '../../../host/attributes.js';
import type {Choice, Control} from '../controls.js';
import type {BuilderWords} from '../words.js';

const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

/** A list of which several can be chosen; its hint is the element `several`. */
export const several = (
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  onChange: (chosen: readonly string[]) => void,
): TemplateResult =>
  html`<label
    >${label}<select
      name=${name}
      multiple
      size="6"
      aria-describedby="several"
      @change=${({target}: Event) =>
        onChange([...(target as HTMLSelectElement).selectedOptions].map(({value}) => value))}
    >
      ${choices.map(
        ({value, label: text}) => html`<option value=${value} ?selected=${chosen.includes(value)}>${text}</option>`,
      )}
    </select></label
  >`;

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
    case 'several':
      return html`${several(name, label, choices, idList(value ?? ''), (ids) => onChange(ids.join(' ') || undefined))}
        <p id="several" class="hint">${words.severalHint}</p>`;
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
