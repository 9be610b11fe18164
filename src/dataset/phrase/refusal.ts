import {inEveryLanguage} from '../localized.js';
import type {Localized} from '../types.js';
import {languages} from '../words/refusal/languages.js';
import type {Refusal} from './quantity.js';

const maxLength = 24;
const excerpt = (text: string) => {
  const letters = [...text];
  return `“${letters.length > maxLength ? letters.slice(0, maxLength).join('') + '…' : text}”`;
};

/** A refusal as a sentence for the author of the phrase: `“翻一番”没有给出数字。` */
export const refusalSentence = ({reason, text, part}: Refusal): Localized =>
  inEveryLanguage(languages, (words) => words[reason](excerpt(text), excerpt(part)));
