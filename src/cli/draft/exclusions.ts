import type {ExclusionClass} from '../../dataset/types.js';
import {noteMark} from './note-marks.js';

/** A part of the text whose digits are not a quantity. */
export interface ExcludedSpan {
  readonly start: number;
  readonly end: number;
  readonly class: ExclusionClass;
  /** Why, in Chinese. */
  readonly why: string;
  readonly rule: string;
}

type Rule = readonly [rule: string, ExclusionClass, why: string, RegExp];

const year = String.raw`(?<!\d)(?:19|20)\d\d`;
/** Measure words after a number of four digits that is no year: 2000头. */
const measureWord = '(?:头(?!部)|只(?![有是能要])|[羽匹棵颗栋幢艘架])';
const hanYear = '[二一][〇零○九]?[〇零○一二三四五六七八九]{2,3}';
const day = String.raw`\d{1,2}[日号]`;

/** Digits of the page around the report: headings, times, page numbers, note marks and list markers. */
const furniture: readonly Rule[] = [
  ['page-line', 'furniture', '网页信息', /^[^\n。]*(?:发布时间|发布日期|浏览|点击数|阅读量|来源:|字号|打印|\.jpe?g|\.png|https?:|www\.|编辑:|责编|审核:|索引号|扫一扫)[^\n。]*$/gm],
  ['page-number', 'furniture', '页码', /^[-—－·第 ]*\d{1,3}[-—－·页 ]*(?:\/\d{1,3})?$/gm],
  ['list-mark', 'furniture', '序号', /^(?:\d{1,2}[.、．](?!\d)|0\d(?=[^\d.%])|\(?\d{1,2}\)|第?\d{1,2}[)、])/gm],
  ['inner-list-mark', 'furniture', '序号', /(?<=[。;；:：\n,，])(?:\(\d{1,2}\)|\d{1,2}[.、．](?=\p{Script=Han}))/gu],
  ['note-mark', 'furniture', '注释标记', noteMark],
  ['table-number', 'furniture', '图表编号', /(?:附[图表]|附件|专栏|见[图表])\d{1,2}(?!\.\d)/g],
]; // prettier-ignore

const dates: readonly Rule[] = [
  ['proportion', 'name', '比例', /\d+\.\d+:\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)*|\d+:\d+\.\d+(?::\d+(?:\.\d+)?)*|(?<=(?:比|结构|比例)(?:为|由|从|调整为|优化为|达)?)\d+:\d+(?::\d+)?/g],
  ['clock', 'date', '时刻', /(?<!\d)\d{1,2}:\d{2}(?::\d{2})?/g],
  ['year-range', 'date', '时段', new RegExp(String.raw`${year}年?(?:度)?[-—~至到](?:(?:19|20)\d\d|\d\d)(?:年度?|学年)?`, 'g')],
  ['day-of-year', 'date', '日期', new RegExp(String.raw`${year}[-./]\d{1,2}[-./]\d{1,2}(?!\d)`, 'g')],
  ['year', 'date', '年份', new RegExp(String.raw`${year}(?:年(?:度)?(?:前?\d{1,2}(?:[-—~至到]\d{1,2})?个?月(?:底|末|初|份|${day})?(?:[-—~至到]\d{1,2}[月日])?)?|(?=学年|(?!${measureWord})[^\d.%万亿个家人元项条平公户名米吨亩件台套批辆座处所种例只期起宗枚株间份余多]|$))`, 'g')],
  ['month', 'date', '月份', new RegExp(String.raw`(?<![\d.])\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份|底|末|初|中旬|上旬|下旬)?(?:${day})?(?:[-—~至到](?:\d{1,2}月)?${day})?`, 'g')],
  ['months', 'date', '时段', /前\d{1,2}个月|\d{1,2}(?:[-—]\d{1,2})个月(?=内|前)|(?:第|前)?[1-4]季度/g],
  ['day', 'date', '日期', /(?<![\d.])\d{1,2}日(?=[,，、。;；上下前起至\n晚凌])/g],
  ['anniversary', 'date', '周年', /\d{1,3}(?:周年|华诞)/g],
  ['time-taken', 'date', '用时', /(?<=用)(?:了|近|不到)?\d{1,3}(?:个多?|多|余)?(?:天|月|周|小时|年)(?=多?的?时间|(?<=仅用.{2,5})[就便即])/g],
  ['century', 'date', '年代', /\d{2}世纪|(?<!\d)\d0(?:年代|后(?!期))/g],
  ['past-years', 'date', '时段', /(?:近|过去的?|未来的?|今后|前|后|最近|此后|这|上|下|首个)\d{1,2}(?:-\d)?(?:个多?|多)?(?:年|个月)(?!级|期)|用(?:\d{1,2}[-—~至到])?\d{1,2}年(?=左右|的?时间)|(?:时隔|历时)\d{1,2}年|(?<=[,，。;；])\d{1,2}年(?=突破|跨越|实现|累计|翻|连)|(?:\d{1,2}[-—~至到])?\d{1,2}年(?=来|间|前|后|内(?!部)|时间)|(?<=“)\d{1,3}(?=天攻坚|天行动|日攻坚)/g],
  ['bare-year', 'date', '年份', new RegExp(String.raw`${year}(?!${measureWord}|[\d.,%‰万亿个家人元项条平公户名米吨亩件台套批辆座处所种例只期起宗枚株间份余多千百])`, 'g')],
]; // prettier-ignore

