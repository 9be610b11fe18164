import type {UnknownIdWords} from './words.js';

const kinds: Readonly<Record<string, string>> = {
  indicator: '指标',
  project: '项目',
  place: '地点',
  kind: '类别',
  section: '章节',
  topic: '主题',
  milestone: '进展',
  period: '时间',
};

export const zh: UnknownIdWords = {
  unnamed: (kind) => `请写明${kinds[kind] ?? kind}。`,
  unknown: (kind, id, hint) => `数据中没有名为“${id}”的${kinds[kind] ?? kind}。${hint}`,
  hints: {
    meant: (suggestion) => `您要找的是“${suggestion}”吗？`,
    notAll: '请逐个写出指标的id，中间用空格，或用topic写一个主题。',
    notBuiltIn: '只有实际、没有目标的指标不在内置数据中，可用src读取完整的数据集haishu-2023.json。',
  },
};
