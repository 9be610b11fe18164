import type {LitElement, ReactiveController, TemplateResult, nothing} from 'lit';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Facts, Locale} from '../../dataset/types.js';
import {problemList} from '../../view/problems.js';
import {loaders} from './loaded-data.js';
import type {LoadedData, RowReader} from './loaded-data.js';
import {tablesOf} from './named-table.js';
import {TableWatch} from './table-watch.js';

/** What a page gives an element to draw, as its properties hold it. */
export interface PageData {
  readonly data?: unknown;
  readonly src: string;
  readonly table: string;
}

/** Loads a page's own data: an object, the file at an address, or a table of the page. Only checked data are handed to the figure. */
export class DatasetController<Part extends keyof Facts> implements ReactiveController {
  /** The page's data, checked; undefined while they are being read, and where the page gives none. */
  loaded?: LoadedData<Part> | undefined;
  error?: Error | undefined;
  /** Whether data is being read for the first time. */
  busy = false;
  /** Settles when the data have been read or the reading was aborted; undefined where nothing is being read. */
  reading?: Promise<void> | undefined;
  readonly #host: LitElement;
  readonly #parts: () => readonly Part[];
  readonly #rows: (() => Promise<RowReader<Part>>) | undefined;
  #request: PageData & {readonly readsTables: boolean} = {src: '', table: '', readsTables: false};
  #abort?: AbortController | undefined;
  /** Watches the tables that are read, once some are. */
  #watch?: TableWatch;

  /** @param rows Loads the reader of rows that the page gives. Default: none; tables are then read as figures. */
  constructor(host: LitElement, parts: () => readonly Part[], rows?: () => Promise<RowReader<Part>>) {
    this.#host = host;
    this.#parts = parts;
    this.#rows = rows;
    loaders.data.set(host, this);
    host.addController(this);
  }

  /** The page's data, once they have been read. */
  async result(): Promise<LoadedData<Part> | undefined> {
    await this.reading;
    if (this.error) throw this.error;
    return this.loaded;
  }

  /** What could not be read, as a list for readers. */
  problemList(locale: Locale): TemplateResult | typeof nothing {
    const problems = this.error instanceof ReadableError ? this.error.problems : this.loaded?.problems;
    return problemList(problems ?? [], locale);
  }

  hostConnected(): void {
    this.#watch?.resume();
    // A table elsewhere on the page may have changed in the meantime.
    if (this.#abort?.signal.aborted || this.#request.table) this.#begin();
  }

  hostDisconnected(): void {
    this.#watch?.pause();
    this.#abort?.abort();
    this.reading = undefined;
  }

  /**
   * Reads an object, or the JSON at an address, or the table that the page names, or, where the element names nothing to
   * draw, the table inside it. Without any of them there is nothing to read.
   */
  use({data, src, table}: PageData, readsSlottedTable: boolean): void {
    const readsTables = data === undefined && !src && (table !== '' || readsSlottedTable);
    // A map also reads a table that is given beside a dataset.
    if (readsTables || table)
      (this.#watch ??= new TableWatch(this.#host, () => this.#request.readsTables && this.#begin())).begin(table);
    const request = {data, src, table, readsTables};
    const keys = Object.keys(request) as (keyof typeof request)[];
    if (keys.every((key) => request[key] === this.#request[key])) return;
    this.#request = request;
    this.loaded = this.error = undefined;
    this.#begin();
  }

  #begin(): void {
    const {data, src, table, readsTables} = this.#request;
    this.#abort?.abort();
    const has = data !== undefined || src || (readsTables && (table || this.#host.querySelector('table')));
    // While a changed table is read again, the figure keeps showing its previous content.
    this.busy = Boolean(has) && !this.loaded;
    this.reading = has ? this.#read() : undefined;
    if (!has && (this.loaded || this.error)) {
      this.loaded = this.error = undefined;
      this.#host.requestUpdate();
    }
  }

  /** A newer call or the removal of the element aborts it; it starts again when the element returns. */
  async #read(): Promise<void> {
    const {signal} = (this.#abort = new AbortController());
    const {data, src, table, readsTables} = this.#request;
    let result: Pick<this, 'loaded' | 'error'>;
    try {
      // Only a page that brings its own data loads the code that reads and checks them.
      const [foreign, rows] = await Promise.all([
        readsTables ? undefined : import('./foreign-data.js'),
        this.#rows?.(),
        data === undefined && src ? import('./file.js') : undefined,
      ]);
      const loaded = foreign
        ? await foreign.readForeign(data, src, this.#parts(), signal, rows)
        : await this.#readTables(table, rows);
      result = {loaded};
    } catch (reason) {
      result = {error: reason instanceof Error ? reason : new Error(String(reason))};
    }
    if (signal.aborted) return;
    this.#abort = this.reading = undefined;
    this.loaded = result.loaded;
    this.error = result.error;
    this.busy = false;
    this.#host.requestUpdate();
  }

  /** Reads the tables of the page, once the page has been parsed. */
  async #readTables(reference: string, rows: RowReader<Part> | undefined): Promise<LoadedData<Part> | undefined> {
    const figures = rows ? undefined : await import('./page-table.js');
    if (reference && document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
    const tables = tablesOf(this.#host, reference);
    return rows ? rows.readTables(tables, reference !== '') : figures!.readTables(tables, this.#parts());
  }
}
