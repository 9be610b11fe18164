import type {Shape} from '../../../view/shapes.js';
import type {DistrictMapLayout, Level} from '../model/layout.js';

/** The presentation attributes of divisions, dots, bar and lines on a map of dots. */
export const dotLooks: Readonly<Record<Level, Shape[1]>> = {
  located: {fill: 'var(--_tint)'},
  unlocated: {fill: 'var(--_empty)'},
  bar: {fill: 'var(--_empty)', stroke: 'var(--_last-year)'},
  rule: {fill: 'var(--_rule)'},
  stated: {fill: 'var(--_accent)'},
  inferred: {fill: 'var(--_paper)', stroke: 'var(--_accent)', 'stroke-width': 1.5},
};

/** The shapes of a map of dots. */
export const dotShapes = ({shades}: DistrictMapLayout): Shape[] =>
  shades.map(({level, path}) => ['path', {class: `shade-${level}`, ...dotLooks[level], d: path}]);
