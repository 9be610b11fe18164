import type {LitElement, ReactiveController} from 'lit';
import type {Locale} from '../dataset/types.js';

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

/** Chinese by ISO 639 (zh, zho, chi, and cmn for Mandarin), with BCP 47's hyphens or the underscores of other systems; or empty. */
const chinese = /^\s*(?:(?:zho?|chi|cmn)(?![a-z\d])|$)/i;

/** The language of a figure: Chinese where the page declares Chinese or no language, English for any other language. */
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
    const lang = nearestLang(this.#host);
    const locale = chinese.test(lang) ? 'zh' : 'en';
    if (locale === this.locale) return;
    this.locale = locale;
    this.#host.requestUpdate();
  }
}
