import type {OverlayWords} from './words.js';

export const zh: OverlayWords = {
  projects: '项目数',
  values: (unit) => (unit ? `数值（${unit}）` : '数值'),
  none: '无数据',
  other: '其他',
  instructions: '镇乡街道，用方向键移动，回车键选定',
  aborted: '已中止读取。',
};
