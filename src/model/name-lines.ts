import {textWidth, wrapText} from './text-width.js';

/** Where a name of two lines reads best: after a quotation, else before a quotation or a bracket. */
const breaks = [/^(.*”)\s*(.+)$/, /^(.+?)\s*([“（(].*)$/];

/**
 * Breaks a name into lines no wider than `width`: a longer one beside its quotation or its bracket, where that makes two lines.
 *
 * @param wrap How other names are broken. Default: as `wrapText` does.
 */
export function wrapName(name: string, width: number, size = 13, wrap = wrapText): readonly string[] {
  const fits = (part: string) => textWidth(part, size) <= width;
  if (!fits(name))
    for (const pattern of breaks) {
      const [, ...parts] = pattern.exec(name) ?? [];
      if (parts.length > 0 && parts.every(fits)) return parts;
    }
  return wrap(name, width, size);
}
