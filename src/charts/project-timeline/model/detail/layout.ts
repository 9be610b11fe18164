import {isReport} from '../../../../dataset/query/report.js';
import type {Locale, Project} from '../../../../dataset/types.js';
import type {Box} from '../../../../model/layout.js';
import {yearsOfPeriod} from '../../../../model/words/period-span.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {actsOf} from '../acts.js';
import {frameOf, headingsOf, joined, linesOf, nameShare, topOf, scaleOf} from './frame.js';
import type {Frame, Part} from './frame.js';
import {counted, headOf, indent, longestGroupName, printedOf, unitFor} from './groups.js';
import type {CountedGroup} from './groups.js';
import {linesAround} from './symbols.js';
import type {ProjectTimelineInput, ProjectTimelineLayout} from '../layout.js';
import {datedMilestones} from '../milestones.js';
import {layoutOverview} from '../overview.js';
import {factsByYear} from './facts.js';
import {figureWords, howToRead} from './figure-words.js';
import {findingOf, subjectWords, titleOf} from './finding.js';
import {groupingFor, groupsOf} from './groupings.js';
import {bandsOf, stopsOf} from './row.js';
import type {Item} from './item.js';
import {statusDateOf, statusLineOf} from './status-line.js';
import type {StatusDate} from './status-line.js';
import {taskBarsOf, taskOf} from './task.js';
import {tasksWords} from './task-counts.js';
import {roomForEnds} from './task-item.js';
import {bottomOf, columnSize, layoutRows, longestLine, marksOf, moreRows, rowLimit, shownOf} from './rows.js';

/** A group with the projects that have rows; where projects are not grouped, one group without a name holds all of them. */
interface Section extends CountedGroup {
  readonly hasHead: boolean;
  readonly isOpen: boolean;
  /** The projects that have rows, in their order. */
  readonly shown: readonly Project[];
}

/** The head of a group or the row of a project, with the milestones of the row. */
interface DetailedPart extends Part {
  readonly items: readonly Item[];
}

function sectionsOf(input: ProjectTimelineInput, drawn: readonly Project[], locale: Locale): Section[] {
  const by = groupingFor(input);
  const limit = rowLimit(input, by !== 'none');
  if (by === 'none')
    return [
      {key: '', name: '', projects: drawn, counts: [], hasHead: false, isOpen: true, shown: shownOf(drawn, limit)},
    ];
  return groupsOf(by, input, locale).map((group) => {
    const isOpen = input.open.includes(group.key);
    return {...counted(group, locale), hasHead: true, isOpen, shown: isOpen ? shownOf(group.projects, limit) : []};
  });
}

/** Stacks the heads of groups and the rows of projects. */
function partsOf(
  sections: readonly Section[],
  input: ProjectTimelineInput,
  frame: Frame,
  status: StatusDate | undefined,
  locale: Locale,
): DetailedPart[] {
  const unit = unitFor(sections);
  const parts: DetailedPart[] = [];
  let top = topOf(frame);
  const add = (part: DetailedPart) => {
    parts.push(part);
    top = part.bottom;
  };
  for (const section of sections) {
    const {key, hasHead, isOpen, shown} = section;
    if (hasHead) add({...headOf(section, isOpen, unit, top, frame, locale), items: []});
    for (const row of layoutRows(shown, top, hasHead ? indent : 0, frame, status?.now, locale))
      add({
        top,
        bottom: bottomOf(row),
        labels: row.labels,
        items: row.items,
        arrow: '',
        signs: row.items.flatMap(({sign}) => (sign ? [sign] : [])),
        marks: marksOf(row, key && `${key}:`, input.report, locale),
      });
  }
  return parts;
}

