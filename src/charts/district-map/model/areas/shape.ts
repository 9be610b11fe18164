import type {Plane} from './plane.js';

/** Areas as they are drawn, each by its index: lists of numbers, which take a fifth of the memory of an object each. */
export interface DrawnShapes {
  /** SVG paths; holes run the other way round than outer rings. */
  readonly paths: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
  /** Square pixels, without holes. */
  readonly area: Float32Array;
}

/** Where a plane is drawn: pixels to its unit, and where its corner stands. */
export interface DrawnAt {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** What is too small to be an area is this wide. */
const dot = 1.5;

/** Numbers in half pixels as text, with a space before them where a minus sign does not part them; most steps are short. */
const shortest = Array.from({length: 401}, (_, index) => textOf(index - 200));

function textOf(halves: number): string {
  return `${halves < 0 ? '' : ' '}${halves / 2}`;
}

/** Points on a grid of half pixels, x and y by turns: written anew for each ring, since there are thousands. */
let points = new Int32Array(4096);

/**
 * Puts a ring on a grid of half pixels, without doubles and without points on a straight line; returns how many numbers
 * it takes. A point goes to the same place whichever ring it belongs to, so that neighbours keep their common border; the
 * grid leaves no more than an eye sees.
 */
function snap(all: Float32Array, from: number, to: number, scale: number, left: number, top: number): number {
  if (points.length < to - from) points = new Int32Array(2 * (to - from));
  let size = 0;
  for (let at = from; at < to; at += 2) {
    const x = Math.round(left + all[at] * scale);
    const y = Math.round(top + all[at + 1] * scale);
    if (size >= 2) {
      const bx = x - points[size - 2];
      const by = y - points[size - 1];
      if (bx === 0 && by === 0) continue;
      if (size >= 4) {
        const ax = points[size - 2] - points[size - 4];
        const ay = points[size - 1] - points[size - 3];
        if (ax * by === ay * bx && ax * bx + ay * by > 0) size -= 2;
      }
    }
    points[size] = x;
    points[size + 1] = y;
    size += 2;
  }
  return size > 2 && points[0] === points[size - 2] && points[1] === points[size - 1] ? size - 2 : size;
}

/** Twice the area that the snapped ring encloses, above zero where it runs clockwise on the screen. */
function turn(size: number): number {
  let sum = 0;
  for (let at = 0, last = size - 2; at < size; last = at, at += 2)
    sum += points[last] * points[at + 1] - points[at] * points[last + 1];
  return sum;
}

/** The path of the snapped ring, run through forwards or backwards. */
function pathOf(size: number, isForward: boolean): string {
  const step = isForward ? 2 : -2;
  let at = isForward ? 0 : size - 2;
  let x = points[at];
  let y = points[at + 1];
  // Joined at once: a text that grows by a step at a time leaves all its parts behind in memory.
  const parts = [`M${x / 2} ${y / 2}l`];
  for (let left = size / 2 - 1; left > 0; left--) {
    at += step;
    const dx = points[at] - x;
    const dy = points[at + 1] - y;
    x += dx;
    y += dy;
    parts.push(shortest[dx + 200] ?? textOf(dx), shortest[dy + 200] ?? textOf(dy));
  }
  parts.push('z');
  return parts.join('');
}

/** Draws rings, half pixel by half pixel, from where a plane has its corner. */
class Pen {
  readonly #plane: Plane;
  readonly #scale: number;
  readonly #left: number;
  readonly #top: number;

  constructor(plane: Plane, at: DrawnAt) {
    this.#plane = plane;
    this.#scale = 2 * at.scale;
    this.#left = 2 * at.left - plane.left * this.#scale;
    this.#top = 2 * at.top - plane.top * this.#scale;
  }

  /** Snaps a ring; tells how many numbers it takes. */
  snap(ring: number): number {
    const {points: all, rings} = this.#plane;
    return snap(all, rings[ring], rings[ring + 1], this.#scale, this.#left, this.#top);
  }

  /** Draws one area, never as nothing, however small. */
  draw(shape: number, into: DrawnShapes & {readonly paths: string[]}): void {
    const {polygons, shapes} = this.#plane;
    let left = Infinity;
    let right = -Infinity;
    let top = Infinity;
    let bottom = -Infinity;
    let path = '';
    let area = 0;
    for (let polygon = shapes[shape]; polygon < shapes[shape + 1]; polygon++)
      for (let ring = polygons[polygon]; ring < polygons[polygon + 1]; ring++) {
        const isOuter = ring === polygons[polygon];
        const size = this.snap(ring);
        const turned = turn(size);
        if (isOuter)
          for (let at = 0; at < size; at += 2) {
            const x = points[at];
            const y = points[at + 1];
            if (x < left) left = x;
            if (x > right) right = x;
            if (y < top) top = y;
            if (y > bottom) bottom = y;
          }
        if (turned !== 0) {
          path += pathOf(size, turned > 0 === isOuter);
          area += (isOuter ? 1 : -1) * Math.abs(turned);
        } else if (isOuter) break;
      }
    const x = left / 2;
    const y = top / 2;
    into.x[shape] = x;
    into.y[shape] = y;
    into.width[shape] = Math.max(dot, (right - left) / 2);
    into.height[shape] = Math.max(dot, (bottom - top) / 2);
    into.area[shape] = area / 8;
    into.paths.push(path || `M${x} ${y}h${dot}v${dot}h${-dot}z`);
  }

  /** The largest polygon of an area, outer ring first, in half pixels: x and y by turns. */
  largestOf(shape: number): readonly (readonly number[])[] {
    const {polygons, shapes} = this.#plane;
    let most = 0;
    let largest: readonly (readonly number[])[] = [];
    for (let polygon = shapes[shape]; polygon < shapes[shape + 1]; polygon++) {
      const rings = Array.from({length: polygons[polygon + 1] - polygons[polygon]}, (_, index) => {
        const size = this.snap(polygons[polygon] + index);
        return {ring: [...points.subarray(0, size)], area: Math.abs(turn(size))};
      });
      const [outer, ...holes] = rings;
      const kept = holes.filter(({area}) => area > 0);
      const own = kept.reduce((rest, {area}) => rest - area, outer.area);
      if (own <= most) continue;
      most = own;
      largest = [outer, ...kept].map(({ring}) => ring);
    }
    return largest;
  }
}

/** The areas of a plane as they are drawn, in their order. */
export function shapesOf(plane: Plane, at: DrawnAt): DrawnShapes {
  const pen = new Pen(plane, at);
  const count = plane.shapes.length - 1;
  const numbers = () => new Float32Array(count);
  const shapes = {paths: [], x: numbers(), y: numbers(), width: numbers(), height: numbers(), area: numbers()};
  for (let shape = 0; shape < count; shape++) pen.draw(shape, shapes);
  return shapes;
}

/** The largest polygon of an area of a plane, as it is drawn: outer ring first, in half pixels, x and y by turns. */
export const largestOf = (plane: Plane, index: number, at: DrawnAt): readonly (readonly number[])[] =>
  new Pen(plane, at).largestOf(index);
