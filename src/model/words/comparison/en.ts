import type {GapCertainty} from '../../comparison/comparability.js';
import type {ComparisonWords} from './words.js';

const beforeSize: Readonly<Record<GapCertainty, string>> = {
  exact: '',
  about: 'about ',
  less: 'less than ',
  'at-most': 'at most ',
  more: 'more than ',
  'at-least': 'at least ',
};

export const en: ComparisonWords = {
  missing: (role, _, isOfPage) => `The ${isOfPage ? 'table' : 'report'} gives no ${role}`,
  and: ' and ',
  inAll: (value) => `${value} in all`,
  edges: {target: '', floor: 'a floor ', ceiling: 'a ceiling '},
  size: (size, certainty, isCount) => (certainty === 'less' && isCount ? 'fewer than ' : beforeSize[certainty]) + size,
  gap: {
    level: (base) => `level with ${base}`,
    times: (times, base, isAbout) => `${isAbout ? 'about ' : ''}${times} times ${base}`,
    distance: (size, base, isMore) => `${size} ${isMore ? 'above' : 'below'} ${base}`,
    rate: (percent, isMore, isAbout) => ` (${isAbout ? 'about ' : ''}${percent}% ${isMore ? 'higher' : 'lower'})`,
  },
  short: {
    notComparable: 'not comparable',
    level: 'level',
    bounded: (difference, bound) =>
      ({exact: '', about: 'about ', 'at-least': 'from ', 'at-most': 'up to '})[bound] + difference,
    times: (times) => `${times}×`,
    inBoth: (inUnit, ratio) => `${inUnit} (${ratio})`,
  },
  remarks: {
    same: '',
    close: 'Not strictly like for like. ',
    derived: 'Comparable only as a sum. ',
    none: 'Not comparable. ',
  },
};
