import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Project} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {languages as sharedLanguages} from '../../../../model/words/languages.js';
import {formatNumber} from '../../../../model/words/number.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {figureWords} from '../detail/figure-words.js';
import {findingOf, subjectWords} from '../detail/finding.js';
import {groupingFor} from '../detail/groupings.js';
import {sentenceOf} from '../detail/reading.js';
import type {Clause} from '../detail/reading.js';
import {tasksWords} from '../detail/task-counts.js';
import {datedMilestones} from '../milestones.js';
import type {PrintedGroup, ProjectTimelineInput} from '../layout.js';
import {languages as detailLanguages} from '../words/detail/languages.js';
import {languages} from '../words/zoom/languages.js';
import type {Lane, Lanes} from './lanes.js';
import {edtfOf} from './time-window.js';
import type {TimeWindow} from './time-window.js';

/** The most projects that a lane names in its mark, and in print. */
const namesListed = 12;
const namesPrinted = 60;

/** A window of time in words, to the day: `2022年3月至2023年6月`. */
export const windowWords = (window: TimeWindow, locale: Locale): string => roughPeriodWords(edtfOf(window), locale);

/** A number of projects in words. */
export const countWords = (count: number, locale: Locale): string =>
  languages[locale].projects(formatNumber(count, locale));

/** The announcement of a new window for screen readers. */
export const sightWords = (window: TimeWindow, count: number, locale: Locale): string =>
  languages[locale].announcement(windowWords(window, locale), countWords(count, locale));

/** How many projects of a lane are in a window, how many of their milestones done and planned, and the first by name. */
function sightOf({projects, rows, times}: Lane, window: TimeWindow, locale: Locale, listed: number): string {
  const count = rows.count(window);
  const names = rows.first(window, listed).map((index) => textIn(projects[index].name, locale));
  const others = count - names.length;
  return languages[locale].lane({
    projects: countWords(count, locale),
    done: times.stated.count(window),
    planned: times.planned.count(window),
    names,
    others: others > 0 ? formatNumber(others, locale) : '',
  });
}

/** The text of a lane's mark. */
export const laneWords = (lane: Lane, window: TimeWindow, isOpen: boolean, locale: Locale): string =>
  languages[locale].toggle(lane.name, windowWords(window, locale), sightOf(lane, window, locale, namesListed), isOpen);

/** The text of the mark of a column. */
export const yearsWords = (
  lane: Lane,
  years: TimeWindow,
  {stated, planned}: Readonly<Record<'stated' | 'planned', number>>,
  locale: Locale,
): string => {
  const {allProjects, years: words} = languages[locale];
  return words(lane.name || allProjects, windowWords(years, locale), {done: stated, planned});
};

/** The line on how to read lanes: a clause for each kind of shape that occurs in them. */
export function howToReadLanes(
  has: Readonly<Record<'columns' | 'heights' | 'bars' | 'rows' | 'tasks' | 'lanes' | 'isStatic', boolean>>,
  locale: Locale,
): string {
  const {columns, column, heights, bars, colours, tasks, rows} = languages[locale].reading;
  const clauses: Clause[] = [
    [has.columns, columns],
    [has.heights, heights],
    [has.bars, bars],
    [!has.columns, colours],
    [has.tasks, tasks],
    [has.rows, rows],
    [has.columns && !has.isStatic, column],
    [has.lanes && !has.isStatic, detailLanguages[locale].reading.choose],
  ];
  return sentenceOf(clauses, locale);
}

/** The lanes in words for print: over the whole extent, with the names of their first projects. */
const printedLanes = ({lanes, extent}: Lanes, locale: Locale): PrintedGroup[] =>
  lanes.map((lane) => ({
    name: lane.name || languages[locale].allProjects,
    text: windowWords(extent, locale) + sharedLanguages[locale].colon + sightOf(lane, extent, locale, namesPrinted),
  }));

/** The words of a figure that are the same for every window. */
export type LanesWords = FigureWords & {readonly printed: readonly PrintedGroup[]};

const hasDate = (project: Project) => datedMilestones(project).length > 0;

/** Title and subtitle where all projects have a start and an end. Those of columns have their sentence as subtitle. */
function taskWordsOf(input: ProjectTimelineInput, locale: Locale): Partial<FigureWords> {
  const by = groupingFor(input);
  if (by !== 'none' && (by !== 'milestone' || subjectWords(input, locale))) return {};
  const {title, finding, subtitle} = tasksWords(input.projects.filter(hasDate), locale) ?? {};
  if (!title) return {};
  return {title, ...(finding && {finding}), ...(by === 'none' && subtitle && {subtitle})};
}

/** Title, sentence and table of lanes, and the lanes in words. */
export function lanesWords(lanes: Lanes, input: ProjectTimelineInput, locale: Locale): LanesWords {
  const {dated, extent} = lanes;
  const finding = findingOf(input, extent.to - extent.from, locale);
  return {
    ...figureWords(input, finding, input.projects.length - dated, '', locale),
    ...taskWordsOf(input, locale),
    printed: printedLanes(lanes, locale),
  };
}
