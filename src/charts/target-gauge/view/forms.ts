import {css} from 'lit';
import type {TargetGaugeLayout} from '../model/layout.js';
import type {Shape} from '../../../view/shapes.js';
import {arc} from './arc.js';

/** What only pages with such forms load. */
export {layoutForm} from '../model/form.js';
export {withReference} from '../model/reference.js';

/** What such a form draws under its tracks. */
export const underlay = ({arc: bent}: TargetGaugeLayout): Shape[] => (bent ? arc(bent) : []);

/** What it draws over them: torn ends, and which part is enlarged. */
export function overlay({tracks, lens}: TargetGaugeLayout): Shape[] {
  const torn = tracks.flatMap(({torn: d}): Shape[] => (d ? [['path', {class: 'fade', d}]] : []));
  return lens ? [...torn, ['path', {class: 'line', d: lens}]] : torn;
}

const compactStyles = css`
  :host([compact]) {
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

/** Marks a figure as small or not: its sentence is then for screen readers alone. */
export function setCompact(root: ShadowRoot, isCompact: boolean): void {
  const sheet = compactStyles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  root.querySelector('figure')?.classList.toggle('compact', isCompact);
}
