import type {Comparability} from '../../../dataset/types.js';
import type {Bound, Gap, GapCertainty} from '../../comparison/comparability.js';

/** The words of comparisons between a target and a result. */
export interface ComparisonWords {
  /** The report, or the table of the page, does not give a number; `role` is `2023 target`. */
  readonly missing: (role: string, isActual: boolean, isOfPage: boolean) => string;
  /** What stands between the parts of a side that are not added up. */
  readonly and: string;
  /** A sum. */
  readonly inAll: (value: string) => string;
  /** What of the target is measured, where it is not the target itself; before the words of `gap`. */
  readonly edges: Readonly<Record<Gap['of'], string>>;
  /** The size of a difference, which may be known only roughly. */
  readonly size: (size: string, certainty: GapCertainty, isCount: boolean) => string;
  /** How a target lies to `base`, last year's result. */
  readonly gap: {
    readonly level: (base: string) => string;
    readonly times: (times: string, base: string, isAbout: boolean) => string;
    /** `isAmount`: amounts are more or fewer, rates are higher or lower. */
    readonly distance: (size: string, base: string, isMore: boolean, isAmount: boolean) => string;
    /** The distance in percent of the result, after the distance. */
    readonly rate: (percent: string, isMore: boolean, isAbout: boolean) => string;
  };
  /** The same in a column of differences. */
  readonly short: {
    readonly notComparable: string;
    readonly level: string;
    /** A difference of which this is known: `−16.7%起`. */
    readonly bounded: (difference: string, bound: Bound) => string;
    readonly times: (times: string) => string;
    readonly inBoth: (inUnit: string, ratio: string) => string;
  };
  /** The words before the reason of a judgement. */
  readonly remarks: Readonly<Record<Comparability, string>>;
}
