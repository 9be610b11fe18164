/** Inside quotation marks, quotation marks are single (GB/T 15834-2011, 4.8.3.4). */
export const withSingleQuotes = (text: string): string => text.replace(/“/g, '‘').replace(/”/g, '’');

/** Half-width marks that a typist of Chinese left, and those that belong into Chinese text (GB/T 15834-2011). */
const fullWidth: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '(': '（', ')': '）'};

/**
 * A passage of a report as it is set in print: within Chinese text with full-width marks, and between quotation marks. Its words
 * are not touched; links to the passage are made from the text as it was published.
 */
export function quotedText(passage: string): string {
  const isChinese = /\p{Script=Han}/u.test(passage);
  const text = passage.replace(/(?<!\d)[,;:()]|[,;:()](?!\d)/g, (mark) => (isChinese ? fullWidth[mark] : mark));
  return withSingleQuotes(text);
}

/** The same between its quotation marks. */
export const quotation = (passage: string): string => `“${quotedText(passage)}”`;
