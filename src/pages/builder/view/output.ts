import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {version} from '../../version.js';
import {outputs} from '../outputs.js';
import type {Output} from '../outputs.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';

/** What a reader can do with the code. */
export interface OutputActions {
  readonly onForm: (form: Output) => void;
  readonly onBase: (base: string) => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
}

/** The code to copy, and the address of the scripts that it loads. */
export const code = (
  {base}: BuilderState,
  {code, problem}: {readonly code?: string | undefined; readonly problem?: string | undefined},
  words: BuilderWords,
  {onBase, onCopy}: Pick<OutputActions, 'onBase' | 'onCopy'>,
): TemplateResult =>
  html`${
      problem === undefined
        ? html`<label class="code"
              ><span class="hidden">${words.code}</span
              ><textarea id="code" readonly rows="10" spellcheck="false" .value=${code ?? ''}></textarea></label
            ><button class="main" @click=${onCopy}>${words.copy}</button>`
        : html`<p class="problem">${problem}</p>`
    }
    <label class="base"
      >${words.base}<input
        name="base"
        type="text"
        aria-describedby="base-hint"
        placeholder=${`haishu-indicators-${version}/`}
        .value=${base}
        @change=${({target}: Event) => onBase((target as HTMLInputElement).value.trim())}
    /></label>
    <p id="base-hint" class="hint">${words.baseHint}</p>`;

/** What an editor takes away. @param content The code, or the picture, of the chosen form. */
export const output = (
  {form}: BuilderState,
  content: TemplateResult,
  /** What became of copying or saving. */
  status: string,
  words: BuilderWords,
  {onForm, onDownload}: Pick<OutputActions, 'onForm' | 'onDownload'>,
): TemplateResult =>
  html`<section class="output">
    <h2>${words.output}</h2>
    <fieldset class="choices">
      <legend class="hidden">${words.output}</legend>
      ${outputs.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="form"
              .checked=${one === form}
              @change=${() => onForm(one)}
            />${words.forms[one]}</label
          >`,
      )}
    </fieldset>
    <p class="hint">${words.formHints[form]}</p>
    ${content}
    <span role="status" class="status">${status}</span>
    <p>
      <button class="text" @click=${onDownload}>${words.pictures}</button>
      <span class="hint">${words.picturesHint}</span>
    </p>
  </section>`;
