/** A short name for a text, by which two texts differ (FNV-1a with 32 bits). */
function nameFor(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** An SVG whose ids differ from those of any other picture, so that several can stand in one page. */
export function withOwnIds(svg: string): string {
  const suffix = `-${nameFor(svg)}`;
  return svg.replace(/( id="|="url\(#)([\w-]+)/g, `$1$2${suffix}`);
}
