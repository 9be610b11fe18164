import {css, html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {Locale} from '../dataset/types.js';
import type {FigureLayout, Label, Mark} from '../model/layout.js';

const instructions = {
  zh: '图中各项，用方向键移动，回车键选定',
  en: 'Items of the chart; move with the arrow keys, choose with Enter',
};

/** Which marks the reader is at. */
export interface MarkState {
  /** The one whose tip is shown. */
  readonly active?: string | undefined;
  /** The one that Tab reaches. */
  readonly stop?: string | undefined;
  readonly selected?: string | undefined;
}

/** A line of text, its small words in spans of their own. */
export const label = ({x, y, text, tone, size, anchor, before, after, ground}: Label): SVGTemplateResult =>
  svg`<text class=${ground ? `${tone} on-${ground}` : tone} x=${x} y=${y} font-size=${size ?? nothing} text-anchor=${anchor ?? nothing}>${
    before || after ? [smallWord(before), text, smallWord(after)] : text
  }</text>`;

const smallWord = (words?: string) => (words ? svg`<tspan class="small-word">${words}</tspan>` : nothing);

const option = ({id, text, x, y, width, height, outline}: Mark, {stop, selected}: MarkState): SVGTemplateResult =>
  outline
    ? svg`<path role="option" class="mark" data-mark=${id} d=${outline} aria-label=${text}
        tabindex=${id === stop ? 0 : -1} aria-selected=${id === selected}></path>`
    : svg`<rect role="option" class="mark" data-mark=${id} x=${x} y=${y} width=${width} height=${height} rx="3"
        aria-label=${text} tabindex=${id === stop ? 0 : -1} aria-selected=${id === selected}></rect>`;

/**
 * The graphic: shapes and labels for the eye, and over them the marks as options of a list, one
 * tab stop for all, which pointer, keyboard and screen reader reach alike.
 */
export function chart(
  layout: FigureLayout,
  shapes: SVGTemplateResult,
  marks: MarkState,
  locale: Locale,
): TemplateResult {
  const {width, height, labels} = layout;
  const active = layout.marks.find(({id}) => id === marks.active);
  return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <g aria-hidden="true">${shapes}${labels.map(label)}</g>
      ${
        layout.marks.length > 0
          ? svg`<g role="listbox" aria-label="${layout.title} ${instructions[locale]}">${layout.marks.map((mark) =>
              option(mark, marks),
            )}</g>`
          : nothing
      }
    </svg>
    <p class="tip" part="tip" aria-hidden="true" ?hidden=${!active}>${active?.text}</p>`;
}

export const chartStyles = css`
  svg {
    display: block;
    max-width: 100%;
    overflow: visible;
    font-size: 13px;
    /* Labels stand where they were measured to fit; what a reader's own spacing widens is the sentence and the table. */
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
    fill: transparent;
    stroke: none;
    cursor: pointer;
  }
  .mark:focus {
    outline: none;
  }
  .mark:focus-visible,
  .mark[aria-selected='true'] {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .mark[aria-selected='true'] {
    stroke-dasharray: 4 3;
  }
  .tip {
    position: absolute;
    z-index: 1;
    top: 0;
    left: 0;
    box-sizing: border-box;
    width: max-content;
    max-width: min(100%, 320px);
    padding: 6px 10px;
    border-radius: 3px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 13px;
    line-height: 1.45;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .tip[hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    .tip {
      border: 1px solid CanvasText;
    }
  }
`;
