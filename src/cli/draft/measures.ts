import type {Change} from '../../dataset/phrase/quantity.js';
import type {Measure} from '../../dataset/types.js';
import {nounOfCounted} from './counted-nouns.js';
import type {DraftUnit} from './counted-nouns.js';

const amounts: readonly (readonly [zh: string, id: string, one: string, other?: string])[] = [
  ['元', 'CNY', 'yuan', 'yuan'],
  ['美元', 'USD', 'US dollar'],
  ['港元', 'HKD', 'Hong Kong dollar'],
  ['欧元', 'EUR', 'euro'],
  ['%', 'percent', '%', '%'],
  ['‰', 'permille', '‰', '‰'],
  ['个百分点', 'percentage-point', 'percentage point'],
  ['倍', 'times', 'times', 'times'],
  ['平方米', 'm2', 'm²', 'm²'],
  ['平方公里', 'km2', 'km²', 'km²'],
  ['立方米', 'm3', 'm³', 'm³'],
  ['公里', 'km', 'km', 'km'],
  ['公里/小时', 'kilometre-per-hour', 'km/h', 'km/h'],
  ['米', 'm', 'm', 'm'],
  ['亩', 'mu', 'mu', 'mu'],
  ['公顷', 'hectare', 'hectare'],
  ['吨', 'tonne', 't', 't'],
  ['公斤', 'kilogram', 'kg', 'kg'],
  ['斤', 'jin', 'jin', 'jin'],
  ['吨标煤', 'tce', 't coal equivalent', 't coal equivalent'],
  ['吨标准煤', 'tonne-standard-coal', 't coal equivalent', 't coal equivalent'],
  ['千瓦', 'kilowatt', 'kW', 'kW'],
  ['兆瓦', 'megawatt', 'MW', 'MW'],
  ['千瓦时', 'kilowatt-hour', 'kWh', 'kWh'],
  ['微克/立方米', 'microgram-per-m3', 'µg/m³', 'µg/m³'],
  ['标准箱', 'teu', 'TEU', 'TEU'],
  ['兆瓦时', 'megawatt-hour', 'MWh', 'MWh'],
  ['千伏安', 'kilovolt-ampere', 'kVA', 'kVA'],
  ['度', 'kilowatt-hour-du', 'kWh', 'kWh'],
  ['延米', 'running-metre', 'm', 'm'],
  ['元/人', 'yuan-per-person', 'yuan per person', 'yuan per person'],
  ['元/亩', 'yuan-per-mu', 'yuan per mu', 'yuan per mu'],
  ['元/吨', 'yuan-per-tonne', 'yuan per tonne', 'yuan per tonne'],
  ['元/平方米', 'yuan-per-m2', 'yuan per m²', 'yuan per m²'],
  ['元/立方米', 'yuan-per-m3', 'yuan per m³', 'yuan per m³'],
  ['吨/日', 'tonne-per-day', 't per day', 't per day'],
  ['立方米/日', 'm3-per-day', 'm³ per day', 'm³ per day'],
];

const durations: readonly (readonly [zh: string, id: string, one: string])[] = [
  ['年', 'year', 'year'],
  ['个月', 'month', 'month'],
  ['天', 'day', 'day'],
  ['日', 'day-ri', 'day'],
  ['个工作日', 'working-day', 'working day'],
  ['个季度', 'quarter', 'quarter'],
  ['小时', 'hour', 'hour'],
  ['个小时', 'hour-ge', 'hour'],
  ['分钟', 'minute', 'minute'],
  ['秒', 'second', 'second'],
];

const counts: readonly (readonly [zh: string, id: string, one: string, other?: string])[] = [
  ['人', 'person', 'person', 'people'],
  ['名', 'person-ming', 'person', 'people'],
  ['位', 'person-wei', 'person', 'people'],
  ['人次', 'visit', 'visit'],
  ['剂次', 'dose', 'dose'],
  ['户', 'household', 'household'],
  ['家', 'organisation', 'organisation'],
  ['所', 'institution', 'institution'],
  ['处', 'site', 'site'],
  ['间', 'room', 'room'],
  ['套(间)', 'home', 'home'],
  ['辆', 'vehicle', 'vehicle'],
  ['场', 'event', 'event'],
  ['场次', 'event-changci', 'event'],
  ['批次', 'batch', 'batch', 'batches'],
  ['起', 'case', 'case'],
  ['宗', 'case-zong', 'case'],
  ['株', 'plant', 'plant'],
  ['岁', 'age', 'year of age', 'years of age'],
  ['分', 'point', 'point'],
  // These count anything, so that an English noun would be a guess: the neutral word for a thing counted.
  ['个', 'unit-ge', 'unit'],
  ['项', 'unit-xiang', 'unit'],
  ['条', 'unit-tiao', 'unit'],
  ['件', 'unit-jian', 'unit'],
  ['座', 'unit-zuo', 'unit'],
  ['套', 'unit-tao', 'unit'],
  ['台', 'unit-tai', 'unit'],
  ['台(套)', 'unit-taitao', 'unit'],
  ['支', 'unit-zhi', 'unit'],
  ['部', 'unit-bu', 'unit'],
  ['枚', 'unit-mei', 'unit'],
  ['栋', 'building', 'building'],
  ['幢', 'building-zhuang', 'building'],
  ['头', 'head', 'head', 'head'],
  ['头只', 'head-touzhi', 'head', 'head'],
  ['匹', 'horse', 'head', 'head'],
  ['羽', 'bird', 'bird'],
  ['次', 'occurrence', 'time'],
  ['件次', 'case-jianci', 'case'],
  ['例', 'case-li', 'case'],
  ['批', 'batch-pi', 'batch', 'batches'],
  ['笔', 'transaction', 'transaction'],
  ['单', 'order', 'order'],
  ['种', 'kind', 'kind'],
  ['类', 'kind-lei', 'kind'],
  ['轮', 'round', 'round'],
  ['县', 'county', 'county', 'counties'],
  ['张', 'unit-zhang', 'unit'],
];

