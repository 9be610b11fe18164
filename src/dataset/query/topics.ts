import {InvalidIdError} from '../invalid-id.js';
import type {Figures, Indicator} from '../types.js';

type Indicators<Id extends string> = Pick<Figures<Id>, 'indicators'>;

/**
 * The topics of a dataset's indicators, each once, in the order of the text.
 *
 * @example topicsOf(haishu2023) // ['governance', 'economy', 'finance', …]
 */
export const topicsOf = ({indicators}: Indicators<string>): readonly string[] => [
  ...new Set(indicators.map(({topic}) => topic)),
];

/**
 * The indicators of a topic, in the order of the text.
 *
 * @example indicatorsOn(haishu2023, 'water').map(({name}) => name.en) // ['Share of surface-water sections …', …]
 * @throws InvalidIdError where the dataset has no such topic
 */
export function indicatorsOn<Id extends string>(data: Indicators<Id>, topic: string): readonly Indicator<Id>[] {
  const topics = topicsOf(data);
  if (!topics.includes(topic)) throw new InvalidIdError('topic', topic, topics);
  return data.indicators.filter((indicator) => indicator.topic === topic);
}
