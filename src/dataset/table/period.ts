import {plain} from './grid.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const twoDigits = (value: number) => String(value).padStart(2, '0');

const edtfDate = (year: string, month?: number, day?: number): string | undefined => {
  if (month === undefined) return year;
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(day >= 1 && day <= 31))) return undefined;
  return `${year}-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`;
};

/** The spellings of a period, each with the last month (and day) of the period. */
const forms: readonly (readonly [RegExp, (...groups: string[]) => string | undefined])[] = [
  [/^(\d{4})年?$/, (year) => edtfDate(year)],
  [/^(\d{4})年?(?:1|一)月?[-–—~至到](\d{1,2})月$/, (year, month) => edtfDate(year, Number(month))],
  [/^(\d{4})[-/.年](\d{1,2})月?$/, (year, month) => edtfDate(year, Number(month))],
  [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/, (year, month, day) => edtfDate(year, Number(month), Number(day))],
  [/^(\d{4})年?(?:前|第)?([一二三四])季度$/, (year, quarter) => edtfDate(year, 3 * ('一二三四'.indexOf(quarter) + 1))],
  [/^(\d{4})年?上半年$/, (year) => edtfDate(year, 6)],
  [/^(\d{4})年?全年$/, (year) => edtfDate(year)],
  [/^(\d{4})[ -]?q([1-4])$/, (year, quarter) => edtfDate(year, 3 * Number(quarter))],
  [/^q([1-4]) (\d{4})$/, (quarter, year) => edtfDate(year, 3 * Number(quarter))],
  [/^([a-z]{3})[a-z]*\.? (\d{4})$/, (month, year) => edtfDate(year, months.indexOf(month) + 1)],
  [
    /^(\d{1,2}) ([a-z]{3})[a-z]*\.? (\d{4})$/,
    (day, month, year) => edtfDate(year, months.indexOf(month) + 1, Number(day)),
  ],
];

/** The period of a cumulative number as EDTF, named by its last month or day: `2023年1—11月` is `2023-11`. Undefined for other text. */
export function cellPeriod(text: string): string | undefined {
  const bare = plain(text)
    .toLowerCase()
    .replace(/^(?:截至|截止|as of |up to |to )/, '')
    .replace(/(?:底|末|止|为止)$/, '')
    .trim();
  const compact = /[\u4e00-\u9fff]/.test(bare) ? bare.replaceAll(' ', '') : bare;
  for (const [pattern, read] of forms) {
    const match = pattern.exec(compact);
    if (match) return read(...match.slice(1));
  }
  return undefined;
}
