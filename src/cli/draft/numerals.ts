import {hedgeAfter} from '../../dataset/phrase/hedges.js';
import {fractionAt, numeralAt} from '../../dataset/phrase/numeral.js';
import {RefusedPhrase} from '../../dataset/phrase/quantity.js';
import {unitAtStart, unitName} from '../../dataset/phrase/units.js';
import {countedInMany, isNearRound, unitWithoutWord} from './counted-alone.js';
import type {ExcludedSpan} from './exclusions.js';

/** A number of the text with its unit and the hedges after it. Offsets are those of the compact text. */
export interface Numeral {
  readonly start: number;
  /** Offset after the unit. */
  readonly end: number;
  /** Offset after its hedges, such as 以上. */
  readonly tail: number;
  readonly value: number;
  /** The unit by its standard name; empty where the text gives none. */
  readonly unit: string;
  /** The hedges within it and after it. */
  readonly hedges: readonly string[];
  /** The power of ten of its scale: 8 of 亿. */
  readonly shift: number;
  readonly script: 'arabic' | 'han';
  readonly isOrdinal: boolean;
  readonly isNegative: boolean;
}

/** A numeral that is not a quantity. */
export interface Excluded extends ExcludedSpan {
  /** The digits alone. */
  readonly literal: string;
}

export interface Numerals {
  readonly quantities: readonly Numeral[];
  readonly excluded: readonly Excluded[];
}

/** Units that only the reader of reports knows; 棒 is that of mushrooms, 担 is 50 kg, 头只 that of cattle and sheep. */
const furtherUnit =
  /^(?:[群峰](?=[,，。;；、左]|$)|(?:GW|MW|kW|GWh|MWh|kWh|GB|TB|PB|EFLOPS|PFLOPS|P|km²|m²|km|m|t|kg)(?![A-Za-z])|棒(?!球|冰)|蒸吨|延米|[公市]?担(?![保当任责负心忧]))/;

/** Places by which a rank has changed: 上升6个位次. */
const places = /^个(位)[次置](?!差)/;

/** What joins a number to things that are told together: 5大园区; 5大于4 is none. */
const together = /^大(?=\p{Script=Han}{2})(?![^大]?[于力])/u;

/** Words that begin with a measure word and are no measure: 5万市场主体, 3000家庭农场. */
const words =
  /^(?:市[场民级]|家庭|户籍|个体(?![育系验])|村[民级庄]|县[域级]|镇[域区级]|乡[村镇级]|路灯|桥梁|站点|校园|园区|厂房|人才)/;

const read = (text: string, at: number, script: 'arabic' | 'han') => {
  try {
    return fractionAt(text, at) ?? numeralAt(text, at, script);
  } catch (reason) {
    if (!(reason instanceof RefusedPhrase)) throw reason;
    return undefined;
  }
};

/** The digits as printed, where the reader of numerals refuses them: 007, 1.2.3. */
function digitsAt(text: string, at: number) {
  const [digits] = /^\d+(?:\.\d+)?/.exec(text.slice(at, at + 30)) ?? [''];
  return {value: Number(digits), end: at + digits.length, isScaled: false, isBare: false};
}

