import {isWide, mapWidth} from './beside.js';
import {joinShades} from './layout.js';
import type {DistrictMapLayout, Panel} from './layout.js';

/** The room for a list, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where the list goes on if it ends below `end`. Default: nowhere. */
  readonly next?: Room;
  /** How low a list in one piece may end, in pixels. Default: no lower than it begins. */
  readonly end?: number;
}

/** The distances between a map and a list below it, between the map and a list beside it, and between two columns of a list, in pixels. */
const air = {below: 24, beside: 36, columns: 24};

/** A list beside a map ends no lower than this many heights of the map, or goes on below the map. */
const inOnePiece = 4 / 3;

/** The room beside the map of a wide graphic, and below the map. */
export function roomBeside(width: number, mapHeight: number): Room {
  const x = mapWidth(width) + air.beside;
  const below = {x: 0, y: mapHeight + air.below, width: mapWidth(width)};
  return {x, y: 0, width: width - x, next: below, end: inOnePiece * mapHeight};
}

/** The width from which on a list below a map has two columns, in pixels. */
const twoColumns = 540;

/** The room below the map of a narrow graphic, in two columns where they have room. */
export function roomBelow(width: number, mapHeight: number): Room {
  const y = mapHeight + air.below;
  if (width < twoColumns) return {x: 0, y, width};
  const column = (width - air.columns) / 2;
  return {x: 0, y, width: column, next: {x: column + air.columns, y, width: column}};
}

/** A map with its list is no higher than this many heights of the map. */
export const longestList = 1.7;

/** A map with a list beside it, where there is room; a map whose list would be too long has the whole width. */
export function withListBeside(
  width: number,
  draw: (width: number) => DistrictMapLayout,
  listIn: (room: Room) => Panel,
): DistrictMapLayout {
  const map = draw(mapWidth(width));
  if (!isWide(width) || map.marks.length === 0) return map;
  const list = listIn(roomBeside(width, map.height));
  if (list.bottom > longestList * map.height) return draw(width);
  return {
    ...map,
    width,
    height: Math.max(map.height, list.bottom),
    labels: [...map.labels, ...list.labels],
    shades: joinShades([...map.shades, ...list.shades]),
  };
}
