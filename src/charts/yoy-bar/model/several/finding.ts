import type {Locale, Localized} from '../../../dataset/types.js';
import {gapOf, isRefused} from '../../../model/comparison/comparability.js';
import type {Gap} from '../../../model/comparison/comparability.js';
import type {Pair} from '../../../model/comparison/pair.js';
import type {YearRole} from '../../../model/comparison/words.js';
import {roleWords} from '../../../model/words/observation.js';
import {periodWords} from '../../../model/words/period.js';
import {namedSentence} from './sentence.js';

/** The two numbers that are set side by side. */
type Years = readonly [actual: YearRole, target: YearRole];

type Outcome = 'below' | 'above' | 'level';

/** How many targets are below, above or level with their results, and how many pairs cannot be compared. */
interface Tally extends Readonly<Record<Outcome, number>> {
  readonly compared: number;
  /** The most frequent outcome. */
  readonly most: Outcome;
  /** Whether as many targets are above as below, and no more are level. */
  readonly isTie: boolean;
  readonly refused: number;
  /** How many targets with the most frequent outcome are only floors or ceilings. */
  readonly edges: Readonly<Record<'floor' | 'ceiling', number>>;
  /** How many are compared with a reservation: `close` or `derived`. */
  readonly rough: number;
  /** How many have a target in words. */
  readonly worded: number;
  /** How many have a number of one year only. */
  readonly single: number;
  readonly all: number;
  /** Whether the compared pairs are only some of all. */
  readonly isPart: boolean;
}

function tallyOf(pairs: readonly Pair[]): Tally {
  const gaps = pairs.map(gapOf).filter((gap) => gap !== undefined);
  const count = (sign: number) => gaps.filter(({difference}) => Math.sign(difference) === sign).length;
  const ways = {below: count(-1), above: count(1), level: count(0)};
  const refused = pairs.filter(isRefused).length;
  const rough = pairs.filter((pair) => {
    const comparability = pair.comparison?.comparability;
    return gapOf(pair) && (comparability === 'close' || comparability === 'derived');
  }).length;
  const single = pairs.filter(({actual, target}) => !actual || !target).length;
  const most = (['below', 'above', 'level'] as const).reduce((a, b) => (ways[b] > ways[a] ? b : a));
  const sign = {below: -1, above: 1, level: 0}[most];
  const edge = (of: Gap['of']) => gaps.filter((gap) => gap.of === of && Math.sign(gap.difference) === sign).length;
  return {
    ...ways,
    most,
    edges: {floor: edge('floor'), ceiling: edge('ceiling')},
    isTie: ways.below > 0 && ways.below === ways.above && ways.level <= ways.below,
    compared: gaps.length,
    refused,
    rough,
    worded: pairs.length - gaps.length - refused - single,
    single,
    all: pairs.length,
    isPart: gaps.length < pairs.length,
  };
}

/** The words for targets of a title that all are only floors, or all only ceilings. */
function edgeOf({most, edges, ...tally}: Pick<Tally, 'most' | 'edges' | Outcome>): Localized {
  if (tally[most] > 0 && edges.floor === tally[most]) return {zh: '下限', en: ' floor'};
  if (tally[most] > 0 && edges.ceiling === tally[most]) return {zh: '上限', en: ' ceiling'};
  return {zh: '', en: ''};
}

/** `8项指标中，5项的2023年目标低于2022年实际` */
function chineseTitle(tally: Tally, years: Years): string {
  const {compared, all, most, isTie, isPart} = tally;
  const [actual, goal] = years.map((year) => roleWords(year, 'zh'));
  const target = goal + edgeOf(tally).zh;
  if (compared === 0) return `${all}项指标的${actual}与${target}`;
  const way = {below: `低于${actual}`, above: `高于${actual}`, level: `与${actual}持平`}[most];
  const subject = isPart ? `${compared}项可比指标` : `${compared}项指标`;
  if (isTie) return `${subject}的${target}，${tally.above}项高于、${tally.below}项低于${actual}`;
  if (compared === 1) return `唯一可比的一项，${target}${way}`;
  return tally[most] === compared ? `${subject}的${target}均${way}` : `${subject}中，${tally[most]}项的${target}${way}`;
}

/** `5 of 8 targets for 2023 are below the 2022 results` */
function englishTitle(tally: Tally, years: Years): string {
  const {compared, all, most, isTie, isPart} = tally;
  const [actual, target] = years.map(({period}) => periodWords(period, 'en'));
  const noun = years[1].role === 'target' ? 'target' : 'result';
  const [results, goals] = [actual && `${actual} `, target && ` for ${target}`];
  if (compared === 0)
    return `${results}results and ${target && `${target} `}${noun}s for ${all} indicators`.replace(/^r/, 'R');
  const count = tally[most];
  const way = {below: 'below', above: 'above', level: 'level with'}[most];
  const comparable = isPart ? 'comparable ' : '';
  if (compared === 1) return `The one comparable ${noun}${edgeOf(tally).en}${goals} is ${way} its ${results}result`;
  if (isTie) {
    const rest =
      count === 1
        ? `one is above and one below its ${results}result`
        : `${count} are above and ${count} below the ${results}results`;
    return `Of ${compared} ${comparable}${noun}s${goals}, ${rest}`;
  }
  const who = count < compared ? `${count} of ${compared}` : count === 2 ? 'Both' : `All ${count}`;
  const what = `${who} ${comparable}${noun}${edgeOf(tally).en}s${goals}`;
  return count === 1 ? `${what} is ${way} its ${results}result` : `${what} are ${way} the ${results}results`;
}

/** The most frequent outcome as a title. Only pairs that may be compared count. */
export const findingOf = (pairs: readonly Pair[], isPart: boolean, years: Years, locale: Locale): string =>
  (locale === 'zh' ? chineseTitle : englishTitle)(isPart ? {...tallyOf(pairs), isPart} : tallyOf(pairs), years);

/** The groups that the title leaves out. */
function restOf(tally: Tally, [before]: Years, locale: Locale): string {
  const actual = roleWords(before, 'zh');
  const {most, isTie, compared, refused, worded, single} = tally;
  const isInTitle = (way: Outcome) => compared > 0 && (isTie ? way !== 'level' : way === most);
  const left = (way: Outcome) => (isInTitle(way) ? 0 : tally[way]);
  const groups: readonly [count: number, zh: string, en: string][] = [
    [left('below'), `低于${actual}`, 'below'],
    [left('above'), `高于${actual}`, 'above'],
    [left('level'), `与${actual}持平`, 'level'],
    [refused, '不可比', 'not comparable'],
    [worded, '没有可比的数字', 'stated in words'],
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
  const gaps = pairs.map(gapOf);
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
    restOf(tally, years, locale),
    tally.compared > 1 ? widestWords(pairs, years, locale) : '',
    roughWords(tally, locale),
  ];
  const words = sentences.filter(Boolean).join({zh: '', en: ' '}[locale]);
  if (words) return words;
  const [before, after] = years.map((year) => roleWords(year, locale));
  return {zh: `各项${after}与${before}之差见图。`, en: `The chart shows each ${after} beside its ${before}.`}[locale];
}
