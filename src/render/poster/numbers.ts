import {actualOf, comparisonOf, indicatorOf, targetOf} from '../../dataset/query/figures.js';
import type {Facts, Locale} from '../../dataset/types.js';
import {boldness, textWidth} from '../../model/text-width.js';
import {boundOf, observationWords, roleWords} from '../../model/words/observation.js';
import type {Shape} from '../../view/shapes.js';
import {label} from '../../view/chart.js';
import {moved, page, paragraph, stacked} from './block.js';
import type {Block} from './block.js';

const columns = 2;
const gutter = 28;
const width = (page.content - gutter * (columns - 1)) / columns;

/** The digits of a number, of a range both ends, and its unit, which is set smaller. */
function split(number: string): readonly [digits: string, unit: string] {
  const digits = /^(?:[\d,.−–—-]|%(?=[–—-]))+%?/.exec(number)?.[0] ?? number;
  return [digits, number.slice(digits.length)];
}

/** A target as a big number, with the name of the indicator and, where they may be compared, last year's result. */
function numberBlock(data: Facts, id: string, locale: Locale): Block {
  const indicator = indicatorOf(data, id);
  const [target, actual] = [targetOf(data, id) ?? actualOf(data, id), actualOf(data, id)];
  if (!target) return {height: 0, shapes: []};
  const isComparable = actual && actual !== target && comparisonOf(data, id)?.comparability === 'same';
  const past = isComparable
    ? `${roleWords(actual, locale)}${{zh: ' ', en: ': '}[locale]}${observationWords(actual, indicator, locale, true)}`
    : '';
  const name = paragraph(indicator.name[locale], {
    size: 15,
    step: 21,
    tone: 'name',
    isBold: true,
    width,
    isBalanced: true,
  });
  const result = paragraph(past, {size: 13, step: 19, width});
  const isWorded = target.value === null;
  const {before, number, after} = isWorded
    ? {before: '', number: observationWords(target, indicator, locale, true), after: ''}
    : boundOf(target, indicator, locale, true);
  const [digits, unit] = isWorded ? [number, ''] : split(number);
  const room = (size: number) =>
    (textWidth(digits, size) + textWidth(before + unit + after, size / 2)) * boldness <= width;
  const size = [44, 38, 32, 26, 20].find(room) ?? 16;
  const big: Shape = label({x: 0, y: 42, text: digits, tone: 'target', size, before, after: unit + after});
  return stacked([
    [0, {height: 52, shapes: [big]}],
    [0, name],
    [1, result],
  ]);
}

/** Big numbers in two columns, with a line between the rows. */
export function numberGrid(data: Facts, ids: readonly string[], locale: Locale): Block {
  const cells = ids.map((id) => numberBlock(data, id, locale)).filter(({height}) => height > 0);
  const shapes: Shape[] = [];
  let y = 0;
  for (let at = 0; at < cells.length; at += columns) {
    const row = cells.slice(at, at + columns);
    if (at > 0) {
      shapes.push(['path', {stroke: 'var(--_rule)', d: `M0 ${y + 14}H${page.content}`}]);
      y += 26;
    }
    row.forEach(({shapes: cell}, column) => shapes.push(moved(cell, column * (width + gutter), y)));
    y += Math.max(...row.map(({height}) => height));
  }
  return {height: y, shapes};
}
