import {hedgeAfter} from './hedges.js';
import {fractionAt, numeralAt} from './numeral.js';
import type {Numeral} from './numeral.js';
import {RefusedPhrase} from './quantity.js';
import {currencyBefore, unitAtStart, unitName} from './units.js';

/** A number in a phrase with its sign, its unit and the hedges after it. */
export interface Mention extends Omit<Numeral, 'unit'> {
  /** The offset at which its sign or currency begins. */
  readonly start: number;
  readonly isNegative: boolean;
  readonly unit?: string;
  readonly unitName?: string;
  readonly hedges: readonly string[];
  /** Whether 第 precedes it. */
  readonly isOrdinal: boolean;
  /** Whether it is written in Chinese digits. */
  readonly isHan: boolean;
}

/** The numbers of a phrase, and the digits in it that are part of dates and names. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly skipped: readonly string[];
}

/** Digits that belong to a date, a name or a base: `2023年1-6月`, `PM2.5`, `5G`, `每10万人`, `连续5年`. */
const skips = new RegExp(
  [
    String.raw`(?<!\d)(?:19|20)\d\d年?(?:[-—~/至到](?:(?:19|20)\d\d|\d\d)年)`,
    String.raw`(?<!\d)(?:19|20)\d\d年(?:度|(?:前?\d{1,2}个月|第?[1-4]季度|前[1-4]季度)|\d{1,2}(?:[-—~至到]\d{1,2})?月(?:\d{1,2}日)?)?`,
    String.raw`(?<!\d)(?:19|20)\d\d[-/]\d{1,2}(?:[-/]\d{1,2})?(?![\d%万亿])`,
    String.raw`(?<![\d个])\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份|末|底|初|\d{1,2}日)?`,
    String.raw`前\d{1,2}个月|前?[1-4]季度`,
    String.raw`(?<![A-Za-z])(?:PM ?2\.5|PM ?10)`,
    String.raw`(?<![A-Za-z])(?!(?:RMB|CNY|USD|HKD|EUR|GBP|ZAR|R) ?\d)[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z]?`,
    String.raw`(?<![\d.])\d{1,2}[GAKD](?=[^A-Za-z0-9/]|$)`,
    String.raw`每\d[\d,.]*[百千万亿]*`,
    String.raw`每[十百千万亿]+`,
    String.raw`\bper \d[\d,]*`,
    String.raw`连续[\d一二两三四五六七八九十]+个?[年月]`,
    String.raw`“?[一二三四十]{2,3}五”?|[第一二三四五六七八九十]+[季产]|双一流|[一二三]批|[一两二三四几]位数|一[般定批些系同致流体]|[统唯专单同之第万进]一(?![个位名])`,
  ].join('|'),
  'gu',
);

/** A share or multiple in Chinese digits (三成, 两倍), which contradicts Arabic digits in the same phrase. */
export const hanShare = /[一二两三四五六七八九十]+(?:成(?![为本员立果效])|倍|分之)|翻[一二两几数]?番/;

/** Signs before a number; 负 is a sign only where it does not end a word such as 减负. */
const signs = /(?:^|[^\d])([-+—↑↓±])$|(?:^|[为是到至,，、:~—长速幅比 ])(负)$/;

/** The sign directly before a number; a dash after another number connects the two and is not a sign. */
function signOf(text: string, from: number, isFirst: boolean): string {
  const before = text.slice(from);
  const [, typed, word] = signs.exec(before) ?? [];
  const sign = typed ?? word;
  if (!sign) return '';
  if (!isFirst && before === sign) return '';
  // An em dash after a word may be punctuation or a minus sign.
  if (sign === '—' && isFirst && /\p{Script=Han}—$/u.test(before)) throw new RefusedPhrase('not-understood', sign);
  if (sign === '±') throw new RefusedPhrase('not-understood', sign);
  return sign;
}

