import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {group} from '../../../model/group.js';
import {topicWords} from '../../../model/words/topic.js';
import type {Chart} from '../../charts.js';
import {kinds, matches} from '../catalogue.js';
import type {Entry, Kind} from '../catalogue.js';
import type {BuilderState} from '../state.js';
import type {BuilderWords} from '../words.js';

/** What a reader can do in the gallery. */
export interface GalleryActions {
  readonly onSearch: (query: string) => void;
  readonly onKind: (kind: Kind | undefined) => void;
  readonly onChoose: (chart: Chart, attributes: Readonly<Record<string, string>>) => void;
  readonly onTable: () => void;
  readonly onPoster: () => void;
}

type Context = readonly [state: BuilderState, words: BuilderWords, actions: GalleryActions];

/** The longest value that is set in large type, in characters. */
const short = {zh: 8, en: 14};

const card = (entry: Entry, [{locale}, , {onChoose}]: Context) => {
  const [name, value] = [entry.name[locale], entry.value[locale]];
  return html`<li>
    <button class="card" @click=${() => onChoose(entry.chart, entry.attributes)}>
      <span class="name">${name}</span>
      ${value ? html`<span class="value ${value.length > short[locale] ? 'long' : ''}">${value}</span>` : nothing}
      <span class="detail">${entry.detail[locale]}</span>
    </button>
  </li>`;
};

const cards = (entries: readonly Entry[], context: Context) =>
  html`<ul class="cards">
    ${entries.map((entry) => card(entry, context))}
  </ul>`;

/** The indicators of each topic, with a button that draws all of them where they can be compared. */
const byTopic = (entries: readonly Entry[], comparable: ReadonlySet<string>, context: Context) => {
  const [{locale}, words, {onChoose}] = context;
  return [...group(entries, ({topic = ''}) => topic)].map(
    ([topic, own]) =>
      html`<section class="topic">
        <h3>${topicWords(topic, locale)}</h3>
        ${
          comparable.has(topic)
            ? html`<button class="text" @click=${() => onChoose('yoy-bar', {topic})}>${words.wholeTopic}</button>`
            : nothing
        }
        ${cards(own, context)}
      </section>`,
  );
};

const section = (kind: Kind, entries: readonly Entry[], comparable: ReadonlySet<string>, context: Context) =>
  entries.length === 0
    ? nothing
    : html`<section>
        <h2>${context[1].kinds[kind]} <span class="count">${entries.length}</span></h2>
        ${kind === 'indicator' ? byTopic(entries, comparable, context) : cards(entries, context)}
      </section>`;

/** The first view: everything that a chart can be made of, to search and to choose from. */
export function gallery(
  entries: readonly Entry[],
  state: BuilderState,
  words: BuilderWords,
  actions: GalleryActions,
): TemplateResult {
  const context: Context = [state, words, actions];
  const {query, kind: chosen} = state;
  const found = entries.filter((entry) => (!chosen || entry.kind === chosen) && matches(entry, query));
  const comparable = new Set(entries.flatMap(({kind, id}) => (kind === 'topic' ? [id] : [])));
  const {onSearch, onKind, onChoose, onTable, onPoster} = actions;
  const radio = (kind: Kind | undefined, label: string) =>
    html`<label
      ><input type="radio" name="kind" .checked=${chosen === kind} @change=${() => onKind(kind)} />${label}</label
    >`;
  return html`<form role="search" @submit=${(event: Event) => event.preventDefault()}>
      <label class="search"
        ><span>${words.search}</span
        ><input
          type="search"
          name="q"
          autocomplete="off"
          placeholder=${words.searchHint}
          .value=${query}
          @input=${({target}: Event) => onSearch((target as HTMLInputElement).value)}
      /></label>
      <fieldset class="choices">
        <legend>${words.list}</legend>
        ${radio(undefined, words.all)} ${kinds.map((kind) => radio(kind, words.kinds[kind]))}
      </fieldset>
      <p class="choices">
        <span>${words.straightAway}</span>
        <button type="button" class="text" @click=${() => onChoose('district-map', {})}>${words.startMap}</button>
        <button type="button" class="text" @click=${() => onChoose('project-timeline', {})}>
          ${words.startTimeline}
        </button>
        <button type="button" class="text" @click=${onPoster}>${words.startPoster}</button>
        <button type="button" class="text" @click=${onTable}>${words.startTable}</button>
      </p>
      <p role="status" class="status">
        ${query ? (found.length > 0 ? words.found(found.length) : words.nothingFound) : nothing}
      </p>
    </form>
    ${kinds.map((kind) =>
      section(
        kind,
        found.filter((entry) => entry.kind === kind),
        comparable,
        context,
      ),
    )}`;
}
