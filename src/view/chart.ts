import {css} from 'lit';
import type {Label, Mark} from '../model/layout.js';
import type {Shape} from './shapes.js';

/** How to move among the marks: part of the accessible name of the listbox, after the figure's title. */
export const instructions = {
  zh: '图中各项，用方向键移动，回车键选定',
  en: 'Items of the chart; move with the arrow keys, choose with Enter',
};

/** The state of the marks. */
export interface MarkState {
  /** The id of the mark that Tab reaches. */
  readonly stop?: string | undefined;
  /** The id of the mark that the reader chose. */
  readonly selected?: string | undefined;
}

/** A line of text, with the words before and after it in spans. */
export const label = ({x, y, text, tone, size, anchor, before, after, ground}: Label): Shape => [
  'text',
  {class: ground ? `${tone} on-${ground}` : tone, x, y, 'font-size': size, 'text-anchor': anchor},
  before || after ? [...smallWord(before), text, ...smallWord(after)] : text,
];

const smallWord = (words?: string): Shape[] => (words ? [['tspan', {class: 'small-word'}, words]] : []);

/** A mark as an option of a listbox with a roving tab stop, for pointer, keyboard and screen reader alike. */
export const option = ({id, text, x, y, width, height, outline}: Mark, {stop, selected}: MarkState): Shape => [
  outline ? 'path' : 'rect',
  {
    role: 'option',
    class: 'mark',
    'data-mark': id,
    'aria-label': text,
    'aria-selected': id === selected ? 'true' : undefined,
    tabindex: id === stop ? 0 : -1,
    ...(outline ? {d: outline} : {x, y, width, height}),
  },
];

export const chartStyles = css`
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    font-size: 13px;
    /* Labels were measured without letter spacing; a reader's own spacing applies to the sentence and the table. */
    letter-spacing: normal;
    word-spacing: normal;
  }
  text {
    fill: var(--_ink);
  }
  text:is(.actual, .target) {
    font-weight: 700;
  }
  text.target {
    fill: var(--_accent);
  }
  text:is(.last-year, .axis, .note) {
    fill: var(--_secondary);
  }
  text.on-accent {
    fill: var(--_paper);
  }
  .small-word {
    font-size: max(13px, 0.5em);
  }
  .mark {
    rx: 3px;
    fill: transparent;
    outline: none;
    cursor: pointer;
  }
  .mark:focus-visible,
  .mark[aria-selected] {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .mark[aria-selected] {
    stroke-dasharray: 4 3;
  }
`;
