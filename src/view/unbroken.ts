import {Directive, directive} from 'lit/directive.js';
import type {ElementPart} from 'lit/directive.js';

/**
 * Fills the element that it stands in with words whose numbers are not torn from what they count, nor a year from the word
 * after it: `27个`, `2023年计划`. By hand, as every figure has some: a template for each takes a tenth of its drawing.
 */
class Unbroken extends Directive {
  /** Says what the directive takes; `update` does the work. */
  override render(words: string): string {
    return words;
  }

  override update({element}: ElementPart, [words]: [string]): void {
    const parts = words.split(/([\d.%]+[一-龥]{1,3})/);
    // Every other part stands in a span; nodes stay, and only say something else.
    parts.forEach((part, at) => {
      const node = element.childNodes[at] ?? element.appendChild(at % 2 ? document.createElement('span') : new Text());
      if (part !== node.textContent) node.textContent = part;
    });
    while (element.childNodes[parts.length]) element.lastChild!.remove();
  }
}

/** An element directive: `html\`<p ${unbroken(sentence)}></p>\``. */
export const unbroken = directive(Unbroken);
