import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import {milestoneWords} from '../milestone-words.js';
import {taskWords} from './languages.js';
import type {LabelledItem, RowInput} from './row.js';
import {toneOf} from './symbols.js';
import {barHeight, taskParts} from './task.js';
import type {Task} from './task.js';

/** The height of a bar's line, and of a line of words below it; the distance between a bar and its words, in pixels. */
const itemHeight = 24;
const wordsHeight = 17;
const gap = 6;

/** `2024年底前建成`, `to finish by the end of 2024`: the end of a task. */
function endWords({end}: Task, {project, locale}: RowInput): string {
  return taskWords[locale].end(roughPeriodWords(end.period, locale), milestoneWords(end, project, locale));
}

/** The place of words about a bar: after it, before it, inside its last part, or below it. */
function placed(label: Label, bar: readonly [left: number, right: number], last: number, all: typeof bar): Label {
  const width = labelWidth(label);
  const [left, right] = bar;
  if (right + gap + width <= all[1]) return {...label, x: right + gap};
  if (left - gap - width >= all[0]) return {...label, x: left - gap - width};
  if (right - last >= width + 2 * gap) {
    const inside: Label = {...label, x: right - gap - width};
    return label.tone === 'actual' ? {...inside, ground: 'accent'} : inside;
  }
  return {...label, x: Math.max(all[0], Math.min(right, all[1]) - width), y: label.y + wordsHeight};
}

/** Lays out a task as a bar with the words of its end, at y = 0. */
export function taskItemOf(task: Task, input: RowInput): LabelledItem {
  const {project, columns, size, now} = input;
  const [first, last] = [columns[0], columns.at(-1)!];
  const parts = taskParts(
    task,
    (itemHeight - barHeight) / 2,
    now,
    (time) => first.x + (time - first.year) * first.width,
  );
  const {certainty} = task.end;
  const [left, right] = [parts[0].x, parts.at(-1)!.right];
  const lastOfLook = parts.filter((part) => part.certainty === certainty)[0]?.x ?? right;
  const label = placed(
    {x: 0, y: itemHeight / 2 + 4.5, text: endWords(task, input), size, ...toneOf(certainty)},
    [left, right],
    lastOfLook,
    [first.x + 2, last.x + last.width],
  );
  const x = Math.min(left, label.x);
  return {
    item: {
      ...{project, milestone: task.end, task, parts, x, y: 0},
      width: Math.max(right, label.x + labelWidth(label)) - x,
      height: label.y > itemHeight ? itemHeight + wordsHeight : itemHeight,
    },
    labels: [label],
  };
}
