/** The warnings that have been given on this page. */
const warnings = new Set<string>();

/** Warns the page's developer; the same message is given only once. */
export function warnOnce(message: string): void {
  if (!warnings.has(message)) console.warn(message);
  warnings.add(message);
}
