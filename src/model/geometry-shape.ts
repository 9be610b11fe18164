import type {Plane, PlaneRing} from './geometry-plane.js';

/** An area as it is drawn. */
export interface DrawnShape {
  /** SVG path; holes run the other way round than outer rings. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Square pixels, without holes. */
  readonly area: number;
  /** The largest polygon, outer ring first, in half pixels: x and y by turns. */
  readonly largest: readonly (readonly number[])[];
}

/** Where a plane is drawn: pixels to its unit, and where its corner stands. */
export interface DrawnAt {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** What is too small to be an area is this wide. */
const dot = 1.5;

/** Numbers in half pixels as text; most steps are short. */
const shortest = Array.from({length: 401}, (_, index) => String((index - 200) / 2));
const text = (halves: number) => shortest[halves + 200] ?? String(halves / 2);

/** Twice the area that a ring encloses, above zero where it runs clockwise on the screen. */
function turn(ring: readonly number[]): number {
  let sum = 0;
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2)
    sum += ring[last] * ring[at + 1] - ring[at] * ring[last + 1];
  return sum;
}

/**
 * A ring on a grid of half pixels, without doubles and without points on a straight line. A point goes to the same place
 * whichever ring it belongs to, so that neighbours keep their common border; the grid leaves no more than an eye sees.
 */
function snapped(ring: PlaneRing, {scale, left, top}: DrawnAt): number[] {
  const points: number[] = [];
  let size = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const x = Math.round(2 * (left + ring[at] * scale));
    const y = Math.round(2 * (top + ring[at + 1] * scale));
    if (size >= 2 && x === points[size - 2] && y === points[size - 1]) continue;
    if (size >= 4) {
      const [ax, ay] = [points[size - 2] - points[size - 4], points[size - 1] - points[size - 3]];
      const [bx, by] = [x - points[size - 2], y - points[size - 1]];
      if (ax * by === ay * bx && ax * bx + ay * by > 0) size -= 2;
    }
    points[size] = x;
    points[size + 1] = y;
    size += 2;
  }
  points.length = size;
  if (size > 2 && points[0] === points[size - 2] && points[1] === points[size - 1]) points.length -= 2;
  return points;
}

/** The path of a ring, run through forwards or backwards. */
function pathOf(ring: readonly number[], isForward: boolean): string {
  const count = ring.length / 2;
  const first = isForward ? 0 : count - 1;
  let [x, y] = [ring[2 * first], ring[2 * first + 1]];
  let path = `M${x / 2} ${y / 2}l`;
  for (let step = 1; step < count; step++) {
    const at = 2 * (isForward ? step : count - 1 - step);
    const dy = ring[at + 1] - y;
    // A minus sign parts two numbers by itself.
    path += `${step > 1 && ring[at] >= x ? ' ' : ''}${text(ring[at] - x)}${dy < 0 ? '' : ' '}${text(dy)}`;
    [x, y] = [ring[at], ring[at + 1]];
  }
  return `${path}z`;
}

/** One area as it is drawn; never nothing, however small. */
function shapeOf(polygons: Plane['shapes'][number], at: DrawnAt): DrawnShape {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let path = '';
  let area = 0;
  let most = 0;
  let largest: readonly (readonly number[])[] = [];
  for (const rings of polygons) {
    const kept: number[][] = [];
    let own = 0;
    for (const [index, plane] of rings.entries()) {
      const ring = snapped(plane, at);
      const turned = turn(ring);
      if (index === 0)
        for (let point = 0; point < ring.length; point += 2) {
          left = Math.min(left, ring[point]);
          right = Math.max(right, ring[point]);
          top = Math.min(top, ring[point + 1]);
          bottom = Math.max(bottom, ring[point + 1]);
        }
      if (turned === 0) {
        if (index === 0) break;
        continue;
      }
      path += pathOf(ring, turned > 0 === (index === 0));
      own += (index === 0 ? 1 : -1) * Math.abs(turned);
      kept.push(ring);
    }
    area += own;
    if (own > most) {
      most = own;
      largest = kept;
    }
  }
  const [x, y] = [left / 2, top / 2];
  const box = {x, y, width: Math.max(dot, (right - left) / 2), height: Math.max(dot, (bottom - top) / 2)};
  if (!path) path = `M${x} ${y}h${dot}v${dot}h${-dot}z`;
  return {path, ...box, area: area / 8, largest};
}

/** The areas of a plane as they are drawn, in their order. */
export const shapesOf = ({shapes}: Plane, at: DrawnAt): DrawnShape[] => shapes.map((polygons) => shapeOf(polygons, at));
