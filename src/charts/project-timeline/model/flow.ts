import {tenth} from '../../../model/layout.js';
import type {Label, Mark} from '../../../model/layout.js';
import {boldness, textWidth, wrapText} from '../../../model/text-width.js';
import {isolated} from '../../../model/words/bidi.js';

/** The size of names, and the height of their lines, which is that of the smallest pointer target, in pixels. */
export const nameSize = 14;
export const nameLine = 24;
/** The distance from the top of a line to its baseline. */
export const baseline = 17;
/** The distance to the next name, in which a separator has no space of its own: Firefox sets a text a little longer than it is told. */
const gapAfter = (separator: string) => (separator.endsWith(' ') ? 0 : 3);
/** The room for the arrow after the words that open or close the rest of the names. */
const arrowRoom = 14;

/** A name, laid out on its lines. */
interface PlacedName {
  readonly lines: readonly string[];
  readonly x: number;
  /** The index of its first line. */
  readonly line: number;
  /** How far its further lines are moved to the right. */
  readonly indent: number;
  /** Without the separator. */
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
  readonly separator: string;
  /** Words at the end: in place of names that were cut off, or after all names. */
  readonly all: string;
  readonly fewer?: string | undefined;
}

/** Names as running text. */
export interface Flow {
  readonly labels: readonly Label[];
  /** The box of each name that is shown. */
  readonly boxes: readonly Pick<Mark, 'x' | 'y' | 'width' | 'height'>[];
  /** The box of the words that open or close the rest, and the arrow after them. */
  readonly toggle?: {readonly box: Pick<Mark, 'x' | 'y' | 'width' | 'height'>; readonly arrow: string} | undefined;
  readonly height: number;
}

/** Names of which no more than this have room in a line, on average, are a list: one below the other, without separators. */
const fewInLine = 1.5;
/** How far the further lines of a name are moved in a list. */
const hanging = 12;

/**
 * Places names one after another, each whole on a line where it has room, until `most` lines are full.
 *
 * @param isList Whether each name begins a line.
 */
function placed(
  names: readonly string[],
  {left, right, separator}: FlowRoom,
  most: number,
  isList = false,
): PlacedName[] {
  const all: PlacedName[] = [];
  let x = left;
  let line = 0;
  for (const name of names) {
    const width = textWidth(name, nameSize);
    const full = width + textWidth(separator.trimEnd(), nameSize);
    const isLong = full > right - left;
    if (x > left && (isList || isLong || x + full > right)) {
      x = left;
      line++;
    }
    // Places are rounded up to tenths, so that a rounded label does not touch the one before.
    x = Math.ceil(x * 10) / 10;
    const indent = isList ? hanging : 0;
    const lines = isLong ? wrapText(name, right - left - indent - textWidth(separator, nameSize), nameSize) : [name];
    if (line + lines.length > most) break;
    const widths = lines.map((one, at) => textWidth(one, nameSize) + (at && indent));
    all.push({lines, x, line, indent, width: Math.max(...widths, 24)});
    line += lines.length - 1;
    x =
      (isLong ? left + textWidth(lines.at(-1) ?? '', nameSize) : x + width) +
      textWidth(separator, nameSize) +
      gapAfter(separator);
    // A long name has its lines to itself, so that its box touches no other.
    if (isLong) x = right;
  }
  return all;
}

const lastLine = (name: PlacedName) => name.line + name.lines.length - 1;
const endOf = ({lines, x, indent}: PlacedName) =>
  x + (lines.length > 1 ? indent : 0) + textWidth(lines.at(-1) ?? '', nameSize);

/** The place of words of a width after names, in the same line or the next. */
function after(name: PlacedName | undefined, width: number, {left, right}: FlowRoom): {x: number; line: number} {
  if (!name) return {x: left, line: 0};
  const x = endOf(name) + 4;
  return x + width <= right ? {x, line: lastLine(name)} : {x: left, line: lastLine(name) + 1};
}

/** Sets names as running text. Where they need more lines than they may have, the last are cut off, and words offer them. */
export function flowOf(names: readonly string[], room: FlowRoom): Flow {
  const {lines, tone, top, fewer} = room;
  const running = placed(names, room, lines);
  const isList = running.length > 1 && running.length <= fewInLine * (lastLine(running.at(-1)!) + 1);
  const separator = isList ? '' : room.separator;
  let shown = isList ? placed(names, {...room, separator}, lines, true) : running;
  const isCut = shown.length < names.length;
  const words = isCut ? room.all : fewer;
  const width = words === undefined ? 0 : textWidth(words, nameSize) * boldness + arrowRoom;
  while (isCut && shown.length > 0 && after(shown.at(-1), width, room).line >= lines) shown = shown.slice(0, -1);
  const y = (line: number) => top + line * nameLine;
  const base = {tone, size: nameSize, isBold: false};
  const labels = shown.flatMap((name, index) =>
    name.lines.map((text, at): Label => {
      const isEnd = at === name.lines.length - 1 && index < shown.length - 1;
      const words = text + (isEnd ? separator.trimEnd() : '');
      return {
        ...base,
        x: name.x + (at && name.indent),
        y: y(name.line + at) + baseline,
        text: isolated(text) + words.slice(text.length),
        // Names that follow one another are as long as they are estimated, whatever the font, so that the spaces between them are even.
        ...(!isList && {length: tenth(textWidth(words, nameSize))}),
      };
    }),
  );
  const boxes = shown.map(({x, line, lines: own, width: wide}) => ({
    ...{x, y: y(line), width: tenth(wide), height: own.length * nameLine},
  }));
  const bottom = shown.length > 0 ? lastLine(shown.at(-1)!) + 1 : 0;
  if (words === undefined) return {labels, boxes, height: bottom * nameLine};
  const at = after(shown.at(-1), width, room);
  const [x, arrowY] = [tenth(at.x), y(at.line) + 9];
  const arrowX = tenth(at.x + width - 10);
  return {
    labels: [...labels, {x, y: y(at.line) + baseline, text: words, tone: 'axis', size: nameSize, isBold: true}],
    boxes,
    toggle: {
      box: {x, y: y(at.line), width: tenth(width), height: nameLine},
      arrow: isCut ? `M${arrowX} ${arrowY}h8l-4 6z` : `M${arrowX} ${arrowY + 6}h8l-4 -6z`,
    },
    height: Math.max(bottom, at.line + 1) * nameLine,
  };
}
