import {html, nothing} from 'lit';
import type {LitElement, TemplateResult} from 'lit';
import type {Locale, Localized} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';
import {nextOrder} from '../model/table-order.js';
import type {TableOrder} from '../model/table-order.js';
import {downloads, downloadsStyles} from '../view/downloads.js';
import type {FileKind} from '../view/downloads.js';
import {failure as failureView, failureStyles, problemList} from '../view/failure.js';
import type {Panel} from '../view/figure.js';
import {table, tableStyles} from '../view/table.js';
import {showTip, tipStyles} from '../view/tip.js';
import {HsErrorEvent} from './error-event.js';
import {failureWords} from './failure-words.js';

export {HsErrorEvent, failureWords, showTip};

const styles = [tableStyles, downloadsStyles, failureStyles, tipStyles];

/** Gives a shadow root the styles of what this module shows. */
export function dress(root: HTMLElement | DocumentFragment): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const {styleSheet} of styles)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}

/** What stands where a figure could not be drawn. */
export function failure(reason: unknown, locale: Locale): TemplateResult {
  const problems =
    reason instanceof Error && reason.name === 'TableError' && 'problems' in reason ? reason.problems : [];
  return failureView(failureWords(reason, locale), problems as readonly Localized[], locale);
}

/** How readers have sorted the tables of figures. */
const orders = new WeakMap<Node, TableOrder>();
/** How many rows of them are listed, where more than at first. */
const listed = new WeakMap<Node, number>();

const update = (root: HTMLElement | DocumentFragment) => ((root as ShadowRoot).host as LitElement).requestUpdate();

function sort(root: HTMLElement | DocumentFragment, facts: FigureLayout['table'], column: number): void {
  const order = nextOrder(facts, orders.get(root), column);
  if (order) orders.set(root, order);
  else orders.delete(root);
  update(root);
}

/** Where the button goes with the last rows, focus goes to the first of them. */
async function goOn(root: HTMLElement | DocumentFragment, row: number): Promise<void> {
  await ((root as ShadowRoot).host as LitElement).updateComplete;
  const head = root.querySelectorAll<HTMLElement>('tbody th')[row];
  if (root.querySelector('[part=table] p') || !head) return;
  head.tabIndex = -1;
  head.focus();
}

/** What stands below a figure: what could not be read of its table, and the panel that the reader opened. */
export function extras(
  root: HTMLElement | DocumentFragment,
  layout: FigureLayout,
  locale: Locale,
  panel: Panel | undefined,
  problems: readonly Localized[] | undefined,
): TemplateResult {
  const opened = {
    table: () => {
      const most = listed.get(root) ?? 200;
      const more = () => {
        listed.set(root, most * 5);
        update(root);
        void goOn(root, most);
      };
      const onSort = (column: number) => sort(root, layout.table, column);
      return table(layout.table, orders.get(root), onSort, most, more, locale);
    },
    download: () => downloads(locale, (kind) => save(kind, root, layout, locale)),
  };
  return html`${problemList(problems, locale)}${panel ? opened[panel]() : nothing}`;
}

const unsaved = {zh: '这个文件未能生成，请试试其他格式。', en: 'This file could not be made; please try another kind.'};

/** Only a reader who takes a figure along pays for the code that makes a file of it. */
async function save(
  kind: FileKind,
  root: HTMLElement | DocumentFragment,
  layout: FigureLayout,
  locale: Locale,
): Promise<void> {
  const status = root.querySelector('[part=downloads] [role=status]');
  if (status) status.textContent = '';
  try {
    const {download} = await import('./export/download.js');
    await download(kind, root.querySelector('svg')!, layout);
  } catch {
    if (status) status.textContent = unsaved[locale];
  }
}
