import {isPagesOwn} from '../../../../dataset/query/report.js';
import type {Locale} from '../../../../dataset/types.js';
import {citationOf, reportWords} from '../../../../model/words/citation.js';
import type {FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {capital, summaryOf} from './finding.js';
import {isDated} from '../milestones/milestone.js';
import {subjectWords} from './subject.js';
import type {ProjectTimelineInput} from '../overview/layout.js';
import type {Seen} from './words.js';

const text = {
  zh: {
    title: '项目',
    none: '没有这样的项目。',
    undated: '都没有写明时间',
    count: (count: number, facts: string) => `共${formatNumber(count, 'zh')}个项目：${facts}。`,
    more: (count: number) => `另有${formatNumber(count, 'zh')}个项目没有写明时间，见数据表。`,
    sources: '；逐项见数据表',
    stop: '。',
  },
  en: {
    title: 'Projects',
    none: 'There is no such project.',
    undated: 'no dates are given',
    count: (count: number, facts: string) => `${formatNumber(count, 'en')} projects: ${facts}.`,
    more: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'project has' : 'projects have'} no date; see the data table.`,
    sources: '; all items in the data table',
    stop: '.',
  },
};

const fewWords = {
  zh: {title: '报告点名的项目', none: '报告没有点名这样的项目。', undated: '没有写明时间'},
  en: {
    title: 'Projects named in the report',
    none: 'The report names no such project.',
    undated: 'the report gives no dates',
  },
};

const noteWords = {
  zh: {
    undated: (count: number) => `另有${formatNumber(count, 'zh')}个项目，报告没有写明时间，见数据表。`,
    leftOut: (count: number) => `报告另点名规划、试点、行动和荣誉称号${count}项，本图未列。`,
  },
  en: {
    undated: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'project has' : 'projects have'} no date in the report; see the data table.`,
    leftOut: (count: number) =>
      `Left out: ${count} ${count === 1 ? 'plan, pilot, campaign or recognition' : 'plans, pilots, campaigns and recognitions'}.`,
  },
};

/** The words of projects that a report names, where they are few, none, or without a date. */
function wordsOfChoice(
  words: FigureWords,
  input: ProjectTimelineInput,
  locale: Locale,
  {undated, facts: counted}: Pick<Seen, 'undated' | 'facts'>,
): FigureWords {
  const {report, projects, leftOut} = input;
  const notes = noteWords[locale];
  const milestones = projects.flatMap((project) => project.milestones);
  const count = projects.length;
  const facts = counted || fewWords[locale].undated;
  return {
    ...words,
    title: words.title || fewWords[locale].title,
    summary:
      count === 0
        ? fewWords[locale].none
        : count === 1
          ? capital(facts) + text[locale].stop
          : summaryOf({projects}, facts, locale),
    notes: [
      ...(undated > 0 && count > 1 ? [notes.undated(undated)] : []),
      ...(leftOut > 0 ? [notes.leftOut(leftOut)] : []),
    ],
    citation:
      milestones.length === 1
        ? citationOf(report, milestones[0].source, locale)
        : milestones.length === 0
          ? {cite: reportWords(report, locale)}
          : words.citation,
  };
}

/** The words of a timeline that is no overview; where a page gives the projects, they speak of no report. */
export function wordsOfPage(
  words: FigureWords,
  input: ProjectTimelineInput,
  locale: Locale,
  seen: Pick<Seen, 'undated' | 'facts'>,
): FigureWords {
  const {report, projects} = input;
  const {undated} = seen;
  if (!isPagesOwn(report)) return wordsOfChoice(words, input, locale, seen);
  const say = text[locale];
  const milestones = projects.flatMap((project) => project.milestones.filter(isDated));
  const facts = seen.facts || say.undated;
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
