import type {Change} from '../../dataset/phrase/quantity.js';
import type {Measure} from '../../dataset/types.js';

/** A unit of the table of units. */
export interface DraftUnit {
  readonly id: string;
  readonly zh: string;
  readonly one: string;
  readonly other: string;
}

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
];

const durations: readonly (readonly [zh: string, id: string, one: string])[] = [
  ['年', 'year', 'year'],
  ['个月', 'month', 'month'],
  ['天', 'day', 'day'],
  ['日', 'day-ri', 'day'],
  ['个工作日', 'working-day', 'working day'],
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
  ['户', 'household', 'household'],
  ['家', 'organisation', 'organisation'],
  ['所', 'institution', 'institution'],
  ['个', 'item', 'item'],
  ['项', 'item-xiang', 'item'],
  ['条', 'item-tiao', 'item'],
  ['件', 'item-jian', 'item'],
  ['座', 'structure', 'structure'],
  ['处', 'site', 'site'],
  ['套', 'set', 'set'],
  ['间', 'room', 'room'],
  ['套(间)', 'home', 'home'],
  ['台', 'machine', 'machine'],
  ['辆', 'vehicle', 'vehicle'],
  ['场', 'event', 'event'],
  ['场次', 'event-changci', 'event'],
  ['批次', 'batch', 'batch', 'batches'],
  ['起', 'case', 'case'],
  ['宗', 'case-zong', 'case'],
  ['张', 'sheet', 'sheet'],
  ['株', 'tree', 'tree'],
  ['岁', 'age', 'year of age', 'years of age'],
  ['分', 'point', 'point'],
];

const plural = (one: string) => `${one}s`;

const units = new Map<string, DraftUnit>(
  [...amounts, ...durations, ...counts].map(([zh, id, one, other = plural(one)]) => [zh, {id, zh, one, other}]),
);

/** The unit of a measure word; one on no list gets a numbered id. */
export function draftUnit(printed: string, unknown: Map<string, DraftUnit>): DraftUnit {
  const zh = printed === '' ? '个' : printed;
  const known = printed === '' ? {id: 'number', zh: '（数）', one: '', other: ''} : units.get(zh);
  if (known) return known;
  const unit = unknown.get(zh) ?? {id: `unit-${unknown.size + 1}`, zh, one: '', other: ''};
  unknown.set(zh, unit);
  return unit;
}

const isAmount = (unit: string) =>
  amounts.some(([zh]) => zh === unit) || /\/|瓦|吨|立方|升|克|伏|卡|GW|MW|kW|TB|PB/.test(unit);
const isDuration = (unit: string) => durations.some(([zh]) => zh === unit);

/** The end of a name that is a rate of change: 增速, 涨幅. */
export const ofGrowth = /(?:同比|环比)?(?:增长率|增长速度|增速|增幅|涨幅|降幅|增长|涨跌幅)$/;

/** The measure of a number, by its unit, its verb and its name. */
export function measureOf(unit: string, change: Change | undefined, name: string, isThreshold: boolean): Measure {
  if (isThreshold) return 'threshold';
  if (unit === '%' || unit === '‰') return change?.kind === 'by' || ofGrowth.test(name) ? 'growth' : 'share';
  if (unit === '个百分点') return 'level';
  if (unit === '倍') return 'ratio';
  if (unit === '') return /倍差|比$|系数|强度|指数|密度/.test(name) ? 'ratio' : 'count';
  if (isDuration(unit)) return 'duration';
  return isAmount(unit) ? 'level' : 'count';
}
