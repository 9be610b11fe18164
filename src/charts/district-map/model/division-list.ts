import type {Label} from '../../../model/layout.js';
import {balanceText, labelWidth, textWidth} from '../../../model/text-width.js';
import type {Panel, Shade} from './layout.js';
import type {Room} from './list-room.js';

const size = 13;
/** The distance between the lines of a list, and that between a line that separates rows and their words, in pixels. */
export const leading = 19;
const padding = 5;

/** A line of words in a list. */
export const listLine = (x: number, baseline: number, text: string, tone: Label['tone'], isBold = false): Label => ({
  x,
  y: baseline,
  text,
  tone,
  size,
  ...(isBold && {isBold}),
});

/** Breaks a list into lines of similar width: in Chinese between its names, and within one only where that is longer than a line. A single name is broken after its quotation. */
export function listLines(text: string, width: number): string[] {
  const pieces = text.match(text.includes('、') ? /[^、]+、?/g : /[^”]+”?/g) ?? [];
  return balanceText(text, width, size, (_, room) => {
    const lines: string[] = [];
    for (const piece of pieces) {
      const joined = (lines.at(-1) ?? '') + piece;
      if (lines.length > 0 && textWidth(joined, size) <= room) lines[lines.length - 1] = joined;
      else lines.push(...balanceText(piece, width, size));
    }
    return lines;
  });
}

/** The words of a list below `y`, in lines of similar width, so that no single character has a line. */
export function listWords(text: string, {x, y, width}: Room, tone: Label['tone']): Panel {
  const labels = listLines(text, width).map((line, index) => listLine(x, y + index * leading + 14, line, tone));
  return {labels, shades: [], bottom: y + labels.length * leading};
}

/** A row of a list: a division with its number, and what is listed beside it. */
export interface ListRow {
  readonly head: string;
  readonly content: (room: Room) => Panel;
  /** Whether the division is chosen, and the row between strong lines. Default: false. */
  readonly isChosen?: boolean;
}

/**
 * Divisions below each other with what they have, between lines; at the end `rest`, the divisions without any. Where the list
 * has two columns, they end at about one height.
 */
export function divisionList(rows: readonly ListRow[], rest: string, room: Room): Panel {
  const {columns, end = room.y} = room;
  const whole = column(rows, rest, room, isShorterStacked(rows, room));
  if (!columns || whole.bottom <= end) return whole;
  const [left, right] = columns;
  const isStacked = isShorterStacked(rows, left);
  const before = (count: number) => column(rows.slice(0, count), '', left, isStacked);
  const after = (count: number) => column(rows.slice(count), rest, right, isStacked);
  let [least, most] = [1, Math.max(1, rows.length - 2)];
  while (least < most) {
    const count = Math.floor((least + most) / 2);
    if (before(count).bottom < after(count).bottom) least = count + 1;
    else most = count;
  }
  const [longer, shorter] = [least, Math.max(1, least - 1)].map((count) => inTwo(before(count), after(count)));
  return shorter.bottom < longer.bottom ? shorter : longer;
}

/** Whether a list is shorter with the name of each division above what it has, rather than beside it. */
const isShorterStacked = (rows: readonly ListRow[], room: Room): boolean =>
  column(rows, '', room, true).bottom < column(rows, '', room, false).bottom;

/** A list in two columns. */
function inTwo(first: Panel, second: Panel): Panel {
  return {
    labels: [...first.labels, ...second.labels],
    shades: [...first.shades, ...second.shades],
    bottom: Math.max(first.bottom, second.bottom),
  };
}

/** The divisions of a list in one column, each head beside what is listed or, where the list is stacked, above it. */
function column(rows: readonly ListRow[], rest: string, {x, y, width}: Room, isStacked: boolean): Panel {
  const heads = rows.map(({head}) => listLine(x, 0, head, 'name', true));
  const indent = isStacked ? 0 : Math.max(0, ...heads.map(labelWidth)) + 12;
  const labels: Label[] = [];
  const shades: Shade[] = [];
  let bottom = y;
  const rule = (...rowsAround: readonly (ListRow | undefined)[]) =>
    shades.push(
      rowsAround.some((row) => row?.isChosen)
        ? {level: 'stated', path: `M${x} ${bottom - 0.5}h${width}v2h${-width}z`}
        : {level: 'rule', path: `M${x} ${bottom}h${width}v1h${-width}z`},
    );
  rows.forEach(({head, content}, index) => {
    rule(rows[index - 1], rows[index]);
    const top = bottom + padding;
    if (head) labels.push({...heads[index], y: top + 14});
    const panel = content({x: x + indent, y: head && isStacked ? top + leading : top, width: width - indent});
    labels.push(...panel.labels);
    shades.push(...panel.shades);
    bottom = panel.bottom + padding;
  });
  rule(rows.at(-1));
  if (!rest) return {labels, shades, bottom: bottom + 1};
  const words = listWords(rest, {x, y: bottom + padding, width}, 'note');
  return {labels: [...labels, ...words.labels], shades, bottom: words.bottom};
}
