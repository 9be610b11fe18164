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
/** The least distance from a name to the next square. */
const gap = 14;
/** The least distance from a column of squares to the next: two columns have room on a phone, and most Chinese names in one of them. */
const leastPitch = 153;
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
  /** The index of the column after it. */
  readonly end: number;
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

/** Names in columns. */
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

/** Columns of equal width. */
interface Grid {
  readonly left: number;
  readonly count: number;
  readonly pitch: number;
}

/** The width of the square and of the longest line of a name. */
const widthOf = (lines: readonly string[]) => lead + Math.max(0, ...lines.map((line) => textWidth(line, nameSize)));

/** The share of the names that have room in one column: a grid in which most of them took several would look like none. */
const leastFitting = (count: number) => (count > 2 ? 0.75 : 0.5);

/** As many columns as have room, in each of which enough of the names have room. */
function gridOf(names: readonly string[], {left, right}: FlowRoom): Grid {
  const widths = names.map((name) => widthOf([name]) + gap);
  const room = right - left + gap;
  const fits = (count: number) =>
    widths.filter((width) => width <= room / count).length >= leastFitting(count) * widths.length;
  let count = Math.max(1, Math.floor(room / leastPitch));
  while (count > 1 && !fits(count)) count--;
  return {left, count, pitch: room / count};
}

/** The place of something after a name, in the same line where it has as many columns there as its width takes, else in the next. */
function after(name: PlacedName | undefined, width: number, {left, count, pitch}: Grid) {
  const span = Math.min(count, Math.ceil((width + gap) / pitch));
  const end = name?.end ?? 0;
  const column = end + span > count ? 0 : end;
  const line = name ? name.line + name.lines.length - (column > 0 ? 1 : 0) : 0;
  // Squares at whole pixels are sharp.
  return {x: Math.floor(left + column * pitch), line, end: column + span};
}

/** Places names in columns, from left to right and line by line, until all lines are full. */
function placed(names: readonly string[], room: FlowRoom, grid: Grid): PlacedName[] {
  const most = room.right - room.left - lead;
  const all: PlacedName[] = [];
  for (const name of names) {
    const lines = textWidth(name, nameSize) > most ? wrapText(name, most, nameSize) : [name];
    const width = widthOf(lines);
    const place = after(all.at(-1), width, grid);
    if (place.line + lines.length > room.lines) break;
    all.push({...place, lines, width});
  }
  return all;
}

/** Sets names in columns; a wide name takes several. Where they need more lines than they may have, the last are cut off, and words offer them. */
export function flowOf(names: readonly string[], room: FlowRoom): Flow {
  const {lines, tone, top, fewer} = room;
  const grid = gridOf(names, room);
  let shown = placed(names, room, grid);
  const isCut = shown.length < names.length;
  const words = isCut ? room.all : fewer;
  const width = words === undefined ? 0 : textWidth(words, nameSize) * boldness + arrowRoom;
  while (isCut && shown.length > 0 && after(shown.at(-1), width, grid).line >= lines) shown = shown.slice(0, -1);
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
  const last = shown.at(-1);
  const bottom = last ? last.line + last.lines.length : 0;
  if (words === undefined) return {labels, squares, boxes, height: bottom * nameLine};
  const at = after(last, width, grid);
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
