import type {Localized, PageTable, Report} from '../../../dataset/types.js';
import type {Pair} from '../../../model/comparison/pair.js';

/** The input of the chart; see `pairsOf`. */
export interface YoyBarInput {
  readonly report: Report | PageTable;
  readonly pairs: readonly Pair[];
  /** The name of the topic of all pairs, where the chart is one of a topic. */
  readonly topic?: Localized | undefined;
}

/** The orders that rows may stand in; see `inOrder`. */
export const orders = ['change', 'given', 'report', 'size'] as const;

/** One of `orders`. */
export type Order = (typeof orders)[number];
