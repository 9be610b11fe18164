import {parseEdtf} from './edtf.js';
import {text} from './shape.js';
import type {Check} from './shape.js';

const written = /^\s*(\d{4})(?:\s*[-./年]\s*(\d\d?))?(?:\s*[-./月]\s*(\d\d?))?\s*[年月日]?\s*$/;

/** `2023-6` and `2023年6月30日` as they are meant; empty where nothing like it is. */
function meant(value: string): string {
  const edtf = (written.exec(value) ?? [])
    .slice(1)
    .flatMap((digits) => digits?.padStart(2, '0') ?? [])
    .join('-');
  return parseEdtf(edtf) ? edtf : '';
}

/** A period as projects have it: any EDTF that is read, `2023`, `2023-06~`, `../2023-40`, `2022/2023`. */
export const period: Check = (value, path, say) => {
  // A number is no date: 2023.1 might be a month or a part of a year.
  if (typeof value !== 'string' || !value) return text(value, path, say);
  if (parseEdtf(value)) return;
  const [first, last] = value.split('/');
  const better = meant(value);
  if (parseEdtf(first) && last && parseEdtf(`${last}/${first}`))
    say(path, `“${value}”的终点早于起点。`, `“${value}” ends before it begins.`);
  else
    say(
      path,
      `应为 EDTF 日期，如 2023、2023-06、../2023；“${value}”不是${better && `，应写作“${better}”`}。`,
      `should be an EDTF period like 2023, 2023-06 or ../2023; “${value}” is none${better && `. Write “${better}”`}.`,
    );
};

/** A period as figures have it: years, months and days. */
export const figurePeriod: Check = (value, path, say) => {
  if (typeof value === 'string' && parseEdtf(value) && /X|(?:^|\/)\d{4}-[2-4]/.test(value))
    say(
      path,
      `应为年、月或日，如 2023 或 2023-06；“${value}”这样的季节、季度、半年和缺位年份只用于项目。`,
      `should be a year, month or day, like 2023 or 2023-06; seasons, quarters, halves and digits left out, as in “${value}”, are for projects.`,
    );
  else period(value, path, say);
};
