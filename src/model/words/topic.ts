import type {Locale} from '../../dataset/types.js';
import {languages} from './topic/languages.js';

/** The ids of the topics of the built-in report. */
export const topics: readonly string[] = Object.keys(languages.en.names);

/** The name of a topic, in English with a capital; for a topic of another dataset its id. */
export function topicWords(topic: string, locale: Locale): string {
  const {names, nameOfOther} = languages[locale];
  return Object.keys(names).includes(topic) ? names[topic as keyof typeof names] : nameOfOther(topic);
}
