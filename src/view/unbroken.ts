import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

/**
 * Fills the element that it stands in with words whose numbers are not torn from what they count, nor a year from the word
 * after it: `27个`, `2023年计划`. By hand, as every figure has some: a template for each takes a tenth of its drawing.
 */
class Unbroken extends Directive {
  #parts: readonly string[] = [];

  /** Says what the directive takes; `update` does the work. */
  override render(words: string): string {
    return words;
  }

  override update({element}: ElementPart, [words]: [string]): void {
    const parts = words.split(/([\d.%]+[一-龥]{1,3})/);
    const before = this.#parts;
    this.#parts = parts;
    if (parts.length === before.length)
      parts.forEach((part, at) => {
        if (part !== before[at]) element.childNodes[at].textContent = part;
      });
    // Every other part stands in a span.
    else
      element.replaceChildren(
        ...parts.map((part, at) => (at % 2 ? Object.assign(document.createElement('span'), {textContent: part}) : part)),
      );
  }
}

/** An element directive: `html\`<p ${unbroken(sentence)}></p>\``. */
export const unbroken = directive(Unbroken);