/** Completes a numeral with the sign, the currency, the unit and the hedges around it. */
function mentionOf(text: string, at: number, numeral: Numeral, from: number, isFirst: boolean): Mention {
  let start = at;
  let currency: string | undefined;
  let sign = '';
  for (let step = 0; step < 2; step++) {
    const before = text.slice(from, start);
    const money = currency === undefined ? currencyBefore.exec(before) : null;
    if (money) {
      currency = money[1];
      start -= before.length - money.index - (money[0].length - money[0].trimStart().length);
      continue;
    }
    const signBefore = sign ? '' : signOf(text.slice(0, start), from, isFirst);
    if (signBefore) {
      sign = signBefore;
      start -= signBefore.length;
    }
  }
  let {end} = numeral;
  let printed = numeral.unit ?? '';
  const hedges: string[] = numeral.remainder ? [numeral.remainder] : [];
  const split = /^个([多余])(月|小时|百分点|工作日)/.exec(text.slice(end));
  if (split) {
    printed = `个${split[2]}`;
    hedges.push(split[1]);
    end += split[0].length;
  } else if (!printed) {
    const unit = unitAtStart.exec(text.slice(end));
    printed =
      unit?.[1] ??
      /^ ?(?:per ?cent(?:age points?)?|pct|percentage points?|yuan|RMB|US dollars)\b/i
        .exec(text.slice(end))?.[0]
        .trim() ??
      '';
    const word = unit?.[0] ?? (printed && text.slice(end).match(/^ ?/)![0] + printed);
    end += word?.length ?? 0;
  }
  if (/^半(?![年月导岛径天小])|^半(?:年|月|天|小时)?$/.test(text.slice(end)) && printed)
    throw new RefusedPhrase('half', text.slice(at, end + 1));
  for (let hedge = hedgeAfter.exec(text.slice(end)); hedge; hedge = hedgeAfter.exec(text.slice(end))) {
    hedges.push(hedge[1]);
    end += hedge[0].length;
  }
  const money = currency && unitName(currency);
  const unit = money ?? (printed ? unitName(printed) : undefined);
  const other = [currency, printed].find((word) => word && word !== unit);
  return {
    ...{value: numeral.value, start, end, hedges, isScaled: numeral.isScaled, isBare: numeral.isBare},
    ...(numeral.shift && {shift: numeral.shift}),
    isNegative: sign === '-' || sign === '—' || sign === '负' || sign === '↓',
    isOrdinal: text[start - 1] === '第',
    isHan: !/\d/.test(text[at]),
    ...(unit && {unit}),
    ...(other && {unitName: other}),
  };
}

const hanStart = /[零〇一二两三四五六七八九十百千万亿]/;

/** Whether Chinese digits are a quantity and not part of a word: a unit, a share or another number follows. */
function isHanQuantity(text: string, numeral: Numeral, mention: Mention): boolean {
  if (mention.unit || numeral.unit || mention.hedges.length > 0) return true;
  if (numeral.isScaled && !numeral.isBare && numeral.end === text.length) return true;
  return /^[-—~至到][零一二两三四五六七八九十]/.test(text.slice(numeral.end));
}

function scan(text: string, script: 'arabic' | 'han', masked: string): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (masked[at] === '\0') continue;
    const isDigit = /\d/.test(masked[at]) || /^\.\d/.test(masked.slice(at, at + 2));
    const isHan = hanStart.test(masked[at]);
    if (!isDigit && !isHan) continue;
    const fraction = fractionAt(text, at);
    const numeral = fraction ?? (isDigit || script === 'han' ? numeralAt(text, at, script) : undefined);
    if (!numeral) continue;
    const mention = mentionOf(text, at, numeral, from, mentions.length === 0);
    if (isDigit || fraction || isHanQuantity(text, numeral, mention)) {
      mentions.push(mention);
      from = mention.end;
      at = mention.end - 1;
    } else at = numeral.end - 1;
  }
  return mentions;
}

/** All numbers of a phrase; Chinese digits count only where it has no Arabic ones. @throws RefusedPhrase where one is malformed */
export function mentionsOf(text: string): Mentions {
  const skipped: string[] = [];
  const masked = text.replace(skips, (word) => {
    if (/\d/.test(word) || /^每/.test(word)) skipped.push(word);
    return '\0'.repeat(word.length);
  });
  const arabic = scan(text, 'arabic', masked);
  if (arabic.length > 0) return {mentions: arabic, skipped};
  return {mentions: scan(text, 'han', masked), skipped};
}
