import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {forms} from '../../snippet/snippet.js';
import type {SnippetForm} from '../../snippet/snippet.js';
import {version} from '../../version.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';

/** What a reader can do with the code. */
export interface OutputActions {
  readonly onForm: (form: SnippetForm) => void;
  readonly onBase: (base: string) => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
}

/** The code to copy in the chosen form, or the sentence that says why there is none. */
export const output = (
  {form, base}: BuilderState,
  {code, problem}: {readonly code?: string | undefined; readonly problem?: string | undefined},
  /** What became of copying. */
  status: string,
  words: BuilderWords,
  {onForm, onBase, onCopy, onDownload}: OutputActions,
): TemplateResult =>
  html`<section class="output">
    <h2>${words.output}</h2>
    <fieldset class="choices">
      <legend class="hidden">${words.output}</legend>
      ${forms.map(
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
    ${
      problem === undefined
        ? html`<label class="code"
              ><span class="hidden">${words.code}</span
              ><textarea id="code" readonly rows="10" spellcheck="false" .value=${code ?? ''}></textarea></label
            ><button class="main" @click=${onCopy}>${words.copy}</button>`
        : html`<p class="problem">${problem}</p>`
    }
    <span role="status" class="status">${status}</span>
    <label class="base"
      >${words.base}<input
        name="base"
        type="text"
        aria-describedby="base-hint"
        placeholder=${`haishu-indicators-${version}/`}
        .value=${base}
        @change=${({target}: Event) => onBase((target as HTMLInputElement).value.trim())}
    /></label>
    <p id="base-hint" class="hint">${words.baseHint}</p>
    <p>
      <button class="text" @click=${onDownload}>${words.pictures}</button>
      <span class="hint">${words.picturesHint}</span>
    </p>
  </section>`;
