import {parseQuantity} from '../../../dataset/phrase/read.js';
import {compactText} from '../../compact-text.js';
import {excludedSpans} from '../../draft/exclusions.js';
import {directionOf} from '../../draft/known-indicators.js';
import {readDraftLead} from '../../draft/lead.js';
import {numeralsOf} from '../../draft/numerals.js';
import type {Dataset} from '../../../dataset/types.js';
import type {Problem} from '../../problems.js';
import {isInLatin} from '../printed-units.js';
import {earlierInList} from '../readings.js';

/** Names of indicators of which more is certainly better. */
const isBetterHigher =
  /^(?!.*(?:失业|死亡|事故|能耗|排放|贫困))(?:(?:全市|全区|全县|全省)?(?:地区生产总值|一般公共预算收入|固定资产投资|社会消费品零售总额|进出口总额|城镇新增就业|.*居民人均可支配收入|规上工业增加值|粮食产量|.*优良(?:天数)?(?:比率|比例|率)|森林覆盖率|.*参保率)(?:增长率)?)$/;

/** The direction of a common indicator is the one that `draft` gives it. */
export const directionWarnings = ({indicators}: Dataset): Problem[] =>
  indicators.flatMap(({name, direction, measure}, index): Problem[] => {
    if (measure === 'rank') return [];
    const isFall =
      directionOf(name.zh) === 'down' &&
      /失业率|能耗|PM2\.?5|浓度|死亡|事故|赤字率|不良(?:贷款)?率|倍差|败诉率/.test(name.zh);
    const isWrong = (isFall && direction === 'up') || (isBetterHigher.test(name.zh) && direction === 'down');
    if (!isWrong) return [];
    return [
      {
        path: `indicators[${index}].direction`,
        message: `“${name.zh}” is better the ${isFall ? 'lower' : 'higher'} it is, but its direction is "${direction}"`,
        advice: `Look whether it should be "${isFall ? 'down' : 'up'}".`,
        severity: 'warning',
        zh: {
          message: `“${name.zh}”越${isFall ? '低' : '高'}越好，方向却是 "${direction}"`,
          advice: `请核对是否应为 "${isFall ? 'down' : 'up'}"。`,
        },
      },
    ];
  });

/** Groups of measure words with the same meaning. */
const synonyms: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '人份'],
  ['套', '间', '套(间)', '户'],
  ['吨标煤', '吨标准煤'],
  ['年', '岁', '周岁'],
  ['分钟', '分'],
];

const plainUnit = (zh: string) => zh.replace(/（/g, '(').replace(/）/g, ')').trim();

/** The unit is the one that the report prints, without its scale (万, 亿). */
export function unitWarnings({indicators, observations}: Dataset): Problem[] {
  const byId = new Map(indicators.map((indicator, index) => [indicator.id, {indicator, index}]));
  const warned = new Set<string>();
  return observations.flatMap(({indicator: id, value, source}): Problem[] => {
    const entry = byId.get(id);
    const zh = plainUnit(entry?.indicator.unitName?.zh ?? '');
    if (value === null || !entry || zh === '' || entry.indicator.measure === 'rank' || warned.has(id)) return [];
    const warn = (message: string, advice: string, chinese: NonNullable<Problem['zh']>): Problem[] => {
      warned.add(id);
      return [{path: `indicators[${entry.index}].unitName.zh`, message, advice, severity: 'warning', zh: chinese}];
    };
    const scale = /^[百千]?[万亿](?=.)/.exec(zh)?.[0];
    if (scale !== undefined)
      return warn(`“${zh}” has a scale, but values stand in the unit itself`, `Write “${zh.slice(scale.length)}”.`, {
        message: `“${zh}”带有数级，而数值以单位本身计`,
        advice: `请写“${zh.slice(scale.length)}”。`,
      });
    const printed = parseQuantity(compactText(source.literal, 'dropped').text)?.unit;
    if (printed === undefined || printed === zh || zh.split('/')[0] === printed) return [];
    if (isInLatin(entry.indicator, printed)) return [];
    if (synonyms.some((words) => words.includes(printed) && words.includes(zh))) return [];
    return warn(
      `the unit is “${zh}”, but “${source.literal}” is in ${printed}`,
      `Look whether it should be “${printed}”.`,
      {message: `单位是“${zh}”，原文“${source.literal}”的单位是${printed}`, advice: `请核对是否应为“${printed}”。`},
    );
  });
}

/** The sign of a growth rate agrees with the verb before its number. */
export function signWarnings({indicators, observations}: Dataset): Problem[] {
  const measures = new Map(indicators.map(({id, measure}) => [id, measure]));
  return observations.flatMap(({indicator, value, source: {literal, quote}}, index): Problem[] => {
    if (value === null || value === 0 || measures.get(indicator) !== 'growth') return [];
    const at = quote.indexOf(literal);
    if (at < 0 || quote.indexOf(literal, at + 1) >= 0) return [];
    // A printed minus is the sign itself, whatever the word before it: 增速-5%.
    if (value < 0 && /[-－−]$/.test(quote.slice(0, at))) return [];
    const before = quote.slice(0, at).replace(earlierInList, '');
    const {change} = readDraftLead(before.split(/[，,。；;：:]/).at(-1) ?? '');
    if (change?.kind !== 'by' || change.direction === (value < 0 ? 'down' : 'up')) return [];
    return [
      {
        path: `observations[${index}].value`,
        message: `${value} has another sign than “${change.word}” says`,
        advice: `Look whether it should be ${-value}.`,
        severity: 'warning',
        zh: {message: `${value}的正负与“${change.word}”不符`, advice: `请核对是否应为${-value}。`},
      },
    ];
  });
}

/** A numeral that is excluded as part of a name or a date has no unit. */
export function exclusionWarnings({exclusions}: Dataset, text: string): Problem[] {
  const compact = compactText(text);
  const {quantities} = numeralsOf(compact.text, excludedSpans(compact.text));
  const figures = new Map(
    quantities
      .filter(({unit, script}) => unit !== '' && script === 'arabic')
      .map(({start, end}) => {
        const [from, to] = compact.spanOf(start, end);
        return [from, text.slice(from, to)] as const;
      }),
  );
  return exclusions.flatMap(({start, class: kind}, index): Problem[] => {
    const figure = figures.get(start);
    if (figure === undefined) return [];
    return [
      {
        path: `exclusions[${index}]`,
        message: `“${figure}” is left out as a ${kind}, but it is a figure with a unit`,
        advice: 'Look whether it should be an observation.',
        severity: 'warning',
        zh: {message: `“${figure}”被排除为 ${kind}，但它是带单位的数`, advice: '请核对它是否应为一个数据。'},
      },
    ];
  });
}
