/** The areas of SVG shapes as polygons, for drawing what SVG clips by reference. */

import type {Shape} from '../../view/shapes.js';

export type Point = readonly [x: number, y: number];
export type Polygon = readonly Point[];

/** How many numbers each command of a path takes (SVG 1.1, 8.3), of those that the charts use. */
const counts: Readonly<Record<string, number>> = {M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0};

/** How far the parts of an arc turn, in radians. */
const step = Math.PI / 24;

/** Points along an arc of a circle from a point to another, without the first (SVG 1.1, F.6.5). */
function arc([x1, y1]: Point, radius: number, isLarge: boolean, isSweep: boolean, [x2, y2]: Point): Point[] {
  const [dx, dy] = [(x2 - x1) / 2, (y2 - y1) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const height = Math.sqrt(r * r - half * half) * (isLarge === isSweep ? -1 : 1);
  const [cx, cy] = [(x1 + x2) / 2 - (dy / half) * height, (y1 + y2) / 2 + (dx / half) * height];
  const start = Math.atan2(y1 - cy, x1 - cx);
  let turn = Math.atan2(y2 - cy, x2 - cx) - start;
  if (isSweep && turn <= 0) turn += 2 * Math.PI;
  if (!isSweep && turn >= 0) turn -= 2 * Math.PI;
  const parts = Math.max(1, Math.ceil(Math.abs(turn) / step));
  return Array.from({length: parts}, (_, index): Point => {
    const angle = start + (turn * (index + 1)) / parts;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}

/** The numbers of a command; the flags of an arc may stand without spaces between them. */
const numbersOf = (text: string): number[] => (text.match(/[-+]?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);

/** The closed areas of a path of lines and arcs of circles. @throws Error where it has other commands */
function polygonsOfPath(d: string): Polygon[] {
  const polygons: Point[][] = [];
  let [x, y] = [0, 0];
  let first: Point = [0, 0];
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const name = letter.toUpperCase();
    const count = counts[name];
    if (count === undefined) throw new Error(`invalid path command: ${letter}`);
    const isRelative = letter !== name;
    const numbers = numbersOf(rest);
    if (name === 'Z') [x, y] = first;
    for (let at = 0; at + count <= numbers.length && count > 0; at += count) {
      const values = numbers.slice(at, at + count);
      const [from, [ox, oy]]: [Point, Point] = [[x, y], isRelative ? [x, y] : [0, 0]];
      if (name === 'H') x = values[0] + ox;
      else if (name === 'V') y = values[0] + oy;
      else [x, y] = [values[count - 2] + ox, values[count - 1] + oy];
      if (name === 'M' && at === 0) {
        first = [x, y];
        polygons.push([first]);
      } else if (name === 'A') {
        polygons.at(-1)?.push(...arc(from, values[0], values[3] === 1, values[4] === 1, [x, y]));
      } else polygons.at(-1)?.push([x, y]);
    }
  }
  return polygons;
}

/** The areas of a rectangle or a path. */
export function polygonsOf([name, attributes]: Shape): Polygon[] {
  if (name === 'path') return polygonsOfPath(String(attributes['d'] ?? ''));
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key] ?? 0));
  return [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
  ];
}

/** The corners of the box around polygons. */
export function extentOf(polygons: readonly Polygon[]): {readonly least: Point; readonly most: Point} {
  const points = polygons.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {least: [Math.min(...xs), Math.min(...ys)], most: [Math.max(...xs), Math.max(...ys)]};
}

/**
 * The part of a polygon where a linear function is at least 0 (Sutherland and Hodgman, 1974). Edges that overlap on the boundary
 * enclose no area, so that the filled area is right for concave polygons too.
 */
export function clipped(polygon: Polygon, value: (point: Point) => number): Point[] {
  return polygon.flatMap((point, index): Point[] => {
    const before = polygon[(index + polygon.length - 1) % polygon.length];
    const [here, there] = [value(point), value(before)];
    const share = there / (there - here);
    const crossing: Point = [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
    if (here >= 0) return there >= 0 ? [point] : [crossing, point];
    return there >= 0 ? [crossing] : [];
  });
}
