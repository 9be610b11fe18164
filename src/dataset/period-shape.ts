import {parseEdtf} from './edtf.js';
import {expected} from './guard.js';

/** A number is no date: 2023.1 might be a month or a part of a year. */
const isPeriod = (value: unknown) => typeof value === 'string' && !!parseEdtf(value);

/** A period as projects have it: any EDTF that is read, `2023`, `2023-06~`, `../2023-40`, `2022/2023`. */
export const period = expected(isPeriod, ' EDTF 日期，如 2022/2023-06', 'an EDTF period like 2022/2023-06');

/** A period as figures have it: years, months and days, and no season, quarter, half or digit left out. */
export const figurePeriod = expected(
  (value) => isPeriod(value) && !/X|\d{4}-[2-4]/.test(value as string),
  ' EDTF 年月日',
  'an EDTF year, month or day',
);
