import type {Locale, Place} from '../../../dataset/types.js';
import {noKind} from '../../../dataset/table/pages-report.js';
import {isPagesOwn} from '../../../dataset/query/report.js';
import {plainText} from '../../../model/words/bidi.js';
import {quoteWords, sectionWords} from '../../../model/words/citation.js';
import type {Table} from '../../../model/layout.js';
import {spanOfPeriod} from '../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../model/words/period-words.js';
import {projectKindWords} from '../../../model/words/project-kind.js';
import {capital} from './words/finding.js';
import {certaintyWords, milestoneWords} from './milestones/words.js';
import type {ProjectTimelineInput} from './overview/layout.js';

const columns: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['项目', '类别', '进度', '时间', '性质', '地点', '报告原文', '章节'],
  en: ['Project', 'Kind', 'Milestone', 'Period', 'Certainty', 'Place', 'In the report’s words', 'Section'],
};

/** What its own table has in place of the report's words and section. */
const pageColumns: typeof columns = {zh: ['表中写法', '来源'], en: ['As written', 'Source']};

/** A row for each milestone, in order of time; what has no date comes last. */
function tableRows({report, projects, places}: ProjectTimelineInput, locale: Locale): string[][] {
  const placeNames = new Map(places.map((place: Place) => [place.id, place.name[locale]]));
  const rows = projects.flatMap((project) => {
    const where = project.places.map((id) => placeNames.get(id) ?? id).join(locale === 'zh' ? '、' : ', ');
    const kind = project.kind === noKind ? '' : capital(projectKindWords(project.kind, locale));
    const start = [plainText(project.name[locale]), kind];
    if (project.milestones.length === 0) return [{from: Infinity, row: [...start, '', '', '', where, '', '']}];
    return project.milestones.map((milestone) => ({
      from: spanOfPeriod(milestone.period)?.from ?? Infinity,
      row: [
        ...start,
        milestoneWords(milestone, project, locale),
        roughPeriodWords(milestone.period, locale),
        certaintyWords(milestone, locale),
        where,
        isPagesOwn(report) ? milestone.source.quote : quoteWords(milestone.source),
        sectionWords(report, milestone.source.section, locale),
      ],
    }));
  });
  return rows.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).map(({row}) => row);
}

/** The data table of a timeline; of a page's own projects, without the columns in which nothing stands. */
export function tableOf(input: ProjectTimelineInput, caption: string, locale: Locale): Table {
  const rows = tableRows(input, locale);
  if (!isPagesOwn(input.report)) return {caption, columns: columns[locale].map((label) => ({label})), rows};
  const labels = [...columns[locale].slice(0, -2), ...pageColumns[locale]];
  const kept = labels.map((_, index) => index === 0 || rows.some((row) => row[index]));
  const isKept = (_: unknown, index: number) => kept[index];
  return {
    caption,
    columns: labels.filter(isKept).map((label) => ({label})),
    rows: rows.map((row) => row.filter(isKept)),
  };
}
