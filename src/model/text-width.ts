/**
 * Text is measured without a page: a Chinese character is one em wide, a digit 0.58, a capital
 * 0.68, other Latin 0.53. A little wide on purpose, so that what fits here fits on the page.
 */
const measure = (code: number): number => {
  const char = String.fromCodePoint(code);
  if (code > 0x2e7f || (code >= 0x2014 && code <= 0x2026)) return 1;
  if (/[0-9]/.test(char)) return 0.58;
  if (/[A-Z%→←≥≤−—MWmw]/.test(char)) return 0.74;
  return /[ .,:;'|ilI()]/.test(char) ? 0.32 : 0.54;
};

/** What has been measured, by character code: every layout asks for the same few hundred. */
const widths: number[] = [];

/** The width of a line of text in CSS pixels at a font size. */
export function textWidth(text: string, size = 13): number {
  let em = 0;
  // By index: an iterator makes a string of every character.
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at)!;
    if (code > 0xffff) at++;
    em += widths[code] ??= measure(code);
  }
  return em * size;
}

/** Breaks text into lines no wider than `width`: between Latin words, within one that no line has room for, anywhere in Chinese except before 、，。 and between 2023 and 年. */
export function wrapText(text: string, width: number, size = 13): string[] {
  const whole = text.trimEnd();
  if (textWidth(whole, size) <= width) return whole ? [whole] : [];
  const pieces =
    text.match(
      /[“‘（「《]*[\u2e80-\uffef][、，。；：」）》”’,.;:%)]*|[“‘]*[^\s\u2e80-\uffef“‘]+[年月日]?[、，。；：」）》]*\s*|[“‘]|\s+/g,
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((one) => (textWidth(one, size) > width ? [...one] : one))) {
    if (line && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** Breaks text like `wrapText`, into lines of about the same width: no last line of one character. */
export function balanceText(text: string, width: number, size = 13): string[] {
  const lines = wrapText(text, width, size);
  const even = wrapText(text, Math.min(width, textWidth(text, size) / lines.length + size), size);
  return even.length === lines.length ? even : lines;
}
