import type {Commitment, Relation} from '../types.js';

/** The relation of one number to the true value. */
export type Bound = Exclude<Relation, 'qualitative' | 'range'>;

/** A second, more ambitious number beside a first one: `5.5%以上、力争6%`. It is in the unit of the first. */
export interface Stretch {
  readonly relation: Bound;
  readonly value: number;
  /** The word that introduces it: 力争, 争取. */
  readonly hedge: string;
}

/** A change that the text reports. */
export interface Change {
  readonly direction: 'up' | 'down';
  /** `by`: the number is the amount of the change, and a fall is negative. `to`: it is the level that is reached. */
  readonly kind: 'by' | 'to';
  /** The verb as printed: 增长, 降至. */
  readonly word: string;
}

/** One quantity of a phrase. Values are in the base unit: `117.1亿元` is 11 710 000 000 times 元. */
export interface Quantity {
  readonly relation: Bound | 'range';
  /** The number; of a range, its lower end. */
  readonly value: number;
  /** The upper end of a range, which it includes. */
  readonly high?: number;
  /** The usual name of the unit, without its scale: `元`, `%`, `个百分点`, `平方米`. Absent where the text gives none. */
  readonly unit?: string;
  /** The unit as printed, where that is another word than `unit`: `percent`, `RMB`. */
  readonly unitName?: string;
  /** The word that gave the relation, as printed: 以上, 逾, at least. */
  readonly hedge?: string;
  readonly stretch?: Stretch;
  /** How firmly the text promises the number: 确保, 预期, 力争. */
  readonly commitment?: Commitment;
  readonly change?: Change;
  /** The level before a change, where the text gives it: 14 of `由14家增加到18家`. */
  readonly from?: number;
  /** Set where the number is a rank; `scope` is the group that is ranked: `全国` in `全国第22位`. */
  readonly rank?: {readonly scope?: string};
  /** The denominator of a rate: `千人` in `每千人床位8张`. */
  readonly per?: string;
  /** Words before the number that do not belong to the quantity: `完成固定资产投资`. */
  readonly context?: string;
  /** Words after the number that do not belong to the quantity, such as those in brackets: `绿道`, `含续建12条`. */
  readonly remark?: string;
}

/** The reason why a phrase cannot be read as one quantity. */
export type RefusalReason =
  | 'empty'
  | 'no-number'
  | 'vague'
  | 'several-numbers'
  | 'proportion'
  | 'date'
  | 'ordinal'
  | 'not-a-quantity'
  | 'malformed'
  | 'precision'
  | 'contradiction'
  | 'half'
  | 'backwards'
  | 'units-differ'
  | 'not-understood';

/** A phrase that could not be read, and the words in it that are the cause. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The phrase. */
  readonly text: string;
  /** The words that caused the refusal; the whole phrase where the cause is not in single words. */
  readonly part: string;
}

/** The result of reading a phrase. */
export type Reading = {readonly quantity: Quantity} | {readonly refusal: Refusal};

/** Thrown inside the reader only; `readPhrase` returns it as a refusal. */
export class RefusedPhrase extends Error {
  readonly reason: RefusalReason;
  readonly part: string;

  constructor(reason: RefusalReason, part = '') {
    super(reason);
    this.name = 'RefusedPhrase';
    this.reason = reason;
    this.part = part;
  }
}
