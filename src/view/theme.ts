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
    box-sizing: border-box;
    min-width: 0;
    padding: 14px clamp(12px, 3.5%, 24px);
    border-top: 3px solid var(--_ink);
    background: var(--_paper);
    color: var(--_ink);
    font: 14px/1.5 var(--hs-font-family, var(--_font));
    font-variant-numeric: tabular-nums;
    text-align: start;
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
