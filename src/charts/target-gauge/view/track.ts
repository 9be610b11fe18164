import {css} from 'lit';
import type {GaugeTrack} from '../model/layout.js';
import {bound, goalZone} from '../../../view/goal-zone.js';
import type {Shape} from '../../../view/shapes.js';

/** The presentation attributes of the parts of an axis. */
export const looks = {
  track: {class: 'track', fill: 'var(--_empty)'},
  bar: {class: 'bar', fill: 'var(--_ink)'},
  dot: {class: 'dot', fill: 'var(--_paper)', stroke: 'var(--_last-year)', 'stroke-width': 3},
  stem: {class: 'stem', stroke: 'var(--_last-year)', 'stroke-width': 2},
  zero: {class: 'zero', stroke: 'var(--_ink)'},
  line: {class: 'line', fill: 'none', stroke: 'var(--_last-year)'},
};

/** One axis: the track, the goal zone, the bar, the edge of the target and the dot of last year's result. */
export function gaugeTrack(track: GaugeTrack): Shape[] {
  const {x, y, width, height, zone, bar, zero, dot, gap} = track;
  const middle = y + height / 2;
  const small = height < 20;
  const half = small ? 3 : 6;
  const shapes: Shape[] = [['rect', {x: 0, y, width, height, ...looks.track}]];
  if (zone) shapes.push(...goalZone(zone, track));
  if (bar) shapes.push(['rect', {x: bar.x, y: middle - half, width: bar.width, height: half * 2, ...looks.bar}]);
  if (zero !== undefined) shapes.push(['path', {d: `M${zero} ${y - 4}v${height + 8}`, ...looks.zero}]);
  if (zone) shapes.push(...bound(zone, track));
  if (gap) shapes.push(['path', {d: `M${gap.from} ${y - 2}v-4H${gap.to}v4`, ...looks.line}]);
  if (dot)
    shapes.push(
      ['path', {d: `M${dot.x} ${y - 3}v${height + (small ? 6 : 9)}`, ...looks.stem}],
      ['circle', {cx: dot.x, cy: middle, r: small ? 4 : 6, ...looks.dot}],
    );
  return x ? [['g', {transform: `translate(${x} 0)`}, shapes]] : shapes;
}

export const gaugeStyles = css`
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
  }
`;
