/** A point well inside an area, and its distance from the border. */
export interface InnerPoint {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** The distance of a point from the border of rings (x and y by turns), below zero outside. */
function distanceInside(x: number, y: number, rings: readonly (readonly number[])[]): number {
  let isInside = false;
  let least = Infinity;
  for (const ring of rings)
    for (let at = 0, last = ring.length - 2; at < ring.length; last = at, at += 2) {
      const ax = ring[at];
      const ay = ring[at + 1];
      const dx = ring[last] - ax;
      const dy = ring[last + 1] - ay;
      const right = x - ax;
      const down = y - ay;
      if (down < 0 !== down < dy && right < (dx * down) / dy) isInside = !isInside;
      const along = right * dx + down * dy;
      const whole = dx * dx + dy * dy;
      // The nearest point of a line is an end of it, or where a perpendicular meets it.
      let square = right * right + down * down;
      if (along >= whole) square += whole - 2 * along;
      else if (along > 0) square -= (along * along) / whole;
      if (square < least) least = square;
    }
  return (isInside ? 1 : -1) * Math.sqrt(Math.max(0, least));
}

interface Cell extends InnerPoint {
  readonly half: number;
  /** No point of the cell has more room than this. */
  readonly most: number;
}

/** The most cells that are examined: real areas need fewer. */
const mostCells = 400;

/**
 * The point of an area that is farthest from its border (its pole of inaccessibility), to half a pixel: the best point
 * for a label or a symbol. Square cells that may contain a better point are quartered, the most promising first.
 */
export function innerPoint(rings: readonly (readonly number[])[]): InnerPoint | undefined {
  const [outer] = rings;
  if (!outer) return undefined;
  const xs = outer.filter((_, at) => at % 2 === 0);
  const ys = outer.filter((_, at) => at % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const cellAt = (x: number, y: number, half: number): Cell => {
    const room = distanceInside(x, y, rings);
    return {x, y, half, room, most: room + half * Math.SQRT2};
  };
  let best = cellAt(left + width / 2, top + height / 2, 0);
  const half = Math.max(0.5, Math.min(width, height) / 2);
  const open: Cell[] = [];
  for (let x = left + half; x < left + width + half; x += 2 * half)
    for (let y = top + half; y < top + height + half && open.length < mostCells; y += 2 * half)
      open.push(cellAt(x, y, half));
  for (let cells = 0; open.length > 0 && cells < mostCells; cells++) {
    let promising = 0;
    for (let index = 1; index < open.length; index++) if (open[index].most > open[promising].most) promising = index;
    const [cell] = open.splice(promising, 1);
    if (cell.room > best.room) best = cell;
    if (cell.most - best.room <= 0.5) break;
    const quarter = cell.half / 2;
    for (const dx of [-quarter, quarter])
      for (const dy of [-quarter, quarter]) open.push(cellAt(cell.x + dx, cell.y + dy, quarter));
  }
  return {x: best.x, y: best.y, room: best.room};
}

/** A box in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label to be placed around a point in one of several forms, the longest first. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly forms: readonly {readonly width: number; readonly height: number}[];
  /** Labels of a higher rank are placed first; of equal ranks, the one that comes first in the list. */
  readonly rank: number;
  /** Whether the label is placed below its point instead of around it. */
  readonly hangs?: boolean;
}

/** The least horizontal distance between two labels, in pixels. */
const gap = 2;

const touches = (a: LabelBox, b: LabelBox) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (a: LabelBox, {x, y, width, height}: LabelBox) =>
  a.x >= x && a.y >= y && a.x + a.width <= x + width && a.y + a.height <= y + height;

/** The box of a form of a label. */
export const boxOf = ({x, y, hangs}: LabelWish, {width, height}: LabelWish['forms'][number]): LabelBox => ({
  x: x - width / 2,
  y: hangs ? y : y - height / 2,
  width,
  height,
});

/**
 * The index of the form that each label takes; -1 where there is no room for any. By rank, each label takes the first of
 * its forms that lies within the bounds and touches neither an obstacle nor a label that was placed before. So labels never
 * overlap, and none is left out for one of a lower rank.
 */
export function placeLabels(wishes: readonly LabelWish[], bounds: LabelBox, taken: readonly LabelBox[] = []): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[b].rank - wishes[a].rank || a - b);
  const boxes = [...taken];
  const chosen = wishes.map(() => -1);
  for (const index of order) {
    const wish = wishes[index];
    chosen[index] = wish.forms.findIndex((form) => {
      const box = boxOf(wish, form);
      return isWithin(box, bounds) && !boxes.some((other) => touches(box, other));
    });
    const form = wish.forms[chosen[index]];
    if (form) boxes.push(boxOf(wish, form));
  }
  return chosen;
}
