import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/placing.js';
import {tenth} from '../../../../model/tenth.js';

/** Above and below the foot of a line of text, and on either side of it, that nothing may cross. */
const [ascent, descent, margin] = [13, 5, 2];

/** From where to where a label stands. */
function endsOf(label: Label): [left: number, right: number] {
  const wide = labelWidth(label);
  const left = label.x - {start: 0, middle: wide / 2, end: wide}[label.anchor ?? 'start'];
  return [left - margin, left + wide + margin];
}

/** Upright lines at some places from the top to `bottom`, as path data, that stop where words stand. */
export function linesAround(places: readonly number[], bottom: number, labels: readonly Label[]): string {
  const boxes = labels.map((label) => ({y: label.y, ends: endsOf(label)})).sort((a, b) => a.y - b.y);
  return places
    .map((x) => {
      let path = '';
      let top = 0;
      for (const {y, ends} of boxes) {
        if (x <= ends[0] || x >= ends[1]) continue;
        if (y - ascent > top) path += `M${tenth(x)} ${tenth(top)}V${tenth(y - ascent)}`;
        top = Math.max(top, y + descent);
      }
      return top < bottom ? `${path}M${tenth(x)} ${tenth(top)}V${tenth(bottom)}` : path;
    })
    .join('');
}
