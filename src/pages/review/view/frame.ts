import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import {keys} from '../keys.js';
import {progressOf} from '../model/items.js';
import type {Item} from '../model/items.js';
import {filtered} from '../model/order.js';
import type {Filter} from '../model/order.js';
import {commands} from '../words/words.js';
import type {Command, ReviewWords} from '../words/words.js';

/** The title of the page, and the button for the other language. */
export const title = (words: ReviewWords, locale: Locale, onLanguage: (other: Locale) => void): TemplateResult => {
  const other = locale === 'zh' ? 'en' : 'zh';
  return html`<h1>${words.title}</h1>
    <button class="text language" lang=${other} @click=${() => onLanguage(other)}>${words.otherLanguage}</button>`;
};

/** What the toolbar shows. */
interface ToolbarState {
  readonly items: readonly Item[];
  readonly filter: Filter;
  readonly isChanged: boolean;
  readonly status: string;
}

const filters: readonly Filter[] = ['all', 'observation', 'exclusion', 'project', 'place'];

/** How far the review is, what is reviewed, and the commands that belong to no item. */
export function toolbar(
  {items, filter, isChanged, status}: ToolbarState,
  words: ReviewWords,
  onCommand: (command: Command) => void,
  onFilter: (filter: Filter) => void,
): TemplateResult {
  const listed = filtered(items, filter);
  const {done, all} = progressOf(listed);
  const button = (command: Command, isMain = false) =>
    html`<button class=${isMain ? 'main' : ''} title=${words.explained[command]} @click=${() => onCommand(command)}>
      ${words.commands[command]} <kbd>${keys[command]}</kbd>
    </button>`;
  return html`<div class="toolbar">
    <div class="progress">
      <progress max=${Math.max(all, 1)} value=${done} aria-label=${words.progress(done, all)}></progress>
      <span>${words.progress(done, all)}</span>
    </div>
    <fieldset class="filters">
      <legend class="hidden">${words.filterLabel}</legend>
      ${filters
        .filter((kind) => kind === 'all' || filtered(items, kind).length > 0)
        .map(
          (kind) =>
            html`<label>
              <input type="radio" name="filter" .checked=${kind === filter} @change=${() => onFilter(kind)} />
              ${words.filters[kind]} <span class="count">${filtered(items, kind).length}</span>
            </label>`,
        )}
    </fieldset>
    <div class="buttons">
      ${button('previous')} ${button('next')} ${button('undo')} ${button('redo')} ${button('save', isChanged)}
      ${button('help')}
    </div>
    <p class="status" role="status">
      ${status || (isChanged ? words.notSaved : done === all && filter === 'all' ? words.done : nothing)}
    </p>
  </div>`;
}

/** The list of keys. */
export const helpDialog = (words: ReviewWords, onClose: () => void): TemplateResult =>
  html`<dialog aria-labelledby="keys-title">
    <h2 id="keys-title">${words.keysTitle}</h2>
    <dl>
      ${commands.map(
        (command) =>
          html`<div>
            <dt><kbd>${keys[command]}</kbd></dt>
            <dd>${words.explained[command]}</dd>
          </div>`,
      )}
    </dl>
    <p class="hint">${words.keysNote}</p>
    <button class="main" @click=${onClose}>${words.close}</button>
  </dialog>`;
