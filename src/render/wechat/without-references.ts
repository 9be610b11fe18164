/** Gradients and patterns drawn as plain shapes, for readers that remove ids and with them all references. */

import {tenth} from '../../model/layout.js';
import type {Shape} from '../../view/shapes.js';
import {clipped, extentOf, polygonsOf} from './polygons.js';
import type {Point, Polygon} from './polygons.js';

/** The number of steps in which a gradient is drawn. */
const steps = 8;

const point = ([x, y]: Point) => `${tenth(x)} ${tenth(y)}`;

const pathOf = (polygons: readonly Polygon[]) =>
  polygons
    .filter(({length}) => length > 2)
    .map((polygon) => `M${polygon.map(point).join('L')}z`)
    .join('');

const childrenOf = ([, , content]: Shape): readonly Shape[] =>
  typeof content === 'object' ? content.filter((child): child is Shape => typeof child !== 'string') : [];

/** The stretches of an axis from 0 to 1 where a piecewise linear function is at least a level. */
function stretchesFrom(level: number, stops: readonly Point[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  // Before the first stop and after the last, the value stays as it is there.
  const all: readonly Point[] = [[-1, stops[0][1]], ...stops, [2, stops.at(-1)![1]]];
  for (let index = 1; index < all.length; index++) {
    const [[x1, a1], [x2, a2]] = [all[index - 1], all[index]];
    if (a1 < level && a2 < level) continue;
    const crossing = x1 + ((level - a1) / (a2 - a1)) * (x2 - x1);
    const [from, to] = [a1 >= level ? x1 : crossing, a2 >= level ? x2 : crossing];
    const last = found.at(-1);
    if (last?.[1] === from) last[1] = to;
    else found.push([from, to]);
  }
  return found;
}

/**
 * A shape filled with a gradient of one colour, as shapes of that colour on top of each other. Each is where the gradient is at
 * least as opaque as its level, and all together are as opaque there as the gradient.
 */
function gradientShapes(shape: Shape, gradient: Shape): Shape[] {
  const polygons = polygonsOf(shape);
  const {least, most} = extentOf(polygons);
  const {x1, y1, x2, y2} = gradient[1];
  const isAbsolute = gradient[1]['gradientUnits'] === 'userSpaceOnUse';
  const [from, to]: [Point, Point] = isAbsolute
    ? [
        [Number(x1 ?? 0), Number(y1 ?? 0)],
        [Number(x2 ?? 0), Number(y2 ?? 0)],
      ]
    : [least, [most[0], least[1]]];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ([x, y]: Point) => ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
  const stops = childrenOf(gradient).map(([, look]): Point => [
    Number(look['offset']),
    Number(look['stop-opacity'] ?? 1),
  ]);
  const fill = childrenOf(gradient)[0]?.[1]['stop-color'];
  if (stops.length === 0) return [];
  return Array.from({length: steps}, (_, index): Shape => {
    const areas = stretchesFrom((index + 0.5) / steps, stops).flatMap(([start, end]) =>
      polygons.map((polygon) =>
        clipped(
          clipped(polygon, (at) => along(at) - start),
          (at) => end - along(at),
        ),
      ),
    );
    return ['path', {fill, opacity: Math.round(1000 / (steps - index)) / 1000, d: pathOf(areas)}];
  }).filter(([, {d}]) => d !== '');
}

/** Where a vertical line is inside polygons, from top to bottom, two by two. */
function crossings(polygons: readonly Polygon[], x: number): number[] {
  const found = polygons.flatMap((polygon) =>
    polygon.flatMap(([x2, y2], index) => {
      const [x1, y1] = polygon[(index + polygon.length - 1) % polygon.length];
      return x1 <= x !== x2 <= x ? [y1 + ((x - x1) / (x2 - x1)) * (y2 - y1)] : [];
    }),
  );
  return found.sort((a, b) => a - b);
}

/** A shape filled with a pattern of one line at an angle, as these lines. */
function patternShapes(shape: Shape, [, {width, patternTransform = ''}, content]: Shape): Shape[] {
  const [line] = childrenOf(['pattern', {}, content]);
  const angle = (Number(/rotate\((-?[\d.]+)\)/.exec(String(patternTransform))?.[1] ?? 0) * Math.PI) / 180;
  const turned = (by: number): ((at: Point) => Point) => {
    const [cos, sin] = [Math.cos(by), Math.sin(by)];
    return ([x, y]) => [x * cos - y * sin, x * sin + y * cos];
  };
  const polygons = polygonsOf(shape).map((polygon) => polygon.map(turned(-angle)));
  const {least, most} = extentOf(polygons);
  const gap = Number(width);
  const back = turned(angle);
  let d = '';
  for (let x = Math.ceil(least[0] / gap) * gap; x <= most[0]; x += gap) {
    const ys = crossings(polygons, x);
    for (let at = 0; at + 1 < ys.length; at += 2) d += `M${point(back([x, ys[at]]))}L${point(back([x, ys[at + 1]]))}`;
  }
  // A pattern shows the half of the line that is inside its tile.
  const {stroke, 'stroke-width': thickness} = line[1];
  return d ? [['path', {fill: 'none', stroke, 'stroke-width': Number(thickness) / 2, d}]] : [];
}

/** The gradients and patterns among shapes, by their ids. */
function referencesIn(shapes: readonly Shape[], found = new Map<string, Shape>()): ReadonlyMap<string, Shape> {
  for (const shape of shapes) {
    const {id} = shape[1];
    if (id !== undefined) found.set(String(id), shape);
    referencesIn(childrenOf(shape), found);
  }
  return found;
}

/** Shapes without gradients and patterns, which look the same. */
export function withoutReferences(
  shapes: readonly Shape[],
  references: ReadonlyMap<string, Shape> = referencesIn(shapes),
): Shape[] {
  return shapes.flatMap((shape): Shape[] => {
    const [name, attributes] = shape;
    if (name === 'linearGradient' || name === 'pattern') return [];
    const children = childrenOf(shape);
    if (name === 'g') return [[name, attributes, withoutReferences(children, references)]];
    const id = /^url\(#(.+)\)$/.exec(String(attributes['fill']))?.[1];
    const reference = id === undefined ? undefined : references.get(id);
    if (!reference) return [shape];
    return reference[0] === 'pattern' ? patternShapes(shape, reference) : gradientShapes(shape, reference);
  });
}