function numeralFrom(text: string, at: number, script: 'arabic' | 'han'): Numeral | undefined {
  const number = read(text, at, script) ?? (script === 'arabic' ? digitsAt(text, at) : undefined);
  if (!number) return undefined;
  const {remainder, shift = 0} = number as {remainder?: string; shift?: number};
  const hedges = remainder === undefined ? [] : [remainder];
  let {end} = number;
  let unit = ('unit' in number && number.unit) || '';
  const split = /^个([多余])(月|小时|百分点|工作日)/.exec(text.slice(end, end + 8));
  if (split) {
    hedges.push(split[1]);
    [unit, end] = [`个${split[2]}`, end + split[0].length];
  } else if (!unit) {
    const ahead = text.slice(end, end + 24);
    const [whole, printed] =
      /^度(?!电|以|[。,，;；、]|$)/.test(ahead) ||
      words.test(ahead) ||
      (script === 'arabic' && /^项目(?![标录])/.test(ahead))
        ? []
        : (/^(?:头[只匹羽]|[趟列]次)/.exec(ahead) ??
          places.exec(ahead) ??
          unitAtStart.exec(ahead) ??
          furtherUnit.exec(ahead) ??
          (shift >= 4 ? countedInMany.exec(ahead) : null) ??
          []);
    unit = printed ?? whole ?? '';
    end += (whole ?? '').length;
    const after = /^[多余](?=[\p{Script=Han}])/u.exec(text.slice(end, end + 2))?.[0];
    if (!unit && after) {
      hedges.push(after);
      end++;
    }
  }
  let tail = end;
  for (
    let hedge = hedgeAfter.exec(text.slice(tail, tail + 8));
    hedge;
    hedge = hedgeAfter.exec(text.slice(tail, tail + 8))
  ) {
    hedges.push(hedge[1]);
    tail += hedge[0].length;
  }
  // Things that are told together are counted too: 5大园区.
  if (unit === '' && script === 'arabic' && number.value <= 20 && together.test(text.slice(end, end + 3)))
    [unit, end, tail] = ['个', end + 1, end + 1];
  const before = text.slice(Math.max(0, at - 2), at);
  if (unit === '公里' && /时速(?:达到?|可达|为|约|超过?)?$/.test(text.slice(Math.max(0, at - 6), at)))
    unit = '公里/小时';
  const behind = text.slice(tail, tail + 24);
  if (unit === '' && shift >= 4) unit = unitWithoutWord(text.slice(Math.max(0, at - 16), at), behind);
  const isLarge = shift >= 4 || /^[百千]?[万亿]$/.test(text.slice(at, end));
  const isMoney =
    money.test(text.slice(Math.max(0, at - 16), at)) || (shift >= 8 && /^的?\p{Script=Han}{0,8}项目/u.test(behind));
  if (unit === '' && isLarge && isMoney) unit = '元';
  // A place in a list may stand without a measure word: 居全省第3, 排名12.
  if (unit === '' && /^强/.test(text.slice(end)) && /第\d{1,3}位\D{2,3}$/.test(text.slice(Math.max(0, at - 9), at)))
    [unit, end, tail] = ['位', end + 1, end + 1];
  if (unit === '' && (before.endsWith('第') || (before === '排名' && !/^[%.]/.test(text.slice(end))))) unit = '位';
  return {
    ...{start: at, end, tail, value: number.value, hedges, shift, script},
    unit: unitName(unit === '方' ? '立方米' : unit),
    isOrdinal:
      /第$|^排名$/.test(before) ||
      text[end - 1] === '强' ||
      (/^[位名]$/.test(unit) && placed.test(text.slice(Math.max(0, at - 16), at))) ||
      (unit === '位' && isPlace(text.slice(Math.max(0, at - 6), at), text.slice(tail, tail + 4))) ||
      (before.endsWith('前') && /^[位名]$/.test(unit) && !/\d$/.test(text.slice(at, end))),
    isNegative: /(?:^|[^\d\p{Script=Han}A-Za-z)”%])[-－]$|[为是到至,，长]负$|[为是到至长降速幅比][-－−]$/u.test(before),
  };
}

/** Amounts of money, which are told without 元: 产值突破20亿. */
const money =
  /(?:产值|(?:应税|开票)销售|税收|投资额?|营收|收入|销售额|成交额|交易额|利润|增加值|贷款(?:余额)?|存款(?:余额)?|资金|GDP|生产总值|市值|产出)(?:总量|总额|总值)?(?:首次|预计|累计|合计|已|将)*(?:突破|跨越|跨过|迈过|达到?|完成|实现|为|到|增至)?(?:了|近|约|逾|超过?|过)?$/;

/** Words before a place in a list without 第: 排名全省12位, 排76名. */
const placed = /(?:(?<![前安编])排名?|位居|位列|名列)(?:在?全[国省市区县州])?$/;

