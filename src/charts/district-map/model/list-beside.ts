import {isWide, mapWidth} from './beside.js';
import {joinShades} from './layout.js';
import type {DistrictMapLayout, Panel} from './layout.js';

/** The room for a list, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The room beside the map of a wide graphic. */
export function roomBeside(width: number): Room {
  const x = mapWidth(width) + 36;
  return {x, y: 0, width: width - x};
}

/** A list beside a map is no longer than this many heights of the map. */
export const longestList = 2;

/** A map with a list beside it, where there is room; a map whose list would be too long has the whole width. */
export function withListBeside(
  width: number,
  draw: (width: number) => DistrictMapLayout,
  listIn: (room: Room) => Panel,
): DistrictMapLayout {
  const map = draw(mapWidth(width));
  if (!isWide(width) || map.marks.length === 0) return map;
  const list = listIn(roomBeside(width));
  if (list.bottom > longestList * map.height) return draw(width);
  return {
    ...map,
    width,
    height: Math.max(map.height, list.bottom),
    labels: [...map.labels, ...list.labels],
    shades: joinShades([...map.shades, ...list.shades]),
  };
}
