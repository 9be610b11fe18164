import {isWide, mapWidth} from './beside.js';
import {joinShades} from './layout.js';
import type {DistrictMapLayout, Panel} from './layout.js';

/** The room for a list, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where the list goes on if it is longer than the map beside it. Default: nowhere. */
  readonly below?: Room;
}

/** The distance between a map and the end of a list below it, in pixels. */
const air = 24;

/** The room beside the map of a wide graphic, and below the map. */
export function roomBeside(width: number, mapHeight: number): Room {
  const x = mapWidth(width) + 36;
  return {x, y: 0, width: width - x, below: {x: 0, y: mapHeight + air, width: mapWidth(width)}};
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
