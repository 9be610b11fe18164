import type {OutcomeWords} from './words.js';

export const zh: OutcomeWords = {
  notMentioned: '未再提及',
  reasons: {
    notMentioned: (report) => `《${report}》没有给出它的结果`,
    inWords: '结果没有数字',
    about: '结果只是约数',
    otherMeasure: '结果与目标不是同一种量',
    otherScope: '结果与目标的口径不同',
    bounded: '结果只是一个界限，不足以判断',
  },
  result: ({value, report, quote}) => `${value}（《${report}》：${quote}）`,
  sentence: ({when, value, distance, report, quote, verdict}) =>
    `${when}结果为${value}${distance && `，${distance}`}（《${report}》：${quote}）。${verdict}。`,
  source: (cite) => `结果：${cite}`,
  name: '后一份报告所述结果',
  columns: ['时期', '数值', '报告原文', '说明', '来源'],
  row: (when) => `${when}结果`,
  remark: (distance, verdict) => `${distance && `${distance}；`}${verdict}。`,
  beforeSection: '，',
  refused: (verdict, result) => `${verdict}。结果：${result}`,
  mark: (when, value) => `${when} ${value}`,
  remarkAfter: (remark) => `。${remark}`,
  space: '',
};
