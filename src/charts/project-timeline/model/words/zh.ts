import type {OverviewWords} from './words.js';

const or = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join('、')}或${words.at(-1)}`;

export const zh: OverviewWords = {
  column: (year, certainty) => `${year}${certainty === 'planned' ? '要做' : '已做'}`,
  noAct: '只说推进或谋划',
  separator: '、',
  date: (words) => `（${words}）`,
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
  sources: '；逐项出处见数据表',
  subtitle: (rest, finer) =>
    (rest > 0 ? `其余${rest}个只说推进或谋划。` : '') +
    (finer.length > 2 ? '' : `${finer[0] ? `除${finer.join('、')}外，` : ''}时间只到年份。`),
  share: (withAct, rest) => [`${withAct}个写明动作`, `${rest}个只说推进或谋划`],
  printed: (column, names) => `${column}${names.length}个（${names.join('、')}）`,
  clause: '；',
  howToRead: '选一个项目，看时间和出处。',
};
