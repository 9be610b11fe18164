/** The warnings that this page has had. */
const warnings = new Set<string>();

/** Warns the page's developer; each message is given once, however many figures have the same mistake. */
export function warnOnce(message: string): void {
  if (!warnings.has(message)) console.warn(message);
  warnings.add(message);
}
