import {isOnlyVerb, verbOf} from './names.js';

/** The quantity that a unit measures, for the second number of one thing: 改造城中村14个、120万平方米. */
export const sizes: Readonly<Record<string, string>> = {
  ...{平方米: '面积', 亩: '面积', 公顷: '面积', 平方公里: '面积', 公里: '长度', 米: '长度', 元: '金额'},
};

const bounds: Readonly<Record<string, string>> = {
  岁: '年龄',
  元: '金额',
  美元: '金额',
  分钟: '时间',
  小时: '时间',
  公里: '距离',
  ...sizes,
};

/** The name of a threshold of size or age: for 3岁以下婴幼儿托位 it is 婴幼儿托位年龄界限. */
export function boundName(words: string, post: string, unit: string): string {
  const thing = post
    .replace(/^的/, '')
    .replace(/(?:基本)?(?:实现)?(?:全覆盖|清零).*$/, '')
    .replace(/\d.*$/, '');
  const what = words && !isOnlyVerb(words) && !verbOf(words) ? words : thing.slice(0, 16);
  const kind = bounds[unit] ?? '';
  return `${what.endsWith(kind) ? what : what + kind}界限`;
}
