import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import {languages as shared} from '../../../model/words/languages.js';
import {shapes} from '../../../view/shapes.js';
import type {OverlayLayout} from '../model/overlay.js';
import {customizedLook} from './customized-map.js';

/** The state of the panel. */
export interface OverlayState {
  readonly locale: Locale;
  /** Id of the division that the reader points at or has focused. */
  readonly active?: string | undefined;
  /** Id of the division that is chosen; empty for none. */
  readonly selected: string;
  /** Id of the division that Tab reaches. */
  readonly stop: string;
  /** The position of the tip, in pixels from the top left corner of the map. */
  readonly at?: {readonly x: number; readonly y: number} | undefined;
  /** Sentences about data that could not be used. */
  readonly notes: readonly string[];
  /** The credits that the map itself does not show. */
  readonly credits: readonly string[];
  /** Whether the key is shown below its title. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The panel over a map of another library: the key, the list of divisions for keyboard and screen reader, and the tip. */
export function overlayPanel({title, instructions, regions, key}: OverlayLayout, state: OverlayState): TemplateResult {
  const {locale, active, selected, stop, at, notes, credits, isOpen, onToggle} = state;
  const shown = regions.find(({id}) => id === active);
  return html`<div class="corner" lang=${shared[locale].tag}>
      <div class="panel" part="panel">
        <button class="title" part="title" aria-expanded=${isOpen} @click=${onToggle}>${title}</button>
        <div class="key" ?hidden=${!isOpen}>
          ${key.map(
            ({level, text}) =>
              html`<p>
                <svg width="22" height="12" aria-hidden="true">
                  <g>${shapes([['rect', {'data-level': level, ...customizedLook(level), width: 22, height: 12}]])}</g>
                </svg>
                ${text}
              </p>`,
          )}
          ${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
        </div>
        ${
          regions.length > 0
            ? html`<ul part="list" aria-label="${title} ${instructions}">
                ${regions.map(
                  ({id, text}) =>
                    html`<li>
                      <button
                        class="region"
                        data-region=${id}
                        tabindex=${id === stop ? 0 : -1}
                        aria-pressed=${id === selected}
                      >
                        ${text}
                      </button>
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </div>
      ${credits.map((credit) => html`<p class="credit" part="credit">${credit}</p>`)}
    </div>
    ${
      shown && at
        ? html`<p class="tip" part="tip" aria-hidden="true" data-x=${at.x} data-y=${at.y}>${shown.text}</p>`
        : nothing
    }`;
}

/** The styles of the panel; the list is visible only while the keyboard is in it. */
export const overlayStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 1000;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: none;
  }
  p,
  ul {
    margin: 0;
  }
  .corner {
    position: absolute;
    inset-inline-start: 8px;
    inset-block-end: var(--_foot, 24px);
    max-width: min(240px, 70%);
    max-height: calc(100% - 8px - var(--_foot, 24px));
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 2px;
    font-size: 12px;
  }
  .panel {
    box-sizing: border-box;
    min-height: 0;
    max-width: 100%;
    padding: 6px 10px;
    overflow: auto;
    background: var(--_paper);
    background: color-mix(in srgb, var(--_paper) 92%, transparent);
    pointer-events: auto;
  }
  button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .title {
    font-weight: 700;
  }
  .title::after {
    content: ' ▾' / '';
  }
  .title[aria-expanded='false']::after {
    content: ' ▸' / '';
  }
  .title:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .key[hidden] {
    display: none;
  }
  .credit {
    max-width: 100%;
    box-sizing: border-box;
    padding: 0 6px;
    overflow-wrap: anywhere;
    background: var(--_paper);
    background: color-mix(in srgb, var(--_paper) 80%, transparent);
  }
  svg {
    vertical-align: -1px;
  }
  ul {
    max-height: 132px;
    margin-block: 4px;
    padding: 0;
    overflow: auto;
    /* An empty bullet, unlike none, keeps the meaning of a list in Safari. */
    list-style-type: '';
  }
  ul:not(:focus-within) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .region {
    width: 100%;
    padding: 3px 4px;
  }
  .region:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .region[aria-pressed='true'] {
    font-weight: 700;
  }
  .note {
    color: var(--_secondary);
    overflow-wrap: anywhere;
  }
`;
