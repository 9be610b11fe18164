import {together} from '../zh.js';
import type {CustomizedWords} from './words.js';

export const zh: CustomizedWords = {
  states: {
    started: '已开工',
    completed: '已建成',
    opened: '已启用',
    'in-use': '已投用',
    ongoing: '推进中',
    'planned-start': '计划开工',
    'planned-completion': '计划建成',
    'planned-opening': '计划启用',
    proposed: '谋划中',
  },
  selection: (kinds, state, when) => when + state + (kinds.length > 0 ? `${kinds.join('、')}类` : ''),
  noProject: ({place, selection}) => `${place}${place && '的'}报告没有提到${selection || '具体'}项目`,
  noneLocated: ({place, selection, all}, {many}) =>
    `${place}${place && '的'}报告提到${selection}项目${all}个，${all > 1 ? '都' : ''}无法归入${many}`,
  oneLocated: ({place, selection}, divisions) => `${place}${selection}项目可定位的只有1个，在${together(divisions)}`,
  noSuchProject: '报告没有提到这样的项目。',
  counts: '项目数',
  howToRead: {symbols: '圆面积与项目数成正比', choropleth: '底色越醒目，项目越多', star: '*为含推断归属'},
  explanation: (clauses) => (clauses.length > 0 ? `${clauses.join('；')}。` : ''),
  missing: (count, {one}) => `另有${count}个${one}未绘入图中。`,
  noTiles: ({one}) => `数据没有给出${one}在示意图中的位置，因此列表而不画图。`,
  listed: (kind, names) => `${kind}：${names.join('、')}。`,
  moreDivisions: (count) => `另有${count}处有项目`,
  allDivisions: (count) => `全部${count}处的项目`,
  moreProblems: (count) => `另有${count}处问题。`,
  allProblems: (count) => `全部${count}处问题`,
  bothButtons: (first, second) => `${first}；${second}`,
  credits: {
    approval: (number) => `审图号：${number}`,
    noApproval: '审图号：未填写',
    notRequired: (reason) => `无需审图号：${reason}`,
    source: (source) => `地图来源：${source}`,
  },
  geometry: {
    notUsed: (address, why) => `地图图形${address && ` ${address} `}未能采用，仍用示意图：${why}`,
    noDivision: ({one}) => `地图图形未能采用，仍用示意图：其中没有本图的${one}。`,
    unmatched: (count, first, {one}) =>
      `地图文件中有${count}个图形不属于本图的${one}，未绘入：${first.join('、')}${count > first.length ? '等' : ''}。`,
    withoutArea: (count, first, {one}) =>
      `${count}个${one}在地图文件中没有图形，只见于数据表：${first.join('、')}${count > first.length ? '等' : ''}。`,
    repeated: (place, {path, first}) => `${path} 与 ${first} 同为${place}，用先出现的一个。`,
    badAddress: '地址应为 http(s) 或相对地址。',
  },
  breaks: {
    noNumbers: (breaks) => `分界值“${breaks}”不是数字，未采用。`,
    tooMany: (most) => `分界值至多${most}个，其余未采用。`,
  },
  valueFile: {
    html: 'src 所指的是网页（HTML），不是数值文件。',
    empty: 'src 所指的文件是空的。',
    noHeadings: '数值文件的首行应有“镇乡街道”（或“代码”）和“数值”两列。',
  },
  parts: {geometry: '地图图形'},
};
