import type {LitElement} from 'lit';
import {ReadableError} from '../dataset/readable-error.js';

const unknownPart = {
  zh: '图表的一部分未能载入，请稍后重试。',
  en: 'A part of the figure could not be loaded; please try again later.',
};

/** Waits for what a figure loads before it is drawn, and keeps why some of it is missing. */
export class Preparation {
  /** Settles when what is being loaded has come, or has failed; undefined where nothing is being loaded. It never rejects. */
  pending: Promise<void> | undefined;
  /** Why the last loading failed; undefined where it did not. */
  missing: ReadableError | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Begins to load and updates the host when that has settled; false where there is nothing to load. What could not be
   * loaded is tried again where the host has changed, not where it is only drawn again to show that something is missing.
   */
  begin(load: () => Promise<void> | undefined, hasChanged: boolean): boolean {
    const loading = hasChanged || !this.missing ? load() : undefined;
    if (!loading) return false;
    this.pending = loading
      .then(
        () => (this.missing = undefined),
        (reason: unknown) => this.fail(reason),
      )
      .then(() => {
        this.pending = undefined;
        this.#host.requestUpdate();
      });
    return true;
  }

  /** Keeps why a part is missing, for the figure to say so. */
  fail(reason: unknown): void {
    this.missing =
      reason instanceof ReadableError ? reason : Object.assign(new ReadableError(unknownPart), {cause: reason});
    this.#host.requestUpdate();
  }
}
