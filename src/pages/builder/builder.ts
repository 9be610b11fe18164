/** The embed builder: a page on which an editor finds a chart, adjusts it, and copies its code. */

import {html, render} from 'lit';
import type {LitElement} from 'lit';
import type {Chart} from '../charts.js';
import type {SnippetOptions} from '../snippet/snippet.js';
import {catalogue} from './catalogue.js';
import {controlsOf} from './controls.js';
import {en} from './en.js';
import {measure} from './measure.js';
import {chartPicture, copyPicture, reportPoster, savePicture} from './picture.js';
import type {Made, PictureFile} from './picture.js';
import {initialPoster} from './poster.js';
import type {PosterChoice} from './poster.js';
import {codeOf, previewElement, understood} from './result.js';
import {hashOf, stateOf, withChart} from './state.js';
import type {BuilderState} from './state.js';
import {editor} from './view/editor.js';
import {files} from './view/files.js';
import {gallery} from './view/gallery.js';
import {options} from './view/options.js';
import {code, output} from './view/output.js';
import {ownTableField} from './view/own-table.js';
import {posterEditor} from './view/poster.js';
import {zh} from './zh.js';
import {languages} from '../../model/words/languages.js';

/** The words of each language. */
const words = {zh, en};

/** A chart that has been chosen. */
type EditorState = BuilderState & {readonly chart: Chart};

/** The element of the preview, with the part of the state that it was made from, and its heights as soon as they are known. */
interface Preview {
  readonly key: string;
  readonly element: HTMLElement;
  height?: SnippetOptions['height'];
}

/** A poster that is being made. */
type PosterState = BuilderState & {readonly poster: PosterChoice};

/** The builder of a page. */
class Builder {
  readonly #root: HTMLElement;
  readonly #integrity: string | undefined;
  readonly #entries = catalogue();
  #state: BuilderState;
  #preview?: Preview;
  #made?: {readonly key: string; readonly made: Made};
  #status = '';

  constructor(root: HTMLElement, integrity: string | undefined) {
    this.#root = root;
    this.#integrity = integrity;
    const isEnglish = /^en\b/i.test(new URLSearchParams(location.search).get('lang') ?? '');
    const read = () => stateOf(location.hash, isEnglish ? 'en' : 'zh');
    this.#state = read();
    addEventListener('hashchange', () => {
      if (location.hash.slice(1) === hashOf(this.#state)) return;
      this.#state = read();
      this.#render();
    });
    this.#render();
  }

  /** Changes the state and the address. @param isStep Whether the browser's back button leads to the state before. */
  #change(change: Partial<BuilderState>, isStep = false): void {
    this.#state = {...this.#state, ...change};
    this.#status = '';
    const address = `#${hashOf(this.#state)}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#render();
  }

  /** Opens the editor, and moves the focus there. */
  #open(change: Partial<BuilderState>): void {
    this.#change(change, true);
    scrollTo(0, 0);
    this.#root.querySelector<HTMLElement>('#preview')?.focus({preventScroll: true});
  }

  /** The view of the state: of a chart, of a poster, or of everything to choose from. */
  #view() {
    const {chart, poster} = this.#state;
    if (chart) return this.#editor({...this.#state, chart});
    return poster ? this.#poster({...this.#state, poster}) : this.#gallery();
  }

  #render(): void {
    const {locale} = this.#state;
    const own = words[locale];
    document.documentElement.lang = languages[locale].tag;
    document.title = own.title;
    const other = {zh: 'en', en: 'zh'}[locale] as typeof locale;
    render(
      html`<header>
          <h1>${own.title}</h1>
          <button class="text language" lang=${other} @click=${() => this.#change({locale: other})}>
            ${own.otherLanguage}
          </button>
          <p>${own.lead}</p>
        </header>
        <main>${this.#view()}</main>`,
      this.#root,
    );
  }

  #gallery() {
    return gallery(this.#entries, this.#state, words[this.#state.locale], {
      onSearch: (query) => this.#change({query}),
      onKind: (kind) => this.#change({kind}),
      onChoose: (chart, attributes) => this.#open({chart, attributes, table: ''}),
      onPoster: () => this.#open({poster: initialPoster}),
      onTable: () => this.#open({chart: 'yoy-bar', attributes: {}, table: words[this.#state.locale].exampleTable}),
    });
  }

