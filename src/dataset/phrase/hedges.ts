import type {Bound} from './quantity.js';

/**
 * The words that bound a number, by the relation that they express. 以上, 以下 and 以内 include the number, 超过,
 * 低于 and 不满 do not (Civil Code of China, Art. 1259); 余 and 多 mean a remainder, so they exclude it. 约 and 左右
 * have no tolerance. `before`, `inside` and `after` say where a word stands: `超过8800个`, `9700余名`, `8%以上`.
 */
interface Hedges {
  readonly relation: Bound;
  readonly before: string;
  readonly inside?: string;
  readonly after: string;
}

const hedges: readonly Hedges[] = [
  {
    relation: 'ge',
    before:
      '大于或?等于|不(?:得|应|可|能|宜)(?:低于|少于|小于)|不少于|不低于|不小于|不下于|不亚于|不下|至少|最少|最低|起码|达到[或及并]超过|≥|≧|⩾|>=|' +
      'at least|at minimum|(?:a )?minimum(?: of)?|(?:no|not) less than|(?:no|not) fewer than|no lower than',
    after: '(?:[及或]?其?以上)|之上|\\+|起步?|or (?:more|above|higher)|and (?:more|above|over)|at least',
  },
  {
    relation: 'gt',
    before:
      '超过了?|首次?超|首次?破|首次突破|超出|突破|高于|大于|多于|逾|跨越|跨过|跨上|迈上|迈过|迈入|迈进|登上|站上|越过|冲破|' +
      '(?<![赶反])超|(?<![通经度走渡路超])过|(?<![突冲打])破|>|' +
      'more than|greater than|higher than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beyond|in excess of|upwards of|north of',
    inside: '余|多',
    after: '有余|余|多|开外',
  },
  {
    relation: 'le',
    before:
      '小于或?等于|不(?:得|应|可|能|宜|再)(?:超过|高于|多于|大于)|[不未]超过|没有超过|[不未]突破|没有突破|不高于|不多于|不大于|不超出|不超|至多|最多|最高|≤|≦|⩽|<=|' +
      'at most|at maximum|(?:a )?maximum(?: of)?|up to|(?:no|not) more than|not (?:to )?exceed(?:ing)?|no (?:higher|greater) than|within',
    after:
      '(?:[及或]?其?以下)|以内|之内|之下|内(?![需环陆外部地资])|封顶|or (?:less|fewer|below|lower)|and (?:below|under)|at most',
  },
  {
    relation: 'lt',
    before:
      '低于|不满|不足|不到|小于|少于|[未没]满|[未没]达到?|没有达到|<|' +
      'less than|fewer than|lower than|under|below|short of',
    after: '不到|不足',
  },
  {
    relation: 'approx',
    before:
      '大约|大概|大致|约合|折合约|(?<![节条公契预合制集违续签和])约|接近|将近|(?<![最附靠临邻亲新])近|≈|~|' +
      'about|around|approximately|approx\\.?|roughly|nearly|almost|some|close to|circa|ca\\.|c\\.',
    after: '左右|上下(?!游)|前后|or so|or thereabouts',
  },
];

const alternatives = (place: 'before' | 'inside' | 'after') =>
  hedges
    .map((hedge) => hedge[place])
    .filter(Boolean)
    .join('|');

/** Not inside an English word; a Chinese word may directly follow one: `GDP超1000亿元`. */
export const wordStart = '(?:(?<![A-Za-z])|(?![A-Za-z]))';

/** A word that bounds the number after it, at the end of a text. */
export const hedgeBefore = new RegExp(`${wordStart}(${alternatives('before')})\\s*$`, 'i');

/** A word that bounds the number before it, at the beginning of a text. */
export const hedgeAfter = new RegExp(`^\\s*(${alternatives('after')})(?![a-z])`, 'i');

/** The same words at the end of a text: `60个村以上`. */
export const hedgeAtEnd = new RegExp(`(${alternatives('after')})$`, 'i');

const whole = ({before, inside, after}: Hedges) =>
  new RegExp(`^(?:${[before, inside, after].filter(Boolean).join('|')})$`, 'i');
const patterns = hedges.map((hedge) => [hedge.relation, whole(hedge)] as const);

/** The relation that a hedge expresses: 以上 is `ge`; undefined for any other word. */
export const relationOf = (hedge: string): Bound | undefined =>
  patterns.find(([, pattern]) => pattern.test(hedge))?.[0];

/** A bound on the amount of a fall is reversed for the negative change: a fall of 3 % or more is a change of at most −3 %. */
export const mirrored = (relation: Bound): Bound =>
  (({eq: 'eq', approx: 'approx', ge: 'le', gt: 'lt', le: 'ge', lt: 'gt'}) as const)[relation];
