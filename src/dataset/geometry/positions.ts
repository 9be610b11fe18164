import type {Feature} from './feature.js';
import {GeometryFault} from './feature.js';

/** More positions than a page should draw: a map of all counties of China, unsimplified, has fewer. */
export const mostPositions = 600_000;

interface Outside {
  readonly path: string;
  readonly shown: string;
}

const shown = (value: unknown) => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Looks at every position of features: that it is two numbers, that they are degrees, and that they are not too many. */
export function positionsCheck(): {readonly take: (feature: Feature) => void; readonly settle: () => void} {
  let count = 0;
  let outside: Outside | undefined;
  // The greatest numbers, whatever their sign: they tell what they are instead of degrees.
  let [widest, highest] = [0, 0];

  const take = ({path, polygons}: Feature) => {
    polygons.forEach((rings, polygon) =>
      rings.forEach((ring, index) => {
        count += ring.length;
        if (count > mostPositions)
          throw new GeometryFault(
            `坐标点超过 ${mostPositions / 10_000} 万个，请先简化（例如用 mapshaper）。`,
            `It has more than ${mostPositions / 1000},000 positions; please simplify it (with mapshaper, for example).`,
          );
        for (let at = 0; at < ring.length; at++) {
          const position = ring[at] as unknown;
          const isPair = Array.isArray(position);
          const x: unknown = isPair ? position[0] : undefined;
          const y: unknown = isPair ? position[1] : undefined;
          if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) {
            const where = `${path}, [${polygon}][${index}][${at}]`;
            throw new GeometryFault(
              `${where} 应为经度和纬度，而是 ${shown(position)}。`,
              `${where} should be longitude and latitude but is ${shown(position)}.`,
            );
          }
          const [wide, high] = [Math.abs(x), Math.abs(y)];
          if (wide > widest) widest = wide;
          if (high > highest) highest = high;
          if (!outside && (wide > 360 || high > 90))
            outside = {path: `${path}, [${polygon}][${index}][${at}]`, shown: shown([x, y])};
        }
      }),
    );
  };

  const settle = () => {
    if (!outside) return;
    const {path, shown: position} = outside;
    if (widest <= 90 && highest <= 360)
      throw new GeometryFault(
        `${path} 为 ${position}：似乎纬度在前，应经度在前。`,
        `${path} is ${position}: latitude seems to stand first, but longitude should.`,
      );
    throw new GeometryFault(
      `${path} 为 ${position}：不是经纬度，像是投影坐标（米），请先转换为经纬度。`,
      `${path} is ${position}: these are no degrees but projected metres, as it seems; please convert them to longitude and latitude.`,
    );
  };

  return {take, settle};
}
