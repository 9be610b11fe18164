/** The review page: the text of a report on the left, the proposal at hand on the right, its chart beside it. */

import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Locale, Localized} from '../../dataset/types.js';
import {languages as shared} from '../../model/words/languages.js';
import {droppedFiles} from './files/dropped.js';
import {contentsOf, download, openFolder} from './files/folder.js';
import type {OpenedFiles, PickedFiles, Save} from './files/folder.js';
import {kept, Keeper} from './files/kept.js';
import type {Kept} from './files/kept.js';
import {servedFiles} from './files/served.js';
import {withTables} from './files/workbook.js';
import {commandOf} from './keys.js';
import {chartedOf} from './model/charted.js';
import {setFigure} from './model/figure-actions.js';
import {openFiles} from './model/open-files.js';
import {readFigure} from './model/read-figure.js';
import {Preview} from './preview.js';
import {ReviewSession} from './session.js';
import {helpDialog, title, toolbar} from './view/frame.js';
import {startPage} from './view/start.js';
import {keyOfClick, takeSelection} from './view/text.js';
import {showCurrent, workspace} from './view/workspace.js';
import {languages} from './words/languages.js';
import type {Command} from './words/words.js';

/** The page: what is open, and what it says. */
class ReviewPage {
  readonly #root: HTMLElement;
  readonly #preview = new Preview();
  #locale: Locale;
  #session: ReviewSession | undefined;
  #save: Save = download;
  #problems: readonly Localized[] = [];
  #kept: Kept | undefined;
  /** Files that wait for a decision about the kept review. */
  #waiting: OpenedFiles | undefined;
  #status = '';
  #isMerging = false;
  readonly #keeper = new Keeper(() => (this.#status = this.#words.copyFailed));

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#locale = /^en\b/i.test(new URLSearchParams(location.search).get('lang') ?? '') ? 'en' : 'zh';
    this.#kept = kept();
    this.#listen();
    this.#render();
    void servedFiles().then(
      (opened) => opened && this.#open(opened),
      (reason: unknown) => this.#fail(reason),
    );
  }

  get #words() {
    return languages[this.#locale];
  }

  #listen(): void {
    document.addEventListener('keydown', (event) => this.#onKey(event));
    this.#root.addEventListener('click', (event) => {
      const key = keyOfClick(event);
      if (!key || !this.#session) return;
      this.#session.currentKey = key;
      this.#isMerging = false;
      this.#render();
    });
    addEventListener('beforeunload', (event) => {
      this.#keepNow();
      if (this.#session?.isChanged) event.preventDefault();
    });
    // A page that a phone puts away may never come back.
    addEventListener('pagehide', () => this.#keepNow());
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer && !this.#session) this.#opening(droppedFiles(event.dataTransfer));
    });
  }

  #opening(files: Promise<PickedFiles | undefined>): void {
    const tables = files.then((opened) => opened && withTables(opened));
    tables.then(
      (opened) => opened && this.#open(opened),
      (reason: unknown) => this.#fail(reason),
    );
  }

  #fail(reason: unknown): void {
    const message = reason instanceof Error ? reason.message : String(reason);
    if (!(reason instanceof ReadableError)) this.#problems = [{zh: message, en: message}];
    else this.#problems = reason.problems.length > 0 ? reason.problems : [reason.sentence];
    this.#render();
  }

  /** Opens files; a review that was kept is decided about first, since the next copy takes its place. */
  #open(files: OpenedFiles): void {
    const opened = openFiles(files.files);
    this.#problems = 'problems' in opened ? opened.problems : opened.notes;
    if (files.files.length === 0) this.#problems = [{zh: languages.zh.open.notFound, en: languages.en.open.notFound}];
    this.#waiting = undefined;
    if ('material' in opened && this.#kept) this.#waiting = files;
    else if ('material' in opened) {
      this.#session = new ReviewSession(opened.material);
      this.#save = files.save ?? download;
    }
    this.#render();
  }

  /** Continues the kept review; it is saved where its files were opened, if they are of the same report. */
  #resume(): void {
    if (!this.#kept) return;
    const opened = this.#waiting && openFiles(this.#waiting.files);
    const isSame = opened && 'material' in opened && opened.material.text === this.#kept.text;
    this.#save = (isSame && this.#waiting?.save) || download;
    this.#session = new ReviewSession(this.#kept);
    // What is continued has not been saved yet.
    this.#session.change({...this.#session.review});
    this.#render();
  }

  #discard(): void {
    this.#keeper.forget();
    this.#kept = undefined;
    if (this.#waiting) this.#open(this.#waiting);
    else this.#render();
  }

  #keepNow(): void {
    const session = this.#session;
    if (session?.isChanged) this.#keeper.now(session.text, session.review);
  }

  async #saveAll(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const {review} = session;
    try {
      const where = (await this.#save(session.files())) ?? this.#words.downloads;
      session.markSaved(review);
      if (!session.isChanged) this.#keeper.forget();
      this.#status = this.#words.saved(where);
    } catch (reason) {
      this.#status = this.#words.notSavedBecause(reason instanceof Error ? reason.message : String(reason));
    }
    this.#render();
  }

  #onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const dialog = this.#root.querySelector('dialog');
    if (!command || !this.#session || (dialog?.open && command !== 'help')) return;
    event.preventDefault();
    if (command === 'leave' || command === 'restore') {
      // Drawn again, a field shows the value of its row in place of what was typed.
      if (command === 'restore') this.#stopMerging();
      (document.activeElement as HTMLElement | null)?.blur();
      return;
    }
    // What is typed in a field is taken over before a command runs.
    if (document.activeElement?.matches('input, select, textarea')) (document.activeElement as HTMLElement).blur();
    this.#run(command);
  }

  #stopMerging(): void {
    this.#isMerging = false;
    this.#render();
  }

  #run(command: Command): void {
    const session = this.#session;
    if (!session) return;
    const words = this.#words;
    this.#status = '';
    this.#isMerging = false;
    const run: Readonly<Record<Command, () => void>> = {
      accept: () => {
        if (!session.accept()) this.#status = words.said.hasProblems;
      },
      exclude: () => session.exclude(),
      observe: () => {
        if (!session.observe(takeSelection(this.#root))) this.#status = words.said.noSelection;
      },
      split: () => session.split(),
      merge: () => (this.#isMerging = session.current?.kind === 'observation' || session.current?.kind === 'project'),
      acceptParagraph: () => (this.#status = words.acceptedMany(session.acceptParagraph())),
      next: () => session.move('next'),
      previous: () => session.move('previous'),
      forward: () => session.move('forward'),
      back: () => session.move('back'),
      edit: () => this.#root.querySelector<HTMLElement>('.panel .fields input, .panel .fields select')?.focus(),
      anchor: () => {
        const span = takeSelection(this.#root);
        if (span) session.anchor(span);
        else this.#status = words.said.noSelection;
      },
      undo: () => (this.#status = session.step('undo') ? words.said.undone : words.said.noUndo),
      redo: () => (this.#status = session.step('redo') ? words.said.redone : words.said.noRedo),
      save: () => void this.#saveAll(),
      help: () => this.#toggleHelp(),
    };
    run[command]();
    this.#render();
    if (this.#isMerging) this.#root.querySelector<HTMLElement>('.merge input')?.focus();
  }

  #toggleHelp(): void {
    const dialog = this.#root.querySelector('dialog');
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
  }

  #figure(key: string, typed: string): void {
    const session = this.#session!;
    if (readFigure(typed)) session.change(setFigure(session.review, key, typed));
    else this.#status = this.#words.notAFigure(typed);
    this.#render();
  }

  #merge(name: string): void {
    this.#isMerging = !this.#session?.merge(name);
    this.#status = this.#isMerging ? this.#words.said.noSuchName : '';
    this.#render();
  }

  #render(): void {
    const [words, session] = [this.#words, this.#session];
    document.documentElement.lang = shared[this.#locale].tag;
    document.title = words.title;
    render(session ? this.#review(session) : this.#start(), this.#root);
    if (!session) return;
    if (session.isChanged) this.#keeper.soon(session.text, session.review);
    showCurrent(this.#root);
  }

  #title(): TemplateResult {
    return title(this.#words, this.#locale, (other) => {
      this.#locale = other;
      this.#render();
    });
  }

  #start(): TemplateResult {
    const state = {problems: this.#problems, kept: this.#kept, isWaiting: this.#waiting !== undefined};
    const page = startPage(state, this.#words, this.#locale, {
      onFiles: (files) => this.#opening(contentsOf(files).then((opened) => ({files: opened}))),
      onFolder: () => this.#opening(openFolder()),
      onResume: () => this.#resume(),
      onDiscard: () => this.#discard(),
    });
    return html`<header>${this.#title()}</header>
      ${page}`;
  }

  #review(session: ReviewSession): TemplateResult {
    const [words, locale, {current, items, review}] = [this.#words, this.#locale, session];
    const state = {items, filter: session.filter, isChanged: session.isChanged, status: this.#status};
    const merging = this.#isMerging
      ? {
          names: [...session.mergeNames().keys()],
          onChoose: (name: string) => this.#merge(name),
          onCancel: () => this.#stopMerging(),
        }
      : undefined;
    const bar = toolbar(
      state,
      words,
      (command) => this.#run(command),
      (filter) => {
        session.show(filter);
        this.#render();
      },
    );
    const chart = current && this.#preview.of(chartedOf(review, current), locale);
    return html`<header>
        ${this.#title()} ${bar} ${this.#problems.map((problem) => html`<p class="note">${problem[locale]}</p>`)}
      </header>
      ${workspace(
        session,
        chart,
        merging,
        {words, locale},
        {
          change: (next) => {
            session.change(next);
            this.#render();
          },
          onFigure: (key, typed) => this.#figure(key, typed),
          onCommand: (command) => this.#run(command),
        },
      )}
      ${helpDialog(words, () => this.#toggleHelp())}`;
  }
}

/** Starts the review page. */
export function start(): void {
  new ReviewPage(document.querySelector<HTMLElement>('#review')!);
}
