import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PrintedGroup} from '../model/overview/head.js';
import type {ProjectTimelineLayout} from '../model/overview/layout.js';
import type {Shape} from '../../../view/shapes.js';

/** The shapes of a timeline, without its labels and marks; `bands` stand below its symbols. */
export function timelineShapes(
  {discs, rings, bars, arrows, rules, yearLines}: ProjectTimelineLayout,
  bands: readonly Shape[] = [],
): Shape[] {
  const path = (name: string, d: string): Shape[] => (d ? [['path', {class: name, d}]] : []);
  return [
    ...path('rules', rules),
    ...bands,
    ...path('years', yearLines),
    ...path('bar stated', bars.stated),
    ...path('bar planned', bars.planned),
    ...path('arrows', arrows),
    ...path('discs', discs),
    ...path('rings', rings),
  ];
}

/** What stands below the graphic: what moves its window of time and, on paper only, the groups with all names. */
export const below = (groups: readonly PrintedGroup[], bar?: TemplateResult): TemplateResult =>
  html`${bar}
    <div class="printed small">${groups.map(({name, text}) => html`<p><b>${name}</b> ${text}</p>`)}</div>`;

export const timelineStyles = css`
  text:is(.actual, .target) {
    font-weight: 400;
  }
  .rules {
    stroke: var(--_rule);
  }
  .years {
    stroke: var(--_last-year);
    stroke-dasharray: 1 3;
  }
  .discs,
  .bar {
    fill: var(--_ink);
  }
  .bar.planned {
    fill: var(--_accent);
  }
  .arrows {
    fill: var(--_secondary);
  }
  .rings {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .printed p {
    margin-top: 6px;
  }
  @media screen {
    .printed {
      display: none;
    }
  }
`;
