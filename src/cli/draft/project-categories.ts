import {bareProject, confidenceOf, isGeneral, kindOf} from './project-names.js';
import type {NameReading} from './project-names.js';
import {noSibling, place} from './project-siblings.js';

/** The category after the examples of a list: 等12条道路, 等一批服务业载体, 等产业园区, 等“口袋公园”. */
const category =
  /(?<![高中平优均对同初])等(?:一批|一?大批|一系列|各类|各种|系列|\d+[余多]?[个条座所项家处只支户]|[一二三四五六七八九十百两]+[个条座所项家处大]|多[个条座所项家处])?(?:(?:\d[\d.—-]*[万亿]?元(?:以上)?|[十百千]?亿(?:元以上|元级|级))(?=\p{Script=Han}))?(?:标志性|重特大|大(?=项目)|[省市国](?=重[大点])|重点|重大|高质量|高科技|高新技术|优质|知名|省市|省级|市级|特色|主干)*(“?(?:[\p{Script=Han}、]|\d号){0,16}”?[\p{Script=Han}]{0,4})$/u;
/** How large all the things of a list are together, before their category. */
const sizeOfAll = /(?<=等\d+[个条座所项])共\d[^的]{0,8}的|(?<=等一批)\p{Script=Han}{2,14}的/u;
/** The count of other things after a category: 等3个工厂、16个车间. */
const furtherCount = /(?<=等\d+[个条座所项家处]\p{Script=Han}{2,8})、\d+[个条座所项家处]\p{Script=Han}{2,8}$/u;
/** The number of the whole list before its category: 图书馆、博物馆三大建筑. */
const ofSeveral =
  /(?<=、[^、]{2,12}[园区城院])(?=[两三四五六七八九十]大\p{Script=Han}{0,4}平台$)|(?<=、[^、]{2,12}(?<!等))(?=[两三四五六七八九十]大(?:建筑|项目|工程|枢纽|场馆|园区|板块|片区))/u;

/** The count of a list whose category follows without 等: 甲县至乙县、丙县至丁县2条高速公路. */
const countAfterList =
  /(?<=、[^、等\d]{2,14})(?=(?:\d+|[两三四五六七八九十])[条个座所家处项大]\p{Script=Han}{0,6}(?:[积易][水涝]点|实验室|研究院|道路|线路|新城|高速|城际|中心|基地|片区|景区|馆|医院|站|公路|项目|工程|学校|中学|小学|医院|码头|水库|泵站|水厂|机场|铁路|高铁|桥|园区|公园|空间|场所|阵地)\p{Script=Han}{0,4}$)/u;

/** Two lines named by their ends, without a mark between them: 云滨云江两条高铁. */
const joinedLines = /(?<!\p{Script=Han})(\p{Script=Han}{2})(\p{Script=Han}{2})(?=两条(?:高铁|铁路|高速|城际))/gu;

/** The end of a category whose examples are projects. */
export const built =
  /(?:项目|工程|园区|中心|基地|道路|公路|桥梁|铁路|线路|站点|学校|医院|公园|平台|综合体|商业体|地标|载体|片区|区块|路网|街区|小区|场景|应用|示范点|园|客厅|展会|节会|[积易][水涝]点|活动|赛事|馆|枢纽|站|设施|管道|管线|航道|船闸|地块|景点|景区|安置区|安置点|水库|码头|集团|基金|幼儿园|中学|小学|路|桥|民宿|酒店|收费站|实验室|研究院|工作站|高速|新城|风貌区|工厂|车间|生产线|[^、]{2}会)$/;

/** Ways of doing things, whose examples are no projects. */
const way =
  /(?:模式|机制|方式|办法|方法|手段|举措|措施|政策|理念|业态|问题|领域|行业|部门|企业|技术|产品|要求|精神|部署|批示)$/;
/** A street or a side, which is where a thing of another kind is: 滨江路等停车场. */
const where = /(?:路|街|大道|街角|东侧|西侧|南侧|北侧|片区)$/;
const onlyThere = /^(?:停车场|口袋公园|绿地(?:广场)?|游园|农贸市场|充电站|公厕|收费站|安置房|棚户区)$/;

/** The works on all streets of a list, or on what lies in them: 甲路等5条路雨污分流改造, 甲路等3处积水点整治. */
const worksOnStreets =
  /^(?:(?:道?路|街道?|道路))?((?:雨污分流|管网|积水点|易涝点|亮化|绿化|路面)\p{Script=Han}{0,4}(?:改造|整治|治理|提升))$/u;

/** A category that only tells the field of its examples: 交通项目, 生态环境工程. */
const ofField =
  /^(?:交通|水利|能源|工业|产业|农业|文旅|民生|市政|城建|教育|医疗|基础设施|社会事业|生态环境|生态|环保|公共服务)(?:重大|重点)?(?:项目|工程)$/;

/** An example with the category that completes its name: 老城停车 and 项目. */
function withCategory(item: string, category: string): string {
  if (where.test(item) && onlyThere.test(category)) return item + category;
  const works = where.test(item) ? worksOnStreets.exec(category)?.[1] : undefined;
  if (works !== undefined) return item + works;
  const isWhole =
    where.test(item) ||
    (/.{2}[会节赛展]$/.test(item) && /^(?:展会|会展|节会|会议|赛事)$/.test(category)) ||
    (kindOf(item) !== undefined && (confidenceOf(item) > 0 || !item.startsWith('“'))) ||
    /[一二三四五]期$|提升$|改造$|整治$|延伸$|改线$|[改扩迁]建$|段$/.test(item);
  // A long category describes its examples and is not part of their names: 乡旅融合示范点.
  const isShort = !item.startsWith('“') && !/客厅$/.test(category) && (category.length <= 4 || item.length <= 3);
  const isPart = isShort || /(?:项目|工程|线|路|公路|治理|整治|行动|攻坚|战)$/.test(category);
  // A long category of projects only describes them: 云光等一批强链补链项目.
  const bare = /(?:项目|工程)$/.exec(category)?.[0];
  const end =
    bare && ((bare === '项目' && category.length > 6) || ofField.test(category) || item.endsWith(category.slice(0, -2)))
      ? bare
      : category;
  return !isWhole && isPart && kindOf(item + end) ? item + end : item;
}

