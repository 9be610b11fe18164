import type {Position, Ring} from './feature.js';
import {GeometryFault, isRecord} from './feature.js';

/** Makes rings of the arcs that a TopoJSON shares between its areas; positions stay shared. */
export type RingOf = (indexes: unknown, pathOf: () => string) => Ring;

const isPair = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** What turns whole numbers back into degrees; undefined where a TopoJSON is not quantised. */
function transformOf({transform}: Readonly<Record<string, unknown>>) {
  if (transform === undefined || transform === null) return undefined;
  const {scale, translate} = isRecord(transform) ? transform : {};
  if (!isPair(scale) || !isPair(translate))
    throw new GeometryFault(
      'transform 应有 scale 和 translate，各为两个数。',
      'transform should have scale and translate, two numbers each.',
    );
  return {scale, translate};
}

/**
 * A reader of the arcs of a TopoJSON (its specification: github.com/topojson/topojson-specification). Quantised arcs
 * are differences, summed up here; an index below zero is an arc backwards, `~index`; each arc of a ring begins where
 * the last one ended. An arc is decoded once, when a ring first asks for it.
 */
export function ringsOfArcs(topology: Readonly<Record<string, unknown>>): RingOf {
  const {arcs} = topology;
  if (!Array.isArray(arcs)) throw new GeometryFault('arcs 应为列表。', 'arcs should be a list.');
  const transform = transformOf(topology);
  const decoded: Position[][] = [];

  const decode = (index: number): Position[] => {
    const arc: unknown = arcs[index];
    if (!Array.isArray(arc)) throw new GeometryFault(`arcs[${index}] 应为列表。`, `arcs[${index}] should be a list.`);
    let x = 0;
    let y = 0;
    return arc.map((point: unknown, at) => {
      if (!isPair(point))
        throw new GeometryFault(`arcs[${index}][${at}] 应为两个数。`, `arcs[${index}][${at}] should be two numbers.`);
      if (!transform) return point;
      const {scale, translate} = transform;
      x += point[0];
      y += point[1];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  };

  return (indexes, pathOf) => {
    if (!Array.isArray(indexes)) throw new GeometryFault(`${pathOf()} 应为列表。`, `${pathOf()} should be a list.`);
    const ring: Position[] = [];
    for (const index of indexes as unknown[]) {
      const at = typeof index === 'number' && index < 0 ? ~index : index;
      if (typeof at !== 'number' || !(at in arcs))
        throw new GeometryFault(
          `${pathOf()} 所指的弧 ${String(index)} 不存在。`,
          `${pathOf()} names arc ${String(index)}, which is not there.`,
        );
      const arc = (decoded[at] ??= decode(at));
      // Where arcs meet, the position stands in both.
      if (ring.length > 0) ring.pop();
      if (at === index) for (const position of arc) ring.push(position);
      else for (let last = arc.length - 1; last >= 0; last--) ring.push(arc[last]);
    }
    return ring;
  };
}