/** Other spellings of a unit, by the one that the table has. */
const spellings: Readonly<Record<string, string>> = {
  ...{MW: '兆瓦', kW: '千瓦', kWh: '千瓦时', 平方: '平方米', 立方: '立方米'},
  ...{标箱: '标准箱', 台套: '台(套)', 工作日: '个工作日'},
};

/** A unit by the spelling that the table has: MW is 兆瓦. */
export const standardUnit = (printed: string): string => spellings[printed] ?? printed;

const plural = (one: string) => `${one}s`;

const units = new Map<string, DraftUnit>(
  [...amounts, ...durations, ...counts].map(([zh, id, one, other = plural(one)]) => [zh, {id, zh, one, other}]),
);

/** What is counted, by the noun in a name: a unit of its own for each measure word. */
function countedUnit(zh: string, name: string, found: Map<string, DraftUnit>): DraftUnit | undefined {
  const noun = nounOfCounted(zh, name);
  if (!noun) return undefined;
  if (!noun.one) return {id: 'unit-hu', zh, one: 'unit', other: 'units'};
  const {id, one, other = plural(one)} = noun;
  const key = `${zh} ${id}`;
  const before = [...found.values()].filter((unit) => unit.one === one).length;
  const unit = found.get(key) ?? {id: before === 0 ? id : `${id}-${before + 1}`, zh, one, other};
  found.set(key, unit);
  return unit;
}

/** What 位 counts in a ranking, where it counts no people: 全省排名上升4位. */
const place: DraftUnit = {id: 'place', zh: '位', one: 'place', other: 'places'};

/**
 * The unit of a measure word in an indicator of a name; one on no list gets a numbered id.
 *
 * @param found The units of this draft that are on no list of measure words.
 */
export function draftUnit(unit: string, name: string, found: Map<string, DraftUnit>): DraftUnit {
  const printed = standardUnit(unit);
  if (printed === '') return {id: 'number', zh: '（数）', one: '', other: ''};
  if (printed === '位' && /排名|位次|名次|排位/.test(name)) return place;
  const known = countedUnit(printed, name, found) ?? units.get(printed) ?? found.get(printed);
  if (known) return known;
  const numbered = {id: `unit-${found.size + 1}`, zh: printed, one: '', other: ''};
  found.set(printed, numbered);
  return numbered;
}

const isAmount = (unit: string) =>
  amounts.some(([zh]) => zh === unit) || /\/|瓦|吨|立方|升|克|伏|卡|GW|MW|kW|TB|PB/.test(unit);
const isDuration = (unit: string) => durations.some(([zh]) => zh === unit);

/** The end of a name that is a rate of change: 增速, 涨幅. */
export const ofGrowth = /(?:同比|环比)?(?:增长率|增长速度|增速|增幅|涨幅|降幅|增长|涨跌幅)$/;

/** The measure of a number, by its unit, its verb and its name. */
export function measureOf(unit: string, change: Change | undefined, name: string, isThreshold: boolean): Measure {
  if (isThreshold) return 'threshold';
  if (unit === '%' || unit === '‰')
    return change?.kind === 'by' || ofGrowth.test(name) || name.endsWith('改善') ? 'growth' : 'share';
  if (unit === '个百分点') return 'level';
  if (unit === '倍') return 'ratio';
  if (unit === '' && /占[^,，]{1,12}$/.test(name)) return 'share';
  if (unit === '') return /倍差|比$|系数|强度|指数|密度/.test(name) ? 'ratio' : 'count';
  if (isDuration(unit)) return 'duration';
  return isAmount(unit) ? 'level' : 'count';
}
