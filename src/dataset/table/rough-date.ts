import {parseEdtf} from '../edtf.js';
import {plain} from './grid.js';

/**
 * Dates as people write them in tables, as EDTF: `2023年6月`, `2023年上半年`, `2023年底前`, `3—6月`, `June 2023`,
 * `by the end of 2023`. What is rough stays rough: 左右, 前后 and "about" are `~`, 暂定 and "perhaps" are `?`, a date
 * with 前 or "by" has an open beginning, one with 起 or "since" an open end.
 */

const digits = '〇一二三四五六七八九';
const parts: readonly (readonly [RegExp, string])[] = [
  [/^(?:上半年|first half|h1)$/, '40'],
  [/^(?:下半年|second half|h2)$/, '41'],
  [/^(?:春季?|春天|spring)$/, '21'],
  [/^(?:夏季?|夏天|summer)$/, '22'],
  [/^(?:秋季?|秋天|autumn|fall)$/, '23'],
  [/^(?:冬季?|冬天|winter)$/, '24'],
  [/^(?:(?:第|前)?[一1]季度?|q1|first quarter)$/, '33'],
  [/^(?:第?[二2]季度?|q2|second quarter)$/, '34'],
  [/^(?:第?[三3]季度?|q3|third quarter)$/, '35'],
  [/^(?:第?[四4]季度?|q4|fourth quarter|last quarter)$/, '36'],
  // These words give only an approximate month.
  [/^(?:年初|初|early|beginning)$/, '01~'],
  [/^(?:年中|mid|middle)$/, '06~'],
  [/^(?:年底|年末|底|末|late|end)$/, '12~'],
  [/^(?:主?汛期|flood season)$/, '06~'],
  [/^元旦$/, '01-01'],
  [/^五一(?:节|劳动节)?$/, '05-01'],
  [/^六一(?:节|儿童节)?$/, '06-01'],
  [/^七一$/, '07-01'],
  [/^八一$/, '08-01'],
  [/^国庆节?$/, '10-01'],
];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?`;

const two = (number: string) => number.padStart(2, '0');

/** `二〇二三年十二月` with Arabic digits. */
const arabic = (text: string): string =>
  text
    .replace(/○|零/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map((digit) => digits.indexOf(digit)).join(''))
    .replace(
      /([二三])?(十)?([一二三四五六七八九])?(?=月|日)/g,
      (all: string, tens?: string, ten?: string, ones?: string) =>
        all && String((ten ? 10 * (tens ? digits.indexOf(tens) : 1) : 0) + (ones ? digits.indexOf(ones) : 0)),
    );

/** A year with the part of it that follows; the table's year where the text has none. */
function ofYear(text: string, year: string): string | undefined {
  const [, ownYear = year, rest] = /^(?:(\d{4})(?:年度?|(?!\d))|(?:今年|本年))?[ 的]*(.*)$/.exec(text) ?? [];
  if (rest === undefined || !ownYear) return undefined;
  if (rest === '' || rest === '全年') return text ? ownYear : undefined;
  const part = parts.find(([pattern]) => pattern.test(rest))?.[1];
  if (part) return `${ownYear}-${part}`;
  const [, m, d] = /^[-/.]?(\d{1,2})(?:月|(?=[-/.])|$)(?:份|[-/.]?(\d{1,2})[日号]?)?$/.exec(rest) ?? [];
  if (m && (text !== rest || rest.includes('月'))) return `${ownYear}-${two(m)}${d ? `-${two(d)}` : ''}`;
  const third = /^(\d{1,2})月份?(?:初|上旬|中旬|中|下旬|底|末)$/.exec(rest)?.[1];
  return third && `${ownYear}-${two(third)}`;
}

/** `30 June 2023`, `June 30, 2023`, `June`, `Q2 2023`, `second half of 2023`. */
function english(text: string, year: string): string | undefined {
  const [, rest, ownYear = year] = /^(.*?)[, ]*(?:\bof )?(?<!\d)(\d{4})?$/.exec(text) ?? [];
  if (!rest || !ownYear) return undefined;
  const [, before, name, after] = new RegExp(`^(?:(\\d{1,2}) )?(${month})(?: (\\d{1,2}))?$`).exec(rest) ?? [];
  const day = before ?? after;
  if (name) return `${ownYear}-${two(String(months.indexOf(name.slice(0, 3)) + 1))}${day ? `-${two(day)}` : ''}`;
  const part = parts.find(([pattern]) => pattern.test(rest.replace(/ of$|-$/, '')))?.[1];
  return part && `${ownYear}-${part}`;
}

/** Whether a text is a period of years that a table may mean: a year before 1000 is a sign for no date, such as 0000. */
const isPeriod = (text: string): boolean => parseEdtf(text) !== undefined && !/(?:^|\/)0/.test(text);

/** One date without any hedge. */
function single(text: string, year: string): string | undefined {
  const compact = /^(\d{4})(\d\d)(\d\d)?$/.exec(text);
  const date = compact
    ? compact.slice(1).filter(Boolean).join('-')
    : (ofYear(/[一-鿿]/.test(text) ? text.replaceAll(' ', '') : text, year) ?? english(text, year));
  return date && isPeriod(date) ? date : undefined;
}

/** A date with its hedges. */
function rough(text: string, year: string): string | undefined {
  const about = /^(?:大?约|大概|about |around |approximately |c\. ?|ca\. ?|circa )|(?:左右|前后|~)$/;
  const perhaps = /^(?:可能|暂定|perhaps |possibly )|(?:\(暂定\)|\?)$/;
  const bare = text.replace(perhaps, '').replace(about, '').trim();
  const date = single(bare, year);
  if (!date) return undefined;
  const rest = text.replace(perhaps, '');
  const [isAbout, isPerhaps] = [about.test(rest) || date.endsWith('~'), rest !== text];
  return date.replace('~', '') + (isAbout ? (isPerhaps ? '%' : '~') : isPerhaps ? '?' : '');
}

/** The ways to split a text into two dates; either may take its year, and the first the word 月, from the other: `2023年3—6月`, `June to August 2023`. */
function* pairs(text: string, year: string): Generator<string> {
  for (const {0: sign, index} of text.matchAll(/至|到| to | until |[-—–~/]+/g)) {
    const [left, right] = [text.slice(0, index).trim(), text.slice(index + sign.length).trim()];
    const sharedYear = /\d{4}/.exec(left)?.[0] ?? /\d{4}/.exec(right)?.[0] ?? year;
    const unit = /^\d{1,2}(月)/.exec(right)?.[1] ?? '';
    const from = rough(left, sharedYear) ?? rough(left + unit, sharedYear);
    const to = rough(right, sharedYear);
    if (from && to) yield `${from}/${to}`;
  }
}

const range = (text: string, year: string): string | undefined => [...pairs(text, year)].find(parseEdtf);

/** Words after a date that name the event: `2023年6月开工`. */
const event = /(?:开工|动工|启动|开始|竣工|完工|建成|完成|交付|投用|启用|开放|通车|开业|投产)(?:建设|使用|投用)?$/;

/** A time of day after a date: `T00:00:00Z`, ` 00:00:00`. */
const timeOfDay = /(?<=\d{4}[-/.]\d{1,2}[-/.]\d{1,2})[t ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?z|[+-]\d\d:?\d\d)?$/;

/** A cell in lower case and Arabic digits, without a time of day and without the name of the event. */
const read = (cell: string) =>
  arabic(plain(cell).toLowerCase()).replace(/^the /, '').replace(timeOfDay, '').replace(event, '').trim();

/** Whether a cell is a period that ends before it begins: `2023年6月至3月`. {@link roughDate} returns undefined for it. */
export const isBackwards = (cell: string, year = ''): boolean =>
  roughDate(cell, year) === undefined && [...pairs(read(cell), year)].length > 0;

const before =
  /^(?:最[迟晚]于?|不[迟晚]于|by |before |no later than )(?:the )?(?:end of )?|(?:年?[底末]?(?:以前|之前|前))$/;
const after = /^(?:from |since |after )|(?:起|以来|开始|以后|之后|后)$/;

/**
 * Reads the date of a cell; `year` is that of the table, for cells without one. Undefined where the text is not a date, or
 * has no year. Never throws.
 */
export function roughDate(cell: string, year = ''): string | undefined {
  const text = read(cell);
  if (isPeriod(text.toUpperCase())) return text.toUpperCase();
  if (/^年内$/.test(text) && year) return year;
  const until = /^(.+?)(?:至今|以来至今|起至今| to date| to the present)$/.exec(text)?.[1];
  const since = until === undefined ? undefined : rough(until.trim(), year);
  if (since) return `${since}/..`;
  const whole = rough(text.replace(/(?<=\d{4}年)内$/, ''), year) ?? range(text, year);
  if (whole) return whole;
  if (before.test(text)) {
    const isVague = /^\d{4}年?(?:以前|之前|前)$/.test(text);
    const bare = text.replace(before, (word) => (word.startsWith('年') ? '年' : '')).trim();
    const end = rough(bare.replace(/^年$/, year).replace('年年', '年'), year);
    // 「2025年前」 may mean before the beginning or before the end of 2025.
    return end && `../${end}${isVague && /\d$/.test(end) ? '~' : ''}`;
  }
  const start = after.test(text) ? rough(text.replace(after, '').trim(), year) : undefined;
  return start && `${start}/..`;
}
