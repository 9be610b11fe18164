import type {Locale} from '../../../../dataset/types.js';
import {gapOf, isRefused} from '../../../../model/comparison/comparability.js';
import type {Pair} from '../../../../model/comparison/pair.js';
import type {YearRole} from '../../../../model/comparison/words.js';
import {roleWords} from '../../../../model/words/observation.js';
import {namedSentence} from '../sentence.js';
import {boundOf} from './change.js';
import type {Count} from './language.js';

/** The two numbers that are set side by side. */
type Years = readonly [actual: YearRole, target: YearRole];

/** How many pairs the title counts, and what became of the others. */
interface Tally {
  readonly compared: number;
  readonly refused: number;
  /** How many are compared with a reservation: `close` or `derived`. */
  readonly rough: number;
  /** How many have a target in words. */
  readonly worded: number;
  /** How many have a number of one year only. */
  readonly single: number;
}

const hasGap = (pair: Pair) => boundOf(pair) !== undefined;

function tallyOf(pairs: readonly Pair[]): Tally {
  const compared = pairs.filter(hasGap).length;
  const refused = pairs.filter(isRefused).length;
  const rough = pairs.filter((pair) => {
    const comparability = pair.comparison?.comparability;
    return hasGap(pair) && (comparability === 'close' || comparability === 'derived');
  }).length;
  const single = pairs.filter(({actual, target}) => !actual || !target).length;
  return {compared, refused, rough, worded: pairs.length - compared - refused - single, single};
}

/** The outcomes of the pairs that may be compared, the most frequent first, "level" last among equals. */
export function countsOf(pairs: readonly Pair[]): Count[] {
  const gaps = pairs.filter(hasGap).map((pair) => gapOf(pair)!);
  const ways: readonly (readonly [Count['way'], number])[] = [
    ['above', 1],
    ['below', -1],
    ['level', 0],
  ];
  return ways
    .map(([way, sign]) => {
      const those = gaps.filter(({difference}) => Math.sign(difference) === sign);
      const edges = (of: string) => those.filter((gap) => gap.of === of).length;
      return {way, count: those.length, floors: edges('floor'), ceilings: edges('ceiling')};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The pairs that are not counted in the title. */
function restOf({compared, refused, worded, single}: Tally, locale: Locale): string {
  const groups: readonly [count: number, zh: string, en: string][] = [
    [refused, '不可比', 'not comparable'],
    [worded, '没有可比的数字', 'without numbers to compare'],
    [single, '只有一年的数字', 'given for one year only'],
  ];
  const named = groups.filter(([count]) => count > 0);
  if (named.length === 0) return '';
  if (locale === 'zh')
    return (compared ? '另有' : '其中') + named.map(([count, zh]) => `${count}项${zh}`).join('，') + '。';
  const [first] = named;
  if (compared && named.length === 1)
    return first[0] === 1 ? `The other one is ${first[2]}.` : `The other ${first[0]} are ${first[2]}.`;
  const words = named.map(([count, , en]) => `${count} ${count === 1 ? 'is' : 'are'} ${en}`);
  const last = words.pop()!;
  return (compared ? 'Of the others, ' : 'Of these, ') + (words.length ? words.join(', ') + ' and ' : '') + last + '.';
}

/** The widest gap in words: in proportion to the result or, where all pairs are percentages, in percentage points. */
function widestWords(pairs: readonly Pair[], years: Years, locale: Locale): string {
  const gaps = pairs.map((pair) => (hasGap(pair) ? gapOf(pair) : undefined));
  const isShare = gaps.some((gap) => gap?.change !== undefined);
  const isPoints = pairs.every((pair, index) => !gaps[index] || pair.target?.indicator.unit === 'percent');
  const sizes = gaps.map((gap) => Math.abs((isShare ? gap?.change : gap?.difference) ?? 0));
  const most = Math.max(...sizes);
  const at = sizes.indexOf(most);
  if (!(isShare || isPoints) || most === 0 || sizes.lastIndexOf(most) !== at) return '';
  const sentence = namedSentence(pairs[at], years, locale);
  // English names begin with a capital, so the name begins the sentence.
  if (locale === 'en') return sentence.replace(/\.$/, ` – the widest gap${isShare ? ' in relative terms' : ''}.`);
  return `${isShare ? '按比例计，' : ''}相差最大的是` + sentence;
}

/** How many of the compared pairs are compared with a reservation. */
const roughWords = ({rough}: Tally, locale: Locale): string =>
  rough
    ? {
        zh: `可比各项中，口径不尽相同的有${rough}项，见注。`,
        en: `See the notes: ${rough} ${rough === 1 ? 'comparison is' : 'comparisons are'} not strictly like for like.`,
      }[locale]
    : '';

/** The summary: the pairs that the title leaves out, the widest gap, and pairs that are not strictly comparable. */
export function summaryOf(pairs: readonly Pair[], years: Years, locale: Locale): string {
  const tally = tallyOf(pairs);
  const sentences = [
    restOf(tally, locale),
    tally.compared > 1 ? widestWords(pairs, years, locale) : '',
    roughWords(tally, locale),
  ];
  const words = sentences.filter(Boolean).join({zh: '', en: ' '}[locale]);
  if (words) return words;
  const [before, after] = years.map((year) => roleWords(year, locale));
  return {zh: `各项${after}与${before}之差见图。`, en: `The chart shows each ${after} beside its ${before}.`}[locale];
}
