/** Currencies by the sign or word before or after the number. */
const money: Readonly<Record<string, string>> = {
  ...{
    '¥': '元',
    rmb: '元',
    cny: '元',
    人民币: '元',
    yuan: '元',
    renminbi: '元',
    'cn¥': '元',
    人民币元: '元',
    元人民币: '元',
  },
  ...{us$: '美元', usd: '美元', 'us dollars': '美元', 'us dollar': '美元', 'u.s. dollars': '美元'},
  ...{
    hk$: '港元',
    hkd: '港元',
    港币: '港元',
    '€': '欧元',
    eur: '欧元',
    euros: '欧元',
    '£': '英镑',
    gbp: '英镑',
    'jp¥': '日元',
  },
};

/** Other units under their usual names. */
const others: Readonly<Record<string, string>> = {
  ...{percent: '%', 'per cent': '%', pct: '%', 'percentage points': '个百分点', 'percentage point': '个百分点'},
  ...{pp: '个百分点', pps: '个百分点', ppts: '个百分点', 百分点: '个百分点'},
  ...{'square metres': '平方米', 'square meters': '平方米', 'm²': '平方米', 'km²': '平方公里', times: '倍'},
  ...{permille: '‰', 人口: '人', 平米: '平方米', 平方千米: '平方公里', 千米: '公里'},
};

/** One name for one unit: `percent` is `%`, `RMB` is `元`; any other unit is itself. */
export const unitName = (printed: string): string => {
  const key = printed.toLowerCase();
  return Object.keys(money).includes(key) ? money[key] : Object.keys(others).includes(key) ? others[key] : printed;
};

/** A sign or code of money before a number: `¥`, `US$`, `RMB`, `R`. */
export const currencyBefore =
  /(?:^|(?<![A-Za-z]))((?:US|HK|A|C|S|NT)\$|CN¥|[¥$€£₹₩]|人民币|(?:RMB|CNY|USD|HKD|EUR|GBP|ZAR|R)(?![A-Za-z]))\s*$/;

/**
 * The measure words and units of reports and tables. Longer ones come first, so that 平方公里 is not read as a 平方 of
 * something; each may be followed by `/` and another unit.
 */
const known = [
  '个?百分点|个点|个基点|个工作日|个小时|个月|个季度|个点位|个床位|个车位|个泊位|个班次',
  '美元|港元|欧元|英镑|日元|人民币|元人民币|元|亩次|亩',
  '平方千米|平方公里|平方米|平方|平米|立方米|立方|公顷|公里|千米|厘米|毫米|纳米|微米|海里|里|米|英里|英尺|顷',
  '克标准煤|千克标准煤|公斤标准煤|吨标准煤|吨标煤|吨煤当量|标准箱|标箱|箱|吨公里|万吨公里|吨|公斤|千克|毫克|微克|克|斤|升|毫升|桶',
  '千瓦时|兆瓦时|千瓦|兆瓦|瓦|千伏安|千伏|伏|度|焦耳|千焦|大卡|卡|兆|比特|摄氏度|℃|°C',
  '剂次|人次|人日|人份|人口|人|名|位|户次|户|家次|家|所|座|栋|幢|套次|套|间|辆次|辆|台次|台套|台|架次|架|艘次|艘|列|班次|班|架|趟',
  '场次|场|批次|批|项次|项|件次|件|宗|起|例|份|封|篇|部|本|册|幅|枚|颗|株|棵|头|只|羽|尾|匹|条|支|根|张|片|块|面|道|门|扇|处|片区',
  '课时|学时|个|只|对|双|组|队|支队|届次|次|遍|轮|圈|步|期次|款|种|类|门类|级|档|层|股|手|单|笔|批|票|车次|车|泊位|床|床位|座位|座席|席|学位|岗位|车位',
  '秒|分钟|分|小时|天|周岁|周年|周|岁|方面|年|月|日|倍|成|次/日|帧|像素|企业|村|社区|镇|县|市|街道|乡|校|厂|馆|园|桥|路|站|点',
  '%|‰|‱|°|dB|pH',
];

const byLength = known
  .flatMap((line) => line.split('|'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const latin =
  'kWh|MWh|GWh|TWh|kW|MW|GW|kV|kVA|GB|TB|PB|MB|EB|Mbps|Gbps|Tbps|bps|km²|m²|m³|cm|mm|km|kg|mg|μg|µg|g|m|t|ha|h|dB|bp|bps|Hz|GHz|MHz|℃';

const one = `(?:${byLength})`;

/** A unit at the beginning of a text, with its denominator: `元/平方公里`, `微克/立方米`. */
export const unitAtStart = new RegExp(
  `^\\s*(/\\d*[百千万]人?|(?:${one})(?:\\((?:${one})\\))?(?:(?:/|每(?=立方|平方|人|户|亩|千|万)|·)(?:${one}|[百千万亿]${one}|[\\p{Script=Han}A-Za-z²³μ]{1,6}))*|(?:${latin})(?:/[A-Za-z²³]{1,6})?(?![A-Za-z]))`,
  'u',
);

/** Units of dates, floors and lines: `3月`, `15日`, `8点`, `3号线`. They are amounts only where the words speak of a duration. */
export const isDateUnit = (unit: string): boolean => /^(?:月|日|点|号|期|届|楼|室|章|节|版)$/.test(unit);

const english =
  /^(?:percent|per cent|percentage points?|pct|yuan|cny|rmb|usd|us dollars?|dollars|euros|people|persons|jobs|households|companies|projects|units?|km|kilometres|kilometers|square (?:metres|meters|kilometres|kilometers|km)|hectares|ha|tonnes|tons|metric tons|days|months|years|times|m|m²|km²|gwh|mwh|kwh)$/i;

const scale = /^(?:[十百千]?万?亿|[十百千]?万|[百千])?(.*)$/;
const wholeUnit = new RegExp(`^(?:${one}(?:/[\\p{Script=Han}A-Za-z²³]{1,6})*|(?:${latin})(?:/[A-Za-z²³]{1,6})?)$`, 'u');

/** Whether a text is a unit, as tables put it in brackets after a name: `亿元`, `%`, `million yuan`, but not `新增`. */
export function isUnit(text: string): boolean {
  if (text === '') return false;
  const bare = text.replace(/^(?:thousand|million|billion|trillion)s?(?: |$)/i, '');
  if (english.test(bare) || (bare === '' && text !== '')) return true;
  const [, base] = scale.exec(text)!;
  // 万 and 亿 alone can be the unit of a heading; 千 and 百 alone cannot.
  return base === '' ? /[万亿]$/.test(text) : wholeUnit.test(base);
}
