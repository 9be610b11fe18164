import type {EmbedWords} from './words.js';

export const zh: EmbedWords = {
  unknown: (chart, charts) =>
    `${chart ? `没有名为“${chart}”的图表` : '网址里没有写明图表'}。请用 chart= 写明其一：${charts.join('、')}。`,
  notLoaded: '图表程序未能加载，请稍后刷新页面。',
};
