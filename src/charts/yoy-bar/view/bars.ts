import type {Shape} from '../../../view/shapes.js';
import type {YoyBarLayout} from '../model/figure.js';

const path = (name: string, d: string, look: Shape[1]): Shape => ['path', {class: name, ...look, d}];

/** The shapes of bars or of changes: lines between rows or at ticks, results, targets, arrows and ranges, and the zero lines over them. */
export function barShapes({actuals, targets, zeros, rules, changes}: YoyBarLayout): Shape[] {
  const [accent, lastYear] = ['var(--_accent)', 'var(--_last-year)'];
  const lines = path('rules', rules, {stroke: 'var(--_rule)'});
  const axis = path('zeros', zeros, {stroke: 'var(--_ink)'});
  if (!changes)
    return [
      lines,
      path('actuals', actuals, {fill: lastYear, stroke: lastYear, 'stroke-width': 1.5}),
      path('targets', targets, {fill: 'var(--_tint)', stroke: accent, 'stroke-width': 1.5}),
      axis,
    ];
  const {arrows, zones, hatching, edges, breaks} = changes;
  return [
    lines,
    path('zones', zones, {fill: 'var(--_tint)'}),
    path('hatching', hatching, {fill: 'none', stroke: accent, 'stroke-opacity': 0.55, 'stroke-width': 1.5}),
    axis,
    path('arrows', arrows, {fill: accent}),
    path('edges', edges, {fill: accent}),
    path('breaks', breaks, {stroke: 'var(--_paper)', 'stroke-width': 2.5}),
  ];
}
