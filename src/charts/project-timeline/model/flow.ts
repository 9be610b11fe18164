import {tenth} from '../../../model/layout.js';
import type {Label, Mark} from '../../../model/layout.js';
import {balanceText, boldness, textWidth} from '../../../model/text-width.js';
import {isolated} from '../../../model/words/bidi.js';

/** The height of a line of names, which is that of the smallest pointer target, in pixels. */
export const nameLine = 24;
/** The distance from the top of a line to its baseline. */
export const baseline = 17;
/** The distance between two columns of names, and how far the second line of a name is indented. */
const gap = 12;
/** The room for the arrow after the words that open or close the rest of the names. */
const arrowRoom = 14;

/** A name, laid out on its lines. */
interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  /** The index of its first line. */
  readonly line: number;
  /** The width of its longest line. */
  readonly width: number;
}

/** The room that names may fill, and how they look. */
export interface FlowRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** After this many lines names are cut off, unless they are open. */
  readonly lines: number;
  readonly isOpen: boolean;
  readonly tone: Label['tone'];
  /** The height of a line, in pixels. */
  readonly step: number;
  /** Words that open or close the names: they stand in place of those that are cut off, or at the end. */
  readonly toggle: string;
}

type TargetBox = Pick<Mark, 'x' | 'y' | 'width' | 'height'>;

/** Names in their room. */
export interface Flow {
  readonly labels: readonly Label[];
  /** The box of each name that is shown. */
  readonly boxes: readonly TargetBox[];
  /** The box of the words that open or close the rest, and the arrow after them. */
  readonly toggle?: {readonly box: TargetBox; readonly arrow: string} | undefined;
  readonly height: number;
}

/** The distance between the lines of one name, which is less than that to the next name, in pixels. */
const leading = 18;

const bottomOf = (names: readonly PlacedName[]) => Math.max(0, ...names.map(({line, lines}) => line + lines.length));

/** A name in two parts that read well on two lines: with its quotation on the first, else from a quotation or a bracket on. */
const inTwo = /^(.*”|.+?(?=[“（(]))\s*(.+)$/;

/** Breaks a name that is wider than its room, where it reads best if that makes two lines; the lines after the first are indented. */
function linesOf(name: string, width: number): readonly string[] {
  if (textWidth(name) <= width) return [name];
  const room = width - gap;
  const parts = inTwo.exec(name)?.slice(1);
  return parts?.every((part) => textWidth(part) <= room) ? parts : balanceText(name, room);
}

const widthOf = (lines: readonly string[]) =>
  Math.max(nameLine, ...lines.map((line, at) => textWidth(line) + (at > 0 ? gap : 0)));

/** From this width of their room on, names may stand in more than two columns, in pixels. */
const severalFrom = 600;

/** Names in columns that read down: as many as most names have room in. */
function inColumns(names: readonly string[], {left, right, lines: most}: FlowRoom): PlacedName[] {
  const all = right - left;
  const widthIn = (count: number) => (all - gap * (count - 1)) / count;
  const isWide = (count: number) =>
    names.filter((name) => textWidth(name) <= widthIn(count)).length * 3 >= names.length * 2;
  const count = (all < severalFrom ? [2] : [4, 3, 2]).find(isWide) ?? 1;
  const width = widthIn(count);
  const broken = names.map((name) => linesOf(name, width));
  /** Fills the columns to a height, with as many names as have room. */
  const filled = (height: number) => {
    const placed: PlacedName[] = [];
    let [column, line] = [0, 0];
    for (const lines of broken) {
      if (line + lines.length > height) [column, line] = [column + 1, 0];
      if (column === count) break;
      placed.push({lines, x: left + column * (width + gap), line, width: widthOf(lines)});
      line += lines.length;
    }
    return placed;
  };
  for (let height = Math.ceil(broken.flat().length / count); height <= most; height++) {
    const placed = filled(height);
    if (placed.length === names.length) return placed;
  }
  // The words that offer the others have a line of their own.
  return filled(most - 1);
}

/**
 * Sets names in columns. Where they need more lines than they may have, the last are cut off, and words offer them; or all
 * are shown, and words offer fewer.
 */
export function flowOf(names: readonly string[], room: FlowRoom): Flow {
  const {left, top, isOpen, tone, step, toggle} = room;
  let shown = inColumns(names, room);
  const isLong = shown.length < names.length;
  if (isOpen) shown = inColumns(names, {...room, lines: Infinity});
  const y = (line: number) => top + line * step;
  const labels = shown.flatMap(({lines, x, line}) =>
    lines.map((text, at): Label => ({
      ...{tone, isBold: false},
      ...{x: tenth(at > 0 ? x + gap : x), y: y(line) + at * leading + baseline, text: isolated(text)},
    })),
  );
  const boxes = shown.map(({x, line, lines, width: own}) => ({
    ...{x: tenth(x), y: y(line), width: tenth(own), height: lines.length * step},
  }));
  const bottom = bottomOf(shown);
  const height = (isLong ? bottom + 1 : bottom) * step;
  if (!isLong) return {labels, boxes, height};
  const box = {x: tenth(left), y: y(bottom), width: tenth(textWidth(toggle) * boldness + arrowRoom), height: step};
  const [arrowY, tip] = isOpen ? [15, -6] : [9, 6];
  return {
    labels: [...labels, {x: box.x, y: box.y + baseline, text: toggle, tone: 'axis', isBold: true}],
    boxes,
    toggle: {box, arrow: `M${tenth(box.x + box.width - 10)} ${box.y + arrowY}h8l-4 ${tip}z`},
    height,
  };
}
