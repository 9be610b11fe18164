import type {Label} from '../../../model/layout.js';
import {labelWidth} from '../../../model/text-width.js';

/** A point of the graphic, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Segment = readonly [Point, Point];

/** The area that a label covers. */
function boxOf(label: Label) {
  const width = labelWidth(label);
  const left = label.x - width * {start: 0, middle: 0.5, end: 1}[label.anchor ?? 'start'];
  const size = label.size ?? 13;
  return {left, right: left + width, top: label.y - size * 0.88, bottom: label.y + size * 0.2};
}

type LabelBox = ReturnType<typeof boxOf>;

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom && b.top < a.bottom;

/** Whether a segment passes through a box. */
function passes([a, b]: Segment, {left, right, top, bottom}: LabelBox): boolean {
  // The part of the segment, from 0 to 1, that lies within the box in each direction.
  let [from, to] = [0, 1];
  for (const [start, end, low, high] of [
    [a.x, b.x, left, right],
    [a.y, b.y, top, bottom],
  ]) {
    if (start === end) {
      if (start <= low || start >= high) return false;
    } else {
      const parts = [(low - start) / (end - start), (high - start) / (end - start)].sort((one, two) => one - two);
      [from, to] = [Math.max(from, parts[0]), Math.min(to, parts[1])];
    }
  }
  return from < to;
}

/** Places labels one after another where they touch neither each other nor lines. */
export class LabelPlaces {
  readonly labels: Label[] = [];
  readonly #segments: readonly Segment[];
  readonly #width: number;
  readonly #bottom: number;

  /** @param bottom The lower edge, below which no label reaches. Default: none. */
  constructor(segments: readonly Segment[], width: number, bottom = Infinity) {
    this.#segments = segments;
    this.#width = width;
    this.#bottom = bottom;
  }

  /**
   * Adds a label at the first of its places that is free.
   *
   * @param isNeeded Whether it is added at the first place within the width where none is free. Default: it is left out.
   */
  add(label: Omit<Label, 'x' | 'y'>, places: readonly Pick<Label, 'x' | 'y' | 'anchor'>[], isNeeded = false): void {
    const all = places.map((place): Label => ({...label, ...place}));
    const inside = all.filter((one) => {
      const {left, right, top, bottom} = boxOf(one);
      return left >= 0 && right <= this.#width && top >= 0 && bottom <= this.#bottom;
    });
    const free = inside.find((one) => {
      const box = boxOf(one);
      return (
        !this.#segments.some((segment) => passes(segment, box)) &&
        !this.labels.some((other) => overlap(boxOf(other), box))
      );
    });
    const apart = () => inside.find((one) => !this.labels.some((other) => overlap(boxOf(other), boxOf(one))));
    const placed = free ?? (isNeeded ? (apart() ?? inside[0] ?? all[0]) : undefined);
    if (placed) this.labels.push(placed);
  }
}
