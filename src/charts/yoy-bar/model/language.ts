import type {Gap} from '../../../model/comparison/comparability.js';

/** How a target compares with a result: the edge that an open target sets, and the sign of the difference. */
interface Finding {
  readonly of: Gap['of'];
  readonly sign: number;
}

/** The words of a single pair. */
export interface Language {
  /** The finding on a pair. @param result Its first number: `2022年实际`; `goal`: its second. */
  readonly title: (place: string, name: string, result: string, goal: string, finding: Finding | undefined) => string;
  readonly refusedTitle: (place: string, name: string, result: string, goal: string) => string;
  readonly subtitle: (result: string, goal: string, unit: string, isCompared: boolean) => string;
}
