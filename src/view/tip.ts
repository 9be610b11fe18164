import {css, html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Mark} from '../model/layout.js';

/** Between a mark and its tip. */
const gap = 8;

/** What a mark says, for the eye; a screen reader reads it from the mark itself. */
export const tip = ({text}: Mark): TemplateResult => html`<p class="tip" part="tip" aria-hidden="true">${text}</p>`;

/** Puts the tip above its mark, or below where there is no room, within the figure's width. */
export function placeTip(root: HTMLElement | DocumentFragment, mark: Mark): void {
  const shown = root.querySelector<HTMLElement>('.tip');
  if (!shown) return;
  const room = shown.parentElement!.clientWidth - shown.offsetWidth;
  const left = Math.max(0, Math.min(mark.x + mark.width / 2 - shown.offsetWidth / 2, room));
  const above = mark.y - shown.offsetHeight - gap;
  shown.style.translate = `${left}px ${above < 0 ? mark.y + mark.height + gap : above}px`;
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
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .tip {
      border: 1px solid CanvasText;
    }
  }
`;
