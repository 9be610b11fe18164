import {adoptStyles} from 'lit';
import type {CSSResultOrNative, LitElement} from 'lit';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';
import type {SizeController} from './size-controller.js';

/** How an element prepares what it draws. */
interface Preparing {
  /** Lays the figure out, and begins to load what it needs for that. */
  readonly prepare: () => void;
  /** Settles when the next of what the figure waits for is there; undefined where it waits for nothing. It never rejects. */
  readonly waiting: () => Promise<unknown> | undefined;
}

/** How an element prepares and performs its first update. */
interface FirstUpdate extends Preparing {
  /** Performs the pending update. */
  readonly draw: () => void;
}

/** Lays a figure out with all that it needs. */
export async function prepared({prepare, waiting}: Preparing): Promise<void> {
  prepare();
  while (waiting()) {
    await waiting();
    prepare();
  }
}

/** Whether the page loaded Lit's support for hydration. */
const isSupported = () => 'litElementHydrateSupport' in globalThis;

/** Whether the element draws first what the server drew. Data that a script sets do not reach a server. */
const isSame = (host: LitElement & {readonly data?: unknown}, locale: Locale): boolean =>
  host.data === undefined && host.renderRoot.querySelector('figure')?.getAttribute('lang') === languages[locale].tag;

/** Puts the element's own style sheets in the place of the server's `<style>`, which a content policy may have refused. */
function replaceStyles(host: LitElement, root: ShadowRoot): void {
  const added = [...root.adoptedStyleSheets];
  const {elementStyles} = host.constructor as unknown as {readonly elementStyles: CSSResultOrNative[]};
  adoptStyles(root, elementStyles);
  const own = new Set(root.adoptedStyleSheets);
  root.adoptedStyleSheets.push(...added.filter((sheet) => !own.has(sheet)));
  root.querySelector('style')?.remove();
}

/** Removes what a server drew; the last ruler is the element's own. */
function clear(root: ShadowRoot, ...content: Node[]): void {
  root.replaceChildren(...content, ...[...root.querySelectorAll('.ruler')].slice(-1));
}

/**
 * Takes over the figure that a server drew into an element's shadow root. Where the page loaded Lit's support for hydration,
 * and the element draws the same, the nodes stay, and the figure is laid out for its own width afterwards. Otherwise they are
 * replaced when the element can draw. Either way the figure stays on the screen.
 */
export async function takeOver(
  host: LitElement,
  size: SizeController,
  locale: Locale,
  update: FirstUpdate,
): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const isHydrated = isSupported() && isSame(host, locale);
  const {width} = size;
  if (isHydrated) size.serverWidth = Number(root.querySelector('.graphic > svg')!.getAttribute('width'));
  await prepared(update);
  replaceStyles(host, root);
  host.renderOptions.renderBefore = null;
  // Lit's support refuses a part without a digest, and the element then draws anew.
  if (!isHydrated) clear(root, ...(isSupported() ? ['lit-part', '/lit-part'].map((text) => new Comment(text)) : []));
  try {
    update.draw();
  } catch {
    clear(root);
    host.requestUpdate();
    update.draw();
  }
  root.querySelector('.ruler:not(:last-child)')?.remove();
  if (size.serverWidth !== undefined && size.serverWidth !== width) host.requestUpdate();
  size.serverWidth = undefined;
}
