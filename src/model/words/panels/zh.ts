import type {PanelWords} from './words.js';

export const zh: PanelWords = {
  someRows: (some, all) => `列出${some}行，共${all}行；下载的CSV全有。`,
  moreRows: '更多',
  notStated: '未说明',
  downloadAs: '下载为',
  files: {svg: 'SVG（可缩放）', png: 'PNG（图片）', csv: 'CSV（数据）'},
  saveFailed: '这个文件未能生成，请试试其他格式。',
};
