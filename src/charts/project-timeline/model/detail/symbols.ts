import type {Milestone} from '../../../../dataset/types.js';
import {tenth} from '../../../../model/layout.js';
import type {Label} from '../../../../model/layout.js';
import {labelWidth} from '../../../../model/text-width.js';
import type {Shapes, Sign} from '../layout.js';

type Certainty = Milestone['certainty'];

/** The style of words about a milestone: the colour of its symbol, and the weight of its name. */
export const toneOf = (certainty: Certainty): Pick<Label, 'tone' | 'isBold'> => ({
  tone: certainty === 'stated' ? 'actual' : 'target',
  isBold: false,
});

const circle = (x: number, y: number, r: number) =>
  `M${tenth(x - r)} ${tenth(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The path of one shape for each kind of symbol. */
type Drawing = Partial<Readonly<Record<Sign['kind'], (sign: Sign) => string>>>;

const dots: Drawing = {dot: ({x, y, r, certainty}) => circle(x, y, certainty === 'stated' ? r + 0.5 : r - 0.5)};
const dashes: Drawing = {bar: ({x, y, r}) => `M${tenth(x - r)} ${tenth(y - 1.5)}h${2 * r}v3h${-2 * r}z`};

/** The symbols of one certainty as one path; those of other kinds are left out. */
export const pathOf = (signs: readonly Sign[], drawing: Drawing, certainty: Certainty): string =>
  signs.map((sign) => (sign.certainty === certainty ? (drawing[sign.kind]?.(sign) ?? '') : '')).join('');

/** Dots and bars as paths. */
export const symbolsOf = (signs: readonly Sign[]): Pick<Shapes, 'discs' | 'rings' | 'bars'> => ({
  discs: pathOf(signs, dots, 'stated'),
  rings: pathOf(signs, dots, 'planned'),
  bars: {stated: pathOf(signs, dashes, 'stated'), planned: pathOf(signs, dashes, 'planned')},
});

/** The margins of a line of text that lines must not cross: above and below its baseline, and on either side, in pixels. */
const [ascent, descent, margin] = [13, 5, 2];

/** The left and right ends of a label with its margin. */
function roomOf(label: Label): [left: number, right: number] {
  const width = labelWidth(label);
  const left = label.x - {start: 0, middle: width / 2, end: width}[label.anchor ?? 'start'];
  return [left - margin, left + width + margin];
}

/** Upright lines from `from` to `bottom` as path data, interrupted by labels. */
export function linesAround(places: readonly number[], bottom: number, labels: readonly Label[], from = 0): string {
  const boxes = labels.map((label) => ({y: label.y, room: roomOf(label)})).sort((a, b) => a.y - b.y);
  return places
    .map((x) => {
      let path = '';
      let top = from;
      for (const {y, room} of boxes) {
        if (x <= room[0] || x >= room[1]) continue;
        if (y - ascent > top) path += `M${tenth(x)} ${tenth(top)}V${tenth(y - ascent)}`;
        top = Math.max(top, y + descent);
      }
      return top < bottom ? `${path}M${tenth(x)} ${tenth(top)}V${tenth(bottom)}` : path;
    })
    .join('');
}
