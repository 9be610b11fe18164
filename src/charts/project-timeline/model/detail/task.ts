import type {Milestone} from '../../../../dataset/types.js';
import {group} from '../../../../model/group.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import type {PeriodSpan} from '../../../../model/words/period-span.js';
import type {TaskBars} from '../layout.js';
import {stepOf} from '../milestones.js';
import type {TimeScale} from './frame.js';

/** A project's way from its start to its end: the task of a Gantt chart. */
export interface Task {
  readonly start: Milestone;
  readonly end: Milestone;
}

/** A part of a task's bar, in years with fractions. */
interface Part extends Pick<TaskBars, 'certainty' | 'fade'> {
  readonly from: number;
  readonly to: number;
}

/** A part of a task's bar, in pixels. */
export interface TaskPart extends Pick<TaskBars, 'certainty' | 'fade'> {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Whether the outline of a planned part is closed on the left and on the right. */
  readonly closed: readonly [left: boolean, right: boolean];
}

const month = 1 / 12;
/** Periods that are no longer than a month are drawn as exact, as far as years differ in floating point. */
const exact = month + 1e-6;
/** The height of a bar, and of the outline of a planned one. */
export const barHeight = 16;
const outline = 1.5;
/** The narrowest bar, in pixels. */
const narrowest = 4;

/** The task of dated milestones: from the first start to the last completion or opening; undefined where one is not known. */
export function taskOf(milestones: readonly Milestone[]): Task | undefined {
  const span = ({period}: Milestone) => spanOfPeriod(period)!;
  let start: Milestone | undefined;
  let end: Milestone | undefined;
  for (const milestone of milestones) {
    const step = stepOf(milestone.kind).id;
    if (step === 'start' && !(start && span(start).from <= span(milestone).from)) start = milestone;
    if ((step === 'finish' || step === 'open') && !(end && span(end).to > span(milestone).to)) end = milestone;
  }
  return start && end && span(end).to > span(start).from ? {start, end} : undefined;
}

/** When a task starts at the latest. */
const latestStart = ({from, to, soft, open}: PeriodSpan): number =>
  open === 'end' || (to - from <= exact && soft === 'none') ? from : to;

/** When a task ends at the earliest. A deadline has a firm end, unless it is approximate. */
function earliestEnd({from, to, soft, open}: PeriodSpan): number {
  if (open === 'start') return soft === 'both' ? Math.max(from, to - 2 * month) : to;
  return to - from <= exact && soft === 'none' ? to : from;
}

/** The time until which a task is done, as far as the report says. Of a task that is overdue, a last part stays planned. */
function doneUntil({start, end}: Task, from: number, to: number, now: number | undefined): number {
  if (end.certainty === 'stated') return to;
  if (start.certainty === 'planned') return from;
  const until = Math.min(now ?? spanOfPeriod(start.period)!.to, to - Math.min(month, (to - from) / 4));
  return Math.max(from, until);
}

/** Divides a task into what is done and what is planned, and what is certain and what is not. */
function partsOf(task: Task, now: number | undefined): Part[] {
  const [first, last] = [spanOfPeriod(task.start.period)!, spanOfPeriod(task.end.period)!];
  const [from, to] = [first.from, last.to];
  const done = doneUntil(task, from, to, now);
  const isSplit = done > from && done < to;
  const middle = isSplit ? done : (from + to) / 2;
  const begun = Math.min(latestStart(first), middle);
  const ending = Math.max(earliestEnd(last), middle, begun);
  const cuts: Part[] = [
    {certainty: done > from ? 'stated' : 'planned', fade: 'start', from, to: begun},
    {certainty: 'stated', fade: 'none', from: begun, to: Math.min(done, ending)},
    {certainty: 'planned', fade: 'none', from: Math.max(begun, done), to: ending},
    {certainty: done >= to ? 'stated' : 'planned', fade: 'end', from: ending, to},
  ];
  return cuts.filter((part) => part.to - part.from > 1e-9);
}

/** The parts of a task's bar at `y`, from left to right, within a scale of time; none where it is outside. */
export function taskParts(
  task: Task,
  y: number,
  now: number | undefined,
  {from: first, to: last, xOf}: TimeScale,
): TaskPart[] {
  const parts = partsOf(task, now)
    .map((part) => ({...part, from: Math.max(part.from, first), to: Math.min(part.to, last)}))
    .filter(({from, to}) => to > from);
  return parts.map(({certainty, fade, from, to}, index) => {
    const x = Math.round(xOf(from));
    // Parts of one look overlap, so that no line is between them where pixels are not whole.
    const overlap = parts[index - 1]?.certainty === certainty ? 0.5 : 0;
    return {
      certainty,
      fade,
      x: x - overlap,
      y,
      right: Math.max(Math.round(xOf(to)), x + narrowest),
      closed: [parts[index - 1]?.certainty !== 'planned', parts[index + 1]?.certainty !== 'planned'],
    };
  });
}

/** Bars as paths, one for each look. */
export function taskBarsOf(parts: readonly TaskPart[]): TaskBars[] {
  const alike = group(parts, ({certainty, fade, x, right, closed}) => [certainty, fade, x, right, ...closed].join());
  return [...alike.values()].map((same) => {
    const [{certainty, fade, x, right, closed}] = same;
    const rects = (left: number, end: number, inset: number) =>
      same.map(({y}) => `M${left} ${y + inset}H${end}v${barHeight - 2 * inset}H${left}z`).join('');
    const path = rects(x, right, 0);
    if (certainty === 'stated') return {certainty, fade, path};
    const [left, end] = [x + (closed[0] ? outline : 0), right - (closed[1] ? outline : 0)];
    return {certainty, fade, path, inside: end > left ? rects(left, end, outline) : ''};
  });
}
