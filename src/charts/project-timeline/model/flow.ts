import {tenth} from '../../../model/layout.js';
import type {Label, Mark} from '../../../model/layout.js';
import {boldness, textWidth, wrapText} from '../../../model/text-width.js';
import {isolated} from '../../../model/words/bidi.js';

/** The size of names, and the height of their lines, which is that of the smallest pointer target, in pixels. */
export const nameSize = 14;
export const nameLine = 24;
/** The distance from the top of a line to its baseline. */
export const baseline = 17;
/** The square before each name, which stands for one project, and the distance from its left edge to the name. */
export const square = 8;
const lead = 13;
/** The distance from a name to the next square. */
const gap = 14;
/** The room for the arrow after the words that open or close the rest of the names. */
const arrowRoom = 14;

/** A square, half a pixel inwards, so that its outline is sharp. */
export const squareAt = (x: number, y: number): string => `M${tenth(x + 0.5)} ${y + 0.5}h7v7h-7z`;

/** A name, laid out on its lines. */
interface PlacedName {
  readonly lines: readonly string[];
  /** The left edge of its square. */
  readonly x: number;
  /** The index of its first line. */
  readonly line: number;
  /** The width of its square and of its longest line. */
  readonly width: number;
}

/** The room that names may fill, and how they look. */
export interface FlowRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** After this many lines names are cut off. */
  readonly lines: number;
  readonly tone: Label['tone'];
  /** Words at the end: in place of names that were cut off, or after all names. */
  readonly all: string;
  readonly fewer?: string | undefined;
}

/** Names as running text. */
export interface Flow {
  readonly labels: readonly Label[];
  /** The squares before the names, as SVG path data. */
  readonly squares: string;
  /** The box of each name that is shown. */
  readonly boxes: readonly Pick<Mark, 'x' | 'y' | 'width' | 'height'>[];
  /** The box of the words that open or close the rest, and the arrow after them. */
  readonly toggle?: {readonly box: Pick<Mark, 'x' | 'y' | 'width' | 'height'>; readonly arrow: string} | undefined;
  readonly height: number;
}

/** Places names one after another, each whole on a line where it has room, until all lines are full. */
function placed(names: readonly string[], {left, right, lines: most}: FlowRoom): PlacedName[] {
  const all: PlacedName[] = [];
  let x = left;
  let line = 0;
  for (const name of names) {
    const full = lead + textWidth(name, nameSize);
    const isLong = full > right - left;
    if (x > left && (isLong || x + full > right)) {
      x = left;
      line++;
    }
    // Places are rounded up to tenths, so that a rounded label does not touch the one before.
    x = Math.ceil(x * 10) / 10;
    const lines = isLong ? wrapText(name, right - left - lead, nameSize) : [name];
    if (line + lines.length > most) break;
    all.push({lines, x, line, width: lead + Math.max(...lines.map((one) => textWidth(one, nameSize)))});
    line += lines.length - 1;
    // A long name has its lines to itself, so that its box touches no other.
    x = isLong ? right : x + full + gap;
  }
  return all;
}

const lastLine = (name: PlacedName) => name.line + name.lines.length - 1;

/** The place of words of a width after names, in the same line or the next. */
function after(name: PlacedName | undefined, width: number, {left, right}: FlowRoom): {x: number; line: number} {
  if (!name) return {x: left, line: 0};
  const x = name.x + lead + textWidth(name.lines.at(-1) ?? '', nameSize) + gap;
  return x + width <= right ? {x, line: lastLine(name)} : {x: left, line: lastLine(name) + 1};
}

/** Sets names as running text. Where they need more lines than they may have, the last are cut off, and words offer them. */
export function flowOf(names: readonly string[], room: FlowRoom): Flow {
  const {lines, tone, top, fewer} = room;
  let shown = placed(names, room);
  const isCut = shown.length < names.length;
  const words = isCut ? room.all : fewer;
  const width = words === undefined ? 0 : textWidth(words, nameSize) * boldness + arrowRoom;
  while (isCut && shown.length > 0 && after(shown.at(-1), width, room).line >= lines) shown = shown.slice(0, -1);
  const y = (line: number) => top + line * nameLine;
  const labels = shown.flatMap(({lines: own, x, line}) =>
    own.map((text, at): Label => ({
      ...{tone, size: nameSize, isBold: false},
      ...{x: tenth(x + lead), y: y(line + at) + baseline, text: isolated(text)},
    })),
  );
  const squares = shown.map(({x, line}) => squareAt(x, y(line) + baseline - square - 1)).join('');
  const boxes = shown.map(({x, line, lines: own, width: wide}) => ({
    ...{x, y: y(line), width: tenth(wide), height: own.length * nameLine},
  }));
  const bottom = shown.length > 0 ? lastLine(shown.at(-1)!) + 1 : 0;
  if (words === undefined) return {labels, squares, boxes, height: bottom * nameLine};
  const at = after(shown.at(-1), width, room);
  const [x, arrowY] = [tenth(at.x), y(at.line) + 9];
  const arrowX = tenth(at.x + width - 10);
  return {
    labels: [...labels, {x, y: y(at.line) + baseline, text: words, tone: 'axis', size: nameSize, isBold: true}],
    squares,
    boxes,
    toggle: {
      box: {x, y: y(at.line), width: tenth(width), height: nameLine},
      arrow: isCut ? `M${arrowX} ${arrowY}h8l-4 6z` : `M${arrowX} ${arrowY + 6}h8l-4 -6z`,
    },
    height: Math.max(bottom, at.line + 1) * nameLine,
  };
}
