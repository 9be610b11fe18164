import {RefusedPhrase} from './quantity.js';

/** Symbols that stand for several letters; Unicode's own compatibility forms would make `m2` of `㎡`. */
const symbols: Readonly<Record<string, string>> = {
  ...{
    '㎡': 'm²',
    '㎢': 'km²',
    '㎥': 'm³',
    '㎞': 'km',
    '㎝': 'cm',
    '㎜': 'mm',
    '㎏': 'kg',
    '㎎': 'mg',
    '㎍': 'μg',
    '℅': '%',
  },
  ...{'︰': ':', '∶': ':', '：': ':', '﹪': '%', '﹢': '+', '﹣': '-', '﹤': '<', '﹥': '>', '﹦': '='},
  ...{'〔': '[', '〕': ']', '【': '[', '】': ']', '﹙': '(', '﹚': ')', '∼': '~', '〜': '~', '˜': '~', '﹏': '~'},
  ...{'￥': '¥', '￡': '£', '￠': '¢', '﹩': '$', 兩: '两', 億: '亿', 萬: '万', 餘: '余', 個: '个'},
};

/** The characters that are typed for a hyphen, a minus sign or an en dash; em dashes are kept apart. */
const hyphens = /[‐‑‒–−﹘⁃˗➖]/g;
const dashes = /[—―─━ー]+/g;

/** Numbers in a circle, in brackets and with a stop: marks of notes or of list items. */
const circled = String.raw`[①-⑳㉑-㉟㊱-㊿❶-❿⓫-⓴➀-➓⓪⓿⓵-⓾]`;
const superscript = '[⁰¹²³⁴-⁹]+';

/** Letters after which a small 2 or 3 is a power: `m²`, `km³`. */
const power = /(?<=(?:^|[^A-Za-z])(?:[kcdm]?m))[²³]/g;

/** The same power typed as a digit: `μg/m3`. */
const typedPower = /(?<=[\d /])(?:[kcd]?m)[23](?![\d.A-Za-z])/g;

/** Footnote marks, which are not digits of the number beside them. */
const noteMarks = new RegExp(
  `${circled}|${superscript}|[ᵃ-ᶻ†‡§¶※]|\\[(?:注|note)?\\s*\\d{1,3}\\]|\\[(?:注|note|[a-z])\\]|` +
    String.raw`\((?:注|见注|note)\s*(?:\d{1,3}|[一二三四五六七八九十])?\)|注\d{1,2}$|(?<![\d*])\*+(?=\s|$|[^\d\s])|(?<=\d)\*+(?!\s*\d)`,
  'gi',
);

const fullWidth = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** A comma of decimals, as South Africa writes them, where it can be nothing else: `R1,2 billion`, `R12,50`. */
const decimalComma =
  /(?<=\d),(?=\d{1,2} ?(?:thousand|million|billion|trillion|bn|mn|tn)\b)|(?<=(?<![A-Za-z])R ?\d[\d ]*),(?=\d{1,2}(?![\d,]))/gi;

/** A full-width comma or full stop groups digits only between full-width digits; elsewhere it separates clauses. */
const grouping = /(?<=[０-９])[，．](?=[０-９])/g;

const han = String.raw`\p{Script=Han}`;
const spaceBesideHan = new RegExp(`(?<=[${han}、，。；：％]) +| +(?=[${han}、，。；：])`, 'gu');

/**
 * Digits that are neither ASCII nor full-width nor a footnote mark: `٣` and `½` are refused rather than dropped. Roman
 * numerals are part of names (Ⅲ类水质).
 */
const foreignDigit = /[^\P{N}0-9²³〇Ⅰ-ⅿ]/u;

/**
 * A phrase in normalized spelling: ASCII digits, signs and brackets, one kind of space, minus signs as `-`, long dashes as `—`,
 * no footnote marks, no spaces beside Chinese characters. @throws RefusedPhrase for digits of other scripts
 */
export function plainPhrase(text: string): string {
  const plain = text
    .replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(grouping, fullWidth)
    .replace(/[！-～]/g, (char) => (char === '，' ? char : fullWidth(char)))
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(/[㎡㎢㎥㎞㎝㎜㎏㎎㎍℅︰∶：﹪﹢﹣﹤﹥﹦〔〕【】﹙﹚∼〜˜﹏￥￡￠﹩兩億萬餘個]/g, (char) => symbols[char])
    .replace(decimalComma, '.')
    .replace(hyphens, '-')
    .replace(dashes, '—')
    .replace(power, (char) => (char === '²' ? '\ue002' : '\ue003'))
    .replace(noteMarks, '')
    .trim()
    .replace(noteMarks, '')
    .replaceAll('\ue002', '²')
    .replaceAll('\ue003', '³')
    .replace(typedPower, (unit: string) => unit.slice(0, -1) + (unit.endsWith('2') ? '²' : '³'))
    .replace(spaceBesideHan, '')
    .trim();
  const foreign = foreignDigit.exec(plain)?.[0];
  if (foreign) throw new RefusedPhrase('malformed', foreign);
  return plain;
}
