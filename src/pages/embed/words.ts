import type {Locale} from '../../dataset/types.js';

/** The sentences in place of a chart. */
export interface EmbedWords {
  /** The query names no chart, or one that does not exist. */
  readonly unknown: (chart: string, charts: readonly string[]) => string;
  /** The script of the charts is missing. */
  readonly notLoaded: string;
}

export const embedWords: Readonly<Record<Locale, EmbedWords>> = {
  zh: {
    unknown: (chart, charts) =>
      `${chart ? `没有名为“${chart}”的图表` : '网址里没有写明图表'}。请用 chart= 写明其一：${charts.join('、')}。`,
    notLoaded: '图表程序未能加载，请稍后刷新页面。',
  },
  en: {
    unknown: (chart, charts) =>
      `${chart ? `There is no chart “${chart}”` : 'The address names no chart'}. Name one as chart=: ${charts.join(', ')}.`,
    notLoaded: 'The script of the charts could not be loaded; please reload the page later.',
  },
};
