import type {NameListWords} from './words.js';

export const zh: NameListWords = {
  heading: (township, count) => `${township} ${count}个`,
  names: (names, more) => names.join('、') + (more > 0 ? `等${names.length + more}个` : ''),
  without: (townships) => `未提到：${townships.join('、')}`,
};
