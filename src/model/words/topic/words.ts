import type {TopicId} from '../../../dataset/haishu-2023/ids.js';

/** The names of topics, as they begin a title. */
export interface TopicWords {
  readonly names: Readonly<Record<TopicId, string>>;
  /** No indicator of a topic can be compared. */
  readonly noComparable: (topic: string) => string;
  /** The name of a topic of another dataset, from its id. */
  readonly nameOfOther: (topic: string) => string;
}
