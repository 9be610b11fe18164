import type {GaugeWords, Subject} from './words.js';

/** 海曙区 and 区十二届人大 share their 区. */
const subject = ({place, name}: Subject) => (place && place.endsWith(name[0]) ? place.slice(0, -1) : place) + name;

/** Of an open target, only its edge lies above or below a number. */
const edges = {target: '', floor: '下限', ceiling: '上限'};

export const zh: GaugeWords = {
  subject,
  targetTitle: ({when, value, beside, ...rest}) => `${subject(rest)}：${when}目标${value}${beside}`,
  subtitle: ({target, actual, readings, unit}) =>
    [target, actual, readings]
      .filter(Boolean)
      .join('、')
      .replace(/、([^、]+)$/, '与$1') + (unit && `，${unit}`),
  beside: (role, value) => `，${role}${value}`,
  compared: ({of, difference, role, value}) => {
    return `，${edges[of]}${difference < 0 ? '低于' : difference > 0 ? '高于' : '等于'}${role}的${value}`;
  },
  distance: (of, size, isMore, isRate) => edges[of] + (isRate ? (isMore ? '高' : '低') : isMore ? '多' : '少') + size,
  noTarget: (origin, year) => `${origin}没有给出${year && `${year}年`}目标`,
  commitments: {firm: '确保完成', expected: '预期目标', stretch: '力争实现'},
  mark: ({role, value, commitment, quote, section}) =>
    `${role}：${value}${commitment && `（${commitment}）`}。${[quote, section].filter(Boolean).join('，')}`,
  howToRead: {
    goal: '斜纹区为达到目标的范围',
    stretch: '虚线为力争目标',
  },
  explanation: (clauses) => clauses.join('，') + (clauses[0] ? '。' : ''),
  columns: ['时期', '数值', '报告原文', '章节'],
  parts: {forms: '这种图形', readings: '读数', scoreboard: '多项目标的对照'},
};
