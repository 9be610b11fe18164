import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A number with up to three characters after it: `27个`, `2023年计划`. */
const numberWithNoun = /([\d.%]+[一-龥]{1,3})/;

/** Words in which no number is torn from what it counts, nor a year from the word after it; `figcaption span` does not break. */
export const unbroken = (words: string): readonly (string | TemplateResult)[] =>
  // Every other part is what the group of the expression matched.
  words.split(numberWithNoun).map((part, index) => (index % 2 === 0 ? part : html`<span>${part}</span>`));
