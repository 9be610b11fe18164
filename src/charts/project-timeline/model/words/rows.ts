import type {Locale, Localized, Milestone} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {formatNumber} from '../../../../model/words/number.js';
import {isMoment} from '../milestones/milestone.js';
import type {FigureLayout} from '../../../../model/layout.js';
import type {Seen} from './words.js';
import type {ProjectTimelineInput} from '../overview/layout.js';

/** How to read rows: each clause with whether it applies. */
export function rowClauses({
  milestones,
  banded,
  isGrouped,
}: Pick<Seen, 'milestones' | 'banded' | 'isGrouped'>): readonly (readonly [boolean, Localized])[] {
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
    [
      !isGrouped && milestones.some(({period}) => spanOfPeriod(period)?.open === 'start'),
      {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'},
    ],
  ];
}

/** Rows that are added at a time, and at most where all were asked for at once. */
export const pageSize = 200;
export const mostRows = 1000;

/** How many rows a view shows at first, and how many when the reader has asked for more. */
const firstRows = ({limit}: Paged, isGrouped: boolean) => (isGrouped ? pageSize : limit || mostRows);
export const rowLimit = (input: Paged, isGrouped: boolean): number =>
  firstRows(input, isGrouped) + pageSize * input.pages;

type Paged = Pick<ProjectTimelineInput, 'limit' | 'pages'>;

/** The button that shows more of `count` rows; undefined where the first view shows all. */
export function moreOf(
  input: Paged,
  isGrouped: boolean,
  count: number,
  limit: number,
  locale: Locale,
): FigureLayout['more'] {
  const first = firstRows(input, isGrouped);
  if (count <= first) return undefined;
  const isAll = count <= limit;
  return {text: moreWords({count, first, added: Math.min(pageSize, count - limit), isAll}, locale), open: isAll};
}

interface More {
  /** Of all rows, of the first view, and that one more step adds. */
  readonly count: number;
  readonly first: number;
  readonly added: number;
  readonly isAll: boolean;
}

/** The button that shows more rows, or only the first again. */
function moreWords({count, first, added, isAll}: More, locale: Locale): string {
  if (isAll) return {zh: `只看其中${first}个`, en: `Only ${first} of them`}[locale];
  const all = formatNumber(count, locale);
  if (count - first <= 200) return {zh: `全部${all}个项目`, en: `All ${all} projects`}[locale];
  return {zh: `再看${added}个（共${all}个）`, en: `${added} more of ${all}`}[locale];
}
