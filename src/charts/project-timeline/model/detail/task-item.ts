import type {Locale, Project} from '../../../../dataset/types.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {milestoneWords} from '../milestone-words.js';
import {datedMilestones, yearOf} from '../milestones.js';
import {scaleOf} from './frame.js';
import {languages} from '../words/detail/languages.js';
import type {LabelledItem, RowInput} from './item.js';
import {toneOf} from './symbols.js';
import {barHeight, taskOf, taskParts} from './task.js';
import type {Task, TaskPart} from './task.js';

/** The height of a bar's line, and of a line of words below it; the distance between a bar and its words, in pixels. */
const itemHeight = 24;
const wordsHeight = 17;
const gap = 6;

/** `2024年底前建成`, `to finish by the end of 2024`: the end of a task. */
const endWords = ({end}: Task, project: Project, locale: Locale): string =>
  languages[locale].end(roughPeriodWords(end.period, locale), milestoneWords(end, project, locale));

/** The end of a task in words, after its bar, inside its last part, or below it. */
export function taskLabel(
  task: Task,
  parts: readonly TaskPart[],
  {project, size, locale}: Pick<RowInput, 'project' | 'size' | 'locale'>,
  [left, right]: readonly [left: number, right: number],
): Label {
  const {certainty} = task.end;
  const end = parts.at(-1)!.right;
  const y = parts[0].y + barHeight / 2 + 4.5;
  const label: Label = {x: end + gap, y, text: endWords(task, project, locale), size, ...toneOf(certainty)};
  const width = labelWidth(label);
  if (label.x + width <= right) return label;
  const from = parts.find((part) => part.certainty === certainty)?.x ?? end;
  if (end - from >= width + 2 * gap)
    return {...label, x: end - gap - width, ...(certainty === 'stated' && {ground: 'accent'})};
  return {...label, x: Math.max(left, Math.min(end, right) - width), y: y + wordsHeight};
}

/** Lays out a task as a bar with the words of its end, at y = 0. */
export function taskItemOf(task: Task, input: RowInput): LabelledItem {
  const {project, columns, right, now} = input;
  const parts = taskParts(task, (itemHeight - barHeight) / 2, now, scaleOf({columns}));
  const label = taskLabel(task, parts, input, [columns[0].x + 2, right]);
  const x = Math.min(parts[0].x, label.x);
  return {
    item: {
      project,
      milestone: task.end,
      task,
      parts,
      x,
      y: 0,
      width: Math.max(parts.at(-1)!.right, label.x + labelWidth(label)) - x,
      height: label.y > itemHeight ? itemHeight + wordsHeight : itemHeight,
    },
    labels: [label],
  };
}

/** The width of the words of the tasks that end in the last year, for which a figure keeps room after its last column. */
export function roomForEnds(projects: readonly Project[], size: number, locale: Locale): number {
  const tasks = projects.flatMap((project) => {
    const task = taskOf(datedMilestones(project));
    return task ? [{task, project}] : [];
  });
  const last = Math.max(...tasks.map(({task}) => yearOf(task.end)));
  const widths = tasks
    .filter(({task}) => yearOf(task.end) === last)
    .map(({task, project}) =>
      labelWidth({x: 0, y: 0, text: endWords(task, project, locale), size, ...toneOf(task.end.certainty)}),
    );
  return Math.max(0, ...widths) + (widths.length > 0 ? gap + 2 : 0);
}
