import type {LitElement, ReactiveController} from 'lit';
import type {Dataset} from '../dataset/types.js';

/** Foreign data on its way to a figure: loaded from an address or handed over, and never drawn unchecked. */
export class DatasetController<Part extends keyof Dataset> implements ReactiveController {
  /** The checked data; undefined while it is read, and where the figure draws its own report. */
  data?: Pick<Dataset, Part> | undefined;
  error?: Error | undefined;
  /** Whether foreign data is being read or checked. */
  busy = false;
  readonly #host: LitElement;
  readonly #parts: () => readonly Part[];
  #foreign: unknown;
  #src = '';
  #reading?: AbortController | undefined;

  constructor(host: LitElement, parts: () => readonly Part[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.busy) void this.#read();
  }

  hostDisconnected(): void {
    this.#reading?.abort();
  }

  /** Takes over an object, or the JSON at an address; with neither, the figure draws its own report. */
  use(foreign: unknown, src: string): void {
    this.#reading?.abort();
    this.data = this.error = undefined;
    this.#foreign = foreign;
    this.#src = src;
    this.busy = foreign !== undefined || src !== '';
    if (this.busy) void this.#read();
  }

  /** A newer call or the removal of the element ends it; it begins again when the element returns. */
  async #read(): Promise<void> {
    const {signal} = (this.#reading = new AbortController());
    try {
      // Only a page that brings its own data pays for reading and checking it.
      const {readForeign} = await import('./foreign-data.js');
      const data = await readForeign(this.#foreign, this.#src, this.#parts(), signal);
      if (!signal.aborted) this.data = data;
    } catch (reason) {
      if (!signal.aborted) this.error = reason instanceof Error ? reason : new Error(String(reason));
    }
    if (signal.aborted) return;
    this.busy = false;
    this.#host.requestUpdate();
  }
}
