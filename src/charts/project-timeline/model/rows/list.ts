import {milestoneWords} from '../milestones/words.js';
import {roughPeriodWords} from '../../../../model/words/period-words.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/placing.js';
import {laneHeight, lineHeight, nameLabels, signOf, wordGap} from './row.js';
import type {Item, Row, RowInput} from './row.js';
import {wrapText} from '../../../../model/text-width.js';

/** From the left end of an item to its words, and between items of one line. */
const indent = 5 + wordGap;
const gap = 16;

/** Lays out one project where there is no room for columns: its name, and under it what was reached and when, in words. */
export function listRowOf({project, milestones, names, indent: left, y, size, locale}: RowInput, width: number): Row {
  const labels = nameLabels(names, y, size, left);
  const items: Item[] = [];
  let x = left;
  let top = y + names.length * lineHeight + 2;
  let bottom = top;
  for (const milestone of milestones) {
    const when = roughPeriodWords(milestone.period, locale);
    const what = milestoneWords(milestone, project, locale);
    const text = locale === 'zh' ? `${when} ${what}` : what + (/^(by|from) /.test(when) ? ' ' : ', ') + when;
    const tone = milestone.certainty === 'stated' ? 'actual' : 'target';
    const lines = wrapText(text, (width - left - indent) / 1.07, size).map((line): Label => ({
      x,
      y: 0,
      text: line,
      tone,
      size,
    }));
    const wide = indent + Math.max(...lines.map(labelWidth));
    if (x > left && x + wide > width) {
      x = left;
      top = bottom;
    }
    const height = Math.max(laneHeight, lines.length * lineHeight + 5);
    labels.push(...lines.map((line, index) => ({...line, x: x + indent, y: top + 16.5 + index * lineHeight})));
    items.push({
      project,
      milestone,
      x,
      y: top,
      width: wide,
      height,
      sign: signOf(milestone, x + 6, top + laneHeight / 2),
    });
    bottom = Math.max(bottom, top + height);
    x += wide + gap;
  }
  return {y, height: bottom - y, labels, items};
}
