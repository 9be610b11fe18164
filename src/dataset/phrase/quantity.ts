import type {Commitment, Relation} from '../types.js';

/** How one number bounds the truth. */
export type Bound = Exclude<Relation, 'qualitative' | 'range'>;

/** A second, more ambitious number beside a first one: `5.5%以上、力争6%`. It is in the unit of the first. */
export interface Stretch {
  readonly relation: Bound;
  readonly value: number;
  /** The word by which the text sets it apart: 力争, 争取. */
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

/** What a phrase says about one quantity. Values are in the unit itself: `117.1亿元` is 11 710 000 000 of 元. */
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
  /** Set where the number is a position in an order; `scope` is among whom: `全国` of `全国第22位`. */
  readonly rank?: {readonly scope?: string};
  /** What one share of the quantity belongs to: `千人` of `每千人床位8张`. */
  readonly per?: string;
  /** Words before the number that are no part of it: `完成固定资产投资`. */
  readonly context?: string;
  /** Words after the number that are no part of it, brackets among them: `绿道`, `含续建12条`. */
  readonly remark?: string;
}

/** Why a phrase is not one quantity. */
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

/** A phrase that was not read, and the words in it that stood in the way. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** The phrase. */
  readonly text: string;
  /** The words that caused the refusal; the whole phrase where no single ones did. */
  readonly part: string;
}

/** What reading a phrase gives: always one of the two. */
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
