import {css} from 'lit';
import type {GaugeTrack} from '../model/layout.js';
import {bound, goalZone} from '../../../view/goal-zone.js';
import type {Shape} from '../../../view/shapes.js';

/** One axis: the track, the goal zone, the bar, the edge of the target and the dot of last year's result. */
export function gaugeTrack(track: GaugeTrack): Shape[] {
  const {y, height, zone, bar, dot} = track;
  const middle = y + height / 2;
  const small = height < 20;
  const half = small ? 3 : 6;
  const shapes: Shape[] = [['rect', {class: 'track', width: '100%', y, height}]];
  if (zone) shapes.push(...goalZone(zone, track));
  if (bar) shapes.push(['rect', {class: 'bar', x: bar.x, y: middle - half, width: bar.width, height: half * 2}]);
  if (zone) shapes.push(...bound(zone, track));
  if (dot)
    shapes.push(
      ['path', {class: 'stem', d: `M${dot.x} ${y - 3}v${height + (small ? 6 : 9)}`}],
      ['circle', {class: 'dot', cx: dot.x, cy: middle, r: small ? 4 : 6}],
    );
  return shapes;
}

export const gaugeStyles = css`
  .track {
    fill: var(--_empty);
  }
  .zone {
    fill: var(--_tint);
  }
  .hatch {
    stroke: var(--_accent);
    fill: none;
    stroke-opacity: 0.55;
  }
  .bound {
    stroke: var(--_accent);
    stroke-width: 4;
  }
  .bound.stretch {
    stroke-width: 2;
  }
  .bound.excluded {
    stroke-width: 1.5;
    fill: var(--_paper);
  }
  .fade {
    fill: var(--_paper);
    stop-color: var(--_paper);
  }
  .bar {
    fill: var(--_ink);
  }
  .dot {
    fill: var(--_paper);
    stroke: var(--_last-year);
    stroke-width: 3;
  }
  .stem {
    stroke: var(--_last-year);
    stroke-width: 2;
  }
  .line {
    fill: none;
    stroke: var(--_last-year);
  }
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar,
    .arc-bar {
      transition: 0.4s;
    }
  }
`;
