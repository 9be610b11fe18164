import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Locale} from '../../../dataset/types.js';
import {brushHeight} from '../model/lanes/brush.js';
import type {Brush, BrushEnd} from '../model/lanes/brush.js';
import {languages} from '../model/words/zoom/languages.js';
import {label} from '../../../view/chart.js';
import {shapes} from '../../../view/shapes.js';
import type {Shape} from '../../../view/shapes.js';
import {barShapes} from './shapes.js';

/** The effect of a button on the window: zoom in, zoom out, or show all time. */
export type ZoomStep = 'in' | 'out' | 'all';

/** The state of the controls of a window of time. */
export interface ZoomState {
  readonly locale: Locale;
  /** The window in words. */
  readonly words: string;
  /** The announcement for screen readers. */
  readonly announcement: string;
  /** Whether the window is the whole extent. */
  readonly isAll: boolean;
  /** Whether the window is as short as possible. */
  readonly isShortest: boolean;
  /** Absent where the extent is two years or less. */
  readonly brush?: Brush | undefined;
  readonly onStep: (step: ZoomStep) => void;
}

const touchArea: Shape = ['rect', {class: 'touch-area', x: -12, y: -2, width: 24, height: brushHeight + 4}];
const grip: Shape = ['path', {d: `M0 0V${brushHeight}M-3 9v10M3 9v10`}];
const handleShapes = [touchArea, grip];

const handle = (end: 'from' | 'to', {x, max, now, text}: BrushEnd, locale: Locale): Shape => [
  'g',
  {
    ...{role: 'slider', tabindex: 0, class: 'end', 'data-brush': end, 'aria-label': languages[locale].controls[end]},
    ...{'aria-valuemin': 0, 'aria-valuemax': max, 'aria-valuenow': now, 'aria-valuetext': text},
    transform: `translate(${x} 0)`,
  },
  handleShapes,
];

function brushView({width, height, bars, labels, from, to}: Brush, locale: Locale): TemplateResult {
  /** The shaded part beside the window. */
  const shade = (x: number, to: number): Shape => [
    'rect',
    {class: 'outside', x, y: 0, width: Math.max(0, to - x), height: brushHeight},
  ];
  const strip: Shape[] = [
    ['rect', {class: 'all', 'data-brush': 'all', width, height: brushHeight}],
    ...barShapes(bars),
    shade(0, from.x),
    shade(to.x, width),
    [
      'rect',
      {
        ...{class: 'window', 'data-brush': 'window', x: from.x, y: 0.5},
        ...{width: Math.max(0, to.x - from.x), height: brushHeight - 1},
      },
    ],
    ...labels.map(label),
  ];
  const ends = [handle('from', from, locale), handle('to', to, locale)];
  return html`<svg role="none" class="brush" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g aria-hidden="true">${shapes(strip)}</g>
    <g>${shapes(ends)}</g>
  </svg>`;
}

/** The controls of a window of time below the graphic: the brush, the buttons, and the window in words. */
export function zoomBar({
  locale,
  words: window,
  announcement,
  isAll,
  isShortest,
  brush,
  onStep,
}: ZoomState): TemplateResult {
  const names = languages[locale].controls;
  const button = (step: ZoomStep, text: string, isDisabled: boolean) =>
    html`<button
      part="zoom-button"
      class=${step === 'all' ? nothing : 'step'}
      aria-label=${names[step]}
      title=${names.hint}
      aria-disabled=${isDisabled}
      @click=${() => onStep(step)}
    >
      ${text}
    </button>`;
  return html`<div class="zoom" part="zoom" role="group" aria-label=${names.group}>
    ${brush ? brushView(brush, locale) : nothing}
    <p class="steps">
      ${button('out', '−', isAll)}${button('in', '+', isShortest)}${button('all', names.all, isAll)}
      <span class="window-words">${window}</span>
    </p>
    <p role="status" class="announcement">${announcement}</p>
  </div>`;
}

export const zoomStyles = css`
  .graphic:has(.zoom) > svg {
    touch-action: pan-y;
  }
  .zoom {
    margin-top: 8px;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    font-size: 13px;
  }
  .steps .step {
    min-width: 28px;
    min-height: 28px;
    border: 1px solid var(--_last-year);
    border-radius: 3px;
    font-size: 16px;
    line-height: 1;
    text-decoration: none;
  }
  .steps button {
    align-self: center;
  }
  .steps [aria-disabled='true'] {
    color: var(--_secondary);
    border-color: var(--_rule);
    text-decoration: none;
    cursor: default;
  }
  .window-words {
    color: var(--_secondary);
  }
  .announcement {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .brush {
    margin-bottom: 4px;
    touch-action: pan-y;
  }
  .brush .all {
    fill: transparent;
    stroke: none;
    cursor: pointer;
  }
  .brush .bar {
    pointer-events: none;
  }
  .brush .outside {
    fill: var(--_paper);
    opacity: 0.7;
    pointer-events: none;
  }
  .brush .window {
    fill: transparent;
    stroke: var(--_last-year);
    cursor: grab;
  }
  .end {
    cursor: ew-resize;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .end:focus {
    outline: none;
  }
  .end .touch-area {
    fill: transparent;
    stroke: none;
  }
  .end:focus-visible .touch-area {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .brush text {
    pointer-events: none;
  }
  @media print {
    .zoom {
      display: none;
    }
  }
`;
