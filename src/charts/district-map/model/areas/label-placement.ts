/** A box in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that would like to stand around a point, in one of several forms: the fullest first. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly forms: readonly {readonly width: number; readonly height: number}[];
  /** The greater has its choice first; of equals, the one that comes first. */
  readonly rank: number;
  /** Whether it hangs below its point, instead of standing around it. */
  readonly hangs?: boolean;
}

/** Room between two labels. */
const gap = 2;

const touches = (a: LabelBox, b: LabelBox) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (a: LabelBox, {x, y, width, height}: LabelBox) =>
  a.x >= x && a.y >= y && a.x + a.width <= x + width && a.y + a.height <= y + height;

/** The box of a form around the point of its wish. */
export const boxOf = ({x, y, hangs}: LabelWish, {width, height}: LabelWish['forms'][number]): LabelBox => ({
  x: x - width / 2,
  y: hangs ? y : y - height / 2,
  width,
  height,
});

/**
 * Which form each label takes, by index; -1 where there is no room for any. By rank, each takes the first of its forms
 * that stands within the bounds, clear of what is taken and of every label before it: so labels never overlap, and none
 * drops out for one of a lower rank.
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
