import {css} from 'lit';
import type {LitElement} from 'lit';
import type {TargetGaugeLayout} from '../model/layout.js';
import {adoptStyles} from '../../../view/adopt-styles.js';
import type {Shape} from '../../../view/shapes.js';
import {arcShapes} from './arc.js';
import {looks} from './track.js';

// This module is loaded by gauges that are not plain.
export {layoutForm} from '../model/form.js';
export {withReference} from '../model/reference.js';
export {resultDots} from './result-dot.js';

/** The shapes below the tracks: the arc. */
export const underlay = ({arc}: TargetGaugeLayout): Shape[] => (arc ? arcShapes(arc) : []);

/** The shapes above the tracks: jagged ends, and the outline of the enlarged section. */
export function overlay({tracks, enlargedOutline}: TargetGaugeLayout): Shape[] {
  const at = (x: number) => (x ? {transform: `translate(${x} 0)`} : {});
  const torn = tracks.flatMap(({x, torn: d}): Shape[] => (d ? [['path', {fill: 'var(--_paper)', ...at(x), d}]] : []));
  return enlargedOutline ? [...torn, ['path', {...looks.line, ...at(tracks[0].x), d: enlargedOutline}]] : torn;
}

const compactStyles = css`
  .compact.frame {
    padding: 0;
    border: 0;
  }
  .compact #title {
    font-size: 13px;
  }
  .compact .graphic {
    margin: 4px 0 0;
  }
  .compact #summary {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .compact .small {
    display: none;
  }
`;

/** Adds the styles of the compact form, in which the sentence is visually hidden. */
export const adoptFormStyles = (host: LitElement): void => adoptStyles(host, compactStyles);
