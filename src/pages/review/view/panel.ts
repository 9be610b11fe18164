import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keys} from '../keys.js';
import {tableOf} from '../model/items.js';
import type {Item} from '../model/items.js';
import type {TableError} from '../../../dataset/tables/tables.js';
import {rowOf} from '../model/sheets.js';
import type {Command, ReviewWords} from '../words/words.js';
import {figureForm} from './figure-form.js';
import type {FormContext} from './figure-form.js';
import {exclusionForm, placeForm, projectForm, reportForm} from './other-forms.js';

/** What can be done with an item of each kind, in the order of the buttons. */
const actions: Readonly<Record<Item['kind'], readonly Command[]>> = {
  report: ['next'],
  observation: ['accept', 'exclude', 'split', 'merge', 'acceptParagraph'],
  exclusion: ['accept', 'observe', 'acceptParagraph'],
  project: ['accept', 'exclude', 'split', 'merge', 'acceptParagraph'],
  place: ['accept', 'exclude', 'acceptParagraph'],
  numeral: ['observe', 'exclude'],
};

/** The form of an item. */
function formOf({kind, key}: Item, context: FormContext): TemplateResult {
  if (kind === 'report') return reportForm(context);
  if (kind === 'observation') return figureForm(key, context);
  if (kind === 'exclusion') return exclusionForm(key, context);
  if (kind === 'project') return projectForm(key, context);
  if (kind === 'place') return placeForm(key, context);
  return html`<p class="hint">${context.words.unaccountedHint}</p>`;
}

/** The words around an item, with its own words strong. */
function quote({spans: [span]}: Item, text: string): TemplateResult | typeof nothing {
  if (!span) return nothing;
  const [from, to] = [text.lastIndexOf('。', span[0]) + 1, text.indexOf('。', span[1]) + 1 || text.length];
  const [start, end] = [Math.max(from, span[0] - 40), Math.min(to, span[1] + 30)];
  return html`<blockquote lang="zh">
    ${start > from ? '…' : ''}${text.slice(start, span[0]).trimStart()}<strong>${text.slice(...span)}</strong>${text
      .slice(span[1], end)
      .trimEnd()}${end < to ? '…' : ''}
  </blockquote>`;
}

/** Why the item was proposed so: its confidence, and the rules in words. */
function reasons(item: Item, {review, words}: FormContext): TemplateResult | typeof nothing {
  const table = tableOf(item.kind);
  const {rule = '', confidence = ''} = (table && rowOf(review, table, item.key)?.cells) ?? {};
  const rules = rule.split(' ').flatMap((name) => words.rules[name] ?? []);
  // A row that a person wrote has no confidence.
  if (confidence === '') return nothing;
  return html`<p class="hint">${[words.confidence(Math.round(item.confidence * 100)), ...rules].join(' · ')}</p>`;
}

/** What merging asks for: the name of the other indicator or project. */
export interface Merging {
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
  readonly onCancel: () => void;
}

const mergeForm = ({kind}: Item, {names, onChoose, onCancel}: Merging, words: ReviewWords) =>
  html`<form
    class="merge"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onChoose(new FormData(event.target as HTMLFormElement).get('into') as string);
    }}
  >
    <label class="wide">
      <span>${words.mergeInto[kind === 'project' ? 'project' : 'observation']}</span>
      <input name="into" list="merge-names" placeholder=${words.mergeHint} autocomplete="off" />
    </label>
    <datalist id="merge-names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
    <button>${words.commands.merge}</button>
    <button type="button" class="text" @click=${onCancel}>${words.cancel}</button>
  </form>`;

/** The item at hand: what it is, what can be done with it, its form, its problems. */
export function panel(
  item: Item,
  text: string,
  context: FormContext,
  {
    problems,
    merging,
    onCommand,
  }: {
    readonly problems: readonly TableError[];
    readonly merging: Merging | undefined;
    readonly onCommand: (command: Command) => void;
  },
): TemplateResult {
  const {words, locale} = context;
  return html`<section class="panel" aria-label=${words.proposal}>
    <h2>
      <span>${words.kinds[item.kind]}</span>
      <span class="state ${item.state}">${words.states[item.state]}</span>
    </h2>
    ${quote(item, text)} ${reasons(item, context)}
    <div class="actions">
      ${actions[item.kind].map(
        (command) =>
          html`<button class=${command === 'accept' ? 'main' : ''} @click=${() => onCommand(command)}>
            ${words.commands[command]} <kbd>${keys[command]}</kbd>
          </button>`,
      )}
    </div>
    ${merging ? mergeForm(item, merging, words) : nothing}
    ${
      problems.length > 0
        ? html`<ul class="problems">
            ${problems.map(
              ({column, reason, advice}) =>
                html`<li>${words.problem(words.columns[column] ?? column, reason[locale], advice[locale])}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${formOf(item, context)} ${item.kind === 'observation' ? html`<p class="hint">${words.selectHint}</p>` : nothing}
  </section>`;
}
