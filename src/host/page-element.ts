import {LitElement, isServer} from 'lit';
import type {PropertyValues} from 'lit';
import type {Locale} from '../dataset/types.js';
import type {Box} from '../model/layout.js';
import {LocaleController, localeAbove} from './locale-controller.js';
import {SizeController} from './size-controller.js';

/**
 * An element that draws for the width and the language of its place on a page. A server draws it for the attributes
 * `server-width` and `lang`, and the first update on the page takes over what the server drew.
 */
export abstract class PageElement extends LitElement {
  readonly #size = new SizeController(this, () => this.performUpdate());
  readonly #locale = new LocaleController(this);
  readonly #isServerDrawn = this.shadowRoot !== null;

  /** The figure's box; undefined until it has been measured. What a server drew stays as it is, so that it does not shift. */
  protected get box(): Box | undefined {
    const {width, isStatic} = this.#size;
    return width ? {width, isStatic: isStatic || this.#isServerDrawn} : undefined;
  }

  /** The language of the figure, from the nearest `lang`. */
  protected get locale(): Locale {
    return isServer ? localeAbove(this) : this.#locale.locale;
  }

  /** Settles when the next of what the figure waits for is there; undefined where it waits for nothing. It never rejects. */
  protected abstract get waiting(): Promise<unknown> | undefined;

  protected abstract override willUpdate(changed: PropertyValues): void;

  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated || !this.#isServerDrawn) return super.scheduleUpdate() as void;
    const {takeOver} = await import('./hydration.js');
    await takeOver(this, this.#size, this.locale, {
      waiting: () => this.waiting,
      prepare: () => this.willUpdate(new Map()),
      draw: () => this.performUpdate(),
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    return this.waiting ? this.waiting.then(() => this.getUpdateComplete()) : isDone;
  }
}
