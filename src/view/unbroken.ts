import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

/**
 * Fills the element that it stands in with words whose numbers are not torn from what they count, nor a year from the word
 * after it: `27个`, `2023年计划`. By hand, as every figure has some: a template for each takes a tenth of its drawing.
 */
class Unbroken extends Directive {
  #texts: readonly Text[] = [];

  /** Says what the directive takes; `update` does the work. */
  override render(words: string): string {
    return words;
  }

  override update({element}: ElementPart, [words]: [string]): void {
    const parts = words.split(/([\d.%]+[一-龥]{1,3})/);
    if (parts.length !== this.#texts.length) {
      element.replaceChildren();
      this.#texts = parts.map((part, at) => {
        const text = new Text(part);
        (at % 2 ? element.appendChild(document.createElement('span')) : element).append(text);
        return text;
      });
    } else
      this.#texts.forEach((text, at) => {
        if (text.data !== parts[at]) text.data = parts[at];
      });
  }
}

/** An element directive: `html\`<p ${unbroken(sentence)}></p>\``. */
export const unbroken = directive(Unbroken);
