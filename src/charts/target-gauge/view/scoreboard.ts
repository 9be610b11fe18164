import type {Shape} from '../../../view/shapes.js';
import type {TargetGaugeLayout} from '../model/layout.js';

// This module is loaded by gauges of several targets.
export {scoreboardInput} from '../model/scoreboard/input.js';
export {layoutScoreboard} from '../model/scoreboard/layout.js';
export {resultDots} from './result-dot.js';

/** The line through all targets, and the symbols of the verdicts. */
export function scoreboardShapes({scoreboard}: TargetGaugeLayout): Shape[] {
  if (!scoreboard) return [];
  const {line, signs} = scoreboard;
  return [
    ...(line ? [['path', {stroke: 'var(--_accent)', 'stroke-width': 2, d: line}] as const] : []),
    ...signs.map(({x, y, path}): Shape => {
      const look = {stroke: 'var(--_ink)', 'stroke-width': 1.5, fill: 'none'};
      return ['path', {...look, transform: `translate(${x} ${y})`, d: path}];
    }),
  ];
}
