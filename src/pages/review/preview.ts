import {tagOf} from '../charts.js';
import {languages} from '../../model/words/languages.js';
import type {Dataset, Locale} from '../../dataset/types.js';
import type {Charted} from './model/charted.js';

/** The chart beside an item: the same element as long as the kind of chart is the same. */
export class Preview {
  #element: HTMLElement | undefined;
  #drawn = '';

  /** The element that draws the data; undefined where there is nothing to draw. */
  of(charted: Charted | undefined, locale: Locale): HTMLElement | undefined {
    if (!charted) return undefined;
    const {chart, id, data} = charted;
    const tag = tagOf(chart);
    if (this.#element?.localName !== tag) this.#drawn = '';
    const element = this.#element?.localName === tag ? this.#element : document.createElement(tag);
    this.#element = element;
    const key = JSON.stringify([charted, locale]);
    if (key === this.#drawn) return element;
    this.#drawn = key;
    const names = {'target-gauge': 'indicator', 'yoy-bar': 'indicators', 'project-timeline': 'projects'} as const;
    element.lang = languages[locale].tag;
    element.setAttribute(names[chart], id);
    (element as HTMLElement & {data?: Dataset}).data = data;
    return element;
  }
}
