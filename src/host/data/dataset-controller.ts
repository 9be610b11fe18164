import type {LitElement, ReactiveController} from 'lit';
import type {Facts} from '../../dataset/types.js';
import {figureReadings} from './figure-readings.js';
import type {Given, RowReader} from './figure-readings.js';

/** A page's own data on its way to a figure: handed over, loaded from an address or read from a table, never drawn unchecked. */
export class DatasetController<Part extends keyof Facts> implements ReactiveController {
  /** What the page gave; undefined while it is read, and where the figure draws its own report. */
  given?: Given<Part> | undefined;
  error?: Error | undefined;
  /** Whether data is being read for the first time. */
  busy = false;
  /** Ends when the data are read, or given up; undefined where nothing is being read. */
  reading?: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #parts: () => readonly Part[];
  readonly #rows: (() => Promise<RowReader<Part>>) | undefined;
  #request: readonly unknown[] = [undefined, '', false];
  #ending?: AbortController | undefined;
  #observer?: MutationObserver;

  /** @param rows Loads what reads the page's own rows, for figures that draw such. */
  constructor(host: LitElement, parts: () => readonly Part[], rows?: () => Promise<RowReader<Part>>) {
    this.#host = host;
    this.#parts = parts;
    this.#rows = rows;
    figureReadings.data.set(host, this);
    host.addController(this);
  }

  /** What is given, when it is read. */
  async outcome(): Promise<Given<Part> | undefined> {
    await this.reading;
    if (this.error) throw this.error;
    return this.given;
  }

  hostConnected(): void {
    if (this.#ending?.signal.aborted) this.#begin();
  }

  hostDisconnected(): void {
    this.#ending?.abort();
    this.reading = undefined;
  }

  /**
   * Takes over an object, or the JSON at an address, or, where the element names nothing to draw, the table inside it;
   * without any of them, the figure draws its own report.
   */
  use(data: unknown, src: string, readsSlottedTable: boolean): void {
    const readsTable = readsSlottedTable && data === undefined && !src;
    if (readsTable && !this.#observer) {
      this.#observer = new MutationObserver(() => this.#request[2] && this.#begin());
      this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    }
    const request = [data, src, readsTable];
    if (request.every((value, index) => value === this.#request[index])) return;
    this.#request = request;
    this.given = this.error = undefined;
    this.#begin();
  }

  #begin(): void {
    const [data, src, readsTable] = this.#request;
    this.#ending?.abort();
    const has = data !== undefined || src || (readsTable && this.#host.querySelector('table'));
    // A table that changes is drawn as it was until it is read again.
    this.busy = Boolean(has) && !this.given;
    this.reading = has ? this.#read() : undefined;
    if (!has && (this.given || this.error)) {
      this.given = this.error = undefined;
      this.#host.requestUpdate();
    }
  }

  /** A newer call or the removal of the element ends it; it begins again when the element returns. */
  async #read(): Promise<void> {
    const {signal} = (this.#ending = new AbortController());
    const [data, src, readsTable] = this.#request as [unknown, string, boolean];
    let outcome: Pick<this, 'given' | 'error'>;
    try {
      // Only a page that brings its own data pays for reading and checking it.
      const [foreign, rows] = await Promise.all([
        readsTable ? undefined : import('./foreign-data.js'),
        this.#rows?.(),
        data === undefined && src ? import('./file.js') : undefined,
      ]);
      const given = foreign
        ? await foreign.readForeign(data, src, this.#parts(), signal, rows)
        : (rows ?? (await import('./page-table.js'))).readTables(this.#host.querySelectorAll('table'), this.#parts());
      outcome = {given};
    } catch (reason) {
      outcome = {error: reason instanceof Error ? reason : new Error(String(reason))};
    }
    if (signal.aborted) return;
    this.#ending = this.reading = undefined;
    this.given = outcome.given;
    this.error = outcome.error;
    this.busy = false;
    this.#host.requestUpdate();
  }
}
