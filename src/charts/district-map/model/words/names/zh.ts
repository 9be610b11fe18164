import type {NameListWords} from './words.js';

export const zh: NameListWords = {
  moreProjects: (count) => `另有${count}个`,
  moreDivisions: (count) => `另有${count}处有项目`,
  without: (divisions) => `未提到：${divisions.join('、')}`,
};
