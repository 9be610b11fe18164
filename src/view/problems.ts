import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {textIn} from '../dataset/localized.js';
import type {Locale, Localized} from '../dataset/types.js';
import {languages} from '../model/words/page-data/languages.js';

/** The most problems that are listed; the rest is only counted. */
const most = 12;

/** A list of what could not be read in a page's data; nothing where there are no problems. */
export function problemList(problems: readonly Localized[], locale: Locale): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const words = languages[locale];
  return html`<div class="problems small" part="problems">
    <p>${words.problems(problems.length)}</p>
    <ul>
      ${problems.slice(0, most).map((problem) => html`<li>${textIn(problem, locale)}</li>`)}
      ${problems.length > most ? html`<li>${words.moreProblems(problems.length - most)}</li>` : nothing}
    </ul>
  </div>`;
}
