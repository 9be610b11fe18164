import {group} from './group.js';
import {bandHeight, round} from './project-timeline-shapes.js';
import type {Band, Bands} from './project-timeline-shapes.js';

/** Gathers the bands of rows into paths. */
export function bandsOf(rows: readonly {readonly items: readonly {readonly band?: Band | undefined}[]}[]): Bands[] {
  const bands = rows.flatMap(({items}) => items.flatMap(({band}) => (band ? [band] : [])));
  const alike = group(bands, ({certainty, fade, x, width}) => [certainty, fade, round(x), round(width)].join());
  return [...alike.values()].map((same) => {
    const [{certainty, fade}] = same;
    const rect = ({x, width, y}: Band) => `M${round(x)} ${round(y)}h${round(width)}v${bandHeight}h${-round(width)}z`;
    return {certainty, fade, path: same.map(rect).join('')};
  });
}
