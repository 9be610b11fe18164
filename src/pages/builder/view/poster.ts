import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {topics, topicWords} from '../../../model/words/topic.js';
import type {Made} from '../picture.js';
import {posterIndicators, posterParts, reportAddress} from '../poster.js';
import type {PosterChoice} from '../poster.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';
import {several} from './options.js';
import {schemeRadios} from './radios.js';

/** What a reader can do with a poster. */
export interface PosterActions {
  readonly onBack: () => void;
  readonly onChoice: (change: Partial<PosterChoice>) => void;
  readonly onScheme: (scheme: BuilderState['scheme']) => void;
}

/** The lists to choose from, by what they set. */
const lists = (comparable: ReadonlySet<string>, {locale}: BuilderState) => {
  const named = (indicators: typeof posterIndicators.numbers) =>
    indicators.map(({id, name}) => ({value: id, label: name[locale]}));
  return {
    numbers: named(posterIndicators.numbers),
    changes: named(posterIndicators.changes),
    topics: topics
      .filter((topic) => comparable.has(topic))
      .map((topic) => ({value: topic, label: topicWords(topic, locale)})),
  };
};

/** The choice of a QR code and of where it leads. */
const codeFields = ({address, hasCode}: PosterChoice, words: BuilderWords, onChoice: PosterActions['onChoice']) =>
  html`<label class="check"
      ><input
        type="checkbox"
        name="code"
        .checked=${hasCode}
        @change=${({target}: Event) => onChoice({hasCode: (target as HTMLInputElement).checked})}
      />${words.poster.hasCode}</label
    ><label
      >${words.poster.address}<input
        name="address"
        type="url"
        placeholder=${reportAddress}
        ?disabled=${!hasCode}
        .value=${address}
        @change=${({target}: Event) => onChoice({address: (target as HTMLInputElement).value.trim()})}
    /></label>`;

/** The poster of the report (一图读懂): what stands on it, how it looks, and its files. */
export function posterEditor(
  state: BuilderState & {readonly poster: PosterChoice},
  made: Made,
  comparable: ReadonlySet<string>,
  output: TemplateResult,
  status: string,
  words: BuilderWords,
  {onBack, onChoice, onScheme}: PosterActions,
): TemplateResult {
  const {poster} = state;
  const own = words.poster;
  const choices = lists(comparable, state);
  return html`<button class="text back" @click=${onBack}>← ${words.back}</button>
    <div class="editor">
      <section class="preview">
        <h2 id="preview" tabindex="-1">${words.preview}</h2>
        <div class="bar">${schemeRadios(state, words, onScheme)}</div>
        <div class="stage ${state.scheme}" tabindex="0" role="region" aria-labelledby="preview">
          <div class="poster">${made.problem === undefined ? made.canvas : nothing}</div>
        </div>
      </section>
      <form class="settings" @submit=${(event: Event) => event.preventDefault()}>
        <fieldset class="fields">
          <legend>${own.content}</legend>
          <label
            >${own.title}<input
              name="title"
              type="text"
              .value=${poster.title}
              @change=${({target}: Event) => onChoice({title: (target as HTMLInputElement).value.trim()})}
          /></label>
          ${posterParts.map(
            (part) =>
              html`<label class="check"
                ><input
                  type="checkbox"
                  name=${part}
                  .checked=${!poster.without.includes(part)}
                  @change=${({target}: Event) => {
                    const others = poster.without.filter((one) => one !== part);
                    onChoice({without: (target as HTMLInputElement).checked ? others : [...others, part]});
                  }}
                />${own.parts[part]}</label
              >`,
          )}
          ${codeFields(poster, words, onChoice)}
        </fieldset>
        <p class="hint" id="several">${own.listHint} ${words.severalHint}</p>
        ${(['numbers', 'changes', 'topics'] as const).map((name) =>
          several(`${name}-list`, own.lists[name], choices[name], poster[name], (ids) => onChoice({[name]: ids})),
        )}
      </form>
      <section class="output">
        <h2>${own.output}</h2>
        <p class="hint">${own.hint}</p>
        ${output}
        <span role="status" class="status">${status}</span>
      </section>
    </div>`;
}
