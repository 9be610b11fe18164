import type {DetailWords} from './words.js';

const years: DetailWords['years'] = ({stated, planned}) =>
  [stated && `${stated}进展`, planned && `${planned}计划`].filter(Boolean).join('，');

const factsOf: DetailWords['factsOfYear'] = (certainty, when, counts) =>
  when + (certainty === 'planned' ? '计划' : '') + counts.join('、');

export const zh: DetailWords = {
  list: (items) => items.join('、'),
  comma: '、',
  subject: (kinds, {place, text}) =>
    (place && `${place}的`) + (text && `含“${text}”的`) + (kinds || (place || text ? '项目' : '')),
  years,
  spans: years,
  count: (step, count) => `${step}${count}个`,
  factsOfYear: factsOf,
  factsOfYears: factsOf,
  report: {
    title: '报告提到的项目',
    none: '报告没有提到这样的项目。',
    undated: '没有写明时间',
    summary: (count, facts) => `报告提到${count}个项目：${facts}。`,
    more: (count) => `另有${count}个项目，报告没有写明时间。`,
    leftOut: (count) => `报告另提到规划、政策、试点、行动、荣誉称号、机构和活动${count}项，本图未列。`,
  },
  page: {
    title: '项目',
    none: '没有这样的项目。',
    undated: '都没有写明时间',
    summary: (count, facts) => `共${count}个项目：${facts}。`,
    more: (count) => `另有${count}个项目没有写明时间。`,
    sourced: (sources) => `，来源：${sources}`,
  },
  columns: ['项目', '类别', '进度', '时间', '性质', '地点', '报告原文', '章节'],
  pageColumns: ['表中写法', '来源'],
  heading: {stated: (year) => `${year} 进展`, planned: (year) => `${year} 计划`},
  rows: {
    only: (first) => `只看其中${first}个`,
    all: (count) => `全部${count}个项目`,
    more: (added, count) => `再看${added}个（共${count}个）`,
  },
  groups: {
    count: (certainty, year, count) => `${year}${certainty === 'planned' ? '计划' : ''}${count}个`,
    printed: (count, names) => `${count}（${names}）`,
    toggle: (group, counts, isOpen) => `${isOpen ? '收起' : '展开'}“${group}”：${counts}。`,
    section: (cite, heading) => `${cite.replace(/·[^·]{2,}$/, '')}：${heading}`,
    unknownDivision: ({one}) => `所在${one}不详`,
  },
  reading: {
    disc: '实心圆为已落实',
    ring: '空心圆为计划',
    dash: '短横为推进或谋划',
    each: '每个符号为一个项目',
    about: (count) => `每个符号约为${count}个项目`,
    choose: '选一组看其中的项目',
    solid: '实心为已进行的部分',
    light: '浅色为计划',
    fading: '渐淡的一端只知大致时间',
    band: '色带为所知的时间范围',
    softEnd: '虚化的一端不确定',
    bandWithoutDot: '没有圆的色带为持续推进或谋划',
    deadline: '竖线为最晚时限',
  },
  withinYear: (what, when) => `${what}，${when}`,
  dated: (what, when) => `${when} ${what}`,
  end: (when, what) => when + what,
  status: (day, isReport) => (isReport ? `报告时，${day}` : `截至${day}`),
  title: ({all, finished, underWay, toStart}) => {
    const counts = [
      finished && `${finished}个已完成`,
      underWay && `${underWay}个在建`,
      toStart && `${toStart}个待开工`,
    ];
    return `${all}个项目：${counts.filter(Boolean).join('，')}`;
  },
  subtitle: '从开工到建成或启用。',
};
