/** A review in progress: its history, the item at hand, and what each command does to them. */

import {accept, acceptAll} from './model/accept.js';
import {faultyRows, problemsOf} from './model/charted.js';
import {
  anchor,
  excludeNumeral,
  excludeObservation,
  indicatorOf,
  mergeIndicator,
  observe,
  splitObservation,
} from './model/figure-actions.js';
import type {Outcome} from './model/figure-actions.js';
import {advance, beginHistory, redo, undo} from './model/history.js';
import type {History} from './model/history.js';
import {isDone, itemsOf} from './model/items.js';
import type {Item} from './model/items.js';
import type {Span} from './model/numerals.js';
import type {Material} from './model/open-files.js';
import {filtered, neighbourOf, pendingFrom} from './model/order.js';
import type {Filter} from './model/order.js';
import {mergeProject, removePlace, removeProject, splitProject} from './model/project-actions.js';
import {itemsBeside, paragraphsOf} from './model/segments.js';
import type {Paragraph} from './model/segments.js';
import {filesOf, rowWithId} from './model/sheets.js';
import type {Review} from './model/sheets.js';

/** A review in progress. */
export class ReviewSession {
  readonly text: string;
  /** The kinds that are reviewed. */
  filter: Filter = 'all';
  /** The key of the item at hand. */
  currentKey: string | undefined;
  #history: History<Review>;
  #saved: Review;
  #items: readonly Item[] = [];
  #paragraphs: readonly Paragraph[] = [];

  constructor({text, review}: Material) {
    this.text = text;
    this.#history = beginHistory(review);
    this.#saved = review;
    this.#derive();
    this.move('next');
  }

  get review(): Review {
    return this.#history.present;
  }

  get items(): readonly Item[] {
    return this.#items;
  }

  get paragraphs(): readonly Paragraph[] {
    return this.#paragraphs;
  }

  get current(): Item | undefined {
    return this.#items.find(({key}) => key === this.currentKey);
  }

  /** Whether there are changes that are not saved. */
  get isChanged(): boolean {
    return this.review !== this.#saved;
  }

  #derive(): void {
    const faulty = faultyRows(this.review);
    // What a person has edited is not reviewed as long as it cannot be read.
    const isFaulty = ({key, kind}: Item) =>
      faulty.has(key) || (kind === 'observation' && faulty.has(indicatorOf(this.review, key)?.key ?? ''));
    this.#items = itemsOf(this.review, this.text).map((item) =>
      faulty.size > 0 && isDone(item) && isFaulty(item) ? {...item, state: 'low'} : item,
    );
    this.#paragraphs = paragraphsOf(this.text, this.#items);
  }

  /** Takes over a changed review. @param key The item to look at then. */
  change(review: Review, key = this.currentKey): void {
    this.#history = advance(this.#history, review, this.currentKey);
    this.#derive();
    this.currentKey = key;
  }

  #take({review, key}: Outcome): void {
    this.change(review, key || this.currentKey);
  }

  /** Reviews only items of one kind; the item at hand is left where it is of another. */
  show(filter: Filter): void {
    this.filter = filter;
    if (!filtered(this.#items, filter).some(({key}) => key === this.currentKey)) this.move('next');
  }

  /** Goes to another item. */
  move(where: 'next' | 'previous' | 'forward' | 'back'): void {
    const listed = filtered(this.#items, this.filter);
    const step = where === 'next' || where === 'forward' ? 1 : -1;
    const find = where === 'next' || where === 'previous' ? pendingFrom : neighbourOf;
    this.currentKey = find(listed, this.currentKey, step)?.key ?? this.currentKey;
  }

  /** Accepts the item at hand, and goes to the next. Returns whether it could: not while something is wrong in its rows. */
  accept(): boolean {
    const {current} = this;
    if (current && !this.#isSound(current)) return false;
    if (current) this.change(accept(this.review, current));
    this.move('next');
    return true;
  }

  #isSound(item: Item): boolean {
    return problemsOf(this.review, item).length === 0;
  }

  /** Accepts the rest of the paragraph; returns how many items. */
  acceptParagraph(): number {
    const {current} = this;
    if (!current) return 0;
    const beside = filtered(itemsBeside(this.#paragraphs, this.#items, current), this.filter);
    const sound = beside.filter((item) => item.state === 'high' && this.#isSound(item));
    const count = sound.length;
    this.change(acceptAll(this.review, sound));
    this.move('next');
    return count;
  }

  /** Leaves the item at hand out. What becomes a numeral left out stays at hand, so that its class can be chosen. */
  exclude(): void {
    const {current} = this;
    if (current?.kind === 'numeral') this.#take(excludeNumeral(this.review, this.text, current.spans[0]));
    if (current?.kind === 'observation') {
      const outcome = excludeObservation(this.review, current.key);
      if (outcome.key) this.#take(outcome);
      else this.#leave(outcome.review);
    }
    if (current?.kind === 'project') this.#leave(removeProject(this.review, current.key));
    if (current?.kind === 'place') this.#leave(removePlace(this.review, current.key));
  }

  /** Takes over a review without the item at hand, and goes to the item behind it. */
  #leave(review: Review): void {
    const before = this.currentKey;
    this.move('next');
    const next = this.currentKey;
    this.currentKey = before;
    this.change(review, next);
  }

  /** Makes a figure of the selected words, or else of the numeral at hand. Returns whether there was one. */
  observe(selected: Span | undefined): boolean {
    const {current} = this;
    const isNumeral = current?.kind === 'numeral' || current?.kind === 'exclusion';
    const span = selected ?? (isNumeral ? current.spans[0] : undefined);
    if (span) this.#take(observe(this.review, this.text, span));
    return span !== undefined;
  }

  split(): void {
    const {current} = this;
    if (current?.kind === 'observation') this.#take(splitObservation(this.review, current.key));
    if (current?.kind === 'project') this.#take(splitProject(this.review, current.key));
  }

  /** The names that the item at hand can be merged with, and the ids behind them. */
  mergeNames(): ReadonlyMap<string, string> {
    const {current, review} = this;
    const table = current?.kind === 'project' ? 'projects' : 'indicators';
    const own = current?.kind === 'observation' ? current.name : undefined;
    return new Map(
      review.sheets[table].rows
        .filter(({key, cells}) => key !== current?.key && cells['name_zh'] !== own)
        .map(({cells}) => [cells['name_zh'] ?? '', cells['id'] ?? '']),
    );
  }

  /** Merges the item at hand with an indicator or project of this name. Returns whether there is one. */
  merge(name: string): boolean {
    const {current, review} = this;
    const id = this.mergeNames().get(name);
    if (!current || id === undefined) return false;
    if (current.kind === 'observation') this.change(mergeIndicator(review, current.key, id));
    if (current.kind === 'project' && rowWithId(review, 'projects', id))
      this.#take(mergeProject(review, current.key, id));
    return true;
  }

  /** Lets the figure at hand stand at other words. */
  anchor(span: Span): void {
    if (this.current?.kind === 'observation') this.change(anchor(this.review, this.text, this.current.key, span));
  }

  /** Undoes or does again; returns whether there was anything. */
  step(how: 'undo' | 'redo'): boolean {
    const moved = {undo, redo}[how](this.#history);
    if (!moved) return false;
    this.#history = moved.history;
    this.#derive();
    this.currentKey = moved.at;
    return true;
  }

  files(): ReadonlyMap<string, string> {
    return filesOf(this.review);
  }

  markSaved(review: Review): void {
    this.#saved = review;
  }
}
