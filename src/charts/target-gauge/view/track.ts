import {css} from 'lit';
import type {GaugeTrack} from '../model/layout.js';
import {bound, goalZone} from '../../../view/goal-zone.js';
import type {Shape} from '../../../view/shapes.js';

/** The presentation attributes of the parts of an axis. */
export const looks = {
  track: {class: 'track', fill: 'var(--_empty)'},
  bar: {class: 'bar', fill: 'var(--_ink)'},
  goal: {fill: 'var(--_tint)', stroke: 'var(--_accent)', 'stroke-width': 1.5},
  result: {class: 'result', fill: 'var(--_last-year)'},
  zero: {class: 'zero', stroke: 'var(--_ink)'},
  line: {class: 'line', fill: 'none', stroke: 'var(--_last-year)'},
};

/** One axis: the track, the goal zone, the bar, the edge of the target and the bar of last year's result. */
export function gaugeTrack(track: GaugeTrack): Shape[] {
  const {x, y, width, height, zone, bar, zero, result, goal, gap} = track;
  const middle = y + height / 2;
  const half = height < 20 ? 3 : 6;
  const shapes: Shape[] = [['rect', {x: 0, y, width, height, ...looks.track}]];
  if (goal) shapes.push(['rect', {...goal, y, height, ...looks.goal}]);
  if (zone) shapes.push(...goalZone(zone, track));
  if (bar) shapes.push(['rect', {x: bar.x, y: middle - half, width: bar.width, height: half * 2, ...looks.bar}]);
  if (zero !== undefined) shapes.push(['path', {d: `M${zero} ${y - 4}v${height + 8}`, ...looks.zero}]);
  if (zone) shapes.push(...bound(zone, track));
  if (result) shapes.push(['rect', {...result, ...looks.result}]);
  // From the edge of the target up to the bar of the result.
  if (gap && result)
    shapes.push(['path', {d: `M${gap.from} ${result.y + result.height + 11}v-4H${gap.to}v-7`, ...looks.line}]);
  return x ? [['g', {transform: `translate(${x} 0)`}, shapes]] : shapes;
}

export const gaugeStyles = css`
  @media (forced-colors: active) {
    .track,
    .result {
      stroke: GrayText;
    }
  }
`;
