import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';

/** The author's fallback content or, where there is none, what the reader waits for. */
export const waiting = (locale: Locale): TemplateResult =>
  html`<slot
    ><p class="frame" part="loading" lang=${languages[locale].tag}>${languages[locale].frame.loading}</p></slot
  >`;

/**
 * A sentence in place of the graphic, and below it the author's fallback content.
 *
 * @param problems The list of what could not be read in the page's data.
 */
export const failure = (sentence: string, problems: unknown, locale: Locale): TemplateResult =>
  html`<div class="frame" lang=${languages[locale].tag}>
      <div class="failure">
        <p part="error">${sentence}</p>
        ${problems}
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