/** The examples of a list and the noun of its category; undefined where it names none. */
export function categoryOf(words: string): {readonly examples: string; readonly noun: string} | undefined {
  const list = words.replace(joinedLines, '$1、$2').replace(ofSeveral, '等').replace(countAfterList, '等');
  const match = category.exec(list.replace(sizeOfAll, '').replace(furtherCount, ''));
  if (!match) return undefined;
  const noun = bareProject(match[1])
    .replace(/^(?:现有|在建|续建|新开工|新签约|新引进|新竣工|新投产|\p{Script=Han}{2}类(?=项目$))+|^企业(?=项目$)/u, '')
    .replace(/^(?:[\p{Script=Han}]{1,4}性、?)+(?=.{2})|^(?:科创|创新)?(?=.{4})/u, '')
    .replace(/[“”]/g, '');
  return {examples: list.slice(0, match.index), noun};
}

/** What is done to the things of a category, after its noun. */
const doneToAll = /(?:建设|品质提升|城市设计|绿化|整治|修缮|提升|改造|征收|大修|维修|贯通|疏解|研究|修建性|详规)+$/;

/** The word that stands for a category of companies that all know. */
export const wellKnown = '名企载体';
/** Whether two or three characters may name a company, and no field in which companies work. */
const isShortCompany = (item: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(item) &&
  !noSibling.test(item) &&
  !place.test(item) &&
  !/能源|材料|医药|电子|机械|化工|食品|纺织|建材|汽车|装备|物流|家[具居电]|光电|信息|软件|金融|医疗|电商|商贸|服装|冶金|矿业|环保|储能|光伏|风电|芯片|半导体|钢铁|建筑|地产|零售|餐饮/.test(
    item,
  );

/** What is made up of fields and kinds, which are no projects: 即时零售等新场景, 海上养殖等业态; or what examples do: 企业等入园. */
const ofFields = /(?:新场景|业态|未来产业|新领域|资产|入[园驻])$/;

/** The project that an example of a category is. */
export function exampleOf(item: string, noun: string): readonly NameReading[] {
  const name = withCategory(item, noun);
  const isCompany = noun === wellKnown && isShortCompany(item);
  const isExample =
    built.test(noun.replace(doneToAll, '')) &&
    !(/设施$/.test(noun) && (noSibling.test(item) || confidenceOf(item) < 0.6)) &&
    (name.length >= 3 || isCompany) &&
    name.length <= 24 &&
    !/[,，的]|^[A-Z]+$/.test(name) &&
    (noun !== wellKnown || item.length > 3 || isCompany) &&
    !place.test(name) &&
    !/方面$/.test(item);
  const isNone =
    noun.startsWith('方面') ||
    (ofFields.test(noun) && !/[“A-Z\d]/.test(item)) ||
    (noun === '活动' && confidenceOf(item) === 0) ||
    isGeneral(name === item || !/(?:实验室|研究院|中心|基地)$/.test(noun) ? item : name) ||
    // Fields of which a campaign is made up are no projects: 产业、住房等攻坚行动.
    (/(?:行动|攻坚战?|专项)$/.test(noun) && item.length <= 4 && noSibling.test(item) && !kindOf(item)) ||
    /^\d+[个所条座家]|^(?![GSX]\d)[A-Za-z\d.-]+$/.test(item) ||
    (way.test(noun.replace(/(?:升级|转型|提质|创新|发展)+$/, '')) && !isExample && confidenceOf(item) < 0.75);
  const confidence = isNone ? 0 : Math.max(confidenceOf(name), isExample ? 0.75 : 0);
  return confidence > 0 ? [{name, confidence, rule: 'example-of-list'}] : [];
}

/** Verbs of what settles in a place, whose examples are projects although their category is that of companies. */
const settling = /引进|引入|招引|签约|落地|落户|入驻|投产|开业|成立|组建|设立/;
/** Such a category: 等金融机构总部, 等龙头企业. */
const companies =
  /(?<=等(?:一批|\d+[余多]?[家个户])?)[^,，、“”等]{0,10}(?:企业|公司|银行|机构|品牌|总部|集团|商家|门店)(?=(?:\d+[余多]?[家个户])?$)/;

/** Companies that all know, whose names are often short: 中云、滨粮等一批知名企业. */
const ofWellKnown =
  /(?<=等(?:一批|\d+[余多]?[家个户])?)[^,，、“”等]{0,6}(?:知名|头部|龙头|\d{2,3}强|中央|国有|大型)企业$/;

/** The count of companies after their list: 云溪光电、滨江智能两家企业. */
const countOfCompanies = /(?<=、[^、等]{2,})(?:[两三四五六七八九十]|\d+)家[^,，、等]{0,6}(?:企业|公司)$/;

/** Words whose category of companies is that of projects, where their verb says that these have settled. */
export const withSettled = (words: string, verb: string): string =>
  settling.test(verb)
    ? words.replace(countOfCompanies, '等载体').replace(ofWellKnown, wellKnown).replace(companies, '载体')
    : words;
