import {css} from 'lit';
import type {Mark} from '../model/layout.js';

/** The distance between a mark and its tip, in pixels. */
const gap = 8;

/** The tip is hidden from screen readers, which read the same text from the mark. */
function newTip(): HTMLElement {
  const tip = document.createElement('p');
  tip.className = 'tip';
  tip.setAttribute('part', 'tip');
  tip.setAttribute('aria-hidden', 'true');
  return tip;
}

/**
 * Shows the text of a mark above it, or below where there is no room, within the figure's width; without a mark, removes
 * the tip. The figure is not updated for this, so that a pointer can move over thousands of marks.
 */
export function showTip(root: HTMLElement | DocumentFragment, mark: Mark | undefined): void {
  const graphic = root.querySelector('.graphic');
  const before = graphic?.querySelector<HTMLElement>('.tip');
  if (!graphic || !mark) return before?.remove();
  const tip = before ?? graphic.appendChild(newTip());
  tip.textContent = mark.text;
  const left = mark.x + (mark.width - tip.offsetWidth) / 2;
  const above = mark.y - tip.offsetHeight - gap;
  const room = graphic.clientWidth - tip.offsetWidth;
  tip.style.translate = `${Math.max(0, Math.min(left, room))}px ${above < 0 ? mark.y + mark.height + gap : above}px`;
}

export const tipStyles = css`
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
    pointer-events: none;
  }
  /* A pointer reaches the tip across the gap to its mark, for instance to enlarge or copy the text. */
  .graphic > .tip {
    pointer-events: auto;
  }
  .graphic > .tip::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: -8px 0;
  }
  /* A finger covers what is beside it, so that the tip stands below the graphic. */
  @media (pointer: coarse) {
    .graphic > .tip {
      position: static;
      translate: none !important;
      width: auto;
      max-width: none;
      margin-top: 8px;
    }
  }
  @media (forced-colors: active) {
    .tip {
      border: 1px solid CanvasText;
    }
  }
`;
