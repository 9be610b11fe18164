import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale, Localized} from '../../../dataset/types.js';
import {languages} from '../../../model/words/languages.js';
import type {Kept} from '../files/kept.js';
import {itemsOf, progressOf} from '../model/items.js';
import type {ReviewWords} from '../words/words.js';

/** What the page shows before anything is open. */
interface StartState {
  readonly problems: readonly Localized[];
  /** A review that was not saved. */
  readonly kept: Kept | undefined;
  /** Whether files were opened that wait for a decision about it. */
  readonly isWaiting: boolean;
}

/** What can be done before anything is open. */
interface StartActions {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onFolder: () => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** When a review was kept, and how far it was. */
function keptWords({at, review, text}: Kept, words: ReviewWords, locale: Locale): string {
  const {done, all} = progressOf(itemsOf(review, text));
  return words.open.resume(
    at.toLocaleString(languages[locale].tag, {dateStyle: 'medium', timeStyle: 'short'}),
    ...([done, all] as const),
  );
}

/** The page before anything is open: where files are chosen or dropped, and a kept review is continued. */
export const startPage = (
  {problems, kept, isWaiting}: StartState,
  words: ReviewWords,
  locale: Locale,
  {onFiles, onFolder, onResume, onDiscard}: StartActions,
): TemplateResult =>
  html`<main class="start">
    <p class="lead">${words.lead}</p>
    ${
      kept
        ? html`<section class="kept">
            <p>${keptWords(kept, words, locale)} ${isWaiting ? words.open.first : ''}</p>
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
            accept=".csv,.json,.txt,.xlsx"
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
  </main>`;
