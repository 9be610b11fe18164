import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import type {Item} from '../model/items.js';
import type {Review} from '../model/sheets.js';
import {problemsOf} from '../model/charted.js';
import type {ReviewSession} from '../session.js';
import type {Command, ReviewWords} from '../words/words.js';
import {panel} from './panel.js';
import type {Merging} from './panel.js';
import {legend, reportText} from './text.js';

/** What the workspace hands over to the page. */
interface WorkspaceActions {
  readonly change: (review: Review) => void;
  readonly onFigure: (key: string, words: string) => void;
  readonly onCommand: (command: Command) => void;
}

/** The text with its marks, the item at hand, and its chart. */
export function workspace(
  session: ReviewSession,
  chart: HTMLElement | undefined,
  merging: Merging | undefined,
  {words, locale}: {readonly words: ReviewWords; readonly locale: Locale},
  {change, onFigure, onCommand}: WorkspaceActions,
): TemplateResult {
  const {current, items, paragraphs, review, text} = session;
  const formOf = (item: Item) =>
    panel(
      item,
      text,
      {review, words, locale, change, onFigure},
      {problems: problemsOf(review, item), merging, onCommand},
    );
  return html`<main class="review">
    <div class="left">${legend(items, words)} ${reportText(paragraphs, session.currentKey, words)}</div>
    <div class="right">
      ${current ? formOf(current) : html`<p class="hint">${words.nothing}</p>`}
      <section class="chart" aria-label=${words.chart}>
        <h2>${words.chart}</h2>
        ${chart ?? html`<p class="hint">${words.noChart}</p>`}
      </section>
    </div>
  </main>`;
}

/** Scrolls the text, and nothing else, to the item at hand where it is not in sight. */
export function showCurrent(root: ParentNode): void {
  const [mark, report] = [root.querySelector('.report .current'), root.querySelector('.report')];
  if (!mark || !report) return;
  const [at, around] = [mark.getBoundingClientRect(), report.getBoundingClientRect()];
  if (at.top < around.top + 20 || at.bottom > around.bottom - 60)
    report.scrollTop += at.top - around.top - around.height / 3;
}
