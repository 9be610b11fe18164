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
  const ancestor = node.closest('[lang]');
  if (ancestor) return ancestor.getAttribute('lang') ?? '';
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** The language that a page declares; English where no figure speaks it. */
const localeOf = (lang: string): Locale =>
  (Object.keys(languages) as Locale[]).find((locale) => languages[locale].lang.test(lang)) ?? 'en';

/** The language of a figure, from the nearest `lang` of its page; Chinese where there is none. */
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
    const locale = localeOf(nearestLang(this.#host));
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
