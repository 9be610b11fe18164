import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {commitments, directions, measures, referenceKinds, relations, roles} from '../../../dataset/vocabulary.js';
import {periodWords} from '../../../model/words/period.js';
import {formatNumber} from '../../../model/words/number.js';
import type {Locale} from '../../../dataset/types.js';
import {edit, indicatorOf, observationsOf, setUnit} from '../model/figure-actions.js';
import {rowOf, rowWithId} from '../model/sheets.js';
import type {Cells, Review} from '../model/sheets.js';
import type {ReviewWords} from '../words/words.js';
import {choice, textField} from './controls.js';

/** What a form needs: the review, and the function that takes over a changed one. */
export interface FormContext {
  readonly review: Review;
  readonly words: ReviewWords;
  readonly locale: Locale;
  readonly change: (review: Review) => void;
  /** Takes over words that a person typed for the figure of an observation. */
  readonly onFigure: (key: string, words: string) => void;
}

/** The figure in words, as a person may type it again: `1500亿元以上`. */
function figureWords(cells: Cells, unit: string): string {
  const number = (cell = '') => {
    if (cell === '') return '';
    const value = Number(cell);
    // What is no number stays as it was typed, so that it can be corrected.
    return Number.isFinite(value) ? formatNumber(value, 'zh') + unit : cell;
  };
  const {
    value: cell = '',
    high = '',
    hedge = '',
    stretch_value: stretch = '',
    stretch_hedge: stretchHedge = '',
  } = cells;
  if (cell === '') return '';
  const isAfter = /^(?:以上|以下|以内|之内|左右|余|多|上下|及以上)$/.test(hedge);
  const range = high ? `${number(cell)}—${number(high)}` : number(cell);
  const first = isAfter ? range + hedge : hedge + range;
  return stretch ? `${first}、${stretchHedge || '力争'}${number(stretch)}` : first;
}

/** The other observations of an indicator: 2023年目标. */
const others = (review: Review, key: string, indicator: string | undefined, words: ReviewWords, locale: Locale) =>
  observationsOf(review, indicator)
    .filter((row) => row.key !== key)
    .map(
      ({cells}) => `${periodWords(cells['period'] ?? '', locale)} ${words.values['role'][cells['role'] ?? ''] ?? ''}`,
    )
    .join(locale === 'zh' ? '、' : ', ');

/** The form of an observation and of its indicator. */
export function figureForm(key: string, {review, words, locale, change, onFigure}: FormContext): TemplateResult {
  const {cells} = rowOf(review, 'observations', key)!;
  const indicator = indicatorOf(review, key);
  const unit = rowWithId(review, 'units', indicator?.cells['unit'])?.cells['name_zh'] ?? '';
  // （数） stands for a number without a unit, and is not written behind it.
  const written = unit.startsWith('（') ? '' : unit;
  const set = (name: string) => (value: string) => change(edit(review, 'observations', key, {[name]: value}));
  const own = (name: string) => ({label: words.columns[name], name, value: cells[name] ?? '', onChange: set(name)});
  const ofIndicator = (name: string, isWide = false) => ({
    ...{label: words.columns[name], name, value: indicator?.cells[name] ?? '', isWide},
    onChange: (value: string) => indicator && change(edit(review, 'indicators', indicator.key, {[name]: value})),
  });
  const {values} = words;
  const shared = others(review, key, cells['indicator'], words, locale);
  const isPhrase = cells['relation'] === 'qualitative';
  return html`<div class="fields">
      ${textField(ofIndicator('name_zh', true))} ${textField(ofIndicator('name_en', true))}
      ${shared ? html`<p class="hint wide">${words.shared(shared)}</p>` : nothing}
    </div>
    <div class="fields dense">
      ${
        isPhrase
          ? [textField({...own('meaning_zh'), isWide: true}), textField({...own('meaning_en'), isWide: true})]
          : [
              textField(
                {
                  ...{label: words.figure, name: 'figure', value: figureWords(cells, written)},
                  onChange: (typed) => onFigure(key, typed),
                },
                {hint: words.figureHint},
              ),
              textField(
                {
                  ...{label: words.columns['unit'], name: 'unit', value: unit},
                  onChange: (typed) => indicator && change(setUnit(review, indicator.key, typed)),
                },
                {list: 'units'},
              ),
            ]
      }
      ${textField(own('period'))} ${choice(own('role'), roles, values['role'])}
      ${choice(own('relation'), relations, values['relation'])} ${textField(own('hedge'))}
      ${choice(own('commitment'), commitments, values['commitment'], words.none)}
      ${choice(ofIndicator('measure'), measures, values['measure'])}
      ${choice(ofIndicator('direction'), directions, values['direction'])}
      ${choice(ofIndicator('topic'), Object.keys(values['topic']), values['topic'])}
    </div>
    <details>
      <summary>${words.more}</summary>
      <div class="fields">
        ${(['value', 'high', 'due', 'stretch_value', 'stretch_hedge'] as const).map((name) => textField(own(name)))}
        ${choice(own('stretch_relation'), relations, values['relation'], words.none)}
        ${(['reference_observation', 'reference_outcome'] as const).map((name) => textField(own(name)))}
        ${choice(own('reference_kind'), referenceKinds, values['reference_kind'], words.none)}
        ${(['definition_zh', 'definition_en', 'scope_zh', 'scope_en'] as const).map((name) => textField(ofIndicator(name)))}
      </div>
    </details>
    <datalist id="units">
      ${review.sheets.units.rows.map(({cells: row}) => html`<option value=${row['name_zh'] ?? ''}></option>`)}
    </datalist>`;
}
