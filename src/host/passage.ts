/** An address that a link may carry: http(s) or relative; anything else reads as none. */
export function safeUrl(address: string): string | undefined {
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  return address && (scheme === undefined || scheme === 'http' || scheme === 'https') ? address.trim() : undefined;
}

/** A link to the passage itself, by text fragment (WICG Scroll To Text Fragment). */
export function passageUrl(address: string, quote: string): string | undefined {
  const safe = safeUrl(address);
  // A comma and a dash have a meaning of their own in a text directive.
  const directive = encodeURIComponent(quote).replace(/-/g, '%2D');
  return safe && `${safe.split('#')[0]}#:~:text=${directive}`;
}
