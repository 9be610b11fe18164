import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale, Localized} from '../../../dataset/types.js';
import type {ReviewWords} from '../words/words.js';

/** What the page shows before anything is open. */
export interface StartState {
  readonly problems: readonly Localized[];
  /** A review that was not saved, in words. */
  readonly kept: string | undefined;
}

/** What can be done before anything is open. */
export interface StartActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: () => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** The page before anything is open: where files are chosen or dropped, and a kept review is continued. */
export const startPage = (
  {problems, kept}: StartState,
  words: ReviewWords,
  locale: Locale,
  {onFiles, onFolder, onResume, onDiscard}: StartActions,
): TemplateResult => html`
  ${
    kept
      ? html`<section class="kept">
          <p>${kept}</p>
          <button class="main" @click=${onResume}>${words.open.resumeButton}</button>
          <button class="text" @click=${onDiscard}>${words.open.discard}</button>
        </section>`
      : nothing
  }
  <section class="drop">
    <p>
      <label class="button main">
        ${words.open.files}
        <input
          class="hidden"
          type="file"
          multiple
          accept=".csv,.json,.txt"
          @change=${(event: Event) => onFiles([...((event.target as HTMLInputElement).files ?? [])])}
        />
      </label>
      <button @click=${onFolder}>${words.open.folder}</button>
    </p>
    <p>${words.open.drop}</p>
    <p class="hint">${words.open.which}</p>
    <p class="hint">${words.privacy}</p>
  </section>
  ${
    problems.length > 0
      ? html`<section class="problems" role="alert">
          <p>${words.open.problems}</p>
          <ul>
            ${problems.map((problem) => html`<li>${problem[locale]}</li>`)}
          </ul>
        </section>`
      : nothing
  }
`;
