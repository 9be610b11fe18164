import type {Shape} from '../../../view/shapes.js';
import type {YoyBarLayout} from '../model/figure.js';

// This module is loaded by figures of several indicators, and of one whose numbers are not compared.
export {inOrder, layoutSeveral} from '../model/several/layout.js';
export {layoutUncompared} from '../model/uncompared.js';

/** The shapes of changes: lines at ticks, ranges, the zero lines over them, and arrows and firm edges over these. */
export function changeShapes({zeros, rules, changes}: YoyBarLayout): Shape[] {
  if (!changes) return [];
  const accent = 'var(--_accent)';
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
