import {css} from 'lit';
import {paletteStyles} from './palette.js';

/**
 * The colours, the font and the frame that all figures share. Light and dark follow the inherited `color-scheme`, so a
 * page that has no dark mode never gets a dark chart.
 */
export const theme = css`
  ${paletteStyles}
  :host {
    --_font: 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', system-ui, sans-serif;
    display: block;
    min-width: 0;
    max-width: 100%;
  }
  /* The frame stands inside the host, where no rule of the page reaches it, and inherits no type or spacing from the page. */
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    print-color-adjust: inherit;
    direction: ltr;
    unicode-bidi: isolate;
    display: block;
    box-sizing: border-box;
    /* As wide as the host, but no wider for what is in it: the ruler alone says how wide a host would like to be. */
    width: 0;
    min-width: 100%;
    grid-column: 1 / -1;
    padding: 14px clamp(12px, 3.5%, 24px);
    border-top: 3px solid var(--_ink);
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.5 var(--hs-font-family, var(--_font));
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    text-wrap: pretty;
  }
  /* Where a box asks for the width of its content, it gets at most this; where it is narrower, nothing sticks out. */
  .ruler {
    display: grid;
    grid-template-columns: minmax(0, min(640px, 70vw));
    visibility: hidden;
    flex: none;
    width: 100%;
    min-width: 0;
    height: 0;
    margin-inline-end: -100%;
    padding-block: 0;
    border: 0;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_secondary: CanvasText;
      --_rule: GrayText;
      --_paper: Canvas;
      --_accent: Highlight;
      --_tint: Canvas;
      --_last-year: GrayText;
      --_empty: Canvas;
    }
    svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
    }
  }
`;
