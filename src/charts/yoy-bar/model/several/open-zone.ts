import type {GoalZone} from '../../../../model/goal-zone.js';
import {tenth} from '../../../../model/layout.js';
import type {BarNumber, PlacedBar} from '../bars.js';

/** The zone beyond the bar of an open target, in which the target is met too, with the place of its bar. */
export interface OpenZone extends GoalZone {
  readonly y: number;
  readonly height: number;
}

/** The length of such a zone in a figure, in pixels: it has no end, so its length says nothing. */
export const zoneLength = (width: number): number => (width < 400 ? 36 : 48);

/** Whether more of a target than its number also meets it, so that a zone goes on beyond the bar. Nearer to zero, a bar has a notch. */
export const isOpenBeyond = ({role, relation, value}: BarNumber): boolean =>
  role === 'target' && (value < 0 ? ['le', 'lt'] : ['ge', 'gt']).includes(relation);

/** The zone of a length beyond a bar. */
export function openZone({end, y, height}: PlacedBar, length: number, isLeft: boolean): OpenZone {
  const edge = tenth(end);
  return {
    x: isLeft ? tenth(edge - length) : edge,
    width: length,
    open: isLeft ? 'start' : 'end',
    ...{edge, bound: 'included', y, height},
  };
}
