import {decimalOf, numberOf, shifted, sum, zero} from './decimal.js';
import type {Decimal} from './decimal.js';
import {RefusedPhrase} from './quantity.js';

/** A numeral with its scales, without sign and unit. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** 余, 多 within or behind the numeral: `1亿3千多万`. */
  readonly remainder?: string;
  /** The unit that the form of the numeral implies: `百分之七` and `六成` are percentages. */
  readonly unit?: '%' | '‰';
  readonly isScaled: boolean;
  /** The power of ten of its scale, where it has one number: 8 of `5亿`. A number before it may share it: `3—5亿元`. */
  readonly shift?: number;
  /** A scale without a number, as in 突破千亿元. */
  readonly isBare: boolean;
}

const hanDigits = '零一二三四五六七八九';
const digitOf = (char: string) => (char === '〇' ? 0 : char === '两' ? 2 : hanDigits.indexOf(char));

const small: Readonly<Record<string, number>> = {十: 1, 百: 2, 千: 3};
const large: Readonly<Record<string, number>> = {万: 4, 亿: 8};

const arabic = /(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
/** 千瓦, 千米 and 百分点 are units; 万众 and 千家万户 are not numbers. */
const scale = /[百千](?![瓦米克伏卡焦帕分])|[万亿]/y;
const hanScale = /十|[百千](?![瓦米克伏卡焦帕分])|[万亿]/y;
const hanNumber = /[零〇一二两三四五六七八九]+(?:点[零〇一二三四五六七八九]+)?/y;
const englishScale = /(?: ?(thousand|million|billion|trillion)s?\b| ?(bn|mn|tn|trn)\b|(k|K|m|b)(?![A-Za-z²³/]))/iy;
const englishPlaces: Readonly<Record<string, number>> = {
  ...{thousand: 3, k: 3, million: 6, m: 6, mn: 6, billion: 9, b: 9, bn: 9, trillion: 12, tn: 12, trn: 12},
};

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** Digits of Chinese as Arabic ones: `二〇二三` is 2023, `七点五` is 7.5; 五六 is five or six. */
function hanDecimal(text: string): Decimal {
  const [whole, part = ''] = text.split('点');
  const digits = (han: string) => [...han].map(digitOf).join('');
  const isList = whole.length > 1 && !/[零〇]/.test(whole) && whole.length < 4;
  if (isList) throw new RefusedPhrase('vague', text);
  return decimalOf(digits(whole) + (part && `.${digits(part)}`));
}

/** Adds up a numeral of several parts: `1亿3千多万`, `一百零五`, `2.4万`. */
class Places {
  #high = zero;
  #middle = zero;
  #section = zero;
  #last: {readonly value: Decimal; readonly length: number} | undefined;
  /** The power of ten of the last scale; the digits that follow must stay below it. */
  #below = Infinity;
  #hasZero = false;
  #numbers = 0;
  #shift = 0;
  isScaled = false;
  isBare = false;

  /** The power of ten of all scales, where they belong to one number. */
  get shift(): number | undefined {
    return this.#numbers === 1 && !this.#last ? this.#shift : undefined;
  }

  /** Reads 零, which stands for skipped powers of ten. */
  zero(): void {
    this.#hasZero = true;
  }

  get isEmpty(): boolean {
    return !this.isScaled && this.#last === undefined;
  }

  number(value: Decimal, printed: string): void {
    if (this.#last) throw new RefusedPhrase('malformed', printed);
    this.#hasZero ||= /^[零〇]/.test(printed);
    this.#numbers++;
    this.#last = {value, length: printed.replace(/[.点].*/, '').replace(/[零〇,\s]/g, '').length};
  }

  scale(word: string): void {
    if (this.isEmpty && word !== '十') this.isBare = true;
    const missing = this.isEmpty || (word === '十' && !this.#last && this.#section.digits === 0n);
    const number = this.#last?.value ?? (missing ? decimalOf('1') : undefined);
    this.#last = undefined;
    this.isScaled = true;
    this.#shift += small[word] ?? large[word];
    if (word in small) {
      const places = small[word];
      if (!number || places >= this.#below) throw new RefusedPhrase('malformed', word);
      this.#section = sum(this.#section, shifted(number, places));
      this.#below = places;
      return;
    }
    const section = sum(this.#section, number ?? zero);
    this.#section = zero;
    if (word === '万') {
      this.#middle = sum(this.#middle, shifted(section, 4));
    } else {
      this.#high = sum(this.#high, shifted(sum(this.#middle, section), 8));
      this.#middle = zero;
    }
    this.#below = large[word];
  }

  total(printed: string): number {
    const rest = this.#last;
    // 三万五 may be 35 000 or 30 005, so it is refused. 二十五 and 1万2345 are complete.
    if (rest && this.isScaled && this.#below > 1 && !this.#hasZero && rest.length !== this.#below)
      throw new RefusedPhrase('malformed', printed);
    const all = [this.#high, this.#middle, this.#section, rest?.value ?? zero].reduce(sum);
    return numberOf(all, printed);
  }
}

/** The numeral at a place of a text, or undefined where there is none. @throws RefusedPhrase where it is malformed or vague */
export function numeralAt(text: string, start: number, script: 'arabic' | 'han'): Numeral | undefined {
  const places = new Places();
  let end = start;
  let remainder: string | undefined;
  for (;;) {
    const number = at(arabic, text, end);
    const han = script === 'han' ? at(hanNumber, text, end) : null;
    const word = at(script === 'han' ? hanScale : scale, text, end);
    if (number) places.number(decimalOf(number[0].replace(/[, ]/g, '')), number[0]);
    else if (han && !/^[零〇]$/.test(han[0])) places.number(hanDecimal(han[0]), han[0]);
    else if (word && (script === 'han' || !places.isEmpty)) places.scale(word[0]);
    else if (/[零〇]/.test(text[end] ?? '') && places.isScaled) places.zero();
    else if (!remainder && !places.isEmpty && /^[余多](?!元化|元的|样|功能)/.test(text.slice(end)))
      remainder = text[end];
    else break;
    end += (number ?? han ?? word)?.[0].length ?? 1;
    if (number && /^[.,]\d/.test(text.slice(end))) throw new RefusedPhrase('malformed', text.slice(start, end + 2));
    if (number && /^0\d/.test(number[0])) throw new RefusedPhrase('malformed', number[0]);
  }
  if (places.isEmpty) return undefined;
  const printed = text.slice(start, end);
  const english = places.isScaled || remainder || !/^[\d., ]+$/.test(printed) ? null : at(englishScale, text, end);
  let value: number;
  let {shift} = places;
  if (english) {
    end += english[0].length;
    shift = englishPlaces[(english[1] ?? english[2] ?? english[3]).toLowerCase()];
    value = numberOf(shifted(decimalOf(printed.replace(/[, ]/g, '')), shift), printed);
  } else value = places.total(printed);
  const tenths = /^成(?![为本员立果效交都就熟长分份])([一二三四五六七八九])?(?![个家项])/.exec(text.slice(end));
  if (tenths && value > 0 && value <= 10 && !places.isScaled) {
    const more = tenths[1] ? digitOf(tenths[1]) : 0;
    const percent = Number((value * 10 + more).toPrecision(12));
    return {
      ...{value: percent, unit: '%', end: end + tenths[0].length, shift: 1, isScaled: false, isBare: false},
      ...(remainder && {remainder}),
    };
  }
  return {
    ...{value, end, isScaled: places.isScaled || !!english, isBare: places.isBare},
    ...(shift && {shift}),
    ...(remainder && {remainder}),
  };
}

/** A fraction in words: `百分之七`, `千分之5`, `三分之一`. */
export function fractionAt(text: string, start: number): Numeral | undefined {
  const match = /^(百|千|万|[\d一二两三四五六七八九十]+)分之(?=[\d零〇一二两三四五六七八九十百])/.exec(
    text.slice(start),
  );
  if (!match) return undefined;
  const script = /\d/.test(text[start + match[0].length]) ? 'arabic' : 'han';
  if (match[1] === '百' && text[start + match[0].length] === '百')
    return {value: 100, end: start + match[0].length + 1, unit: '%', isScaled: false, isBare: false};
  const share = numeralAt(text, start + match[0].length, script);
  if (!share) return undefined;
  const whole = match[1];
  // 万分之三 has no familiar unit: the author should write it as a percentage.
  if (whole === '万') throw new RefusedPhrase('vague', match[0] + text.slice(start + match[0].length, share.end));
  if (whole === '百') return {...share, unit: '%'};
  if (whole === '千') return {...share, unit: '‰'};
  const parts = numeralAt(whole, 0, /\d/.test(whole) ? 'arabic' : 'han');
  if (!parts || parts.end !== whole.length || parts.value === 0 || share.value > parts.value) return undefined;
  return {...share, value: share.value / parts.value};
}
