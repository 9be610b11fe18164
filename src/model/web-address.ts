import {memoize} from './memoize.js';

/**
 * An address that a link may carry: http(s), or relative to the page; undefined for anything else, such as a
 * `javascript:` address. `//host/path` would mean another machine's files where the page is a file, and becomes https.
 *
 * @param address Text of any origin: an attribute, a property, a dataset, or a table of the page.
 */
export const webAddress = memoize((address: unknown): string | undefined => {
  // The URL standard skips control characters and spaces around an address, and tabs and line breaks inside it.
  const text = typeof address === 'string' ? address.replace(/^[\0- ]+|[\0- ]+$|[\t\n\r]/g, '') : '';
  const full = /^[\\/]{2}/.test(text) ? `https:${text}` : text;
  try {
    const {protocol} = new URL(full, 'https://page.invalid');
    return full && /^https?:$/.test(protocol) ? full : undefined;
  } catch {
    return undefined;
  }
});

/**
 * A link to a passage itself, by text fragment (WICG Scroll To Text Fragment); undefined without words, and where the
 * report has no address that a link may carry.
 */
export function passageAddress(address: unknown, quote: string | undefined): string | undefined {
  const safe = quote && webAddress(address);
  if (!safe) return undefined;
  // A dash has a meaning of its own in a text directive; a quote may have been cut in the middle of a character.
  const text = encodeURIComponent(quote.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');
  return `${safe.split('#')[0]}#:~:text=${text}`;
}
