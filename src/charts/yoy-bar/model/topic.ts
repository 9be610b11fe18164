import {InvalidIdError} from '../../../dataset/invalid-id.js';
import {ReadableError} from '../../../dataset/readable-error.js';
import type {Figures} from '../../../dataset/types.js';
import {topicWords, topics} from '../../../model/words/topic.js';
import {isRefused, pairsOf} from './pair.js';
import type {YoyPair} from './pair.js';

/**
 * The pairs of a topic, in the order of the data: whatever it gives for both years and may be compared.
 * @throws InvalidIdError for a topic that neither the data nor the built-in report has
 * @throws ReadableError for a topic without pairs
 */
export function pairsOfTopic(figures: Figures, topic: string): readonly YoyPair[] {
  const own = figures.indicators.filter((indicator) => indicator.topic === topic);
  const known = [...topics, ...figures.indicators.map((indicator) => indicator.topic)];
  if (!known.includes(topic)) throw new InvalidIdError('topic', topic, known);
  const pairs = pairsOf(
    figures,
    own.map(({id}) => id),
  ).filter((pair) => pair.actual && pair.target && !isRefused(pair));
  if (pairs.length > 0) return pairs;
  throw new ReadableError({
    zh: `“${topicWords(topic, 'zh')}”方面没有两年可比的指标。`,
    en: `“${topicWords(topic, 'en')}” has no indicator that can be compared between the two years.`,
  });
}
