import type {Label} from '../../../model/layout.js';
import {balanceText, labelWidth, textWidth} from '../../../model/text-width.js';
import type {Panel, Shade} from './layout.js';
import type {Room} from './list-beside.js';

const size = 13;
/** The distance between the lines of a list, and that between a line that separates rows and their words, in pixels. */
export const leading = 19;
const padding = 7;

/** A line of words in a list. */
export const listLine = (x: number, baseline: number, text: string, tone: Label['tone'], isBold = false): Label => ({
  x,
  y: baseline,
  text,
  tone,
  size,
  ...(isBold && {isBold}),
});

/** Names in lines no wider than `width`, each whole on a line; undefined where one is wider. */
function wholeNames(names: readonly string[], width: number): string[] | undefined {
  const lines: string[] = [];
  for (const name of names) {
    const joined = (lines.at(-1) ?? '') + name;
    if (lines.length > 0 && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(name);
  }
  return lines.every((line) => textWidth(line, size) <= width) ? lines : undefined;
}

/** Breaks a list into lines of similar width: in Chinese between its names, where that makes no more lines. */
export function listLines(text: string, width: number): string[] {
  const lines = balanceText(text, width, size);
  const names = text.match(/[^、]+、?/g) ?? [];
  for (let room = textWidth(text, size) / lines.length; room < width + size && lines.length > 1; room += size) {
    const whole = wholeNames(names, Math.min(room, width));
    if (whole?.length === lines.length) return whole;
  }
  return lines;
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
}

/** A list that is longer than the map beside it by no more than this stays in one piece, in pixels. */
const overhang = 40;

/**
 * Divisions below each other with what they have, between lines; at the end `rest`, the divisions without any. A list that is
 * longer than the map beside it goes on below the map, so that both columns end at about one height.
 */
export function divisionList(rows: readonly ListRow[], rest: string, room: Room): Panel {
  const {below} = room;
  const whole = listIn(rows, rest, room);
  if (!below || whole.bottom <= below.y + overhang) return whole;
  const beside = (count: number) => listIn(rows.slice(0, count), '', room);
  const under = (count: number) => listIn(rows.slice(count), rest, below);
  let [least, most] = [1, rest ? rows.length : rows.length - 1];
  while (least < most) {
    const count = Math.floor((least + most) / 2);
    if (beside(count).bottom < under(count).bottom) least = count + 1;
    else most = count;
  }
  const [first, second] = [beside(least), under(least)];
  return {
    labels: [...first.labels, ...second.labels],
    shades: [...first.shades, ...second.shades],
    bottom: Math.max(first.bottom, second.bottom),
  };
}

/** The divisions of a list in one column. */
function listIn(rows: readonly ListRow[], rest: string, {x, y, width}: Room): Panel {
  const heads = rows.map(({head}) => listLine(x, 0, head, 'name', true));
  const indent = Math.max(0, ...heads.map(labelWidth)) + 16;
  const labels: Label[] = [];
  const shades: Shade[] = [];
  let bottom = y;
  const rule = () => shades.push({level: 'rule', path: `M${x} ${bottom}h${width}v1h${-width}z`});
  rows.forEach(({content}, index) => {
    rule();
    const panel = content({x: x + indent, y: bottom + padding, width: width - indent});
    labels.push({...heads[index], y: bottom + padding + 14}, ...panel.labels);
    shades.push(...panel.shades);
    bottom = panel.bottom + padding;
  });
  rule();
  if (!rest) return {labels, shades, bottom: bottom + 1};
  const words = listWords(rest, {x, y: bottom + padding, width}, 'note');
  return {labels: [...labels, ...words.labels], shades, bottom: words.bottom};
}
