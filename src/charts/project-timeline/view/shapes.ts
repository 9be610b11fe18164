import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Shape} from '../../../view/shapes.js';
import type {PrintedGroup, ProjectTimelineLayout} from '../model/layout.js';

/** A path with a class; none where the path is empty. */
export const path = (name: string, d = '', fill?: string): Shape[] => (d ? [['path', {class: name, fill, d}]] : []);

/**
 * The shapes of a timeline, without its labels and marks.
 *
 * @param ofRows The shapes of milestones in rows, which only a detailed timeline has.
 */
export const timelineShapes = (layout: ProjectTimelineLayout, ofRows: readonly Shape[] = []): Shape[] => {
  const {discs, rings, bars, arrows, rules, yearLines} = layout;
  return [
    ...path('rules', rules),
    ...ofRows,
    ...path('years', yearLines),
    ...path('bar stated', bars.stated),
    ...path('bar planned', bars.planned),
    ...path('arrows', arrows),
    ...path('discs', discs),
    ...path('rings', rings),
  ];
};

/** The content below the graphic: the controls of the window of time and, in print only, the groups with all names. */
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
