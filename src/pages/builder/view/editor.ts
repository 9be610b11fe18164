import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {charts} from '../../charts.js';
import type {Chart} from '../../charts.js';
import {widths} from '../state.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';
import {radios, schemeRadios} from './radios.js';

/** What a reader can do with the chart. */
export interface EditorActions {
  readonly onBack: () => void;
  readonly onChart: (chart: Chart) => void;
  readonly onWidth: (width: BuilderState['width']) => void;
  readonly onScheme: (scheme: BuilderState['scheme']) => void;
}

/** The parts of the editor that have files of their own. */
export interface EditorParts {
  readonly options: TemplateResult;
  readonly ownTable: TemplateResult;
  /** The element of the chart. */
  readonly preview: HTMLElement;
  readonly output: TemplateResult;
}

/** The second view: one chart with its options, its preview and its code. */
export function editor(
  state: BuilderState,
  words: BuilderWords,
  {options, ownTable, preview, output}: EditorParts,
  {onBack, onChart, onWidth, onScheme}: EditorActions,
): TemplateResult {
  return html`<button class="text back" @click=${onBack}>← ${words.back}</button>
    <div class="editor">
      <section class="preview">
        <h2 id="preview" tabindex="-1">${words.preview}</h2>
        <div class="bar">
          ${radios(
            'width',
            words.width,
            widths.map((width, index) => [width, words.widths[index]] as const),
            state.width,
            onWidth,
          )}
          ${schemeRadios(state, words, onScheme)}
        </div>
        <div class="stage ${state.scheme}" tabindex="0" role="region" aria-labelledby="preview">
          <div class="sheet width-${state.width}">${preview}</div>
        </div>
      </section>
      <form class="settings" @submit=${(event: Event) => event.preventDefault()}>
        <label class="chart"
          >${words.chart}<select
            name="chart"
            @change=${({target}: Event) => onChart((target as HTMLSelectElement).value as Chart)}
          >
            ${charts.map(
              (chart) =>
                html`<option value=${chart} ?selected=${chart === state.chart}>${words.charts[chart]}</option>`,
            )}
          </select></label
        >
        ${options} ${ownTable}
      </form>
      ${output}
    </div>`;
}
