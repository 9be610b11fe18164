import type {OverviewWords} from './words.js';

const or = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.at(-1)}`;

/** The words for a step, which are the same for those who reached it and those who plan it. */
const step = (name: string) => ({stated: name, planned: name, name});

export const zh: OverviewWords = {
  steps: {
    start: step('开工或启动'),
    finish: step('建成或完成'),
    open: step('启用或成立'),
    ongoing: step('推进'),
    proposed: step('谋划或争创'),
  },
  kinds: {
    started: ['开工', '启动', '启动', '入选', '启动'],
    completed: ['建成', '完成', '完成', '获评', '完成', '出台'],
    opened: ['启用', '举办', '成立', '获评', '启用'],
    'in-use': ['启用', '举办', '启用', '获评', '启用'],
    'planned-start': ['开工', '启动', '启动', '争创', '启动'],
    'planned-completion': ['建成', '完成', '完成', '争创', '完成', '出台'],
    'planned-opening': ['启用', '举办', '成立', '争创', '启用'],
    ongoing: ['推进'],
    proposed: ['谋划', '谋划', '谋划', '争创', '谋划'],
  },
  milestone: ({isVague, literal, standard}) => (isVague ? standard : literal || standard),
  withoutYear: (date) => date.replace(/\d{4}年/, ''),
  status: {planned: '计划', done: '已落实', underWay: '进行中'},
  dateInferred: '，时间为推断',
  fact: (what, when, status) => `${what}，${when}（${status}）。`,
  column: (year, certainty) => `${year}${certainty === 'planned' ? '要做' : '已做'}`,
  noAct: '只说推进或谋划',
  separator: '、',
  date: (words, isInferred, literal) => {
    if (!isInferred) return `（${words}）`;
    // 主汛期前投入使用 says more than our reading of it, which is by about June.
    return literal.includes('前') ? `（${literal}）` : `（推断${words}）`;
  },
  all: (count) => `……全部${count}个`,
  fewer: '收起',
  toggle: (row, column, count, isOpen) => `${isOpen ? '收起' : '展开'}“${row}”：${column}，共${count}个。`,
  title: (place, {certainty, years, projects, withAct, acts}) => {
    const all = `${place}${years}${projects}个项目`;
    const what = (certainty === 'planned' ? '写明要' : '已') + or(acts);
    if (withAct === 0) return `${all}，${projects > 1 ? '都' : ''}只说推进或谋划`;
    return withAct === projects ? `${all}${projects > 1 ? '都' : ''}${what}` : `${all}，${withAct}个${what}`;
  },
  count: (row, count) => `${row}${count}个`,
  counts: (column, counts) => `${column}：${counts.join('、')}`,
  summary: (projects, columns) => `报告提到${projects}个项目。${columns.join('；')}。`,
  subtitle: (rest) => `其余${rest}个只说推进或谋划，没写要做到哪一步`,
  share: (withAct, rest, acts) => [
    `${withAct}个写明动作${acts > withAct ? `，共${acts}步` : ''}`,
    `${rest}个只说推进或谋划`,
  ],
  clause: '；',
  listedTwice: (sign) => `${sign}同一年不止一步，每步各列一次。`,
  howToRead: '选一个项目，看时间和出处。',
  parts: {details: '项目明细', zoom: '时间缩放', controlsAndCard: '筛选和项目卡片'},
};