/** Lays out projects by year and act: their names, without bands. */
function layoutByAct(input: ProjectTimelineInput, box: Box, locale: Locale): ProjectTimelineLayout {
  const subject = input.projects.length > 1 ? subjectWords(input, locale) : '';
  const options = {...(subject && {place: ''}), most: rowLimit(input, true), wordsOf: roughPeriodWords};
  const overview = layoutOverview(input, box, locale, options);
  const title = titleOf(subject, overview.title, locale);
  const {howToRead} = overview;
  const undated = input.projects.filter((project) => datedMilestones(project).length === 0).length;
  const facts = factsByYear(input.projects, locale);
  const most = overview.marks.some(({id}) => id.startsWith('group:'))
    ? Math.max(
        ...actsOf(input.projects).rows.flatMap(({key, cells}) =>
          (input.open.includes(key) ? cells : []).map(({length}) => length),
        ),
        0,
      )
    : 0;
  const more = moreRows(input, true, most, locale);
  const words = figureWords(input, {title, facts}, undated, howToRead, locale);
  return {
    ...overview,
    ...words,
    notes: [...overview.notes, ...words.notes],
    ...(isReport(input.report) && overview.title && {summary: overview.summary}),
    finding: title,
    ...(more && {more}),
    stops: stopsOf([]),
  };
}

/**
 * Lays out projects and their milestones. Groups have a dot for each project and, where they are open, a row for each of
 * their projects; ungrouped projects have only rows. Years are columns; below a width of 480 pixels, projects are lists.
 */
export function layoutProjectTimeline(input: ProjectTimelineInput, box: Box, locale: Locale): ProjectTimelineLayout {
  if (groupingFor(input) === 'milestone') return layoutByAct(input, box, locale);
  const {width, isStatic = false} = box;
  const drawn = input.projects.filter((project) => datedMilestones(project).length > 0);
  const milestones = drawn.flatMap(datedMilestones);
  const isGrouped = groupingFor(input) !== 'none';
  const sections = sectionsOf(input, drawn, locale);
  const shown = sections.flatMap((section) => section.shown);

  const rowIndent = isGrouped ? indent : 0;
  const names = longestLine(shown, width * nameShare - rowIndent, locale) + rowIndent;
  const longest = isGrouped ? Math.max(longestGroupName(sections), names) : names;
  const hasTasks = shown.some((project) => taskOf(datedMilestones(project)));
  const frame = frameOf(
    milestones,
    longest,
    isGrouped,
    {hasTasks, endRoom: roomForEnds(shown, columnSize, locale)},
    width,
  );
  const status = statusDateOf(input.report, locale);

  const parts = partsOf(sections, input, frame, status, locale);
  const items = parts.flatMap((part) => part.items);
  const hasHeadings = frame.hasColumns && drawn.length > 0;
  const headings = hasHeadings ? headingsOf(frame, hasTasks ? [] : milestones, locale) : [];
  const graphic = joined(parts, headings, frame);
  const line = hasTasks ? statusLineOf(status, scaleOf(frame), graphic, topOf(frame)) : undefined;

  const reading = {
    ...{isGrouped, isStatic},
    unit: unitFor(sections),
    milestones: isGrouped ? milestones : items.flatMap(({task, milestone}) => (task ? [] : [milestone])),
    taskParts: items.flatMap(({parts: ofTask}) => ofTask ?? []),
    banded: items.flatMap(({band, milestone}) => (band ? [milestone] : [])),
  };
  const years = new Set(milestones.flatMap(({period}) => yearsOfPeriod(period)));
  const finding = findingOf(input, years.size, locale);
  const undated = input.projects.length - drawn.length;
  const tasks = isGrouped ? undefined : tasksWords(drawn, locale);
  const most = Math.max(0, ...sections.map(({isOpen, projects}) => (isOpen ? projects.length : 0)));
  const more = moreRows(input, isGrouped, most, locale);
  return {
    bands: bandsOf(items.flatMap(({band}) => (band ? [band] : []))),
    ...graphic,
    ...line,
    ...figureWords(input, finding, undated, howToRead(reading, locale), locale),
    ...tasks,
    ...(more && {more}),
    stops: stopsOf(parts.flatMap(({signs}) => signs)),
    tasks: taskBarsOf(reading.taskParts),
    yearLines: linesAround(linesOf(frame), graphic.height, graphic.labels),
    printed: isGrouped ? sections.map((section) => printedOf(section, locale)) : [],
  };
}
