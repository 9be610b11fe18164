import {isWide, mapWidth} from './beside.js';
import {joinShades} from './layout.js';
import type {DistrictMapLayout, Panel} from './layout.js';
import {longestList, roomBeside} from './list-room.js';
import type {Room} from './list-room.js';

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
