import type {Feature} from './feature.js';
import {GeometryError} from './feature.js';

/** The most positions that a page should draw: an unsimplified map of all counties of China has fewer. */
export const maxPositions = 600_000;

const asText = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** A position before it is checked. */
type ForeignPosition = Readonly<Record<number, unknown>> | null | undefined;

/** A position with its path, for a sentence. */
interface LocatedPosition {
  readonly path: string;
  readonly position: ForeignPosition;
}

/** The error for positions that are not degrees; the extent of all numbers tells whether they are swapped or projected. */
function notDegreesError(features: readonly Feature[], {path, position}: LocatedPosition): GeometryError {
  let [widest, highest] = [0, 0];
  for (const ring of features.flatMap(({polygons}) => polygons.flat()))
    for (const [x, y] of ring) {
      widest = Math.max(widest, Math.abs(x));
      highest = Math.max(highest, Math.abs(y));
    }
  const text = asText([position?.[0], position?.[1]]);
  return widest <= 90 && highest <= 360
    ? new GeometryError({
        zh: `${path} 为 ${text}：似乎纬度在前，应经度在前。`,
        en: `${path} is ${text}: latitude seems to stand first, but longitude should.`,
      })
    : new GeometryError({
        zh: `${path} 为 ${text}：不是经纬度，像是投影坐标（米），请先转换为经纬度。`,
        en: `${path} is ${text}: these are no degrees but projected metres, as it seems; please convert them to longitude and latitude.`,
      });
}

const notPairError = ({path, position}: LocatedPosition) =>
  new GeometryError({
    zh: `${path} 应为经度和纬度，而是 ${asText(position)}。`,
    en: `${path} should be longitude and latitude but is ${asText(position)}.`,
  });

const tooManyError = () =>
  new GeometryError({
    zh: `坐标点超过 ${maxPositions / 10_000} 万个，请先简化（例如用 mapshaper）。`,
    en: `It has more than ${maxPositions / 1000},000 positions; please simplify it (with mapshaper, for example).`,
  });

/**
 * Checks that every position of the features is two numbers in degrees, and that there are not too many of them.
 *
 * @throws GeometryError
 */
export function checkPositions(features: readonly Feature[]): void {
  let count = 0;
  let outside: LocatedPosition | undefined;
  for (const {path, polygons} of features)
    for (let polygon = 0; polygon < polygons.length; polygon++)
      for (let index = 0; index < polygons[polygon].length; index++) {
        const ring: readonly ForeignPosition[] = polygons[polygon][index];
        count += ring.length;
        if (count > maxPositions) throw tooManyError();
        for (let at = 0; at < ring.length; at++) {
          const position = ring[at];
          const x = position?.[0];
          const y = position?.[1];
          if (typeof x === 'number' && typeof y === 'number' && x >= -360 && x <= 360 && y >= -90 && y <= 90) continue;
          const place = {path: `${path}, [${polygon}][${index}][${at}]`, position};
          if (!Number.isFinite(x) || !Number.isFinite(y)) throw notPairError(place);
          outside ??= place;
        }
      }
  if (outside) throw notDegreesError(features, outside);
}
