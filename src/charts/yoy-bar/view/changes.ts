import {tenth} from '../../../model/layout.js';
import type {Shape} from '../../../view/shapes.js';
import {goalZone} from '../../../view/goal-zone.js';
import type {ChangePaths, YoyBarLayout} from '../model/figure.js';
import type {OpenZone} from '../model/several/open-zone.js';
import {barShapes} from './bars.js';

// This module is loaded by figures of several indicators, and of one whose numbers are not compared.
export {inOrder, layoutSeveral} from '../model/several/layout.js';
export {layoutUncompared} from '../model/uncompared.js';

/** The shapes of changes: lines at ticks, ranges, the zero lines over them, and arrows and firm edges over these. */
function changeShapes({zeros, rules}: YoyBarLayout, changes: ChangePaths): Shape[] {
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

/** The shapes of bars with zones beyond them, and the firm edges between the two. */
function openBarShapes(layout: YoyBarLayout, zones: readonly OpenZone[]): Shape[] {
  const edges = zones.map(({edge, y, height}) => `M${tenth(edge - 1.5)} ${y - 2}h3v${height + 4}h-3z`).join('');
  return [
    ...zones.flatMap((zone) => goalZone(zone, zone)),
    ...barShapes(layout),
    ['path', {class: 'edges', fill: 'var(--_accent)', d: edges}],
  ];
}

/** The shapes of any rows: changes on an axis, or bars. */
export function severalShapes(layout: YoyBarLayout): Shape[] {
  if (layout.changes) return changeShapes(layout, layout.changes);
  return layout.zones ? openBarShapes(layout, layout.zones) : barShapes(layout);
}
