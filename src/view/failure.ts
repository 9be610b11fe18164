import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {textIn} from '../dataset/localized.js';
import {ReadableError} from '../dataset/readable-error.js';
import type {Locale, Localized} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';

/** The most problems that are listed; the rest is only counted. */
const most = 12;

/** A list of what could not be read in a page's data; nothing where there are no problems. */
export const problemList = (problems: readonly Localized[] = [], locale: Locale): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<div class="problems small" part="problems">
        <p>${languages[locale].frame.problems(problems.length)}</p>
        <ul>
          ${problems.slice(0, most).map((problem) => html`<li>${textIn(problem, locale)}</li>`)}
          ${problems.length > most ? html`<li>${languages[locale].frame.moreProblems(problems.length - most)}</li>` : nothing}
        </ul>
      </div>`;

/** The author's fallback content or, where there is none, what the reader waits for. */
export const waiting = (locale: Locale): TemplateResult =>
  html`<slot
    ><p class="frame" part="loading" lang=${languages[locale].tag}>${languages[locale].frame.loading}</p></slot
  >`;

/** A sentence in place of the graphic, and below it the author's fallback content. */
export const failure = (sentence: string, reason: unknown, locale: Locale): TemplateResult =>
  html`<div class="frame" lang=${languages[locale].tag}>
      <div class="failure">
        <p part="error">${sentence}</p>
        ${problemList(reason instanceof ReadableError ? reason.problems : [], locale)}
      </div>
    </div>
    <slot></slot>`;

export const failureStyles = css`
  .failure {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--_accent);
  }
  .problems {
    margin-top: 8px;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.4em;
  }
`;
