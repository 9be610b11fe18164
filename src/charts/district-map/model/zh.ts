import type {Finding, MapWords} from './words.js';

const ofLocated = ({place, selection, located}: Finding): string =>
  selection ? `${place}${selection}项目可定位的${located}个` : `${place}可定位的${located}个项目`;

const together = (names: readonly string[]): string => names.join('、');

/** The Chinese words of a map. */
export const zh: MapWords = {
  schematic: '示意图，不代表行政区划界线。',
  noProject: ({place, selection}) => `${place}${place && '的'}报告没有提到${selection || '具体'}项目`,
  noneLocated: ({place, selection, all}) =>
    `${place}${place && '的'}报告提到${selection}项目${all}个，${all > 1 ? '都' : ''}无法归入镇乡街道`,
  oneLocated: ({place, selection}, townships) => `${place}${selection}项目可定位的只有1个，在${together(townships)}`,
  inFew: (finding, count, townships) =>
    count === finding.located
      ? `${ofLocated(finding)}都在${together(townships)}`
      : `${ofLocated(finding)}中，${count}个在${together(townships)}`,
  spread: (finding, townships, most) =>
    `${ofLocated(finding)}分布在${townships}个镇乡街道，${most > 1 ? `每处至多${most}个` : '每处1个'}`,
  subtitle: ({selection, all}) => `报告提到的${all > 0 ? `${all}个` : ''}${selection}项目，按镇乡街道`,
  located: (count) => `${count}个可定位`,
  notLocated: (wide, unknown) =>
    wide > 0 && unknown > 0
      ? `${wide + unknown}个不在图上：${wide}个属全区，${unknown}个没写明镇乡街道`
      : `${wide + unknown}个不在图上，${wide > 0 ? '属全区' : '没写明镇乡街道'}`,
  dots: {
    stated: '一点为一个项目。',
    inferred: '一点为一个项目；空心为本图推断。',
    both: '一点为一个项目；实心为报告写明或有公开资料，空心为本图推断。',
  },
};
