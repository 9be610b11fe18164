import type {OverlayWords} from './words.js';

export const zh: OverlayWords = {
  projects: '项目数',
  values: (unit) => (unit ? `数值（${unit}）` : '数值'),
  none: '无数据',
  other: '其他',
  instructions: ({one}) => `${one}，用方向键移动，回车键选定`,
  notUsed: (address, why) => `地图图形${address && ` ${address} `}未能采用：${why}`,
  aborted: '已中止读取。',
};
