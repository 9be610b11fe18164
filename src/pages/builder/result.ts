/** What the builder makes of its state: the preview, what was read from a table, and the code to copy. */

import {rowsOfCsv} from '../../dataset/table/csv.js';
import type {Localized} from '../../dataset/types.js';
import {errorSentence} from '../../host/error-sentence.js';
import type {Table} from '../../model/layout.js';
import {tagOf} from '../charts.js';
import type {Chart} from '../charts.js';
import {factsFor} from '../snippet/facts.js';
import type {OwnTable} from '../snippet/facts.js';
import {snippet} from '../snippet/snippet.js';
import type {SnippetOptions} from '../snippet/snippet.js';
import {figureWords} from '../snippet/layouts.js';
import type {Output} from './outputs.js';
import type {BuilderState} from './state.js';
import {languages} from '../../model/words/languages.js';

/** The editor's own table; undefined where there is none. */
export function tableOf({table}: Pick<BuilderState, 'table'>): OwnTable | undefined {
  const rows = rowsOfCsv(table);
  return rows.length > 0 ? {rows} : undefined;
}

/** The element of the preview, with its table inside. */
export function previewElement({
  chart,
  attributes,
  table,
  locale,
}: BuilderState & {readonly chart: Chart}): HTMLElement {
  const element = document.createElement(tagOf(chart));
  element.lang = languages[locale].tag;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const own = tableOf({table});
  if (!own) return element;
  const inside = document.createElement('table');
  own.rows.forEach((cells, index) => {
    const row = inside.insertRow();
    for (const text of cells) row.appendChild(document.createElement(index === 0 ? 'th' : 'td')).textContent = text;
  });
  element.append(inside);
  return element;
}

/** What a chart reads from the editor's own table. */
export interface Understood {
  /** Its facts, as the chart lists them; absent where there is nothing to draw. */
  readonly table?: Table;
  /** What could not be read, in sentences. */
  readonly problems: readonly string[];
}

/** What is read from the table; undefined where there is none. */
export function understood({
  chart,
  attributes,
  locale,
  ...state
}: BuilderState & {readonly chart: Chart}): Understood | undefined {
  const table = tableOf(state);
  if (!table) return undefined;
  try {
    const {problems} = factsFor(chart, {table});
    return {
      table: figureWords(chart, attributes, locale, {table}).table,
      problems: problems.map((problem: Localized) => problem[locale]),
    };
  } catch (reason) {
    return {problems: [errorSentence(reason, locale)]};
  }
}

/** The code to copy in a form, or the sentence that says why there is none. */
export function codeOf(
  form: Exclude<Output, 'picture'>,
  {chart, attributes, locale, base, ...state}: BuilderState & {readonly chart: Chart},
  {integrity, height}: Pick<SnippetOptions, 'integrity' | 'height'>,
): {readonly code: string; readonly problem?: undefined} | {readonly code?: undefined; readonly problem: string} {
  const table = tableOf(state);
  try {
    const folder = base && !base.endsWith('/') ? `${base}/` : base;
    const options = {chart, attributes, locale, form, table, integrity, height, ...(folder && {base: folder})};
    return {code: snippet(options)};
  } catch (reason) {
    return {problem: errorSentence(reason, locale)};
  }
}
