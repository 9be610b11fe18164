/** An address that is safe in a link: http(s) or relative; undefined for any other. */
export function safeUrl(address: string): string | undefined {
  // Browsers ignore blanks and control characters in an address, so they could hide a scheme.
  const isOther = address && /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address.replace(/[^!-\uffff]/g, ''));
  return (!isOther && address.trim()) || undefined;
}

/** A link from a safe address to the passage itself, by text fragment (WICG Scroll To Text Fragment). */
export function passageUrl(address: string, quote: string): string {
  // In a text directive, commas and hyphens are part of the syntax.
  return `${address.split('#')[0]}#:~:text=${encodeURIComponent(quote).replace(/-/g, '%2D')}`;
}
