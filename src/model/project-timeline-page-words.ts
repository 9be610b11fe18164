import {isPagesOwn} from '../dataset/query/report.js';
import type {Locale} from '../dataset/types.js';
import {reportWords} from './citation.js';
import type {FigureWords} from './layout.js';
import {capital, factsOf} from './project-timeline-finding.js';
import {kindWords} from './project-timeline-milestone-words.js';
import {isDated} from './project-timeline-milestone.js';
import {subjectWords} from './project-timeline-subject.js';
import type {ProjectTimelineInput} from './project-timeline.js';
import type {Seen} from './project-timeline-words.js';

const text = {
  zh: {
    title: '项目',
    none: '没有这样的项目。',
    undated: '都没有写明时间',
    count: (count: number, facts: string) => `共${count}个项目：${facts}。`,
    more: (count: number) => `另有${count}个项目没有写明时间，见数据表。`,
    sources: '；逐项见数据表',
    stop: '。',
  },
  en: {
    title: 'Projects',
    none: 'There is no such project.',
    undated: 'no dates are given',
    count: (count: number, facts: string) => `${count} projects: ${facts}.`,
    more: (count: number) =>
      `${count} more ${count === 1 ? 'project has' : 'projects have'} no date; see the data table.`,
    sources: '; all items in the data table',
    stop: '.',
  },
};

/** The words of a timeline whose projects a page gives: they speak of no report. Those of a report stay as they are. */
export function wordsOfPage(
  words: FigureWords,
  input: ProjectTimelineInput,
  locale: Locale,
  {undated, facts: given}: Pick<Seen, 'undated' | 'facts'>,
): FigureWords {
  const {report, projects} = input;
  if (!isPagesOwn(report)) return words;
  const say = text[locale];
  const milestones = projects.flatMap((project) => project.milestones.filter(isDated));
  const facts = (given ?? factsOf(input, milestones, locale, {kindWords})) || say.undated;
  const count = projects.length;
  const sources = new Set(milestones.map(({source}) => source.section).filter(Boolean));
  const source = [...sources].slice(0, 3).join(locale === 'zh' ? '、' : ', ') + (sources.size > 3 ? ' …' : '');
  return {
    ...words,
    title: milestones.length > 0 ? words.title : subjectWords(input, locale) || say.title,
    // A title of the page's own takes the place of this one, and the sentence stays as it is.
    finding: '',
    summary: count === 0 ? say.none : count === 1 ? capital(facts) + say.stop : say.count(count, facts),
    notes: undated > 0 && count > 1 ? [say.more(undated)] : [],
    citation: {
      cite: reportWords(report, locale) + (source && {zh: '，来源：', en: ', source: '}[locale] + source) + say.sources,
    },
  };
}
