import {isServer} from 'lit';
import type {LitElement, ReactiveController} from 'lit';
import type {Locale} from '../dataset/types.js';
import {languages} from '../model/words/languages.js';

const hosts = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** One observer for all figures of the page: `lang` may change anywhere above them. */
function watch(): void {
  if (hosts.size > 1) return;
  observer ??= new MutationObserver(() => hosts.forEach((controller) => controller.read()));
  observer.observe(document, {subtree: true, attributes: true, attributeFilter: ['lang']});
}

/** The nearest `lang` above a node, through shadow roots. */
function nearestLang(node: Element): string {
  // An element on a server has no ancestors.
  if (isServer) return node.getAttribute('lang') ?? '';
  const ancestor = node.closest('[lang]');
  if (ancestor) return ancestor.getAttribute('lang') ?? '';
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** The language of a figure, from the nearest `lang` above it: Chinese where there is none, English for a language without words. */
export function localeAbove(node: Element): Locale {
  const lang = nearestLang(node);
  return (Object.keys(languages) as Locale[]).find((locale) => languages[locale].lang.test(lang)) ?? 'en';
}

/** Keeps the language of a figure that of its page. */
export class LocaleController implements ReactiveController {
  locale: Locale = 'zh';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    watch();
    this.read();
  }

  hostDisconnected(): void {
    hosts.delete(this);
    if (!hosts.size) observer?.disconnect();
  }

  read(): void {
    const locale = localeAbove(this.#host);
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
