import type {Locale} from '../../../../dataset/types.js';
import type {FigureWords} from '../../../../model/layout.js';
import {formatNumber} from '../../../../model/words/number.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {factsOf} from '../words/finding.js';
import {dated as datedOf} from '../milestones/milestone.js';
import type * as Details from '../details.js';
import type {PrintedGroup} from '../overview/head.js';
import type {Lane, Lanes} from './index-by-time.js';
import {projectTimelineWords} from '../words/words.js';
import type {ProjectTimelineInput} from '../overview/layout.js';
import {edtfOf} from './time-window.js';
import type {TimeWindow} from './time-window.js';

const namesListed = 12;
/** On paper. */
const namesPrinted = 60;

/** A window of time in words, to the day: `2022年3月至2023年6月`. */
export const windowWords = (window: TimeWindow, locale: Locale): string => roughPeriodWords(edtfOf(window), locale);

/** How many projects are in sight. */
export const countWords = (count: number, locale: Locale): string =>
  ({
    zh: `${formatNumber(count, 'zh')}个项目`,
    en: `${formatNumber(count, 'en')} ${count === 1 ? 'project' : 'projects'}`,
  })[locale];

/** What is announced when the window has come to rest. */
export const sightWords = (window: TimeWindow, count: number, locale: Locale): string =>
  ({
    zh: `${windowWords(window, 'zh')}，${countWords(count, 'zh')}`,
    en: `${windowWords(window, 'en')}: ${countWords(count, 'en')}`,
  })[locale];

/** How many projects of a lane are in sight, how many of their milestones done and planned, and the first by name. */
function sightOf({projects, rows, times}: Lane, window: TimeWindow, locale: Locale, listed: number): string {
  const count = rows.count(window);
  const [done, planned] = [times.stated.count(window), times.planned.count(window)];
  const names = rows.first(window, listed).map((index) => projects[index].name[locale]);
  const rest = count - names.length;
  const said = {
    zh: [done && `已有进展${done}项`, planned && `计划${planned}项`],
    en: [done && `${done} done or under way`, planned && `${planned} planned`],
  }[locale].filter(Boolean);
  if (locale === 'zh') {
    const some = names.length > 0 ? `（${names.join('、')}${rest > 0 ? '等' : ''}）` : '';
    return [countWords(count, 'zh'), ...(said.length > 0 ? [said.join('、')] : [])].join('，') + some;
  }
  const more = rest > 0 ? ` and ${formatNumber(rest, 'en')} more` : '';
  const some = names.length > 0 ? ` (${names.join(', ')}${more})` : '';
  return [countWords(count, 'en'), ...said].join(', ') + some;
}

/** What the head of a lane says. */
export function laneWords(lane: Lane, window: TimeWindow, open: boolean, locale: Locale): string {
  const said = sightOf(lane, window, locale, namesListed);
  const when = windowWords(window, locale);
  return locale === 'zh'
    ? `${lane.name}：${when}${said}。${open ? '选定即收起。' : '选定即展开。'}`
    : `${lane.name}, ${when}: ${said}. ${open ? 'Choose to close.' : 'Choose to open.'}`;
}

/** How to read what is drawn, and nothing that is not. */
export function howToReadLanes(
  has: {heights: boolean; bars: boolean; rows: boolean; lanes: boolean},
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
    [has.rows, '实心圆为已做，空心圆为计划', 'a solid dot is done, a ring is planned'],
    [has.lanes, '选一组看其中的项目', 'choose a group to see its projects'],
  ] as const;
  const words = clauses.flatMap(([applies, zh, en]) => (applies ? [{zh, en}[locale]] : []));
  const text = words.join({zh: '；', en: '; '}[locale]);
  return text.charAt(0).toUpperCase() + text.slice(1) + {zh: '。', en: '.'}[locale];
}

/** The lanes in words, for paper: all that they hold, and of many projects the first by name. */
const printedLanes = ({lanes, extent}: Lanes, locale: Locale): PrintedGroup[] =>
  lanes.map((lane) => ({
    name: lane.name || {zh: '全部项目', en: 'All projects'}[locale],
    text: windowWords(extent, locale) + {zh: '：', en: ': '}[locale] + sightOf(lane, extent, locale, namesPrinted),
  }));

/** What a figure says whatever of it is in sight. */
export type LanesWords = FigureWords & {readonly printed: readonly PrintedGroup[]};

interface Known {
  readonly isTableless: boolean | undefined;
  readonly words: LanesWords;
}

const known = new WeakMap<Lanes, Known>();

/** Title, sentence, table and what is printed: made once for some lanes. */
export function wordsOfLanes(
  lanes: Lanes,
  input: ProjectTimelineInput,
  locale: Locale,
  details: typeof Details,
): LanesWords {
  const {isTableless} = input;
  const found = known.get(lanes);
  if (found && found.isTableless === isTableless) return found.words;
  const {dated, extent} = lanes;
  const seen = {
    ...{milestones: [], banded: [], isGrouped: false, unit: 1, undated: input.projects.length - dated},
    ...(details.findingOf(input, dated, extent.to - extent.from, locale, details) ?? {
      facts: factsOf(input, input.projects.flatMap(datedOf), locale, details),
    }),
  };
  const words = {
    ...details.wordsOfPage(projectTimelineWords(input, locale, seen, details), input, locale, seen),
    printed: found?.words.printed ?? printedLanes(lanes, locale),
  };
  known.set(lanes, {isTableless, words});
  return words;
}
