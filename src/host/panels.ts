import type {LitElement, TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import type {FigureLayout} from '../model/layout.js';
import {nextOrder} from '../model/table-order.js';
import type {TableOrder} from '../model/table-order.js';
import {languages} from '../model/words/panels/languages.js';
import {adoptStyles} from '../view/adopt-styles.js';
import {downloads, downloadsStyles} from '../view/downloads.js';
import type {FileKind} from '../view/downloads.js';
import type {Panel} from '../view/figure.js';
import {table, tableStyles} from '../view/table.js';
import type {DrawnFigure} from './export/download.js';

/** A figure as it is drawn, whose style is that of its page. */
type DrawnPicture = Omit<DrawnFigure, 'style'>;

/** How many rows of a table are listed at first, and the factor by which each “more” increases them. */
const rowsAtFirst = 200;
const growth = 5;

/** The panels that a reader opens below a figure: its data table, and its files to download. */
export class Panels {
  readonly #host: LitElement;
  /** How the reader has sorted the table. */
  #order?: TableOrder | undefined;
  #listed = rowsAtFirst;

  constructor(host: LitElement) {
    this.#host = host;
    adoptStyles(host, tableStyles, downloadsStyles);
  }

  /** The panel that is open. @param picture Draws the figure as it is saved. */
  render(panel: Panel, layout: FigureLayout, picture: () => DrawnPicture, locale: Locale): TemplateResult {
    if (panel === 'download') return downloads(locale, (kind) => this.#save(kind, picture, locale));
    const onSort = (column: number) => {
      this.#order = nextOrder(layout.table, this.#order, column);
      this.#host.requestUpdate();
    };
    return table(layout.table, this.#order, onSort, this.#listed, () => void this.#listMore(), locale);
  }

  /** Lists more rows. When no rows are left the button disappears, so focus moves to the first added row. */
  async #listMore(): Promise<void> {
    const {renderRoot} = this.#host;
    const first = this.#listed;
    this.#listed *= growth;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const heading = renderRoot.querySelectorAll<HTMLElement>('tbody th')[first];
    if (renderRoot.querySelector('[part=table] p') || !heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  /** Saves the figure as a file; the code for it is loaded on demand. */
  async #save(kind: FileKind, picture: () => DrawnPicture, locale: Locale): Promise<void> {
    const {renderRoot} = this.#host;
    const status = renderRoot.querySelector('[part=downloads] [role=status]');
    if (status) status.textContent = '';
    try {
      const {download, pageStyle} = await import('./export/download.js');
      await download(kind, {...picture(), style: pageStyle(renderRoot)});
    } catch {
      if (status) status.textContent = languages[locale].saveFailed;
    }
  }
}
