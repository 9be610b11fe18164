import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/panels/languages.js';

/** The formats in which a figure can be downloaded. */
export type FileKind = 'svg' | 'png' | 'csv';

const kinds = ['svg', 'png', 'csv'] as const;

/** A button for each kind of file. */
export const downloads = (locale: Locale, onSave: (kind: FileKind) => unknown): TemplateResult =>
  html`<div class="downloads small" part="downloads" role="group" aria-label=${languages[locale].downloadAs}>
    ${kinds.map((kind) => html`<button data-kind=${kind} @click=${() => onSave(kind)}>${languages[locale].files[kind]}</button>`)}
    <p role="status"></p>
  </div>`;

export const downloadsStyles = css`
  .downloads {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 6px;
  }
  [role='status']:not(:empty) {
    flex-basis: 100%;
  }
`;
