import type {LitElement} from 'lit';
import {inEveryLanguage} from '../dataset/localized.js';
import type {Facts} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';
import {LazyPart} from './lazy-part.js';
import type {Sharing} from './sync.js';

/** A chart's way to share its choices with others: loaded with its first `sync` name, for which the figure does not wait. */
export class SharedChoices {
  /** Settles when the chart has joined the others or cannot; undefined before and afterwards. It never rejects. */
  joining: Promise<void> | undefined;
  #hasJoined = false;
  readonly #part = new LazyPart(
    inEveryLanguage(languages, ({parts}) => parts.sharedChoices),
    () => import('./sync.js'),
  );

  /**
   * Joins the other charts of the page, once. Rejects with a `MissingPartError` where that cannot be loaded.
   *
   * @param marks The marks of the chart, of which one may be shown as chosen.
   * @param data What the chart draws from at the moment.
   */
  join(
    host: LitElement & {readonly sync: string},
    marks: {selected?: string | undefined},
    data: () => Partial<Facts>,
  ): Promise<void> {
    const {shares} = host.constructor as {readonly shares?: Sharing};
    if (!shares || this.#hasJoined) return Promise.resolve();
    const join = Promise.resolve(this.#part.load()).then(() => {
      if (!this.#hasJoined) new (this.#part.require().SyncController)(host, shares, marks, data);
      this.#hasJoined = true;
    });
    const settle = () => (this.joining = undefined);
    this.joining = join.then(settle, settle);
    return join;
  }
}
