/** An address that a link may carry: http(s) or relative; anything else reads as none. */
export function safeUrl(address: string): string | undefined {
  // Browsers skip blanks and control characters, so that none may hide a scheme.
  const isOther = address && /^(?!https?:)[a-z][a-z\d+.-]*:/i.test(address.replace(/[^!-\uffff]/g, ''));
  return (!isOther && address.trim()) || undefined;
}

/** A link from a safe address to the passage itself, by text fragment (WICG Scroll To Text Fragment). */
export function passageUrl(address: string, quote: string): string {
  // A comma and a dash have a meaning of their own in a text directive.
  return `${address.split('#')[0]}#:~:text=${encodeURIComponent(quote).replace(/-/g, '%2D')}`;
}
