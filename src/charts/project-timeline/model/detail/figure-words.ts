import {isReport} from '../../../../dataset/query/report.js';
import type {Locale, Milestone, Place} from '../../../../dataset/types.js';
import type {FigureWords, RawFacts, Table} from '../../../../model/layout.js';
import {rawSource} from '../../../../model/raw-facts.js';
import {plainText} from '../../../../model/words/bidi.js';
import {citationOf, passageOf, quoteWords, reportWords, sourceWords} from '../../../../model/words/citation.js';
import {formatNumber} from '../../../../model/words/number.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {projectKindWords} from '../../../../model/words/project-kind.js';
import type {ProjectTimelineInput} from '../layout.js';
import {isDated, isMoment} from '../milestones.js';
import {summaryOf, tableSources} from './facts.js';
import {howToReadGroups, sentenceOf, symbolClauses} from './reading.js';
import type {Clause} from './reading.js';
import {subjectWords} from './finding.js';
import type {Finding} from './finding.js';
import {languages} from '../words/detail/languages.js';
import type {TaskPart} from './task.js';
import {milestoneWords, statusWords} from '../milestone-words.js';
import {capital} from '../../../../model/words/capital.js';

/** The words for projects that the page gives. */
const pageWords = {
  zh: {
    title: '项目',
    none: '没有这样的项目。',
    undated: '都没有写明时间',
    count: (count: number, facts: string) => `共${formatNumber(count, 'zh')}个项目：${facts}。`,
    more: (count: number) => `另有${formatNumber(count, 'zh')}个项目没有写明时间，见数据表。`,
    sources: '；逐项见数据表',
  },
  en: {
    title: 'Projects',
    none: 'There is no such project.',
    undated: 'no dates are given',
    count: (count: number, facts: string) => `${formatNumber(count, 'en')} projects: ${facts}.`,
    more: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'project has' : 'projects have'} no date; see the data table.`,
    sources: '; all items in the data table',
  },
};

/** The words for projects that a report names. */
const reportProjects = {
  zh: {title: '报告提到的项目', none: '报告没有提到这样的项目。', undated: '没有写明时间'},
  en: {
    title: 'Projects named in the report',
    none: 'The report names no such project.',
    undated: 'the report gives no dates',
  },
};

const noteWords = {
  zh: {
    undated: (count: number) => `另有${formatNumber(count, 'zh')}个项目，报告没有写明时间，见数据表。`,
    leftOut: (count: number) => `报告另提到规划、政策、试点、行动、荣誉称号、机构和活动${count}项，本图未列。`,
  },
  en: {
    undated: (count: number) =>
      `${formatNumber(count, 'en')} more ${count === 1 ? 'project has' : 'projects have'} no date in the report; see the data table.`,
    leftOut: (count: number) =>
      `Left out: ${count} ${count === 1 ? 'plan, policy, pilot, campaign, recognition, institution or event' : 'plans, policies, pilots, campaigns, recognitions, institutions and events'}.`,
  },
};

const sentence = (clause: string, locale: Locale) => capital(clause) + {zh: '。', en: '.'}[locale];

const tableColumns: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['项目', '类别', '进度', '时间', '性质', '地点', '报告原文', '章节'],
  en: ['Project', 'Kind', 'Milestone', 'Period', 'Certainty', 'Place', 'In the report’s words', 'Section'],
};

/** The last two columns where the page gives the projects. */
const pageColumns: typeof tableColumns = {zh: ['表中写法', '来源'], en: ['As written', 'Source']};

/** A row for each milestone with its raw facts, in chronological order; those without a date come last. */
function tableRows(
  {report, projects, places}: ProjectTimelineInput,
  locale: Locale,
): Pick<Table, 'rows'> & {readonly raw: readonly RawFacts[]} {
  const placeNames = new Map(places.map((place: Place) => [place.id, place.name[locale]]));
  const rows = projects.flatMap((project) => {
    const where = project.places.map((id) => placeNames.get(id) ?? id).join(locale === 'zh' ? '、' : ', ');
    const kind = project.kind ? capital(projectKindWords(project.kind, locale)) : '';
    const start = [plainText(project.name[locale]), kind];
    const raw = {project: project.id, kind: project.kind ?? '', places: project.places.join(' ')};
    if (project.milestones.length === 0) return [{from: Infinity, row: [...start, '', '', '', where, '', ''], raw}];
    return project.milestones.map((milestone) => ({
      from: spanOfPeriod(milestone.period)?.from ?? Infinity,
      row: [
        ...start,
        milestoneWords(milestone, project, locale),
        roughPeriodWords(milestone.period, locale),
        statusWords(milestone, locale),
        where,
        isReport(report) ? quoteWords(milestone.source) : passageOf(milestone.source),
        sourceWords(report, milestone.source, locale),
      ],
      raw: {
        ...raw,
        ...{milestone: milestone.kind, period: milestone.period, certainty: milestone.certainty},
        ...rawSource(milestone.source),
      },
    }));
  });
  rows.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return {rows: rows.map(({row}) => row), raw: rows.map(({raw}) => raw)};
}

/** The data table of a timeline; for a page's own projects, without empty columns. */
function tableOf(input: ProjectTimelineInput, caption: string, locale: Locale): Table {
  const {rows, raw} = tableRows(input, locale);
  if (isReport(input.report)) return {caption, columns: tableColumns[locale].map((label) => ({label})), rows, raw};
  const labels = [...tableColumns[locale].slice(0, -2), ...pageColumns[locale]];
  const kept = labels.map((_, index) => index === 0 || rows.some((row) => row[index]));
  const isKept = (_: unknown, index: number) => kept[index];
  return {
    caption,
    columns: labels.filter(isKept).map((label) => ({label})),
    rows: rows.map((row) => row.filter(isKept)),
    raw,
  };
}

/** The words of projects that a report names: many, one, none, or without a date. */
function wordsOfReport(
  {report, projects, leftOut}: ProjectTimelineInput,
  {title, facts}: Finding,
  undated: number,
  locale: Locale,
): Pick<FigureWords, 'title' | 'summary' | 'notes' | 'citation'> {
  const words = reportProjects[locale];
  const notes = noteWords[locale];
  const milestones = projects.flatMap((project) => project.milestones);
  const count = projects.length;
  const clause = facts || words.undated;
  return {
    title: title || words.title,
    summary: count === 0 ? words.none : count === 1 ? sentence(clause, locale) : summaryOf(count, clause, locale),
    notes: [
      ...(undated > 0 && count > 1 ? [notes.undated(undated)] : []),
      ...(leftOut > 0 ? [notes.leftOut(leftOut)] : []),
    ],
    citation:
      milestones.length === 1
        ? citationOf(report, milestones[0].source, locale)
        : {cite: reportWords(report, locale) + (milestones.length > 0 ? tableSources[locale] : '')},
  };
}

/** The words for projects that the page gives; they do not mention a report. */
function wordsOfPage(
  input: ProjectTimelineInput,
  {title, facts}: Finding,
  undated: number,
  locale: Locale,
): Pick<FigureWords, 'title' | 'finding' | 'summary' | 'notes' | 'citation'> {
  const {report, projects} = input;
  const words = pageWords[locale];
  const milestones = projects.flatMap((project) => project.milestones.filter(isDated));
  const clause = facts || words.undated;
  const count = projects.length;
  const sources = new Set(milestones.map(({source}) => sourceWords(report, source, locale)).filter(Boolean));
  const some = [...sources].slice(0, 3).join(locale === 'zh' ? '、' : ', ') + (sources.size > 3 ? ' …' : '');
  return {
    title: milestones.length > 0 ? title : subjectWords(input, locale) || words.title,
    // The title does not lead into the sentence, so that a title of the page can replace it.
    finding: '',
    summary: count === 0 ? words.none : count === 1 ? sentence(clause, locale) : words.count(count, clause),
    notes: undated > 0 && count > 1 ? [words.more(undated)] : [],
    citation: {
      cite: reportWords(report, locale) + (some && {zh: '，来源：', en: ', source: '}[locale] + some) + words.sources,
    },
  };
}

/**
 * Title, sentence, notes, source line and data table of a timeline.
 *
 * @param undated How many projects have no date.
 */
export function figureWords(
  input: ProjectTimelineInput,
  finding: Finding,
  undated: number,
  howToRead: string,
  locale: Locale,
): FigureWords {
  const words = isReport(input.report) ? wordsOfReport : wordsOfPage;
  const {title, subtitle} = finding;
  return {
    ...words(input, finding, undated, locale),
    ...(subtitle && {finding: title, subtitle}),
    howToRead,
    table: input.isTableless ? {caption: title, columns: [], rows: []} : tableOf(input, title, locale),
  };
}

/** The milestones of a figure, for the line on how to read it. */
interface Shown {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  /** The parts of bars from the start of projects to their end. */
  readonly taskParts: readonly TaskPart[];
  readonly isGrouped: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
}

/** The clauses on bars. */
const taskClauses = (parts: readonly TaskPart[]): Clause[] => {
  const clause = (name: 'solid' | 'light' | 'fading') => ({zh: languages.zh[name], en: languages.en[name]});
  return [
    [parts.some(({certainty}) => certainty === 'stated'), clause('solid')],
    [parts.some(({certainty}) => certainty === 'planned'), clause('light')],
    [parts.some(({fade}) => fade !== 'none'), clause('fading')],
  ];
};

const isDeadline = ({period}: Milestone) => spanOfPeriod(period)?.open === 'start';

function bandClauses(banded: readonly Milestone[]): Clause[] {
  const hasBand = (test: (span: PeriodSpan, milestone: Milestone) => boolean) =>
    banded.some((milestone) => test(spanOfPeriod(milestone.period)!, milestone));
  return [
    [
      hasBand(({from, to}) => to - from > 1 / 300),
      {zh: '色带为所知的时间范围', en: 'a band is the time as far as it is known'},
    ],
    [hasBand(({soft}) => soft !== 'none'), {zh: '虚化的一端不确定', en: 'a soft end is not certain'}],
    [
      hasBand((_, {kind}) => !isMoment(kind)),
      {zh: '没有圆的色带为持续推进或谋划', en: 'a band without a dot is work under way or proposed'},
    ],
  ];
}

/** The line on how to read the figure: a clause for each kind of shape that occurs in it. */
export function howToRead({milestones, banded, taskParts, isGrouped, unit}: Shown, locale: Locale): string {
  if (milestones.length + taskParts.length === 0) return '';
  const bands = bandClauses(banded);
  if (isGrouped) return howToReadGroups(milestones, unit, bands, locale);
  const dotted = milestones.filter((milestone) => !isDeadline(milestone));
  // Where there are bands, they represent ongoing work, so that dashes are not explained.
  const dashed = banded.length === 0 ? milestones : [];
  const deadlines: Clause = [milestones.some(isDeadline), {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'}];
  return sentenceOf([...taskClauses(taskParts), ...symbolClauses(dotted, dashed), ...bands, deadlines], locale);
}
