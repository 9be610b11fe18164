import type {Locale} from '../../../../dataset/types.js';
import type {AreaCircle} from './circles.js';
import type {DrawnAreas} from './layout.js';
import {shortName} from '../name.js';
import type {Tile} from '../tiles/layout.js';
import {boxOf, placeLabels} from '../label-placement.js';
import type {LabelBox, LabelWish} from '../label-placement.js';
import type {Label} from '../../../../model/layout.js';
import {textWidth} from '../../../../model/text-width.js';

const size = 12;
/** The height of a line, in pixels. */
export const lineHeight = 15;
/** The width of the widest of lines, bold or not. */
export const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((line) => textWidth(line, size) * 1.07));
/** From this shade on, text in ink is too faint. */
const strong = 4;
/** Words that are wider than this share of their area may stand on its border, since no area is a rectangle. */
const inside = 0.75;

/** What words stand on: a strong shade, a border, or both. */
function groundOf(isStrong: boolean, isOver: boolean): Label['ground'] {
  if (isStrong) return isOver ? 'accent on-border' : 'accent';
  return isOver ? 'border' : undefined;
}

/** An area that is at least this wide and tall may bear words, which may reach over its border. */
const least = {width: 14, height: 11};

/** The words that an area may bear, the fullest first. */
export function formsOf({place, valuesOf}: Tile, locale: Locale): string[][] {
  const name = shortName(place.name, locale);
  return [...valuesOf().map((value) => [name, value]), [name]];
}

/** Greater values have their choice of room first, and of those that are equal, the largest area. */
const rankOf = ({rank, level}: Tile) => rank ?? (level === 'none' ? -1 : Number(level) || 0);

interface Wanted {
  readonly tile: Tile;
  readonly forms: readonly string[][];
  readonly wish: LabelWish;
  /** The width of the area. */
  readonly room: number;
}

/** The labels of tiles that stand as areas, the area of each by its index; under those of circles that have room for them. */
export function areaLabels(
  tiles: readonly Tile[],
  indexes: readonly number[],
  {shapes, width, height, middleOf}: DrawnAreas,
  taken: readonly LabelBox[],
  locale: Locale,
  circles: readonly (AreaCircle | undefined)[] = [],
): Label[] {
  const roomOf = (tile: number) => shapes.width[indexes[tile]];
  const areaOf = (tile: number) => shapes.area[indexes[tile]];
  const broad = [...tiles.keys()].filter(
    (tile) => roomOf(tile) >= least.width && shapes.height[indexes[tile]] >= least.height,
  );
  const ranks = new Map(
    [...broad]
      .sort((a, b) => rankOf(tiles[a]) - rankOf(tiles[b]) || areaOf(a) - areaOf(b))
      .map((tile, rank) => [tile, rank]),
  );
  const wanted = broad.flatMap((index): Wanted[] => {
    const tile = tiles[index];
    const circle = circles[index];
    const hangs = (circle?.lines ?? 0) > 0;
    const forms = formsOf(tile, locale).filter(({length}) => !hangs || length <= circle!.lines);
    const widths = forms.map(widthOf);
    // A name that is far wider than its area would stand on its neighbours.
    if (Math.min(...widths) > 1.5 * roomOf(index)) return [];
    const middle = middleOf(indexes[index]);
    if (!middle) return [];
    const wish = {
      ...middle,
      ...(hangs && {y: circle!.y + circle!.radius + 1, hangs}),
      forms: forms.map((lines, at) => ({width: widths[at], height: lines.length * lineHeight})),
      rank: ranks.get(index)!,
    };
    return [{tile, forms, wish, room: roomOf(index)}];
  });
  const alone = circles.flatMap((circle): LabelBox[] => {
    if (!circle?.lines) return [];
    const {x, y, radius} = circle;
    return [{x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius}];
  });
  const chosen = placeLabels(
    wanted.map(({wish}) => wish),
    {x: 0, y: 0, width, height},
    [...taken, ...alone],
  );
  return wanted.flatMap(({tile: {level, faint}, forms, wish, room}, index) => {
    const form = wish.forms[chosen[index]];
    const isOver = form?.width > inside * room;
    const ground = groundOf(Number(level) >= strong, isOver);
    return (forms[chosen[index]] ?? []).map((text, at): Label => {
      const y = boxOf(wish, form).y + (at + 0.5) * lineHeight + size * 0.35;
      const tone = at === 0 ? 'name' : faint ? 'note' : 'actual';
      return {x: wish.x, y, text, size, anchor: 'middle', tone, ...(ground && {ground})};
    });
  });
}
