import type {LitElement, ReactiveController} from 'lit';
import {rowsOfCsv} from '../dataset/csv.js';
import {placeValuesOfList, placeValuesOfRows} from '../dataset/place-values.js';
import type {PlaceValues} from '../dataset/place-values.js';
import type {Place} from '../dataset/types.js';

/** Values as they came: a list, or the rows of a table. */
type Found = {readonly list: unknown} | {readonly rows: string[][]} | {readonly failed: string};

/** Values of a page, with the caption of its table. */
export type CaptionedValues = PlaceValues & {readonly caption?: string};

const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function fetched(src: string, signal: AbortSignal): Promise<Found> {
  try {
    const response = await fetch(src, {signal});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (/^\s*</.test(text)) throw new Error('HTML');
    return /^\s*[[{"]?\s*[[{]/.test(text) ? {list: JSON.parse(text) as unknown} : {rows: rowsOfCsv(text)};
  } catch (reason) {
    return {failed: `${src}: ${reason instanceof Error ? reason.message : String(reason)}`};
  }
}

/** A page's own values for townships: a property, a file, or the table inside the tag, in this order. */
export class OwnValues implements ReactiveController {
  readonly #host: LitElement;
  #src = '';
  #found?: Found | undefined;
  #reading?: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    new MutationObserver(() => host.requestUpdate()).observe(host, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  hostConnected(): void {
    if (!this.#reading?.signal.aborted) return;
    this.#src = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#found) this.#reading?.abort();
  }

  /** Reads the file at an address, once; given up when the figure is removed, and read again when it is back. Never rejects. */
  async load(src: string): Promise<void> {
    if (src === this.#src) return;
    this.#src = src;
    this.#found = undefined;
    this.#reading?.abort();
    const reading = (this.#reading = src ? new AbortController() : undefined);
    const found = reading && (await fetched(src, reading.signal));
    if (reading !== this.#reading) return;
    if (!reading?.signal.aborted) this.#found = found;
    // Back on the page before the file was given up.
    else if (this.#host.isConnected) await this.load(src);
  }

  /** The values, where the page has any; a table without the headings of data is none. */
  read(values: unknown, townships: readonly Place[]): CaptionedValues | undefined {
    if (values !== undefined && values !== null) return placeValuesOfList(values, townships);
    if (this.#src) return this.#ofFile(townships);
    const table = this.#host.querySelector('table');
    const rows = [...(table?.rows ?? [])].map(({cells}) => [...cells].map(textOf));
    const read = placeValuesOfRows(rows, townships);
    return read && {...read, caption: textOf(table!.caption)};
  }

  #ofFile(townships: readonly Place[]): CaptionedValues {
    const found = this.#found ?? {failed: this.#src};
    if ('list' in found) return placeValuesOfList(found.list, townships);
    if ('failed' in found)
      return {
        values: [],
        problems: [{zh: `数值未能读取：${found.failed}`, en: `The values could not be read: ${found.failed}`}],
      };
    return (
      placeValuesOfRows(found.rows, townships) ?? {
        values: [],
        problems: [
          {
            zh: `${this.#src}：首行应有“镇乡街道”（或“代码”）和“数值”两列。`,
            en: `${this.#src}: the first row should name a column “township” (or “code”) and a column “value”.`,
          },
        ],
      }
    );
  }
}
