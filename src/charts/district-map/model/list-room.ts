import {mapWidth} from './beside.js';

/** The room for a list, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The room of a list that would end below `end` in one column. Default: the list has one column, however long it is. */
  readonly columns?: readonly [Room, Room];
  /** How low a list in one column may end where there is room for two, in pixels. Default: it has two columns. */
  readonly end?: number;
}

/** The distances between a map and a list below it, between the map and a list beside it, and between two columns of a list, in pixels. */
const air = {below: 24, beside: 36, columns: 24};

/** A list beside a map ends no lower than this many heights of the map, or has two columns. */
const inOneColumn = 4 / 3;

/** The two halves of a room. */
function halves({x, y, width}: Room): [Room, Room] {
  const column = Math.floor((width - air.columns) / 2);
  return [
    {x, y, width: column},
    {x: x + column + air.columns, y, width: column},
  ];
}

/** The room beside the map of a wide graphic. */
export function roomBeside(width: number, mapHeight: number): Room {
  const x = mapWidth(width) + air.beside;
  const room = {x, y: 0, width: width - x};
  return {...room, columns: halves(room), end: inOneColumn * mapHeight};
}

/** A map with a list beside it is no higher than this many heights of the map. */
export const longestList = 1.7;

/** The width from which on a list below a map has two columns, in pixels. */
const twoColumns = 540;

/** The room below the map of a narrow graphic, in two columns where they have room. */
export function roomBelow(width: number, mapHeight: number): Room {
  const room = {x: 0, y: mapHeight + air.below, width};
  return width < twoColumns ? room : {...room, columns: halves(room)};
}
