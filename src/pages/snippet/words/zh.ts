import type {SnippetWords} from './words.js';

export const zh: SnippetWords = {
  source: '来源：',
  colon: '：',
  stop: '。',
  open: '（',
  close: '）',
  rest: (listed, all) => `列出${listed}行，共${all}行。`,
  table: '数据表',
  nothingToDraw: '这张表格里没有可以绘制的内容。',
};
