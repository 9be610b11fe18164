import type {ContractWords} from './words.js';

const meant = (suggestion: string | undefined) => (suggestion ? `您要写的是“${suggestion}”吗？` : '');

export const zh: ContractWords = {
  missing: '缺失。',
  expected: {
    text: '应为非空文字。',
    number: '应为数字。',
    period: '应为 EDTF 日期，如 2022/2023-06。',
    figurePeriod: '应为 EDTF 年月日。',
    list: '应为列表。',
    object: '应为对象。',
  },
  oneOf: (words, suggestion) => `应为以下之一：${words.join(', ')}。${meant(suggestion)}`,
  onlyQualitative: '没有数字时 relation 须为 qualitative。',
  repeated: (id) => `“${id}”重复。`,
  unknown: (id, suggestion) => `“${id}”不存在。${meant(suggestion)}`,
  unreadable: (reason) => `无法读取：${reason}`,
};
