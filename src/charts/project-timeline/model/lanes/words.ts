import type {Locale, Project} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {figureWords} from '../detail/figure-words.js';
import {findingOf} from '../detail/finding.js';
import {groupingFor} from '../detail/groupings.js';
import {tasksWords} from '../detail/task-counts.js';
import {datedMilestones} from '../milestones.js';
import type {PrintedGroup, ProjectTimelineInput} from '../layout.js';
import type {Lane, Lanes} from './lanes.js';
import {edtfOf} from './time-window.js';
import type {TimeWindow} from './time-window.js';
import {capital} from '../../../../model/words/capital.js';

/** The most projects that a lane names in its mark, and in print. */
const namesListed = 12;
const namesPrinted = 60;

/** A window of time in words, to the day: `2022年3月至2023年6月`. */
export const windowWords = (window: TimeWindow, locale: Locale): string => roughPeriodWords(edtfOf(window), locale);

/** A number of projects in words. */
export const countWords = (count: number, locale: Locale): string =>
  ({
    zh: `${formatNumber(count, 'zh')}个项目`,
    en: `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  })[locale];

/** The announcement of a new window for screen readers. */
export const sightWords = (window: TimeWindow, count: number, locale: Locale): string =>
  ({
    zh: `${windowWords(window, 'zh')}，${countWords(count, 'zh')}`,
    en: `${windowWords(window, 'en')}: ${countWords(count, 'en')}`,
  })[locale];

/** How many projects of a lane are in a window, how many of their milestones done and planned, and the first by name. */
function sightOf({projects, rows, times}: Lane, window: TimeWindow, locale: Locale, listed: number): string {
  const count = rows.count(window);
  const [done, planned] = [times.stated.count(window), times.planned.count(window)];
  const names = rows.first(window, listed).map((index) => projects[index].name[locale]);
  const rest = count - names.length;
  const clauses = {
    zh: [done && `已有进展${done}项`, planned && `计划${planned}项`],
    en: [done && `${done} done or under way`, planned && `${planned} planned`],
  }[locale].filter(Boolean);
  if (locale === 'zh') {
    const some = names.length > 0 ? `（${names.join('、')}${rest > 0 ? '等' : ''}）` : '';
    return [countWords(count, 'zh'), ...(clauses.length > 0 ? [clauses.join('、')] : [])].join('，') + some;
  }
  const more = rest > 0 ? ` and ${formatNumber(rest, 'en')} more` : '';
  const some = names.length > 0 ? ` (${names.join(', ')}${more})` : '';
  return [countWords(count, 'en'), ...clauses].join(', ') + some;
}

/** The text of a lane's mark. */
export function laneWords(lane: Lane, window: TimeWindow, isOpen: boolean, locale: Locale): string {
  const content = sightOf(lane, window, locale, namesListed);
  const when = windowWords(window, locale);
  return locale === 'zh'
    ? `${isOpen ? '收起' : '展开'}“${lane.name}”：${when}${content}。`
    : `${isOpen ? 'Close' : 'Open'} “${lane.name}”, ${when}: ${content}.`;
}

/** The line on how to read lanes: a clause for each kind of shape that occurs in them. */
export function howToReadLanes(
  has: Readonly<Record<'heights' | 'bars' | 'rows' | 'tasks' | 'lanes', boolean>>,
  locale: Locale,
): string {
  const clauses = [
    [has.heights, '高低为同一时间可能有的进展项数', 'the height is how many milestones may fall at a time'],
    [
      has.bars,
      '横条为所知的时间范围，数字为项数',
      'a bar is the time as far as it is known, with its number of milestones',
    ],
    [true, '深色为已有进展，绿色为计划', 'dark is done or under way, green is planned'],
    [has.tasks, '每行的条从开工到建成或启用', 'the bar of a row is from start to completion or opening'],
    [has.rows, '实心圆为已落实，空心圆为计划', 'a solid dot is done, a ring is planned'],
    [has.lanes, '选一组看其中的项目', 'choose a group to see its projects'],
  ] as const;
  const words = clauses.flatMap(([applies, zh, en]) => (applies ? [{zh, en}[locale]] : []));
  const text = words.join({zh: '；', en: '; '}[locale]);
  return capital(text) + {zh: '。', en: '.'}[locale];
}

/** The lanes in words for print: over the whole extent, with the names of their first projects. */
const printedLanes = ({lanes, extent}: Lanes, locale: Locale): PrintedGroup[] =>
  lanes.map((lane) => ({
    name: lane.name || {zh: '全部项目', en: 'All projects'}[locale],
    text: windowWords(extent, locale) + {zh: '：', en: ': '}[locale] + sightOf(lane, extent, locale, namesPrinted),
  }));

/** The words of a figure that are the same for every window. */
export type LanesWords = FigureWords & {readonly printed: readonly PrintedGroup[]};

const hasDate = (project: Project) => datedMilestones(project).length > 0;

/** Title, sentence and table of lanes, and the lanes in words. */
export function lanesWords(lanes: Lanes, input: ProjectTimelineInput, locale: Locale): LanesWords {
  const {dated, extent} = lanes;
  const finding = findingOf(input, extent.to - extent.from, locale);
  return {
    ...figureWords(input, finding, input.projects.length - dated, '', locale),
    ...(groupingFor(input) === 'none' && tasksWords(input.projects.filter(hasDate), locale)),
    printed: printedLanes(lanes, locale),
  };
}
