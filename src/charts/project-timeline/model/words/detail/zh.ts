import type {TaskWords} from './words.js';

export const zh: TaskWords = {
  end: (when, what) => when + what,
  status: (day, isReport) => (isReport ? `报告时，${day}` : `截至${day}`),
  title: ({all, finished, underWay, toStart}) => {
    const counts = [
      finished > 0 ? `${finished}个已完成` : '',
      underWay > 0 ? `${underWay}个在建` : '',
      toStart > 0 ? `${toStart}个待开工` : '',
    ];
    return `${all}个项目：${counts.filter(Boolean).join('，')}`;
  },
  subtitle: '从开工到建成或启用。',
  solid: '实心为已进行的部分',
  light: '浅色为计划',
  fading: '渐淡的一端只知大致时间',
};