const names: readonly Rule[] = [
  ['not-one', 'name', '一个也没有', /(?<=(?:没有|未|无)(?:再?出现|发生|采取|报告|新增|发现)?过?)1(?=[例次起人件宗](?![\d及以]))/g],
  ['base', 'name', '比率的基数', /每\d[\d,]*[万亿百千]*(?=[人名户元亩平公个件])/g],
  ['pollutant', 'name', '污染物名称', /PM2\.5|PM10|O3(?!\d)|CO2|NO2|SO2/gi],
  ['code', 'name', '名称中的代号', /(?<![A-Za-z])(?!(?:RMB|CNY|USD)\d)[A-Z][A-Za-z]{0,7}[-—]?\d+(?:[./-]\d+)*[A-Za-z]?(?![\d.]*[%万亿])/g],
  ['mark', 'name', '名称中的代号', /(?<![\d.])\d+(?:\.\d+)?[A-Z](?![A-Za-z²³/W])[A-Z]*级?|(?<![\d.])(?:\d[Aa]级?|0\d+(?![\d.%]))/g],
  ['example', 'name', '举例中的名称', /(?<=[\p{Script=Han}A-Z\d])(?:、\d{1,5})*(?:[、和及与]\d{1,5})(?=等\d*[一二三四五六七八九十百余多]*[条路个])/gu],
  ['voltage', 'name', '设施规格', /\d+(?:\.\d+)?(?:千伏|kV|KV)(?:\/\d+千伏)?(?=[\p{Script=Han}“])(?!安)/gu],
  ['tonnage', 'name', '设施规格', /\d+(?:\.\d+)?万?(?:吨级|米级|千瓦级|兆瓦级|亿级|万级|位级|亿元级|万元级|级(?=[\p{Script=Han}]*(?:地震|台风|风|伤残|码头)))/gu],
  ['line', 'name', '线路或处所编号', /(?<![\d.])\d{1,5}号(?:[、和及与]\d{1,3}号)*(?!召)/g],
  ['line-list', 'name', '线路或处所编号', /(?<![\d.])\d{1,3}(?:[、和及]\d{1,3})+号线/g],
  ['transit', 'name', '线路编号', /(?:地铁|轨道交通|轨交|公交|国道|省道|县道|高速|航站楼|线路|M|R)\d{1,4}(?:[、和及]\d{1,3})*(?:号?线|路|航站楼)?(?![\d.]*(?:公里|条|亿|万|%|[个元]))|(?<![A-Za-z\d])[gsx]\d{2,4}(?!\d)|(?<![\d.])\d{1,4}(?=国道|省道|县道|线(?![上下]|以))/g],
  ['ordinal', 'name', '序数', /第\d+(?!\d|\.\d)(?!位|名|[,，、。;；!])/g],
  ['top', 'name', '名单或称号的一部分', /(?<![\d.]|第\d{1,3}位(?:跨入|跃入|跻身|进入|迈入|跃升至?|升至))\d{1,4}强/g],
  ['version', 'name', '版本', /(?<![\d.])\d\.\d(?=版|[”》]|工程|行动|计划|平台|时代|政策)(?!%)|(?<![\d.])\d\.0(?![\d%‰万亿个元公倍])/g],
  ['hotline', 'name', '热线号码', /(?<![\d.])(?:1[12]\d|12\d{3}|1\d{4})(?=热线|平台|政务|“|便民|”|服务|、1[12]|和1[12]|等热线|接警|市长|市民|投诉|急救)|(?<![\d.])\d{4,6}(?=“)|(?<=热线)\d{3,5}|(?<![\d.,])12345(?![\d.万亿])/g],
  ['pattern', 'name', '名称的一部分', /(?<![\d.])\d+(?:[+×xX*·•]\d+|\+[NXn])+(?:\+[NXn])*(?:\+[\dNX]+)*/g],
  ['joint', 'name', '名称的一部分', /(?<=[\p{Script=Han}])\d+\+(?=[\p{Script=Han}A-Z])/gu],
  ['round-the-clock', 'name', '名称的一部分', /(?:7×)?24小时(?=[^,，。、;；\d]{0,12}(?:服务|社区|书房|书屋|自助|便利|值守|值班|开放|在线|热线|图书馆|城市|不打烊|办理|营业))/g],
  ['life-circle', 'name', '名称的一部分', /\d+(?:分钟|小时)(?=[^,，。;；\d]{0,14}圈)/g],
  ['hundred-day', 'name', '名称的一部分', /\d+(?:天|日)(?=[^,，。、;；\d]{0,6}(?:攻坚|行动|大会战|会战))/g],
  ['plan-years', 'name', '名称的一部分', /\d年(?=(?:行动|规划|计划|攻坚|倍增|滚动))/g],
  ['congress', 'name', '会议名称', /\d+届\d*(?:次|中)?/g],
  ['grade', 'name', '等级', /(?<![\d.])\d级(?!以上响|公里)|\d类(?=水|地表)|(?<=[Ⅰ-Ⅻ])\d/g],
  ['document', 'name', '文件名称', /〔?\[?(?:19|20)\d\d[\]〕]?\d+号/g],
  ['ratio-name', 'name', '比例', /(?<![\d.])\d+:\d+(?:\.\d+)?(?!\d)/g],
  ['fraction', 'name', '比例', /(?<![\d./])\d\/\d{1,2}(?![\d.万亿])/g],
  ['field', 'name', '比较的范围', /(?<=全[国省市区县州])\d+(?=个?[\p{Script=Han}()]{1,16}(?:第|首位|前))|(?<![\d.])\d+(?=[家个名所位][\p{Script=Han}()]{0,12}之一)|(?<=全[国省市区县州]仅有?)\d+(?=[家个名所])|(?<=[在居]|排名)\d+(?=个\p{Script=Han}{2,10}[中第])|(?<=在\p{Script=Han}{2,8})\d+(?=个\p{Script=Han}{2,10}中\p{Script=Han}{0,6}[排位列居])/gu],
  ['aspects', 'name', '标题或任务的数目', /(?<![\d.])\d+(?=[个大]?方面(?:的?(?:重点)?(?:工作|任务)|\d+[项条]|[:：,，。;；\n]|$))/gm],
  ['designation', 'name', '称号的一部分', /(?<=成为[^,，。;；\d]{0,12}(?:首[个家批]|第一[个家批]|唯一)[^,，。;；\d]{0,4})\d[\d.]*[万亿]+元级?(?=[^,，。;；、\d]{0,6}(?:园区|产业|企业|[县区镇]|开发区|集群))/g],
  ['policy', 'name', '文件名称的一部分', /(?<=(?:落实|贯彻|执行|兑现)[^,，。;；\d]{4,40})\d+(?=条(?:[、,，。;；]|等|政策|措施|举措|意见))/g],
  ['field-number', 'name', '名称中的代号', /(?<=\p{Script=Han})\d{1,3}-\d{1,3}(?=(?![个座口块处家条万亿米亩])\p{Script=Han}{0,4}(?:气田|油田|井|地块|区块|构造|平台|单元))/gu],
  ['numbered-name', 'name', '名称的一部分', /(?<![\d.第〇零]|[超达过近约逾增])\d{3,4}(?=(?:产业|工业|商业|重点项目|创新|招商|惠民|民生)?(?:工程|行动|计划|战略|板块|区块|地块|街区|艺术区|文创园|模式|工作法|机制)(?![^,，。;；、]{0,4}\d))/gu],
  ['series', 'name', '名称中的代号', /(?<![\d.第])\d{1,2}系(?!列|统|数)/g],
  ['counties', 'name', '地区名称的一部分', /(?<=[山库老]区|沿[海江边黄])\d{1,3}(?=县(?!级))|(?<=\p{Script=Han})\d{1,3}(?=县[市区旗]?(?:综合|考核|排名|十强|前列|第))/gu],
  ['departments', 'name', '名称的一部分', /\d+(?=部门|部委)/g],
  ['double-ten', 'name', '名称的一部分', /双\d+%?/g],
]; // prettier-ignore