/** Whether 位 counts places in a list that has moved, and no people: 由全省76位上升至57位. */
const isPlace = (before: string, after: string): boolean =>
  /^(?:上升|跃升|提升|下降|下滑|滑落|前移|跃居|晋升|[升降跃])/.test(after)
    ? /(?:^|[由从列居在])(?:上年|去年|全[国省市区县州])?$/.test(before)
    : /^(?:[,，。;；、)\n]|$)/.test(after) &&
      /[列居]$|全[国省市区县州]$|(?:上升|跃升|提升|下降|下滑|滑落|前移|晋升|[升降跃])[至到]$/.test(before);

/** A round number without digits that something has passed: 突破百亿元大关. */
const isPassedMark = (digits: string, unit: string, before: string, after: string) =>
  /^(?:[百千]?[万亿]|万亿)$/.test(digits.replace(/元$/, '')) &&
  unit === '元' &&
  /(?:突破|超过?|超越|跨越|跨过|迈过|逾|近)$/.test(before) &&
  /^(?:大关|关口|的(?!.{0,4}(?:企业|项目|产业|集群|园区))|[,，、。;；\n]|$)/.test(after);

/** Whether Chinese digits are a number: with a unit or a hedge after them, or a fraction. 一 alone is an article. */
function isHanNumber(text: string, numeral: Numeral): boolean {
  const digits = text.slice(numeral.start, numeral.end);
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  if (isPassedMark(digits, numeral.unit, before, text.slice(numeral.end, numeral.end + 8))) return true;
  if (isNearRound(digits, numeral.unit, before, text.slice(numeral.tail, numeral.tail + 1))) return true;
  const isArticle = /^一(?![百千万亿十])/.test(digits) && numeral.unit !== '%';
  if (isArticle || /[第统唯专单同万进之每几数初这那哪另某任]$/.test(before)) return false;
  if (/分之|成[一二三四五六七八九]?$/.test(digits)) return true;
  if (
    /^[两二](?:手|级|元|地|院|岸|翼|化|会|山|个(?:维护|确立|毫不|文明|一以|大局|责任|转变))/.test(
      text.slice(numeral.start, numeral.start + 6),
    )
  )
    return false;
  if (/^[市县镇乡村区]$/.test(numeral.unit) || (numeral.unit === '分' && digits.startsWith('十'))) return false;
  if (numeral.unit === '' && numeral.hedges.length === 0) return false;
  if (numeral.shift > 1 || numeral.unit === '%' || numeral.hedges.length > 0) return true;
  return (
    counted.test(text.slice(Math.max(0, numeral.start - 6), numeral.start)) &&
    !vague.test(text.slice(numeral.end, numeral.end + 4))
  );
}

/** Whether a number only counts the lines: 03新建公园. */
const isLineNumber = (text: string, {start, end, value, unit, hedges}: Numeral): boolean =>
  (start === 0 || text[start - 1] === '\n') &&
  end - start <= 2 &&
  value < 100 &&
  unit === '' &&
  hedges.length === 0 &&
  /\p{Script=Han}/u.test(text[end] ?? '');

/** Verbs after which Chinese digits are a count. */
const counted =
  /(?:新增|建成|出台|新建|完成|获得?|引进|设立|开通|创建|获评|打造|培育|增设|举办|承办|建立|投用|启用)了?$/;
/** Nouns with a numeral that is not a count: 两个市场, 三方面工作. */
const vague = /^(?:市场|资源|方面|积极性|字|关系|问题|阶段|大局|转变|层面|领域|中国)/;

const hanNumeral = /[零〇一二两三四五六七八九十百千万亿]/;

/** Words before the numbers that are shared out to several things: 分别达到38、. */
const sharedOut = /分别[^\d,，。;；、]{0,6}(?:\d[\d.]*、)*$/;

