import type {Locale, Localized, Milestone, Place} from '../dataset/types.js';
import {citationOf, reportWords, sectionWords} from './citation.js';
import type {FigureWords} from './layout.js';
import {spanOfPeriod} from './period-span.js';
import type {PeriodSpan} from './period-span.js';
import {roughPeriodWords} from './period-words.js';
import {projectKindWords} from './project-kind.js';
import {capital, summaryOf, titleOf} from './project-timeline-finding.js';
import {certaintyWords, isDated, isMoment, milestoneWords, yearOf} from './project-timeline-milestone.js';
import type {ProjectTimelineInput} from './project-timeline.js';

/** What a year's column says of itself: progress, plans, or neither where both occur. */
export function yearWords(year: number, milestones: readonly Milestone[], locale: Locale): string {
  const said = new Set(milestones.filter((milestone) => yearOf(milestone) === year).map(({certainty}) => certainty));
  const words = roughPeriodWords(String(year), locale);
  if (said.size !== 1) return words;
  const stated = said.has('stated');
  return locale === 'zh' ? words + (stated ? ' 进展' : ' 计划') : (stated ? 'Progress in ' : 'Plans for ') + words;
}

/** What of a timeline is seen, for the line on how to read it. */
export interface Seen {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  readonly isGrouped: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
  /** How many projects have no date. */
  readonly undated: number;
}

/** How to read what is drawn, and nothing that is not. */
function howToRead({milestones, banded, isGrouped, unit}: Seen, locale: Locale): string {
  const has = (test: (milestone: Milestone) => boolean) => milestones.some(test);
  const hasBand = (test: (span: PeriodSpan, milestone: Milestone) => boolean) =>
    banded.some((milestone) => test(spanOfPeriod(milestone.period)!, milestone));
  const isDot = ({kind, period}: Milestone) => isMoment(kind) && (isGrouped || spanOfPeriod(period)?.open !== 'start');
  const goesOn = has(({kind}) => !isMoment(kind));
  const clauses: readonly (readonly [boolean, Localized])[] = [
    [isGrouped && unit === 1, {zh: '每个符号为一个项目', en: 'each symbol is a project'}],
    [unit > 1, {zh: `每个符号约为${unit}个项目`, en: `each symbol is about ${unit} projects`}],
    [has((one) => isDot(one) && one.certainty === 'stated'), {zh: '实心圆为已做', en: 'a solid dot is done'}],
    [has((one) => isDot(one) && one.certainty === 'planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [goesOn && (isGrouped || banded.length === 0), {zh: '短横为推进或谋划', en: 'a dash is under way or proposed'}],
    [
      hasBand(({from, to}) => to - from > 1 / 300),
      {zh: '色带为所知的时间范围', en: 'a band is the time as far as it is known'},
    ],
    [hasBand(({soft}) => soft !== 'none'), {zh: '虚化的一端不确定', en: 'a soft end is not certain'}],
    [
      hasBand((_, {kind}) => !isMoment(kind)),
      {zh: '没有圆的色带为持续推进或谋划', en: 'a band without a dot is work under way or proposed'},
    ],
    [
      !isGrouped && has(({period}) => spanOfPeriod(period)?.open === 'start'),
      {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'},
    ],
    [isGrouped, {zh: '选一组看其中的项目', en: 'choose a group to see its projects'}],
  ];
  const words = clauses.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  if (milestones.length === 0) return '';
  return capital(words.join(locale === 'zh' ? '；' : '; ')) + (locale === 'zh' ? '。' : '.');
}

interface More {
  /** Of all rows, of the first view, and that one more step adds. */
  readonly count: number;
  readonly first: number;
  readonly added: number;
  readonly isAll: boolean;
}

/** The button that shows more rows, or only the first again. */
export function moreWords({count, first, added, isAll}: More, locale: Locale): string {
  if (isAll) return {zh: `只看其中${first}个`, en: `Only ${first} of them`}[locale];
  if (count - first <= 200) return {zh: `全部${count}个项目`, en: `All ${count} projects`}[locale];
  return {zh: `再看${added}个（共${count}个）`, en: `${added} more of ${count}`}[locale];
}

const text = {
  zh: {
    columns: ['项目', '类别', '进度', '时间', '性质', '地点', '报告原文', '章节'],
    undated: (count: number) => `另有${count}个项目，报告没有写明时间，见数据表。`,
    leftOut: (count: number) => `报告另点名规划、试点、行动和荣誉称号${count}项，本图未列。`,
    sources: '；逐项出处见数据表',
  },
  en: {
    columns: ['Project', 'Kind', 'Milestone', 'Period', 'Certainty', 'Place', 'In the report’s words', 'Section'],
    undated: (count: number) =>
      `${count} more ${count === 1 ? 'project has' : 'projects have'} no date in the report; see the data table.`,
    leftOut: (count: number) =>
      `Left out: ${count} ${count === 1 ? 'plan, pilot, campaign or recognition' : 'plans, pilots, campaigns and recognitions'}.`,
    sources: '; sources of all items in the data table',
  },
};

/** A row for each milestone, in order of time; what has no date comes last. */
function tableRows({report, projects, places}: ProjectTimelineInput, locale: Locale): string[][] {
  const placeNames = new Map(places.map((place: Place) => [place.id, place.name[locale]]));
  const rows = projects.flatMap((project) => {
    const where = project.places.map((id) => placeNames.get(id) ?? id).join(locale === 'zh' ? '、' : ', ');
    const start = [project.name[locale], capital(projectKindWords(project.kind, locale))];
    if (project.milestones.length === 0) return [{from: Infinity, row: [...start, '', '', '', where, '', '']}];
    return project.milestones.map((milestone) => ({
      from: spanOfPeriod(milestone.period)?.from ?? Infinity,
      row: [
        ...start,
        milestoneWords(milestone, project, locale),
        roughPeriodWords(milestone.period, locale),
        certaintyWords(milestone, locale),
        where,
        `“${milestone.source.quote}”`,
        sectionWords(report, milestone.source.section, locale),
      ],
    }));
  });
  return rows.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).map(({row}) => row);
}

/** Title, sentence, source line and table of a timeline of which some is seen. */
export function projectTimelineWords(input: ProjectTimelineInput, locale: Locale, seen: Seen): FigureWords {
  const {report, projects} = input;
  const {undated} = seen;
  const milestones = projects.flatMap((project) => project.milestones);
  const known = milestones.filter(isDated);
  const title = titleOf(input, known, locale);
  const {columns, undated: undatedNote, leftOut: leftOutNote, sources} = text[locale];
  return {
    title,
    summary: summaryOf(input, known, locale),
    howToRead: howToRead(seen, locale),
    notes: [
      ...(undated > 0 && projects.length > 1 ? [undatedNote(undated)] : []),
      ...(input.leftOut > 0 ? [leftOutNote(input.leftOut)] : []),
    ],
    citation:
      milestones.length === 1
        ? citationOf(report, milestones[0].source, locale)
        : {cite: reportWords(report, locale) + (milestones.length > 0 ? sources : '')},
    table: {caption: title, columns: columns.map((label) => ({label})), rows: tableRows(input, locale)},
  };
}
