import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';

/** One choice of several that are all in sight. */
export const radios = <Value>(
  name: string,
  legend: string,
  all: readonly (readonly [value: Value, label: string])[],
  chosen: Value,
  onChange: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${all.map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${value === chosen}
            @change=${() => onChange(value)}
          />${label}</label
        >`,
    )}
  </fieldset>`;

const schemes = ['light', 'dark'] as const;

/** The choice of the background, for which the colours of a chart are made. */
export const schemeRadios = (
  {scheme}: BuilderState,
  words: BuilderWords,
  onScheme: (scheme: BuilderState['scheme']) => void,
): TemplateResult =>
  radios(
    'scheme',
    words.colours,
    schemes.map((one) => [one, words.schemes[one]] as const),
    scheme,
    onScheme,
  );
