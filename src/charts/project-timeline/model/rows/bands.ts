import {group} from '../../../../model/group.js';
import {bandHeight} from '../shapes.js';
import type {Band, Bands, Shapes, Sign} from '../shapes.js';
import {tenth} from '../../../../model/tenth.js';

/** Gathers the bands of rows into paths. */
export function bandsOf(rows: readonly {readonly items: readonly {readonly band?: Band | undefined}[]}[]): Bands[] {
  const bands = rows.flatMap(({items}) => items.flatMap(({band}) => (band ? [band] : [])));
  const alike = group(bands, ({certainty, fade, x, width}) => [certainty, fade, tenth(x), tenth(width)].join());
  return [...alike.values()].map((same) => {
    const [{certainty, fade}] = same;
    const rect = ({x, width, y}: Band) => `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${bandHeight}h${-tenth(width)}z`;
    return {certainty, fade, path: same.map(rect).join('')};
  });
}

/** Gathers the stops of deadlines into paths: one upright, or three pieces of it where the deadline is rough. */
export function stopsOf(signs: readonly Sign[]): NonNullable<Shapes['stops']> {
  const path = (certainty: Sign['certainty']) =>
    signs
      .filter((sign) => sign.kind.endsWith('stop') && sign.certainty === certainty)
      .flatMap(({kind, x, y}) =>
        kind === 'stop'
          ? [`M${tenth(x)} ${tenth(y - bandHeight / 2 - 1)}v${bandHeight + 2}`]
          : [-11, -3, 5].map((dy) => `M${tenth(x)} ${tenth(y + dy)}v6`),
      )
      .join('');
  return {stated: path('stated'), planned: path('planned')};
}
