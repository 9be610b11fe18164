import type {Locale, Localized, Milestone, Place, Project} from '../dataset/types.js';
import {citationOf, reportWords, sectionWords} from './citation.js';
import type {FigureWords} from './layout.js';
import {spanOfPeriod} from './period-span.js';
import {roughPeriodWords} from './period-words.js';
import {projectKindWords} from './project-kind.js';
import {capital, summaryOf, titleOf} from './project-timeline-finding.js';
import {certaintyWords, isMoment, milestoneWords, yearOf} from './project-timeline-milestone.js';
import type {ProjectTimelineInput} from './project-timeline.js';

/** What a year's column says of itself: progress, plans, or neither where both occur. */
export function yearWords(year: number, milestones: readonly Milestone[], locale: Locale): string {
  const said = new Set(milestones.filter((milestone) => yearOf(milestone) === year).map(({certainty}) => certainty));
  const words = roughPeriodWords(String(year), locale);
  if (said.size !== 1) return words;
  const stated = said.has('stated');
  return locale === 'zh' ? words + (stated ? ' 进展' : ' 计划') : (stated ? 'Progress in ' : 'Plans for ') + words;
}

/** How to read what is drawn, and nothing that is not. */
function howToRead(milestones: readonly Milestone[], locale: Locale): string {
  const has = (test: (milestone: Milestone) => boolean) => milestones.some(test);
  const dated = (milestone: Milestone) => spanOfPeriod(milestone.period)!.open === 'none' && isMoment(milestone.kind);
  const clauses: readonly (readonly [boolean, Localized])[] = [
    [has((one) => dated(one) && one.certainty === 'stated'), {zh: '实心圆为已做', en: 'a solid dot is done'}],
    [has((one) => dated(one) && one.certainty === 'planned'), {zh: '空心圆为计划', en: 'a ring is planned'}],
    [
      has(({period}) => spanOfPeriod(period)!.to - spanOfPeriod(period)!.from > 1 / 300),
      {zh: '色带为所知的时间范围', en: 'a band is the time as far as it is known'},
    ],
    [
      has(({period}) => spanOfPeriod(period)!.soft !== 'none'),
      {zh: '虚化的一端不确定', en: 'a soft end is not certain'},
    ],
    [
      has(({kind}) => !isMoment(kind)),
      {zh: '没有圆的色带为持续推进或谋划', en: 'a band without a dot is work under way or proposed'},
    ],
    [
      has(({period}) => spanOfPeriod(period)!.open === 'start'),
      {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'},
    ],
  ];
  const words = clauses.flatMap(([applies, text]) => (applies ? [text[locale]] : []));
  if (words.length === 0) return '';
  return capital(words.join(locale === 'zh' ? '；' : '; ')) + (locale === 'zh' ? '。' : '.');
}

/** The button that shows all rows, or only the first again. */
export const moreWords = (count: number, limit: number, open: boolean, locale: Locale): string =>
  locale === 'zh'
    ? open
      ? `只看其中${limit}个`
      : `全部${count}个项目`
    : open
      ? `Only ${limit} of them`
      : `All ${count} projects`;

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

function tableRows({report, projects, places}: ProjectTimelineInput, locale: Locale): string[][] {
  const placeNames = new Map(places.map((place: Place) => [place.id, place.name[locale]]));
  return projects.flatMap((project) => {
    const where = project.places.map((id) => placeNames.get(id) ?? id).join(locale === 'zh' ? '、' : ', ');
    const start = [project.name[locale], capital(projectKindWords(project.kind, locale))];
    if (project.milestones.length === 0) return [[...start, '', '', '', where, '', '']];
    return project.milestones.map((milestone) => [
      ...start,
      milestoneWords(milestone, project, locale),
      roughPeriodWords(milestone.period, locale),
      certaintyWords(milestone, locale),
      where,
      `“${milestone.source.quote}”`,
      sectionWords(report, milestone.source.section, locale),
    ]);
  });
}

/** Title, sentence, source line and table of a timeline of which some projects are drawn; the rest have no date. */
export function projectTimelineWords(
  input: ProjectTimelineInput,
  drawn: readonly Project[],
  shown: readonly Project[],
  locale: Locale,
): FigureWords {
  const {report, projects} = input;
  const undated = projects.length - drawn.length;
  const milestones = projects.flatMap((project) => project.milestones);
  const dated = milestones.filter(({period}) => spanOfPeriod(period) !== undefined);
  const title = titleOf(input, dated, locale);
  const {columns, undated: undatedNote, leftOut: leftOutNote, sources} = text[locale];
  return {
    title,
    summary: summaryOf(input, dated, locale),
    howToRead: howToRead(
      shown.flatMap((project) => project.milestones).filter(({period}) => spanOfPeriod(period)),
      locale,
    ),
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
