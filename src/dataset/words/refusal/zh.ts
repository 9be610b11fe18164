import type {RefusalWords} from './words.js';

export const zh: RefusalWords = {
  empty: () => '这里没有内容。',
  'no-number': (text) => `${text}没有给出数字。`,
  vague: (text) => `${text}没有给出确切的数字，请写成如“100家左右”“0.03%”。`,
  'several-numbers': (text) => `${text}中有几个数字，只能有一个数字、一个区间（如“3%—4%”），或再加一个力争的数字。`,
  proportion: (text) => `${text}是比例，不是一个数字。`,
  date: (text) => `${text}是时间，不是数量。`,
  ordinal: (text) => `${text}是名次或序号，请写明单位，如“第3位”。`,
  'not-a-quantity': (text) => `${text}中的数字是名称或等级的一部分，不是数量。`,
  malformed: (text, part) => `${text}中的数字${part}写法不明，应如“1234.5”“1,234”“3.5万”。`,
  precision: (text) => `${text}的位数太多，无法准确保存，请减少位数（至多15位）。`,
  contradiction: (text, part) => `${text}中的${part}互相矛盾，只能有一个界限或方向。`,
  half: (text) => `${text}中的“半”请写成小数，如“2.5小时”。`,
  backwards: (text) => `${text}作为区间，应小数在前、大数在后。`,
  'units-differ': (text, part) => `${text}中的单位不同（${part}），应为同一单位。`,
  'not-understood': (text, part) => `没有读懂${text}中的${part}，应为数字，或加上“增长”“以上”这样的词和单位。`,
};
