import {group} from '../../../../model/group.js';
import {tenth} from '../../../../model/tenth.js';
import {pathOf} from '../shapes.js';
import type {Bands, Shapes, Sign} from '../shapes.js';

/** The time in which a milestone may have been reached. */
export interface Band extends Pick<Bands, 'certainty' | 'fade'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const bandHeight = 20;

const upright = (x: number, top: number, height: number) => `M${tenth(x)} ${tenth(top)}v${height}`;

const stops = {
  stop: ({x, y}: Sign) => upright(x, y - bandHeight / 2 - 1, bandHeight + 2),
  'rough-stop': ({x, y}: Sign) => [-11, -3, 5].map((below) => upright(x, y + below, 6)).join(''),
};

/** Gathers the stops of deadlines into paths: one upright, or three pieces of it where the deadline is rough. */
export const stopsOf = (signs: readonly Sign[]): NonNullable<Shapes['stops']> => ({
  stated: pathOf(signs, stops, 'stated'),
  planned: pathOf(signs, stops, 'planned'),
});

/** Gathers bands into paths. */
export function bandsOf(bands: readonly Band[]): Bands[] {
  const alike = group(bands, ({certainty, fade, x, width}) => [certainty, fade, tenth(x), tenth(width)].join());
  return [...alike.values()].map((same) => {
    const [{certainty, fade}] = same;
    const rect = ({x, width, y}: Band) => `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${bandHeight}h${-tenth(width)}z`;
    return {certainty, fade, path: same.map(rect).join('')};
  });
}
