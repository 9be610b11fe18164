import {mapWidth} from './beside.js';

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

/** A map with a list beside it is no higher than this many heights of the map. */
export const longestList = 1.7;

/** The width from which on a list below a map has two columns, in pixels. */
const twoColumns = 540;

/** The room below the map of a narrow graphic, in two columns where they have room. */
export function roomBelow(width: number, mapHeight: number): Room {
  const y = mapHeight + air.below;
  if (width < twoColumns) return {x: 0, y, width};
  const column = (width - air.columns) / 2;
  return {x: 0, y, width: column, next: {x: column + air.columns, y, width: column}};
}
