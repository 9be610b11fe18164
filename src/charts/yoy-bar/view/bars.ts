import type {Shape} from '../../../view/shapes.js';
import type {YoyBarLayout} from '../model/figure.js';

/** The shapes of bars: lines between rows, results, targets, and the zero lines over them. */
export const barShapes = ({actuals, targets, zeros, rules}: YoyBarLayout): Shape[] => [
  ['path', {class: 'rules', stroke: 'var(--_rule)', d: rules}],
  ['path', {class: 'actuals', fill: 'var(--_last-year)', stroke: 'var(--_last-year)', 'stroke-width': 1.5, d: actuals}],
  ['path', {class: 'targets', fill: 'var(--_tint)', stroke: 'var(--_accent)', 'stroke-width': 1.5, d: targets}],
  ['path', {class: 'zeros', stroke: 'var(--_ink)', d: zeros}],
];
