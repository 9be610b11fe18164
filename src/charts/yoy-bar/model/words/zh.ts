import type {BarWords} from './words.js';

const edges = {target: '', floor: '下限', ceiling: '上限'};

export const zh: BarWords = {
  title: (place, name, finding) => `${place}${name}：${finding}`,
  compared: (result, goal, of, sign) =>
    goal + edges[of] + (sign === 0 ? `与${result}持平` : (sign > 0 ? '高于' : '低于') + result),
  subtitle: (result, goal, unit) => `${goal}与${result}相比${unit && `，单位：${unit}`}`,
  sum: (parts) => parts.map(({name, value}) => name + value).join('、'),
  bracketed: (words) => `（${words}）`,
  base: (role, result, parts, isMultiple) =>
    parts ? `${role}（${parts}，${result}）` : isMultiple ? `${role}（${result}）` : `${role}的${result}`,
  named: (name, sentence) => `${name}：${sentence}`,
  quote: (quote, section) => `${quote}（${section}）`,
  semicolon: '；',
  stretch: (goal) => `力争${goal}`,
  label: (role) => `${role} `,
  howToRead: {
    both: (result, goal) => `上条为${result}，下条为${goal}`,
    pointed: '尖端表示“以上”或“超过”',
    notched: '凹口表示“以内”或“低于”',
    broken: '虚化的一端表示“约”',
    striped: '条纹一段为区间',
    differences: (isReport) => `差额按${isReport ? '报告' : '表格'}所列数字计算`,
  },
  columns: (result, goal, isOfResults) => [
    ...['指标', result, goal],
    ...[isOfResults ? '两者之差' : '目标与实际之差', '报告原文（章节）'],
  ],
  missing: (isReport) => (isReport ? '报告未给出' : '未给出'),
  parts: {several: '多项指标的比较图', topics: '各主题的指标'},
};