/** A name in quotation marks, or the title of a book or document. */
const quoted = /“[^“”\n]{1,20}”|"[^"\n]{1,20}"|《[^《》\n]{1,60}》/g;
/** A quantity in quotation marks, which is not a name: “5%左右”. */
const quotedQuantity = /^[“"](?:\d[\d.,]*(?:[万亿]?(?:元|人|个|家|户)|%|个百分点)(?:以上|左右|以内)?)[”"]$/;

/** Chinese numerals that are part of a name or a class: 千亿级, 百日, 三年行动计划. */
const hanNames: readonly Rule[] = [
  ['han-heading', 'furniture', '序号', /^[一二三四五六七八九十]{1,3}[、.．]|^第[一二三四五六七八九十]{1,2}部分|^\([一二三四五六七八九十]{1,3}\)/gm],
  ['han-list-mark', 'furniture', '序号', /(?<=^|[。;；:：\n,，])(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,2}是|第?[一二三四五六七八九十]{1,2}要)/gm],
  ['han-year', 'date', '年份', new RegExp(`${hanYear}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?`, 'g')],
  ['han-month', 'date', '月份', /[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日|份|[底初末前起])/g],
  ['han-span', 'date', '时段', /(?:近|过去|未来|今后|前|这|连续|过去的|最近)?[一二两三四五六七八九十]{1,3}(?:年来|年间|季度|月份|个月来)|(?:近|过去|未来|今后|前|这|过去的|最近|第)[一二两三四五六七八九十]{1,3}(?:年|个月)/g],
  ['han-plan', 'name', '名称的一部分', /[一二两三四五六七八九十]{1,2}年(?=[^,，。、;；\d]{0,6}(?:行动|规划|计划|方案|攻坚|禁渔|目标|任务))|[一二两三四五六七八九十]{1,2}项规定|[一二两三四五六七八九十]个字/g],
  ['han-size', 'name', '名称或门槛的一部分', /(?<![\d零一二两三四五六七八九十.])[百千]?[万亿]元(?:以上|级|村|楼|镇|县|企业)/g],
  ['han-vague', 'name', '没有确切数字', /(?<=上)[百千万亿](?=[\p{Script=Han}])|(?<![\d零一二两三四五六七八九十百千.])[千万亿](?:兆|里|家(?=庭)|元(?=[地G产生工]))/gu],
  ['han-ordinal', 'name', '序数', /第[一二三四五六七八九十百]+(?:、[一二三](?=产业|、))*/g],
  ['han-industry', 'name', '产业名称', /(?<![第\d十百])[一二三](?:、[一二三])*(?=次?产(?:业|增加值|比))/g],
  ['han-people', 'name', '泛指', /(?<![\d零一二两三四五六七八九十百千多余])[百千]万(?=\p{Script=Han}{0,4}(?:人民|儿女|父老))/gu],
  ['han-congress', 'name', '会议名称', /(?:党的)?[一二三四五六七八九十]+[届大](?:[一二三四五六七八九十]+[中次](?:全会|会议)?(?:[、和及][一二三四五六七八九十]+[中次](?:全会|会议)?)*|(?=精神|报告|以来|[和及]|胜利|召开|历次|、[一二三四五六七八九十]+[届大]|人大|人民代表大会|政协|党代会))/g],
  ['han-session', 'name', '会议名称', /(?<=届(?:人大|人民代表大会|政协|党代会|委员会)?)[一二三四五六七八九十]{1,3}次(?=会议|全会)/g],
  ['five-year-plan', 'name', '规划名称', /[一二三四五六七八九十]+五(?=”|规划|期间|时期|末|以来|开局|收官)|“[一二三四五六七八九十]+五”/g],
  ['han-group', 'name', '名称的一部分', /(?<![第零一二两三四五六七八九十百千万])(?:[两二三四五六七八九]大(?=\p{Script=Han}{2})(?!于|队|会(?!战)|大)|[两二三四五六七八九十]{1,2}连[增升丰冠降优胜捷涨跳](?![加长])|[两二三四五六七八九]重(?=压力|因素|任务|冲击|挑战|困难)|[两二三四](?=省[市区]|市县|市区)|[两二三四五六七八九]化(?=融合|协同|同步|改造|互动|联动|一体))/gu],
  ['han-company', 'name', '企业名称的一部分', /(?<![\d零一二两三四五六七八九十百千万])[一二三四五六七八九十百千万]{2,3}岁?(?=集团(?!军)|股份|药业|有限公司)/g],
  ['han-grade', 'name', '等级', /(?<![\d零一二两三四五六七八九十百千万第])[一二三四]级(?=应急|响应|战备|包保|包联|甲等)/g],
  ['han-layout', 'name', '布局名称的一部分', /(?<![\d第零一二两三四五六七八九十百千万])(?:[一二两三四五六七八九十]{1,2}(?:核|带|轴|廊|湾|半岛|翼|极|心|横|纵|圈|环|节点|片区?|组团|城|港|园|区|基地)(?![一-龥]{0,2}(?:改造|建设))){2,}/g],
  ['han-each', 'name', '名称的一部分', /(?<![第\d百十])一(?![百千万亿个项条期次])\p{Script=Han}一(?![百千万亿个项条期次])\p{Script=Han}/gu],
  ['han-year-told', 'date', '时段', /(?<=[的要])一年(?=[,，。;；])/g],
  ['han-time-taken', 'date', '用时', /(?<=用)(?:了|近|不到)?[一二两三四五六七八九十]{1,3}(?:个多?|多|余)?(?:天|月|周|小时|年)(?=多?的?时间)/g],
  ['han-century', 'name', '名称的一部分', /一百(?:周?年)(?=奋斗|[,，。;；])/g],
  ['han-phase', 'name', '名称的一部分', /[一二三四五六]期(?![间货望刊盼许])/g],
  ['none-at-all', 'name', '一个也没有', /(?<![\d零〇一二两三四五六七八九十百千万亿.])零(?=感染|死亡|种植|使用|增长|新增|发生|事故|扩散|上访|投诉|失误|伤亡|传播|外溢|复发|积压|容忍|差错|障碍|跑腿)/g],
  ['han-pair', 'name', '名称的一部分', /[一二两三四五六七八九](?![百千万亿年个项条大])\p{Script=Han}[一二两三四五六七八九](?![百千万亿年个项条])\p{Script=Han}(?=行动|工程|战略|计划|布局|格局|思路|活动|目标)/gu],
  ['han-class', 'name', '称谓', /[一二两三四五六七八九]?[百千万十]+亿?级(?!别)|[十百千万]+[佳大强](?![于力化])|百日|[百千万]名[\p{Script=Han}]{1,4}|千家万户|千方百计|万众|百姓|百年|千年|万里|一千零一|万无一失|万家|万物|亿万|百强|千头万绪|千载|万象/gu],
  ['han-years', 'date', '时段', /(?<![第\d零一二两三四五六七八九十百千万])[二两三四五六七八九十]{1,3}(?:周年|年(?![级制期轮级生]))/g],
]; // prettier-ignore

