import type {Shape} from '../../../view/shapes.js';
import type {YoyBarLayout} from '../model/figure.js';

/** The shapes of bars or of changes: lines between rows or at ticks, results, targets, arrows and ranges, and the zero lines over them. */
export function barShapes({actuals, targets, zeros, rules, changes}: YoyBarLayout): Shape[] {
  const accent = 'var(--_accent)';
  if (!changes)
    return [
      ['path', {class: 'rules', stroke: 'var(--_rule)', d: rules}],
      [
        'path',
        {class: 'actuals', fill: 'var(--_last-year)', stroke: 'var(--_last-year)', 'stroke-width': 1.5, d: actuals},
      ],
      ['path', {class: 'targets', fill: 'var(--_tint)', stroke: accent, 'stroke-width': 1.5, d: targets}],
      ['path', {class: 'zeros', stroke: 'var(--_ink)', d: zeros}],
    ];
  const {arrows, zones, hatching, edges, breaks} = changes;
  return [
    ['path', {class: 'rules', stroke: 'var(--_rule)', d: rules}],
    ['path', {class: 'zones', fill: 'var(--_tint)', d: zones}],
    [
      'path',
      {class: 'hatching', fill: 'none', stroke: accent, 'stroke-opacity': 0.55, 'stroke-width': 1.5, d: hatching},
    ],
    ['path', {class: 'zeros', stroke: 'var(--_ink)', d: zeros}],
    ['path', {class: 'arrows', fill: accent, d: arrows}],
    ['path', {class: 'edges', fill: accent, d: edges}],
    ['path', {class: 'breaks', stroke: 'var(--_paper)', 'stroke-width': 2.5, d: breaks}],
  ];
}
