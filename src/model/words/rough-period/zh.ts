import type {RoughPeriodWords} from './words.js';

/** Whether a part of a year is a quarter or a half, or the whole year. */
const isLong = (part = 99) => part > 32;

export const zh: RoughPeriodWords = {
  century: (from) => `${from}—${from + 99}年`,
  decade: (from) => `${from}年代`,
  parts: {
    21: '春季',
    22: '夏季',
    23: '秋季',
    24: '冬季',
    33: '第一季度',
    34: '第二季度',
    35: '第三季度',
    36: '第四季度',
    40: '上半年',
    41: '下半年',
  },
  partOfYear: (part, year) => year + part,
  qualified: (date, {about, perhaps}) => (perhaps ? '可能' : '') + date + (about ? '前后' : ''),
  // 「6月前」 would leave June out.
  before: (date, {part, day}) => (isLong(part) ? `${date}底前` : day ? `${date}前` : `最迟${date}`),
};
