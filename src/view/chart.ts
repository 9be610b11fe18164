import {css} from 'lit';
import {isBold} from '../model/layout.js';
import type {Label, Mark, Tone} from '../model/layout.js';
import type {Shape} from './shapes.js';

/** The state of the marks. */
export interface MarkState {
  /** The id of the mark that Tab reaches. */
  readonly stop?: string | undefined;
  /** The id of the mark that the reader chose. */
  readonly selected?: string | undefined;
}

const inks: Partial<Record<Tone, string>> = {actual: 'ink', name: 'ink', target: 'accent'};

/** An outline of a label in the colour of its background, which keeps it legible over lines and borders. */
const halo = (color: string): Shape[1] => ({
  stroke: `var(--_${color})`,
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

/** A line of text, with the words before and after it in smaller spans. */
export function label(line: Label): Shape {
  const {x, y, text, tone, size, anchor, before, after, ground} = line;
  const isOnAccent = ground?.startsWith('accent');
  const span = (words?: string): Shape[] =>
    words ? [['tspan', {'font-size': Math.max(13, (size ?? 0) / 2)}, words]] : [];
  return [
    'text',
    {
      class: ground ? `${tone} on-${ground}` : tone,
      fill: `var(--_${isOnAccent ? 'paper' : (inks[tone] ?? 'secondary')})`,
      'font-weight': isBold(line) ? 700 : undefined,
      ...(ground?.endsWith('border') && halo(isOnAccent ? 'accent' : 'paper')),
      x,
      y,
      'font-size': size,
      'text-anchor': anchor,
    },
    before || after ? [...span(before), text, ...span(after)] : text,
  ];
}

/** A passage of the report in quotation marks, with what leads on to the next words. */
const chinesePassages = /“[^”]*\p{Script=Han}[^”]*”,? ?/gu;

/** The name of a mark in a figure of another language: a voice of that language cannot read the Chinese that the tip quotes. */
export const nameWithoutChinese = ({text}: Mark): string => text.replace(chinesePassages, '').trim();

/**
 * A mark as a button in an item of a list, with a roving tab stop: for pointer, keyboard and screen reader alike. Screen
 * readers leave the options of a listbox out when they read a page from top to bottom; they read a list of buttons whole.
 *
 * @param name The accessible name. Default: the text of the tip.
 */
export const markItem = (mark: Mark, {stop, selected}: MarkState, name = mark.text): Shape => {
  const {id, x, y, width, height, outline} = mark;
  const button: Shape = [
    outline ? 'path' : 'rect',
    {
      role: 'button',
      class: 'mark',
      'data-mark': id,
      'aria-label': name,
      'aria-pressed': String(id === selected),
      tabindex: id === stop ? 0 : -1,
      ...(outline ? {d: outline} : {x, y, width, height}),
    },
  ];
  return ['g', {role: 'listitem'}, [button]];
};

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
  .mark {
    rx: 3px;
    fill: transparent;
    outline: none;
    cursor: pointer;
  }
  .mark:focus-visible,
  .mark[aria-pressed='true'] {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .mark[aria-pressed='true'] {
    stroke-dasharray: 4 3;
  }
`;
