import type {Dataset, Indicator, Role} from '../../dataset/types.js';
import type {Link} from './links.js';

/** Words that names of indicators may have or lack without meaning another thing. */
const optional =
  /^(?:全年|全市|全区|全县|全省|全国|我国|今年|去年|年末|年均|新增)+|实际(?=增长率?$)|[（(][^）)]*[）)]/g;

/** A name without what may be missing from it: 全国城镇调查失业率 is 城镇调查失业率. */
const stem = (name: string): string =>
  name
    .replace(optional, '')
    .replace(/(?:涨幅|增幅|增速|增长)$/, '增长率')
    .replace(/国内生产总值|GDP/gi, '地区生产总值');

const pairsOf = (text: string): readonly string[] =>
  Array.from({length: Math.max(0, text.length - 1)}, (_, at) => text.slice(at, at + 2));

/** How alike two names are, from 0 to 1: twice their common pairs of characters by all their pairs (Dice). */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), [...pairsOf(b)]];
  const total = first.length + second.length;
  const common = first.filter((pair) => {
    const at = second.indexOf(pair);
    if (at >= 0) second.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? Number(a === b) : (2 * common.length) / total;
}

/** From this likeness on a pair is proposed. */
const leastLikeness = 0.5;
/** The most proposals for one indicator. */
const most = 3;

const isOfOneKind = (a: Indicator, b: Indicator) => a.measure === b.measure && a.unit === b.unit;

/** Whether an indicator counts what a year adds, or all that there is: 新增学位 is never 学位总数. */
const isNew = ({name}: Indicator) => /^(?:新|净增|增[加设])/.test(name.zh);
const isTotal = ({name}: Indicator) => /^(?:累计|现有|拥有)|(?:总数|总量|保有量|存量)$/.test(name.zh);

/** The rule that proposes a pair, with its likeness; undefined where none does. */
function proposal(a: Indicator, b: Indicator): {readonly rule: string; readonly likeness: number} | undefined {
  const [name, other] = [stem(a.name.zh), stem(b.name.zh)];
  const isAlike = isOfOneKind(a, b);
  // A target in words has no unit, and its result may have one.
  if (!isAlike && a.measure !== 'none' && b.measure !== 'none') return undefined;
  if (a.name.zh === b.name.zh) return {rule: isAlike ? 'same-name' : 'same-name-other-unit', likeness: 2};
  if (isNew(a) !== isNew(b) && (isTotal(a) || isTotal(b))) return undefined;
  if (name === other)
    return {rule: isNew(a) === isNew(b) ? 'same-but-for-optional-words' : 'same-but-for-new', likeness: 1.5};
  const plain = (text: string) => text.replace(/增长率$/, '');
  const degree = likeness(isAlike ? name : plain(name), isAlike ? other : plain(other));
  return degree >= leastLikeness ? {rule: `similar-name ${degree.toFixed(2)}`, likeness: degree} : undefined;
}

/** The words of the first number, or phrase, of an indicator in a role; empty where there is none. */
const quoteOf = ({observations}: Dataset, id: string, of: Role): string =>
  observations.find(({indicator, role}) => indicator === id && role === of)?.source.quote ?? '';

/**
 * Proposes which indicators of a later report are those of an earlier one: of one measure and unit, and with names that are the same
 * or alike. A proposal joins nothing until a person confirms it. An indicator that already has a confirmed pair gets none.
 */
export function proposeLinks(earlier: Dataset, later: Dataset, known: readonly Link[]): Link[] {
  const of = known.filter((link) => link.earlierReport === earlier.report.id && link.laterReport === later.report.id);
  // What has a namesake in the earlier report is hardly another of its indicators too.
  const namesakes = new Set(
    later.indicators
      .filter((b) => earlier.indicators.some((a) => a.name.zh === b.name.zh && isOfOneKind(a, b)))
      .map(({id}) => id),
  );
  return earlier.indicators.flatMap((a): Link[] => {
    const mine = of.filter((link) => link.earlier === a.id);
    if (mine.some(({decision}) => decision && decision !== 'unrelated')) return [];
    const found = later.indicators
      .filter((b) => !mine.some((link) => link.later === b.id))
      .flatMap((b) => {
        const reason = proposal(a, b);
        return reason && (reason.likeness > 1 || !namesakes.has(b.id)) ? [{b, ...reason}] : [];
      })
      .sort((x, y) => y.likeness - x.likeness);
    // Beside a name that is the same, names that are only alike would be noise.
    const best = found[0]?.likeness > 1 ? found.filter((one) => one.likeness > 1) : found;
    return best.slice(0, most).map(({b, rule}) => ({
      earlierReport: earlier.report.id,
      laterReport: later.report.id,
      earlier: a.id,
      later: b.id,
      why: {zh: '', en: ''},
      earlierName: a.name.zh,
      laterName: b.name.zh,
      proposedBy: rule,
      targetQuote: quoteOf(earlier, a.id, 'target'),
      resultQuote: quoteOf(later, b.id, 'actual'),
    }));
  });
}
