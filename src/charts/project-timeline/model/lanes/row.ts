import {textIn} from '../../../../dataset/localized.js';
import type {Locale, Milestone, PageTable, Project, Report} from '../../../../dataset/types.js';
import {wrapEvenly} from '../../../../model/even-lines.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {labelWidth, textWidth} from '../../../../model/text-width.js';
import {plainText} from '../../../../model/words/bidi.js';
import {spanOfPeriod} from '../../../../model/words/period-span.js';
import {milestoneWords} from '../milestone-words.js';
import {markWords} from '../detail/mark-words.js';
import {bandHeight, nameLabels, signOf} from '../detail/row.js';
import type {Band} from '../detail/item.js';
import {barHeight, taskOf, taskParts} from '../detail/task.js';
import type {Task, TaskPart} from '../detail/task.js';
import {taskLabel} from '../detail/task-item.js';
import {toneOf} from '../detail/symbols.js';
import type {Sign} from '../layout.js';
import {isMoment} from '../milestones.js';
import {placeOf, scaleOf} from './time-window.js';
import type {Plot} from './time-window.js';

/** The row of a project in a lane, laid out. */
export interface LaneRow {
  readonly labels: readonly Label[];
  readonly bands: readonly Band[];
  readonly signs: readonly Sign[];
  /** The parts of the bar from the start of the project to its end. */
  readonly tasks: readonly TaskPart[];
  /** The path of the line from the first milestone to the last. */
  readonly rule: string;
  readonly mark: Mark;
}

interface LaneRowInput {
  readonly project: Project;
  readonly plot: Plot;
  /** The lines of the name. */
  readonly names: readonly string[];
  /** Whether the name is above the plot instead of beside it. */
  readonly isList: boolean;
  readonly indent: number;
  readonly y: number;
  /** The prefix of the mark's id, before the project's id. */
  readonly prefix: string;
  readonly report: Report | PageTable;
  /** The date of the report, in years with fractions. */
  readonly now: number | undefined;
  readonly locale: Locale;
}

/** The height of a line of a name, and the most lines of one. */
const lineHeight = 17;
const mostLines = 3;
const size = 13;

/** The lines of a project's name, at most three; the text of the mark has the full name. */
export function nameLines(project: Project, room: number, locale: Locale): readonly string[] {
  const lines = wrapEvenly(plainText(textIn(project.name, locale)), room, size);
  if (lines.length <= mostLines) return lines;
  const last = mostLines - 1;
  return [...lines.slice(0, last), cut(lines.slice(last).join(''), room)];
}

/** The height of a row with its name beside or, in a list, above it. */
export const rowHeight = (lines: number, isList: boolean): number =>
  isList ? 29 + lines * lineHeight : Math.max(28, lines * lineHeight + 8);
/** The size of words beside symbols. */
const wordSize = 12;
/** Half the width that a symbol needs, in pixels. */
const signRoom = 6;

/** Text shortened to a width, with an ellipsis. */
export function cut(text: string, width: number, at = size): string {
  if (textWidth(text, at) <= width) return text;
  let kept = '';
  let room = width - textWidth('…', at);
  for (const char of text) {
    room -= textWidth(char, at);
    if (room < 0) break;
    kept += char;
  }
  return kept.trimEnd() + '…';
}

/** The words of symbols, placed after or before each where they touch nothing; the text of the mark has all of them. */
function wordsOf(
  placed: readonly {readonly milestone: Milestone; readonly x: number; readonly right: number}[],
  project: Project,
  plot: Plot,
  baseline: number,
  locale: Locale,
): Label[] {
  const labels: Label[] = [];
  let taken = plot.left;
  placed.forEach(({milestone, x, right}, index) => {
    const label: Label = {
      ...{x: right + 4, y: baseline, text: milestoneWords(milestone, project, locale), size: wordSize},
      ...toneOf(milestone.certainty),
    };
    const width = labelWidth(label);
    const next = placed[index + 1]?.x ?? plot.right;
    if (label.x + width <= next) labels.push(label);
    else if (x - 4 - width >= taken) labels.push({...label, x: x - 4 - width});
    taken = Math.max(taken, right, (labels.at(-1)?.x ?? 0) + labelWidth(labels.at(-1) ?? label));
  });
  return labels;
}

/** The end of a task in words, where it has room in the line of the bar. */
function endLabels(task: Task, parts: readonly TaskPart[], project: Project, plot: Plot, locale: Locale): Label[] {
  if (parts.length === 0 || spanOfPeriod(task.end.period)!.to > plot.window.to) return [];
  const label = taskLabel(task, parts, {project, size: wordSize, locale}, [plot.left, plot.right]);
  return label.y > parts[0].y + bandHeight ? [] : [label];
}

/** Lays out one project over a window of time. */
export function laneRowOf(input: LaneRowInput): LaneRow {
  const {project, plot, names, isList, indent, y, prefix, report, now, locale} = input;
  const {window} = plot;
  const height = rowHeight(names.length, isList);
  const top = isList ? y + 3 + names.length * lineHeight : y + (height - bandHeight) / 2;
  const middle = top + bandHeight / 2;
  const spans = project.milestones.map((milestone) => ({milestone, span: spanOfPeriod(milestone.period)!}));
  const task = taskOf(project.milestones);
  const tasks = task ? taskParts(task, middle - barHeight / 2, now, scaleOf(plot)) : [];
  const bands: Band[] = [];
  const signs: Sign[] = [];
  const placed: {milestone: Milestone; x: number; right: number}[] = [];
  for (const {milestone, span} of [...spans].sort((a, b) => a.span.from - b.span.from)) {
    if (span.from >= window.to || span.to <= window.from || milestone === task?.start || milestone === task?.end)
      continue;
    const x = placeOf(plot, span.from);
    const width = Math.max(placeOf(plot, span.to) - x, 3);
    bands.push({certainty: milestone.certainty, fade: span.soft, x, y: top, width});
    if (!isMoment(milestone.kind)) {
      placed.push({milestone, x: x + width / 2, right: x + width / 2});
      continue;
    }
    const at = {none: x + width / 2, start: x + width, end: x + 6}[span.open];
    // Symbols that would overlap are placed side by side.
    const after = signs.length > 0 ? signs.at(-1)!.x + 2 * signRoom + 1 : plot.left + signRoom;
    const signX = Math.min(Math.max(at, after), plot.right - signRoom);
    signs.push(signOf(milestone, signX, middle));
    placed.push({milestone, x: signX - signRoom, right: signX + signRoom});
  }
  const first = Math.min(...spans.map(({span}) => span.from));
  const last = Math.max(...spans.map(({span}) => span.to));
  const from = placeOf(plot, first);
  const nameTop = isList ? y + 2 : y + (height - names.length * lineHeight) / 2;
  return {
    labels: [
      ...nameLabels(names, nameTop, size, indent),
      ...(task && placed.length === 0 ? endLabels(task, tasks, project, plot, locale) : []),
      ...wordsOf(placed, project, plot, middle + 4.5, locale),
    ],
    tasks,
    bands,
    signs,
    rule: spans.length > 1 && !task ? `M${Math.round(from)} ${middle}H${Math.round(placeOf(plot, last))}` : '',
    mark: {
      ...{id: `${prefix}${project.id}`, subject: project.id, x: 0, y: y + 1, width: plot.right},
      height: height - 2,
      text: markWords(project, project.milestones, report, locale),
    },
  };
}
