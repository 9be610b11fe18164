import type {LitElement, ReactiveController} from 'lit';
import type {Facts} from '../../dataset/types.js';
import {figureReadings} from './figure-readings.js';
import type {Given, RowReader} from './figure-readings.js';
import {tablesOf} from './named-table.js';
import {TableWatch} from './table-watch.js';

/** What a page gives an element to draw, as its properties hold it. */
export interface PageData {
  readonly data?: unknown;
  readonly src: string;
  readonly table: string;
}

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
  #request: PageData & {readonly readsTables: boolean} = {src: '', table: '', readsTables: false};
  #ending?: AbortController | undefined;
  readonly #watch: TableWatch;

  /** @param rows Loads what reads the page's own rows, for figures that draw such. */
  constructor(host: LitElement, parts: () => readonly Part[], rows?: () => Promise<RowReader<Part>>) {
    this.#host = host;
    this.#parts = parts;
    this.#rows = rows;
    this.#watch = new TableWatch(host, () => this.#request.readsTables && this.#begin());
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
    this.#watch.resume();
    // A table elsewhere may have changed meanwhile.
    if (this.#ending?.signal.aborted || this.#request.table) this.#begin();
  }

  hostDisconnected(): void {
    this.#watch.pause();
    this.#ending?.abort();
    this.reading = undefined;
  }

  /**
   * Takes over an object, or the JSON at an address, or the table that the page names, or, where the element names nothing
   * to draw, the table inside it; without any of them, the figure draws its own report.
   */
  use({data, src, table}: PageData, readsSlottedTable: boolean): void {
    const readsTables = data === undefined && !src && (table !== '' || readsSlottedTable);
    // A map reads its table itself, beside a dataset too.
    if (readsTables || table) this.#watch.begin(table);
    const request = {data, src, table, readsTables};
    const keys = Object.keys(request) as (keyof typeof request)[];
    if (keys.every((key) => request[key] === this.#request[key])) return;
    this.#request = request;
    this.given = this.error = undefined;
    this.#begin();
  }

  #begin(): void {
    const {data, src, table, readsTables} = this.#request;
    this.#ending?.abort();
    const has = data !== undefined || src || (readsTables && (table || this.#host.querySelector('table')));
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
    const {data, src, table, readsTables} = this.#request;
    let outcome: Pick<this, 'given' | 'error'>;
    try {
      // Only a page that brings its own data pays for reading and checking it.
      const [foreign, rows] = await Promise.all([
        readsTables ? undefined : import('./foreign-data.js'),
        this.#rows?.(),
        data === undefined && src ? import('./file.js') : undefined,
      ]);
      const given = foreign
        ? await foreign.readForeign(data, src, this.#parts(), signal, rows)
        : await this.#readTables(table, rows);
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

  /** Reads the tables of the page, when the page has been parsed. */
  async #readTables(reference: string, rows: RowReader<Part> | undefined): Promise<Given<Part> | undefined> {
    const figures = rows ? undefined : await import('./page-table.js');
    if (reference && document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
    const tables = tablesOf(this.#host, reference);
    return rows ? rows.readTables(tables, reference !== '') : figures!.readTables(tables, this.#parts());
  }
}
