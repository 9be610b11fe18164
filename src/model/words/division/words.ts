/** A kind of administrative division, as its name ends: 区 or 县, 市 or 州. */
export type DivisionKind =
  | 'province'
  | 'autonomous-region'
  | 'municipality'
  | 'league'
  | 'city'
  | 'autonomous-prefecture'
  | 'prefecture'
  | 'district'
  | 'county'
  | 'banner'
  | 'county-level-city'
  | 'town'
  | 'township'
  | 'subdistrict';

/** The nouns for the divisions of a map, and for the whole that they make up. */
export interface DivisionNouns {
  /** One of them, after an article or `no`: `镇乡街道`, `township`. */
  readonly one: string;
  /** Several of them, or all: `镇乡街道`, `各区`, `townships`. */
  readonly many: string;
  /** Whichever of them it is: `镇乡街道`, `所在区`, `township or subdistrict`. */
  readonly each: string;
  /** The whole, after 全 or `the whole`: `区`, `district`. */
  readonly whole: string;
}

/** The words for divisions. */
export interface DivisionWords {
  /**
   * The nouns for divisions of some kinds.
   *
   * @param kinds Those that are present, the largest first; empty where there is no division.
   * @param whole The kind of the whole; undefined where there is none.
   */
  readonly nouns: (kinds: readonly DivisionKind[], whole: DivisionKind | undefined) => DivisionNouns;
}
