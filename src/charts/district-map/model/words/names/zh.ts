import type {NameListWords} from './words.js';

export const zh: NameListWords = {
  heading: (division, count) => `${division} ${count}个`,
  names: (names, more) => names.join('、') + (more > 0 ? `等${names.length + more}个` : ''),
  without: (divisions) => `未提到：${divisions.join('、')}`,
};
