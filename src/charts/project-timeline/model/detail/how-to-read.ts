import type {Locale, Milestone} from '../../../../dataset/types.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import {howToReadGroups, sentenceOf, symbolClauses} from '../how-to-read.js';
import type {Clause} from '../how-to-read.js';
import {isMoment} from '../milestones.js';

/** What a figure shows, for the line on how to read it. */
interface Shown {
  /** Milestones that have a symbol or a band. */
  readonly milestones: readonly Milestone[];
  /** Milestones that have a band. */
  readonly banded: readonly Milestone[];
  readonly isGrouped: boolean;
  /** How many projects a dot stands for. */
  readonly unit: number;
}

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
export function howToRead({milestones, banded, isGrouped, unit}: Shown, locale: Locale): string {
  if (milestones.length === 0) return '';
  const bands = bandClauses(banded);
  if (isGrouped) return howToReadGroups(milestones, unit, bands, locale);
  const dotted = milestones.filter((milestone) => !isDeadline(milestone));
  // A band shows work that goes on by itself.
  const dashed = banded.length === 0 ? milestones : [];
  const deadlines: Clause = [milestones.some(isDeadline), {zh: '竖线为最晚时限', en: 'an upright bar is a deadline'}];
  return sentenceOf([...symbolClauses(dotted, dashed), ...bands, deadlines], locale);
}
