import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {webAddress} from '../model/web-address.js';

/** Words that lead to an address: the one place where a link is made. Without an address that a link may carry, the words alone. */
export function link(address: string | undefined, words: string | TemplateResult): string | TemplateResult {
  const href = webAddress(address);
  return href ? html`<a part="link" href=${href}>${words}</a>` : words;
}