  #editor(state: EditorState) {
    const own = words[state.locale];
    const {element, height} = this.#previewOf(state);
    const {form} = state;
    const taken =
      form === 'picture'
        ? this.#files(
            state,
            this.#pictureOf(state, () => chartPicture(state)),
            ['png', 'svg'],
            true,
          )
        : this.#code(state, codeOf(form, state, {integrity: this.#integrity, height}));
    return editor(
      state,
      own,
      {
        options: options(
          controlsOf(state.chart, own, state.locale, state.table !== ''),
          state.attributes,
          own,
          (name, value) => this.#setAttribute(name, value),
        ),
        ownTable: ownTableField(state.table, understood(state), own, (table) => this.#setTable(table)),
        preview: element,
        output: output(state, taken, this.#status, own, {
          onForm: (chosen) => this.#change({form: chosen}),
          onDownload: () => void this.#download(),
        }),
      },
      {
        onBack: () => this.#change({chart: undefined, attributes: {}, table: ''}, true),
        onChart: (chart) => this.#change(withChart(this.#state, chart)),
        onWidth: (width) => this.#change({width}),
        onScheme: (scheme) => this.#change({scheme}),
      },
    );
  }

  #code(state: EditorState, result: ReturnType<typeof codeOf>) {
    return code(state, result, words[state.locale], {
      onBase: (base) => this.#change({base}),
      onCopy: () => void this.#copy(result.code ?? ''),
    });
  }

  /** The buttons that copy and save a picture. */
  #files(state: BuilderState, made: Made, kinds: readonly PictureFile[], hasWidth = false) {
    const onSave = (kind: PictureFile) => void this.#save(kind, made, state);
    const onSize = (picture: BuilderState['picture']) => this.#change({picture});
    const onCopy = () => void this.#copyPicture(made, state);
    return files(state, made, kinds, words[state.locale], {onSize, onSave, onCopy}, hasWidth);
  }

  #poster(state: PosterState) {
    const made = this.#pictureOf(state, () => reportPoster(state));
    const comparable = new Set(this.#entries.flatMap(({kind, id}) => (kind === 'topic' ? [id] : [])));
    const kinds = ['png', 'svg', 'html'] as const;
    return posterEditor(state, made, comparable, this.#files(state, made, kinds), this.#status, words[state.locale], {
      onBack: () => this.#change({poster: undefined}, true),
      onChoice: (change) => this.#change({poster: {...state.poster, ...change}}),
      onScheme: (scheme) => this.#change({scheme}),
    });
  }

  /** The picture of a state: the same one as long as nothing of it changes. */
  #pictureOf(state: BuilderState, make: () => Made): Made {
    const {chart, attributes, table, locale, scheme, picture, poster} = state;
    const key = JSON.stringify([chart, attributes, table, locale, scheme, chart && picture.width, poster]);
    if (this.#made?.key !== key) this.#made = {key, made: make()};
    return this.#made.made;
  }

  async #save(kind: PictureFile, made: Made, state: BuilderState): Promise<void> {
    if (made.problem !== undefined) return;
    const own = words[state.locale];
    this.#status = await savePicture(kind, made.picture, state).then(
      () => own.saved,
      () => own.tooLarge,
    );
    this.#render();
  }

  /** Copies a picture; where the browser does not, it is saved. */
  async #copyPicture(made: Made, state: BuilderState): Promise<void> {
    if (made.problem !== undefined) return;
    const own = words[state.locale];
    try {
      const isCopied = await copyPicture(made.picture, state);
      if (!isCopied) await savePicture('png', made.picture, state);
      this.#status = isCopied ? own.copiedPicture : own.savedInstead;
    } catch {
      this.#status = own.tooLarge;
    }
    this.#render();
  }

  #setAttribute(name: string, value: string | undefined): void {
    const rest: Record<string, string> = {...this.#state.attributes};
    delete rest[name];
    // Indicators and a topic exclude each other.
    if (name === 'topic' && value) delete rest['indicators'];
    if (name === 'indicators' && value) delete rest['topic'];
    this.#change({attributes: value === undefined ? rest : {...rest, [name]: value}});
  }

  /** A table takes the place of what was chosen from the report. */
  #setTable(table: string): void {
    const chosen = ['indicator', 'indicators', 'topic', 'projects', 'kind', 'place', 'milestone', 'period', 'layer'];
    const kept = Object.entries(this.#state.attributes).filter(([name]) => !chosen.includes(name));
    this.#change({table, ...(table && {attributes: Object.fromEntries(kept)})});
  }

  /** The element of the preview: the same one as long as the chart is the same. Its heights are measured beside it. */
  #previewOf(state: EditorState) {
    const key = JSON.stringify([state.chart, state.attributes, state.table, state.locale]);
    if (this.#preview?.key === key) return this.#preview;
    const preview: Preview = (this.#preview = {key, element: previewElement(state)});
    void measure(this.#root, () => previewElement(state)).then((height) => {
      preview.height = height;
      if (this.#preview === preview) this.#render();
    });
    return preview;
  }

  async #copy(code: string): Promise<void> {
    const own = words[this.#state.locale];
    try {
      await navigator.clipboard.writeText(code);
      this.#status = own.copied;
    } catch {
      // A page from the disk, or one without permission: the reader copies what is selected.
      this.#root.querySelector<HTMLTextAreaElement>('#code')?.select();
      this.#status = own.notCopied;
    }
    this.#render();
  }

  /** Opens the panel of downloads below the chart, and moves the focus to its first button. */
  async #download(): Promise<void> {
    const element = this.#preview?.element as LitElement | undefined;
    const button = element?.shadowRoot?.querySelector<HTMLElement>('[part=download-button]');
    if (button?.getAttribute('aria-expanded') === 'false') button.click();
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('[part=downloads] button')?.focus();
  }
}

/** Starts the builder of the page. @param integrity The hash of the classic script, for the code to copy, where it is known. */
export function start(integrity?: string): void {
  new Builder(document.querySelector<HTMLElement>('#builder')!, integrity);
}
