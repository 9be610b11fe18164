/** A text with single quotation marks, for use inside double ones (GB/T 15834-2011, 4.8.3.4). */
export const withSingleQuotes = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

/** The full-width punctuation of Chinese text, by the half-width marks that are sometimes typed instead (GB/T 15834-2011). */
const fullWidth: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '(': '（', ')': '）'};

/**
 * A passage of a report with the typography of print: full-width punctuation in Chinese text, and single quotation marks. Its
 * words are unchanged, without the line breaks and hyphens of its page; links to the passage use the text as published.
 */
export function quotedText(passage: string): string {
  const isChinese = /\p{Script=Han}/u.test(passage);
  const text = passage
    .replace(/-\n/g, '')
    .replace(/\n/g, isChinese ? '' : ' ')
    // A mark between digits, which belongs to a number or a time, is matched with the digit before it and stays as it is.
    .replace(/\d[,;:()](?=\d)|[,;:()]/g, (mark) => (isChinese && fullWidth[mark]) || mark);
  return withSingleQuotes(text);
}

/** A passage in quotation marks. */
export const quotation = (passage: string): string => `“${quotedText(passage)}”`;
