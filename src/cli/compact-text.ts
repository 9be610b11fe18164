/** A normalised text, for reading and matching, with the offset of each of its characters in the original. */
export interface CompactText {
  readonly text: string;
  /** The span in the original of a span of the compact text; the end is exclusive. */
  readonly spanOf: (start: number, end: number) => readonly [start: number, end: number];
}

/** The characters that are left out: those without width, and spaces. */
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/;
const space = /[ \t\r\f\v\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Variants of characters, by the one that replaces them. */
const spellings: Readonly<Record<string, string>> = {
  ...{'﹪': '%', '﹢': '+', '﹣': '-', '−': '-', '‐': '-', '‑': '-', '–': '-', '∼': '~', '〜': '~'},
  ...{'︰': ':', '∶': ':', '〔': '[', '〕': ']', '【': '[', '】': ']', 〇: '〇', 兩: '两', 億: '亿', 萬: '万'},
  ...{
    '「': '“',
    '」': '”',
    '『': '“',
    '』': '”',
    '＂': '"',
    '•': '·',
    '‧': '·',
    '・': '·',
    '﹒': '·',
    餘: '余',
    個: '个',
  },
};

/** A normalised character: full-width letters, digits and brackets as ASCII; a full-width comma stays as it is. */
function plainChar(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e && char !== '，' && char !== '．') return String.fromCharCode(code - 0xfee0);
  return spellings[char] ?? char;
}

/** The quotation marks of print, by the typed ones. */
const straight: Readonly<Record<string, string>> = {'“': '"', '”': '"', '„': '"', '‘': "'", '’': "'"};

/** A quotation, or one in single marks that is in no other. */
const quotation = /“[^”\n]*”|‘([^‘’“”\n]{1,40})’/g;

/** A text whose typed quotation marks are those of print, in the lines where they are pairs, and whose single ones are double. */
const withPairedMarks = (text: string): string =>
  text
    .split('\n')
    .map((line) => {
      const parts = line.split('"');
      if (parts.length % 2 === 0) return line;
      return parts.map((part, at) => (at === 0 ? part : (at % 2 === 1 ? '“' : '”') + part)).join('');
    })
    .join('\n')
    .replace(quotation, (whole, words?: string) => (words === undefined ? whole : `“${words}”`));

/** Whether a hyphen joins two parts of a word, of which the second may stand in the next line: `aver-⏎age`, `well-known`. */
const isInWord = (text: string, at: number): boolean =>
  /[A-Za-z]/.test(text[at - 1] ?? '') && /^\s*[A-Za-z]/.test(text.slice(at + 1, at + 40));

const sentenceEnd = /[。！？；!?;：:…”"]/;

/** The length of a line; in Chinese the spaces around numbers do not count, and two digits are as wide as one character. */
const columnsOf = (line: string): number =>
  /\p{Script=Han}/u.test(line)
    ? line.replace(/\s/g, '').length - (line.match(/[\da-z.]/gi)?.length ?? 0) / 2
    : line.trim().length;

/** The length of a full line where the text is broken into lines of equal length, as in text from PDF files; else Infinity. */
function widthOf(text: string): number {
  const lengths = text
    .split('\n')
    .map(columnsOf)
    .filter((length) => length > 0);
  const width = [...lengths].sort((a, b) => a - b)[Math.floor(lengths.length * 0.85)] ?? 0;
  const full = lengths.filter((length) => length >= width - 3 && length <= width + 2).length;
  return lengths.length >= 8 && width >= 12 && width <= 90 && full >= lengths.length * 0.4 ? width : Infinity;
}

/** A line break inside a number, or between a number and its unit. */
const inNumeral = /\d[.．]?\s*\n\s*(?:[%％‰万亿]|[.．]\d)|\d[.．]\s*\n\s*\d/;

/** A mark at the beginning of a line that no line wraps before: a bullet, or the number of an item or a heading. */
const item =
  /^\s*(?:[●◆■★▲◢○□·•‧・○①-⑳]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|——)/;

/** The offsets of line breaks that only wrap a line: those of full lines that do not end a sentence, before one that begins no item. */
function foldsOf(text: string): ReadonlySet<number> {
  const width = widthOf(text);
  const folds = new Set<number>();
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
    const line = text.slice(start, end).trim();
    const isFull = columnsOf(line) >= width - 3 && !sentenceEnd.test(line.at(-1) ?? '');
    const isWrapped = isFull && !item.test(text.slice(end + 1, end + 12));
    if (isWrapped || inNumeral.test(text.slice(Math.max(0, end - 6), end + 6))) folds.add(end);
  }
  return folds;
}

/**
 * The compact form of a report: without spaces except between Latin words, with letters and digits in ASCII, and without
 * line breaks that only wrap a line. @param breaks Whether the other line breaks are kept, as ends of paragraphs. Where they
 * are dropped, as for finding quotes, quotation marks are straight, and a word is whole with its hyphens or without.
 */
export function compactText(original: string, breaks: 'kept' | 'dropped' = 'kept'): CompactText {
  const folds = breaks === 'kept' ? foldsOf(original) : new Set<number>();
  const offsets: number[] = [];
  let text = '';
  const add = (char: string, at: number) => {
    text += char;
    offsets.push(at);
  };
  for (let at = 0; at < original.length; at++) {
    const char = original[at];
    if (invisible.test(char)) continue;
    if (breaks === 'dropped' && /[-‐‑]/.test(char) && isInWord(original, at)) continue;
    if (char === '\n' || space.test(char)) {
      if (char === '\n' && breaks === 'kept' && !folds.has(at)) {
        if (!text.endsWith('\n')) add('\n', at);
        continue;
      }
      const next = /^\s*(\S)/.exec(original.slice(at, at + 40))?.[1] ?? '';
      const rest = original.slice(at, at + 40).trimStart();
      // An expression that ends in $ would be sought over the whole text.
      const last = text.slice(-4);
      const isApart =
        /\d$/.test(last) && /^\d/.test(rest) && !(/(?<!\d)\d{1,3}$/.test(last) && /^\d{3}(?!\d)/.test(rest));
      if (breaks === 'dropped' && /[A-Za-z][-‐‑]\s*$/.test(original.slice(Math.max(0, at - 40), at))) continue;
      if ((/[A-Za-z]$/.test(last) && /[A-Za-z]/.test(next)) || (isApart && breaks === 'kept')) add(' ', at);
    } else if (char === '．')
      add(/[0-9０-９]/.test(original[at + 1] ?? '') && /\d/.test(text.at(-1) ?? '') ? '.' : '．', at);
    else if (breaks === 'dropped') add(straight[plainChar(char)] ?? plainChar(char), at);
    else add(plainChar(char), at);
  }
  return {
    text: breaks === 'kept' ? withPairedMarks(text) : text,
    spanOf: (start, end) => [offsets[start] ?? original.length, end > start ? offsets[end - 1] + 1 : offsets[start]],
  };
}
