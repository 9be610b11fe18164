import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Shape} from '../../../view/shapes.js';
import type {PrintedGroup, ProjectTimelineLayout, Shapes} from '../model/layout.js';

/** A path with a class and presentation attributes; none where the path is empty. */
export const path = (name: string, look: Shape[1], d = ''): Shape[] => (d ? [['path', {class: name, ...look, d}]] : []);

/** The short bars of ongoing work, done or planned. */
export const barShapes = ({stated, planned}: Shapes['bars']): Shape[] => [
  ...path('bar stated', {fill: 'var(--_ink)'}, stated),
  ...path('bar planned', {fill: 'var(--_accent)'}, planned),
];

/**
 * The shapes of a timeline, without its labels and marks.
 *
 * @param ofRows The shapes of milestones in rows, which only a detailed timeline has.
 */
export const timelineShapes = (layout: ProjectTimelineLayout, ofRows: readonly Shape[] = []): Shape[] => {
  const {discs, rings, bars, rest, arrows, rules, yearLines} = layout;
  return [
    ...path('rules', {stroke: 'var(--_rule)'}, rules),
    ...path('years', {stroke: 'var(--_last-year)', 'stroke-dasharray': '1 3'}, yearLines),
    ...ofRows,
    ...path('rest', {fill: 'var(--_last-year)'}, rest),
    ...barShapes(bars),
    ...path('arrows', {fill: 'var(--_secondary)'}, arrows),
    ...path('discs', {fill: 'var(--_ink)'}, discs),
    ...path('rings', {fill: 'var(--_paper)', stroke: 'var(--_accent)', 'stroke-width': 2}, rings),
  ];
};

/** The content below the graphic: the controls of the window of time and, in print only, the groups with all names. */
export const below = (groups: readonly PrintedGroup[], bar?: TemplateResult): TemplateResult =>
  html`${bar}
    <div class="printed small">${groups.map(({name, text}) => html`<p><b>${name}</b> ${text}</p>`)}</div>`;

export const timelineStyles = css`
  .printed p {
    margin-top: 6px;
  }
  @media screen {
    .printed {
      display: none;
    }
  }
`;