/** Rates in a list, and amounts that are shared out, have the unit of the last one: 4.8、10.4个百分点; 分别提高到38625、14468元. */
function withSharedUnits(text: string, quantities: readonly Numeral[]): Numeral[] {
  const whole = [...quantities];
  for (let at = whole.length - 2; at >= 0; at--) {
    const [numeral, next] = [whole[at], whole[at + 1]];
    const isShared =
      (numeral.unit === '' && /^(?:%|‰|个百分点|倍)$/.test(next.unit)) ||
      (numeral.unit === '个' && next.unit === '个百分点') ||
      (numeral.unit === '' &&
        next.unit !== '' &&
        sharedOut.test(text.slice(Math.max(0, numeral.start - 40), numeral.start)));
    const isRate = /^(?:%|‰|个百分点)$/.test(next.unit);
    const gap = text.slice(numeral.tail, next.start);
    if (!isShared || !(gap === '、' || (isRate && /^[和与]$/.test(gap)))) continue;
    const isScaled = numeral.shift === 0 && next.shift > 0;
    const scaled = isScaled && {value: Number(`${numeral.value}e${next.shift}`), shift: next.shift};
    whole[at] = {...numeral, unit: next.unit, ...scaled};
  }
  return whole;
}

/** What bounds an amount and its other currency in a bracket holds for both: 5亿元(3000万美元)以上. */
function withBoundsBehindBrackets(text: string, quantities: readonly Numeral[]): Numeral[] {
  const whole = [...quantities];
  quantities.slice(0, -1).forEach((numeral, at) => {
    const other = quantities[at + 1];
    if (text.slice(numeral.tail, other.start) !== '(' || !/元$/.test(numeral.unit) || !/元$/.test(other.unit)) return;
    const [bracket, hedge] = /^\)(以[上下])/.exec(text.slice(other.tail, other.tail + 4)) ?? [];
    if (bracket === undefined) return;
    const tail = other.tail + bracket.length;
    whole[at] = {...numeral, tail, hedges: [...numeral.hedges, hedge]};
    whole[at + 1] = {...other, tail, hedges: [...other.hedges, hedge]};
  });
  return whole;
}

/** The span that contains each offset: of several, the first in the list. */
function firstSpans(spans: readonly ExcludedSpan[]): ReadonlyMap<number, ExcludedSpan> {
  const first = new Map<number, ExcludedSpan>();
  for (const span of [...spans].reverse()) for (let at = span.start; at < span.end; at++) first.set(at, span);
  return first;
}

/** Every numeral of the text, Arabic and Chinese: the quantities, and the excluded ones. */
export function numeralsOf(text: string, spans: readonly ExcludedSpan[]): Numerals {
  const quantities: Numeral[] = [];
  const excluded: Excluded[] = [];
  const spanAt = firstSpans(spans);
  for (let at = 0; at < text.length; at++) {
    const isArabic = /\d/.test(text[at]);
    if (!isArabic && !hanNumeral.test(text[at])) continue;
    const span = spanAt.get(at);
    const [digits] = (isArabic ? /^\d+(?:\.\d+)?/ : /^[零〇一二两三四五六七八九十百千万亿]+/).exec(
      text.slice(at, at + 30),
    ) ?? [''];
    if (span) {
      excluded.push({...span, start: at, end: at + digits.length, literal: digits});
      at += digits.length - 1;
      continue;
    }
    const numeral = numeralFrom(text, at, isArabic ? 'arabic' : 'han');
    if (numeral && !isArabic && !isHanNumber(text, numeral) && digits !== '一' && numeral.unit !== '')
      excluded.push({
        start: at,
        end: at + digits.length,
        literal: digits,
        class: 'name',
        why: '泛指或名称中的数目',
        rule: 'han-count',
      });
    if (!numeral || (!isArabic && !isHanNumber(text, numeral))) {
      at += Math.max(digits.length - 1, 0);
      continue;
    }
    if (isLineNumber(text, numeral)) {
      excluded.push({
        ...{start: at, end: at + digits.length, literal: digits},
        ...{class: 'furniture', why: '序号', rule: 'line-number'},
      });
      at += digits.length - 1;
      continue;
    }
    quantities.push(numeral);
    at = numeral.end - 1;
  }
  return {quantities: withBoundsBehindBrackets(text, withSharedUnits(text, quantities)), excluded};
}
