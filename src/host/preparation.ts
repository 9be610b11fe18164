import type {LitElement} from 'lit';
import {inEveryLanguage} from '../dataset/localized.js';
import {ReadableError} from '../dataset/readable-error.js';
import {languages} from '../model/words/languages.js';

const unnamedPart = () => inEveryLanguage(languages, ({errors}) => errors.missingUnnamedPart);

/** The loading of what a figure needs before it is drawn, and the reason why a part is missing. */
export class Preparation {
  /** Settles when the present loading has ended, with or without success; undefined where nothing is being loaded. It never rejects. */
  pending: Promise<void> | undefined;
  /** Why the last loading failed; undefined where it succeeded. */
  missing: ReadableError | undefined;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * Starts loading and updates the host when that has settled; returns false where there is nothing to load. After a
   * failure it tries again only where the host has changed, not where the host updates to show that a part is missing.
   */
  begin(load: () => Promise<void> | undefined, hasChanged: boolean): boolean {
    const loading = hasChanged || !this.missing ? load() : undefined;
    return this.wait(loading?.then(() => void (this.missing = undefined)));
  }

  /** Updates the host when what is being loaded has settled; returns false where nothing is. Another part may be missing. */
  wait(loading: Promise<void> | undefined): boolean {
    if (!loading) return false;
    this.pending = loading
      .catch((reason: unknown) => this.fail(reason))
      .then(() => {
        this.pending = undefined;
        this.#host.requestUpdate();
      });
    return true;
  }

  /** Records why a part is missing, so that the figure can say so. */
  fail(reason: unknown): void {
    this.missing =
      reason instanceof ReadableError ? reason : Object.assign(new ReadableError(unnamedPart()), {cause: reason});
    this.#host.requestUpdate();
  }
}
