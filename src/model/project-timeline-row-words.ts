import type {Locale, Localized, Milestone} from '../dataset/types.js';
import {spanOfPeriod} from './period-span.js';
import type {PeriodSpan} from './period-span.js';
import {isMoment} from './project-timeline-milestone.js';
import type {Seen} from './project-timeline-words.js';

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
