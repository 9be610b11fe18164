import type {Localized} from '../types.js';
import {crossingIn} from './crossing.js';
import type {Feature, Ring} from './feature.js';
import {GeometryError} from './feature.js';

/** A ring whose extent is a smaller share of the map's than this cannot be seen; if it crosses itself, it is left out. */
const invisibleShare = 1e-5;

/** The extent of rings in square degrees. */
function extentOf(rings: Iterable<Ring>): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return Math.max(0, east - west) * Math.max(0, north - south);
}

function withoutRing({polygons, ...feature}: Feature, polygon: number, ring: number): Feature {
  const remaining = polygons.flatMap((rings, index) => {
    if (index !== polygon) return [rings];
    // Leaving out the outer ring leaves out the polygon; leaving out a hole fills it.
    return ring === 0 ? [] : [rings.filter((_, hole) => hole !== ring)];
  });
  return {...feature, polygons: remaining};
}

/**
 * Leaves out rings that cross themselves but are too small to be seen, each with a sentence. @throws GeometryError where
 * a visible ring crosses itself, since it cannot be drawn correctly
 */
export function withoutTinyCrossings(features: readonly Feature[]): {
  readonly features: readonly Feature[];
  readonly problems: readonly Localized[];
} {
  const problems: Localized[] = [];
  let whole: number | undefined;
  const kept = features.map((feature) => {
    let left = feature;
    for (let crossing = crossingIn(left); crossing; crossing = crossingIn(left)) {
      const {path, at, polygon, ring} = crossing;
      whole ??= extentOf(features.flatMap(({polygons}) => polygons.flat()));
      if (extentOf([left.polygons[polygon][ring]]) > invisibleShare * whole)
        throw new GeometryError({
          zh: `${path} 的边界在 [${at.join(', ')}] 附近自相交。`,
          en: `The border at ${path} crosses itself near [${at.join(', ')}].`,
        });
      problems.push({
        zh: `${path} 的边界在 [${at.join(', ')}] 附近自相交，因极小而略去。`,
        en: `The border at ${path} crosses itself near [${at.join(', ')}]; it is too small to be seen and is left out.`,
      });
      left = withoutRing(left, polygon, ring);
    }
    return left;
  });
  return {features: problems.length > 0 ? kept.filter(({polygons}) => polygons.length > 0) : features, problems};
}
