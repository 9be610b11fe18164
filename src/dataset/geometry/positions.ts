import type {Feature} from './feature.js';
import {GeometryError} from './feature.js';

/** More positions than a page should draw: a map of all counties of China, unsimplified, has fewer. */
export const mostPositions = 600_000;

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** One position, however it came. */
type Found = Readonly<Record<number, unknown>> | null | undefined;

/** Where a position stands, for a sentence. */
interface Place {
  readonly path: string;
  readonly position: Found;
}

/** Positions that are no degrees: what they are instead, as the greatest numbers of all tell. */
function notDegrees(features: readonly Feature[], {path, position}: Place): GeometryError {
  let [widest, highest] = [0, 0];
  for (const ring of features.flatMap(({polygons}) => polygons.flat()))
    for (const [x, y] of ring) {
      widest = Math.max(widest, Math.abs(x));
      highest = Math.max(highest, Math.abs(y));
    }
  const text = shown([position?.[0], position?.[1]]);
  return widest <= 90 && highest <= 360
    ? new GeometryError(
        `${path} 为 ${text}：似乎纬度在前，应经度在前。`,
        `${path} is ${text}: latitude seems to stand first, but longitude should.`,
      )
    : new GeometryError(
        `${path} 为 ${text}：不是经纬度，像是投影坐标（米），请先转换为经纬度。`,
        `${path} is ${text}: these are no degrees but projected metres, as it seems; please convert them to longitude and latitude.`,
      );
}

const notPair = ({path, position}: Place) =>
  new GeometryError(
    `${path} 应为经度和纬度，而是 ${shown(position)}。`,
    `${path} should be longitude and latitude but is ${shown(position)}.`,
  );

const tooMany = () =>
  new GeometryError(
    `坐标点超过 ${mostPositions / 10_000} 万个，请先简化（例如用 mapshaper）。`,
    `It has more than ${mostPositions / 1000},000 positions; please simplify it (with mapshaper, for example).`,
  );

/**
 * Looks at every position of features: that it is two numbers, that they are degrees, and that they are not too many.
 *
 * @throws GeometryError
 */
export function checkPositions(features: readonly Feature[]): void {
  let count = 0;
  let outside: Place | undefined;
  for (const {path, polygons} of features)
    for (let polygon = 0; polygon < polygons.length; polygon++)
      for (let index = 0; index < polygons[polygon].length; index++) {
        const ring: readonly Found[] = polygons[polygon][index];
        count += ring.length;
        if (count > mostPositions) throw tooMany();
        for (let at = 0; at < ring.length; at++) {
          const position = ring[at];
          const x = position?.[0];
          const y = position?.[1];
          if (typeof x === 'number' && typeof y === 'number' && x >= -360 && x <= 360 && y >= -90 && y <= 90) continue;
          const place = {path: `${path}, [${polygon}][${index}][${at}]`, position};
          if (!Number.isFinite(x) || !Number.isFinite(y)) throw notPair(place);
          outside ??= place;
        }
      }
  if (outside) throw notDegrees(features, outside);
}
