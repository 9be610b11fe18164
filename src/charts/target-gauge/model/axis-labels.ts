import type {Locale} from '../../../dataset/types.js';
import type {Label} from '../../../model/layout.js';
import type {LinearScale} from '../../../model/linear-scale.js';
import {labelWidth, within} from '../../../model/text-width.js';
import {formatNumber, namedElsewhere, unitWord} from '../../../model/words/number.js';
import type {TargetGaugeInput} from './input.js';

/** The left and the right end of a label. */
export function extentOf(label: Label): [number, number] {
  const width = labelWidth(label);
  const left = label.x - width * {start: 0, middle: 0.5, end: 1}[label.anchor ?? 'start'];
  return [left, left + width];
}

/** Labels of the axis that do not touch; the last one carries the unit, unless it is zero. */
export function axisLabels(
  {ticks, at}: LinearScale,
  y: number,
  width: number,
  {indicator}: TargetGaugeInput,
  locale: Locale,
): Label[] {
  const labels: Label[] = [];
  let unit = ticks.at(-1) === 0 || namedElsewhere(indicator, locale) ? '' : unitWord(indicator, locale);
  let clear = Infinity;
  for (const value of [...ticks].reverse()) {
    const text = formatNumber(value, locale) + unit;
    const label = within({x: at(value), y, tone: 'axis', size: 12, text, anchor: 'middle'}, width);
    unit = '';
    const [left, right] = extentOf(label);
    if (right > clear) continue;
    clear = left - 8;
    labels.unshift(label);
  }
  return labels;
}
