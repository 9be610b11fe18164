import {InvalidIdError} from '../../dataset/invalid-id.js';
import {inEveryLanguage} from '../../dataset/localized.js';
import {idMeant} from '../../dataset/query/meant.js';
import {ReadableError} from '../../dataset/readable-error.js';
import type {Figures, Localized} from '../../dataset/types.js';
import {languages} from '../words/topic/languages.js';
import {topics, topicWords} from '../words/topic.js';
import {isRefused} from './comparability.js';
import {pairsOf} from './pair.js';
import type {Pair} from './pair.js';

/** The name of a topic in every language, as the beginning of a title. */
export const topicName = (topic: string): Localized =>
  inEveryLanguage(languages, (_, locale) => topicWords(topic, locale));

/** The ids of all topics: those of the built-in report, and those of the data. */
export const topicsOf = ({indicators}: Figures): string[] => [
  ...new Set([...topics, ...indicators.map(({topic}) => topic)]),
];

/** The id of the topic that a page means by its id or its name in any language: an id of the data before another topic's name. */
export const topicMeant = (figures: Figures, topic: string): string =>
  idMeant(
    topicsOf(figures).map((id) => ({id, name: topicName(id)})),
    topic,
  );

/**
 * The pairs of a topic that have both sides and may be compared, in the order of the data.
 *
 * @throws InvalidIdError for a topic that neither the data nor the built-in report has
 * @throws ReadableError for a topic without such pairs
 */
export function pairsOfTopic(figures: Figures, topic: string): readonly Pair[] {
  const known = topicsOf(figures);
  if (!known.includes(topic)) throw new InvalidIdError('topic', topic, known);
  const ids = figures.indicators.filter((indicator) => indicator.topic === topic).map(({id}) => id);
  const pairs = pairsOf(figures, ids).filter((pair) => pair.actual && pair.target && !isRefused(pair));
  if (pairs.length > 0) return pairs;
  throw new ReadableError(
    inEveryLanguage(languages, ({noComparable}, locale) => noComparable(topicWords(topic, locale))),
  );
}
