import type {ValueWords} from './words.js';

type Summary = ValueWords['summary'];

type Valued = Parameters<Summary['equal']>[0];

const valuedWords = ({divisions, valued, nouns}: Valued) => `${divisions}个${nouns.one}中，${valued}个有数据`;

const extremeWords = ({names, value}: Parameters<Summary['extremes']>[1], {nouns}: Valued) =>
  `${names.length > 3 ? `${names.length}个${nouns.one}` : names.join('、')}（${value}）`;

export const zh: ValueWords = {
  title: (measure, {one}) => `各${one}的${measure || '数值'}`,
  value: '数值',
  kind: '类别',
  place: ({one}) => one,
  withUnit: (measure, unit) => `${measure}（${unit}）`,
  none: '无数据',
  noneOnMap: '无数据',
  noneInLegend: '无数据',
  cite: '数值由本页提供，不出自政府工作报告',
  howToRead: {choropleth: '底色越醒目，数值越大', symbols: '圆面积与数值成正比', absent: '虚线框为无数据'},
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('；')}。` : ''),
  summary: {
    without: ({divisions, nouns}) => `${divisions}个${nouns.one}均无数据。`,
    kinds: (valued, kinds) =>
      `${valuedWords(valued)}：${kinds.map(({name, count}) => `${name}${count}个`).join('、')}。`,
    equal: (valued, value) => `${valuedWords(valued)}，均为${value}。`,
    extremes: (valued, most, least) =>
      `${valuedWords(valued)}：最高为${extremeWords(most, valued)}，最低为${extremeWords(least, valued)}。`,
  },
  strangers: (first, count, {one}) =>
    `表中的${first.map((name) => `“${name}”`).join('、')}${count > first.length ? `等${count}处` : ''}${count > 1 ? '都' : ''}不是本图的${one}，因此不画图。若属于另一份数据，请用 src 指明那份数据。`,
  divisions: (heading, {one}) => `${heading}（${one}数）`,
  names: (names) => names.join('、'),
  row: (words, count) => `${words}（${count}）`,
  other: '其他',
  classes: {
    below: (last) => `不足${last}`,
    from: (first) => `${first}及以上`,
    toUnder: (first, last) => `${first}至不足${last}`,
  },
};
