import type {Plane} from './plane.js';

/** An area as it is drawn, in pixels. */
export interface DrawnShape {
  /** SVG path; holes run the other way round than outer rings. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Square pixels, without holes. */
  readonly area: number;
}

/** The transformation from a plane to the graphic: the pixels per unit, and the position of the upper left corner. */
export interface DrawnAt {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** A ring on a grid of half pixels, x and y alternating; its first point is not repeated at the end. */
type GridRing = readonly number[];

/** The width and height of a dot, which is drawn for an area that is too small, in pixels. */
const dot = 1.5;

/**
 * Snaps the rings of a plane to a grid of half pixels, without repeated points and without points on a straight line. A
 * point goes to the same place whichever ring it belongs to, so that neighbours keep their common border; finer
 * detail would not be visible.
 */
function snapping({points, rings, left, top}: Plane, at: DrawnAt): (ring: number) => GridRing {
  const scale = 2 * at.scale;
  const [x0, y0] = [2 * at.left - left * scale, 2 * at.top - top * scale];
  return (ring) => {
    const snapped: number[] = [];
    let size = 0;
    for (let index = rings[ring]; index < rings[ring + 1]; index += 2) {
      const x = Math.round(x0 + points[index] * scale);
      const y = Math.round(y0 + points[index + 1] * scale);
      if (size >= 2) {
        const bx = x - snapped[size - 2];
        const by = y - snapped[size - 1];
        if (bx === 0 && by === 0) continue;
        if (size >= 4) {
          const ax = snapped[size - 2] - snapped[size - 4];
          const ay = snapped[size - 1] - snapped[size - 3];
          if (ax * by === ay * bx && ax * bx + ay * by > 0) size -= 2;
        }
      }
      snapped[size++] = x;
      snapped[size++] = y;
    }
    if (size > 2 && snapped[0] === snapped[size - 2] && snapped[1] === snapped[size - 1]) size -= 2;
    snapped.length = size;
    return snapped;
  };
}

/** Twice the area that a ring encloses, above zero where it runs clockwise on the screen. */
function turnOf(ring: GridRing): number {
  let sum = 0;
  for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2)
    sum += ring[last] * ring[at + 1] - ring[at] * ring[last + 1];
  return sum;
}

/** A number of half pixels as text in a path, where a minus sign needs no space before it. */
const textOf = (halves: number): string => `${halves < 0 ? '' : ' '}${halves / 2}`;

/** The longest step whose text is made once for all paths, in half pixels: nearly all steps are shorter. */
const longest = 100;
const texts = Array.from({length: 2 * longest + 1}, (_, index) => textOf(index - longest));

/** The text of a step along one axis. */
const step = (halves: number): string => texts[halves + longest] ?? textOf(halves);

/** The path of a ring, forwards or backwards. */
function pathOf(ring: GridRing, isForward: boolean): string {
  const by = isForward ? 2 : -2;
  let at = isForward ? 0 : ring.length - 2;
  const parts = [`M${ring[at] / 2} ${ring[at + 1] / 2}l`];
  for (let left = ring.length / 2 - 1; left > 0; left--) {
    const x = ring[at];
    const y = ring[at + 1];
    at += by;
    parts.push(step(ring[at] - x), step(ring[at + 1] - y));
  }
  // A string that is concatenated step by step keeps all its parts in memory; `join` makes a flat one.
  return `${parts.join('')}z`;
}

/** The rings of a shape, polygon by polygon, each with its outer ring first. */
function* polygonsOf(
  {shapes, polygons}: Plane,
  shape: number,
  snap: (ring: number) => GridRing,
): Generator<GridRing[]> {
  for (let polygon = shapes[shape]; polygon < shapes[shape + 1]; polygon++) {
    const [first, end] = [polygons[polygon], polygons[polygon + 1]];
    yield Array.from({length: end - first}, (_, index) => snap(first + index));
  }
}

/** Draws one area; a very small one becomes a dot. */
function draw(polygons: Iterable<readonly GridRing[]>): DrawnShape {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  let path = '';
  let area = 0;
  for (const [outer, ...holes] of polygons) {
    for (let at = 0; at < outer.length; at += 2) {
      left = Math.min(left, outer[at]);
      right = Math.max(right, outer[at]);
      top = Math.min(top, outer[at + 1]);
      bottom = Math.max(bottom, outer[at + 1]);
    }
    const turn = turnOf(outer);
    if (turn === 0) continue;
    path += pathOf(outer, turn > 0);
    area += Math.abs(turn);
    for (const hole of holes) {
      const hollow = turnOf(hole);
      if (hollow === 0) continue;
      path += pathOf(hole, hollow < 0);
      area -= Math.abs(hollow);
    }
  }
  const [x, y] = [left / 2, top / 2];
  return {
    path: path || `M${x} ${y}h${dot}v${dot}h${-dot}z`,
    x,
    y,
    width: Math.max(dot, (right - left) / 2),
    height: Math.max(dot, (bottom - top) / 2),
    area: area / 8,
  };
}

/** The areas of a plane as they are drawn, in their order. */
export function shapesOf(plane: Plane, at: DrawnAt): readonly DrawnShape[] {
  const snap = snapping(plane, at);
  return Array.from({length: plane.shapes.length - 1}, (_, shape) => draw(polygonsOf(plane, shape, snap)));
}

/** The largest polygon of an area as it is drawn: outer ring first, in half pixels, x and y alternating. Empty for a dot. */
export function largestPolygon(plane: Plane, shape: number, at: DrawnAt): readonly GridRing[] {
  let most = 0;
  let largest: readonly GridRing[] = [];
  for (const [outer, ...holes] of polygonsOf(plane, shape, snapping(plane, at))) {
    const kept = holes.filter((hole) => turnOf(hole) !== 0);
    const area = kept.reduce((rest, hole) => rest - Math.abs(turnOf(hole)), Math.abs(turnOf(outer)));
    if (area <= most) continue;
    most = area;
    largest = [outer, ...kept];
  }
  return largest;
}
