import type {Locale} from '../../../../dataset/types.js';
import type {Label, Mark} from '../../../../model/layout.js';
import {boldness, textWidth} from '../../../../model/text-width.js';
import {isStrong} from '../layout.js';
import type {MapUnit} from '../layout.js';
import {shortName} from '../name.js';
import {boxOf, placeLabels} from './label-placement.js';
import type {LabelBox, LabelWish} from './label-placement.js';
import type {DrawnShape} from './shape.js';

/** The point of an area around which a label or a circle is placed. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** Font size and height of a line, in pixels. */
const size = 12;
export const lineHeight = 15;
/** The width of the widest of lines, bold or not. */
const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => textWidth(line, size) * boldness));
/** Words wider than this share of their area may touch its border, since areas are not rectangles. */
const inside = 0.75;

/** The background of words: a strong shade, a border, or both. */
function groundOf(isStrong: boolean, isOver: boolean): Label['ground'] {
  if (isStrong) return isOver ? 'accent on-border' : 'accent';
  return isOver ? 'border' : undefined;
}

/** The least width and height of an area with a label, in pixels. */
const least = {width: 14, height: 11};

/** The possible labels of an area, the longest first. */
function formsOf({place, valuesOf, dots}: MapUnit, locale: Locale, hasDots = dots?.length === 0): string[][] {
  const name = shortName(place.name, locale);
  // Dots stand for the value; a division without any has just its name.
  if (hasDots) return [[name]];
  return [...valuesOf().map((value) => [name, value]), [name]];
}

/** Greater values are labelled first. */
const rankOf = ({rank, level}: MapUnit) => rank ?? (level === 'none' ? -1 : Number(level) || 0);

/** A circle in an area, and the room for words below it. */
export interface AreaCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The most lines of words below the circle; 0 where the words are inside it. */
  readonly lines: number;
  /** Whether dots are in the circle, which is not drawn itself. */
  readonly isOfDots?: boolean;
}

/** The share of an area's height that a symbol and its words may fill. */
export const share = 0.9;

/**
 * Places a circle around a point of its area. A circle that is too small for its words moves up, to make room below it for
 * as many lines as the area has height for; where there is no room, the words are placed over it.
 */
export function areaCircle(
  {x, y}: Anchor,
  radius: number,
  unit: MapUnit,
  {height}: Pick<Mark, 'height'>,
  locale: Locale,
): AreaCircle {
  const holds = Math.hypot(widthOf(formsOf(unit, locale)[0]) / 2, lineHeight) <= radius;
  const lines = holds ? 0 : [2, 1].find((count) => 2 * radius + count * lineHeight + 2 <= share * height);
  return {x, y: y - ((lines ?? 0) * lineHeight) / 2, radius, lines: lines ?? 0};
}

/** An area that may get a label. */
interface Candidate {
  readonly unit: MapUnit;
  readonly shape: DrawnShape;
  readonly forms: readonly string[][];
  readonly wish: LabelWish;
}

/** The space in which the labels of areas are placed. */
export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** The boxes that labels must not touch. */
  readonly taken: readonly LabelBox[];
  /** The point for a label in the area with an index; undefined where the area is a dot. */
  readonly anchorOf: (index: number) => Anchor | undefined;
}

/**
 * The labels of divisions in their areas. Where an area has a circle with room below it, the words are placed there.
 */
export function areaLabels(
  units: readonly MapUnit[],
  shapes: readonly DrawnShape[],
  {width, height, taken, anchorOf}: LabelSpace,
  locale: Locale,
  circles: readonly (AreaCircle | undefined)[] = [],
): Label[] {
  const broad = [...units.keys()].filter(
    (index) => shapes[index].width >= least.width && shapes[index].height >= least.height,
  );
  // Of equal values, the largest area comes first.
  const byRank = [...broad].sort((a, b) => rankOf(units[a]) - rankOf(units[b]) || shapes[a].area - shapes[b].area);
  const ranks = new Map(byRank.map((index, rank) => [index, rank]));
  const candidates = broad.flatMap((index): Candidate[] => {
    const [unit, shape, circle] = [units[index], shapes[index], circles[index]];
    const hangs = circle !== undefined && circle.lines > 0;
    const forms = formsOf(unit, locale, circle?.isOfDots).filter(({length}) => !hangs || length <= circle.lines);
    const widths = forms.map(widthOf);
    // A name that is far wider than its area would cover its neighbours.
    if (Math.min(...widths) > 1.5 * shape.width) return [];
    const anchor = anchorOf(index);
    if (!anchor) return [];
    const wish = {
      ...anchor,
      ...(hangs && {y: circle.y + circle.radius + 1, hangs}),
      forms: forms.map((lines, at) => ({width: widths[at], height: lines.length * lineHeight})),
      rank: ranks.get(index)!,
    };
    return [{unit, shape, forms, wish}];
  });
  const besideWords = circles.flatMap((circle): LabelBox[] => {
    if (!circle?.lines) return [];
    const {x, y, radius} = circle;
    return [{x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}];
  });
  const chosen = placeLabels(
    candidates.map(({wish}) => wish),
    {x: 0, y: 0, width, height},
    [...taken, ...besideWords],
  );
  return candidates.flatMap(({unit: {level, faint, dots}, shape, forms, wish}, index) => {
    const form = wish.forms[chosen[index]];
    if (!form) return [];
    const ground = groundOf(isStrong(level), form.width > inside * shape.width);
    return forms[chosen[index]].map((text, at): Label => {
      const y = boxOf(wish, form).y + (at + 0.5) * lineHeight + size * 0.35;
      const tone = faint && (at > 0 || dots) ? 'note' : at === 0 ? 'name' : 'actual';
      return {x: wish.x, y, text, size, anchor: 'middle', tone, ...(ground && {ground})};
    });
  });
}
