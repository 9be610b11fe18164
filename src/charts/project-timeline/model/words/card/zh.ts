import type {CardWords} from './words.js';

export const zh: CardWords = {
  bases: {named: '', sourced: '据公开资料', inferred: '推断', conflicting: '说法不一', unknown: ''},
  place: (name, facts) => `${name}（${facts.join('，')}）`,
  placeSource: '地点来源：',
  written: '表中写作',
  undated: '没有写明时间。',
  close: '关闭',
};
