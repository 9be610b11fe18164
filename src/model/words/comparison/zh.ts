import type {GapCertainty} from '../../comparison/comparability.js';
import type {ComparisonWords} from './words.js';

const sizes: Readonly<Record<GapCertainty, (size: string) => string>> = {
  exact: (size) => size,
  about: (size) => `约${size}`,
  less: (size) => `不到${size}`,
  'at-most': (size) => `不超过${size}`,
  more: (size) => `超过${size}`,
  'at-least': (size) => `${size}以上`,
};

const moreOrLess = (isMore: boolean, isAmount: boolean) => (isAmount ? (isMore ? '多' : '少') : isMore ? '高' : '低');

export const zh: ComparisonWords = {
  missing: (role, isActual, isOfPage) => `${isOfPage ? '表格' : '报告'}没有给出${role}${isActual ? '数' : ''}`,
  and: '、',
  inAll: (value) => `合计${value}`,
  edges: {target: '', floor: '目标下限', ceiling: '目标上限'},
  size: (size, certainty) => sizes[certainty](size),
  gap: {
    level: (base) => `与${base}持平`,
    times: (times, base, isAbout) => `${isAbout ? '约' : ''}为${base}的${times}倍`,
    distance: (size, base, isMore, isAmount) => `比${base}${moreOrLess(isMore, isAmount)}${size}`,
    rate: (percent, isMore, isAbout) => `，${isMore ? '增' : '降'}幅${isAbout ? '约' : ''}${percent}%`,
  },
  short: {
    notComparable: '不可比',
    level: '持平',
    bounded: (difference, bound) =>
      ({exact: difference, about: `约${difference}`, 'at-least': `${difference}起`, 'at-most': `${difference}以下`})[
        bound
      ],
    times: (times) => `${times}倍`,
    inBoth: (inUnit, ratio) => `${inUnit}（${ratio}）`,
  },
  remarks: {same: '', close: '口径相近：', derived: '推算后可比：', none: '不可比：'},
};