const spansOf = (text: string, rules: readonly Rule[]): ExcludedSpan[] =>
  rules.flatMap(([rule, kind, why, pattern]) =>
    [...text.matchAll(pattern)].map(({0: match, index}) => ({
      ...{start: index, end: index + match.length},
      ...{class: kind, why, rule},
    })),
  );

function quotedSpans(text: string): ExcludedSpan[] {
  return [...text.matchAll(quoted)]
    .filter(([match]) => /[\d零一二两三四五六七八九十百千万亿]/.test(match) && !quotedQuantity.test(match))
    .map(({0: match, index}) => ({
      ...{start: index, end: index + match.length, class: 'name' as const},
      ...{why: `${match}名称的一部分`, rule: 'quoted-name'},
    }));
}

/** The head of the page, up to the beginning of the speech, or to the first line with a sentence. */
function frontSpans(text: string): ExcludedSpan[] {
  const at = text.search(
    /各位(?:代表|委员|同志)|(?:^|\n)(?:[一二三四][、.．]|[^\n]*。|[^\n]*[\p{Script=Han}约超近]\d[\d.]*(?:%|个百分点|[万亿]|公里|[元人亩吨户]))/u,
  );
  const end = at > 0 && at < 1500 ? at : 0;
  return end ? [{start: 0, end, class: 'furniture', why: '标题与网页信息', rule: 'front-matter'}] : [];
}

/** Every part of the text whose digits are not a quantity. Where several contain a numeral, the first in the list decides. */
export const excludedSpans = (text: string): readonly ExcludedSpan[] => [
  ...spansOf(text, furniture),
  ...spansOf(text, dates.slice(0, 6)),
  ...frontSpans(text),
  ...quotedSpans(text),
  ...spansOf(text, names),
  ...spansOf(text, dates.slice(6)),
  ...spansOf(text, hanNames),
];
