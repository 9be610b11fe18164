import type {PromiseWords} from './words.js';

const states = {
  kept: '已兑现',
  missed: '未兑现',
  'not-comparable': '无法比较',
  'not-mentioned': '未再提及',
  'not-yet-due': '尚未到期',
} as const;

export const zh: PromiseWords = {
  states,
  columns: {
    indicator: '指标',
    target: '目标',
    outcome: '结果',
    state: '结论',
    reason: '理由',
    targetQuote: '目标原文',
    targetSource: '目标出处',
    outcomeQuote: '结果原文',
    outcomeSource: '结果出处',
  },
  caption: (report, counts) => `${report}的目标：${counts.join('，')}`,
  count: (state, count) => `${count}项${states[state]}`,
  inSection: (report, section) => `${report}，${section}`,
  notYetDue: '目标期限未到',
  notJoined: '这个数据集还没有与后一年的报告连接：请先运行 haishu-indicators series。',
};
