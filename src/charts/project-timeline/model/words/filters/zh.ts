import type {FilterWords} from './words.js';

export const zh: FilterWords = {
  label: '筛选项目',
  names: {
    kind: ['类别', '全部类别'],
    place: ['地点', '全部地点'],
    milestone: ['进度', '全部进度'],
    period: ['时间', '全部时间'],
  },
  text: '含有文字',
  clear: '清除筛选',
  option: (value, count) => `${value}（${count}）`,
  all: (count) => `共${count}个项目。`,
  some: (left, count) => `符合条件的项目${left}个，共${count}个。`,
  none: (count) => `${count}个项目中，没有符合条件的。`,
};
