import type {MilestoneVerb} from './milestone-verbs.js';
import {built, categoryOf, exampleOf} from './project-categories.js';
import {bareProject, confidenceOf, isGeneral, kindOf} from './project-names.js';
import type {NameReading} from './project-names.js';
import {confidencesIn, isCertain, isOpenName, mayBeName, noSibling, worksOn} from './project-siblings.js';

/** The name of a project with the verb that tells its milestone. */
export interface NamedProject extends NameReading {
  readonly verb: MilestoneVerb;
}

/** Words after the names that tell how works get on. */
const progress =
  /(?:(?:实现)?(?:当年|年内|当月)[签开建竣投][约工成产用]{1,3}[、,和]*)+$|(?:施工|建设|工程|扩区|扩园)?(?:进度|步伐|进程|力度)$|[纳列]入[^,，、]{2,8}规划$/;

/** The items between 、, of which one in a quotation or in brackets divides nothing. */
export const splitList = (words: string): string[] =>
  words.split(/(?<!“[^”]*)(?<!\([^)]*)、|(?<=”)(?=“)|(?<=》)(?=《)/);

/** The words that join the last item of a list. */
const joints = /和|与|以及|及/g;
const endOfItem = /[工项中基园馆院校路桥线港台动划革点区城心地目程厅场期会段铁速道站库厂闸街”)]$/;

/** Two lines whose kind is named once: 云商和滨津高铁. */
const twoLines = /(?<=^|、)(\p{Script=Han}{2,3})[和与](?=\p{Script=Han}{2,3}(高铁|高速|铁路|城际)(?:建设)?(?:$|、))/u;

/** Two campaigns by quotations, whose kind is named once with their number: “云鹰”和“云燕”两项行动. */
const twoCampaigns =
  /(“[^“”]+”)[和与、]?(“[^“”]+”)(?:(?:两|2)[项大个]((?:[万千百]亩)?(?:产业)?示范[片区带园]|行动|活动|工程|计划|改革)|(?<=”[和与]“[^“”]+”)(活动))$/;

/** Fields of which one campaign is told together: 蓝天、碧水、净土保卫战. */
const campaignOf = /(?<![^、]{4,}、?)(?:\p{Script=Han}{2,3}、)+\p{Script=Han}{2,3}(?:保卫战|攻坚战|歼灭战)$/u;

/** The parts of a list, of which one before the last may be a certain thing and another: 云溪东站和云滨、云津等项目. */
const apart = (parts: readonly string[]): string[] =>
  parts.flatMap((part, at) => {
    const [, first, second] = (at < parts.length - 1 && /^(.{2,}[站路园桥馆院区场])[和与](.{2,})$/.exec(part)) || [];
    return first && second && confidenceOf(first) >= 0.7 ? [first, second] : [part];
  });

/** The items of a list, separated by 、 and a last 和, where the words on both sides of it may each be a name. */
function itemsOf(words: string): string[] {
  if (campaignOf.test(words)) return [words];
  const parts = apart(
    splitList(
      words
        .replace(twoLines, '$1$2、')
        .replace(twoCampaigns, '$1$3$4、$2$3$4')
        .replace(
          /(\d)和(?=\d+号线)|(?<=》)[和与及](?=《)|(?<=[GSX]\d+)[和及与](?=[GSX]\d)|(?<=[室院校园路桥馆站厂])以及(?=[^、]{3,}、)/g,
          '$1、',
        ),
    ),
  );
  const last = parts.at(-1) ?? '';
  for (const {0: joint, index} of last.matchAll(joints)) {
    if (joint === '以及' && index >= 3) return [...parts.slice(0, -1), last.slice(0, index), last.slice(index + 2)];
    const [first, second] = [last.slice(0, index), last.slice(index + joint.length)];
    if (/“[^”]*$/.test(first)) continue;
    if (
      /^“[^“”]+”\p{Script=Han}{0,4}(?:制度|机制|行动|活动|工程|计划|平台|模式|改革)$/u.test(first) &&
      second.length >= 4
    )
      return [...parts.slice(0, -1), first, second];
    if (worksOn.test(first) && worksOn.test(second)) return [...parts.slice(0, -1), first, second];
    if (first.length < 3 || second.length < 3 || !(kindOf(first) ?? kindOf(bareProject(first)))) continue;
    const areNames = [first, second].every((item) => confidenceOf(bareProject(item)) >= 0.7);
    if (endOfItem.test(first) || areNames) return [...parts.slice(0, -1), first, second];
  }
  return parts;
}

/** A verb of its own with which an item may begin: 拓宽滨江路、修缮云溪路. */
const verbOfItem =
  /^(?:修缮提升|修缮|改造提升|整治提升|建成|打通|拓宽|完成|启动|开工建设|开工|加快推进|加快|推进|实施|拓展|深化|打造|打响|培育|建立|组建|设立|引进|开展|搬迁|新建|改建|扩建|续建|完工|编制|修编|谋划|调整|投产)(?=.{3})/;

/** The sort of a project before its name: 安置房项目云溪家园. */
const sortBefore =
  /^(?:安置房?|棚户?区?改造?|还建|回迁|招商|产业|工业|农业|文旅|民生|商业)项目(?=\p{Script=Han}{4,}$)/u;

/** What sort of a company it is, before its name: 世界500强企业云溪集团. */
const rankBefore =
  /^(?:[^“”、]{0,16}(?:领军|龙头|知名|头部|链主)企业|(?:世界|全球|中国|全国)\p{Script=Han}{0,6}\d{2,3}强(?:企业)?)(?=\p{Script=Han}{4,}(?<!工程|行动|计划|项目|政策)$)/u;

/** Works on several streets, of which one is named: 甲路等5条路雨污分流改造. */
const ofStreets =
  /^(.{2,}(?:路|街|大道))等\d+条(?:路|道路|街道?)((?:雨污分流|管网|亮化|绿化|路面)\p{Script=Han}{0,4}(?:改造|整治|治理|提升))$/u;

/** The name in an item; 建设 remains where the rest alone names no project: 美丽乡村宜居家园建设. */
function projectIn(words: string): string {
  const item = words
    .replace(ofStreets, '$1$2')
    .replace(/等\d+[个条座所项家处].*$/, '')
    .replace(verbOfItem, '')
    .replace(sortBefore, '')
    .replace(rankBefore, '');
  const bare = bareProject(item);
  const whole = item.replace(/^(?:一批|新一轮|上级)/, '');
  return confidenceOf(bare) < 0.55 && /(?:建设|改造提升|开发|更新改造|综合整治)$/.test(whole) && whole.length >= 9
    ? whole
    : bare;
}

/** What is done to all things of a list, after the last of them: 甲河、乙河综合整治. */
const works =
  /(?:防洪治理|河道治理|除险加固|生态修复|有机更新|综合整治|(?:流域)?综合治理|整治|旧改|改造提升|改造|修缮|扩建|迁建)$/;

/** The items of a list that end as the last one does before the works on all of them, with these works. */
function withWorks(items: readonly string[]): string[] {
  const last = items.at(-1) ?? '';
  const shared = works.exec(last)?.[0];
  const end = shared && last.slice(0, -shared.length).at(-1);
  // Campaigns whose names are quotations share the kind of the last one: “云鹰”、“云燕”行动.
  const campaign = /”?(?:行动|工程|计划|活动)$/.exec(last)?.[0].replace('”', '');
  const isCampaign = (item: string) =>
    campaign && item !== last && !verbOfItem.test(last) && /^“[^“”]{2,8}”$/.test(item);
  return items.map((item) =>
    isCampaign(item)
      ? `${item}${campaign ?? ''}`
      : shared && end && item !== last && item.endsWith(end) && !kindOf(item)
        ? item + shared
        : item,
  );
}

/** The kinds of things that are often named once after the places of several. */
const sharedEnd =
  /(?:污水处理厂|高速公路|高速|水厂|(?:通用)?机场|变电站|泵站|水库|码头|[火客]?车站|高铁站|中学|小学|幼儿园|卫生院|医院|敬老院|公园|隧道|大桥|立交|互通|灌区|水闸|农贸市场|安置[房区])(?:续建|新建|改建|扩建|改扩建|迁建|配套|节水|改造|提升|除险加固|建设)*(?:工程|项目)?$/;

/** Whether a short item of a list may be the name of a place before the kind of a thing. */
const isBare = (item: string): boolean =>
  /^\p{Script=Han}{2,5}(?<![园场馆站院校桥路湖河库厂港楼塔街心湾岛林寺阁城小中线段期部])$/u.test(item) &&
  !kindOf(item) &&
  !noSibling.test(item) &&
  !isGeneral(item);

/** Completes the items of a list with the words that they share: 轨道交通6号线、8号线, 粮库一、二期工程. */
function completed(items: readonly string[]): string[] {
  const whole: string[] = [];
  items.forEach((item, index) => {
    const before = whole.at(-1) ?? '';
    const [, line] = /^(\d+号线.*)$/.exec(item) ?? [];
    const head = line && /^(.*?)\d+号线/.exec(before)?.[1];
    const next = items[index + 1];
    const number =
      /\d+$/.test(item) && /^\d+(号线)/.exec(items.slice(index).find((other) => /^\d+号线/.test(other)) ?? '')?.[1];
    const metro = /^\d+$/.test(item) && /^(.*?)\d+号线/.exec(before)?.[1];
    // The names of two places with the same last character share what follows the second: 甲店、乙店服务站.
    const shared = (items.at(-1) ?? '').slice(0, 5).indexOf(item.at(-1) ?? '\0');
    const ofLast = (items.at(-1) ?? '').slice(shared + 1);
    const isPlaceOf = item.length <= 4 && shared > 0 && ofLast.length >= 3 && !kindOf(item) && !noSibling.test(item);
    // Places before a thing of a certain kind share its kind: 甲村、乙镇污水处理厂.
    const kind = index < items.length - 1 && isBare(item) && sharedEnd.exec(items.at(-1) ?? '')?.[0];
    const road = /^\d+(?:$|线)/.test(item) && /^[国省县]道/.exec(before)?.[0];
    if (number) whole.push(`${metro || ''}${item}${number}`);
    else if (isPlaceOf && kindOf(item + ofLast)) whole.push(item + ofLast);
    else if (kind) whole.push(item + kind);
    else if (head) whole.push(head + item);
    else if (road) whole.push(road + item);
    else if (next && /[一二三四]$/.test(item) && /^[一二三四]期/.test(next)) whole.push(item + next.slice(1));
    else if (/^[一二三四]期/.test(item) && before) whole.push(before.replace(/[一二三四]期.*$/, '') + item);
    else whole.push(item);
  });
  return whole;
}

/** A name without what is told about it: 全市期盼多年的云溪大桥 is 云溪大桥. */
function withoutAttribute(item: string): string {
  const rest = item.slice(item.lastIndexOf('的') + 1);
  if (rest === item || /^[^“]*”/.test(rest)) return item;
  const confidence = confidenceOf(rest);
  return (rest.length >= (rest.endsWith('项目') ? 4 : 5) && confidence >= 0.6) ||
    (rest.length >= 4 && confidence >= 0.8)
    ? rest
    : item;
}

/** Whether words go on with a list of names: they are nothing but certain names, or end the list with its category. */
export function goesOnWithNames(words: string): boolean {
  const [, last] = /^([^等]{4,40})等[^等]{0,16}(?:项目|工程)$/.exec(words) ?? [];
  return last ? splitList(last).every(mayBeName) : splitList(words).every(isCertain);
}

/** The names of a list with those of its items that have no known ending, where every item is one or the other. */
export function withOpenNames(words: string, names: readonly NameReading[]): readonly NameReading[] {
  const items = splitList(words.replace(/等.*$|(?:\d+|[两三四五六七八九十])[大条座个家项][^、]*$/, '')).map((item) =>
    withoutAttribute(bareProject(item)),
  );
  const isKnown = (item: string) => names.some(({name}) => name.includes(item) || item.includes(name));
  if (!items.every((item) => isKnown(item) || (isOpenName(item) && !/\d/.test(item)))) return names;
  const open = items.filter((item) => !isKnown(item));
  return [...names, ...open.map((name) => ({name, confidence: 0.6, rule: 'state'}))];
}

/** A list with a category and the names after it: 甲路等道路工程以及乙小学. */
const twoLists = /^(.+?等[^、“”]{2,14}?)(?:以及|和)([^、].{2,})$/;

/** Two clusters, whose kind is named once after both: 云溪流域水稻和滨江禽业肉鸡两个产业集群. */
const twoClusters =
  /^(?!.*(?:制造|装备|材料|能源|信息|医药|加工|食品|化工|汽车|电子|产业|服务|旅游|物流|农业|智能|数字|健康|科技)(?:和|两))(\p{Script=Han}{5,12})和(\p{Script=Han}{5,12})两[个大](?:优势|特色|主导|重点)*(产业集群)$/u;

/** What is told of a thing before its name: 集甲、乙等为一体的云溪村, 以甲镇为核心的云溪园. */
const attributes = /集[^,，]{4,}[为于]一[体身]的|以[^,，]{2,}?为(?:主|主体|核心|重点|龙头|依托)的/;

/** Whether an item of a list is only a field of work. */
const isField = (item: string): boolean =>
  /^\p{Script=Han}{2,6}$/u.test(item) && (noSibling.test(item) || isGeneral(item) || /电商$/.test(item));

/** The names of projects in the words before or after a verb. */
export function namesIn(words: string, isList: boolean): NameReading[] {
  const [, ...clusters] = twoClusters.exec(words) ?? [];
  if (clusters.length > 0)
    return clusters.slice(0, 2).map((name) => ({name: `${name}${clusters[2]}`, confidence: 0.6, rule: 'ending'}));
  const [, before, others] = twoLists.exec(words) ?? [];
  if (
    before &&
    others &&
    built.test(before) &&
    confidenceOf(bareProject(splitList(others)[0].split(/等(?=\d|[一两三])/)[0])) >= 0.6
  )
    return [before, others].flatMap((list) => namesIn(list, isList));
  const list = words
    .replace(/“[^“”]*——([^“”]{4,})”/, '$1')
    .replace(/^.*——/, '')
    .replace(/(?<=、.{4,})(?<![高中平优均对同初])等$/, '')
    .replace(attributes, '')
    .replace(progress, '');
  // The campaign that a list makes up is the project, and not its parts: 等“三大专项行动”.
  const campaign = /等(“[^“”]+(?:行动|工程|计划|攻坚战|活动)”)$/.exec(list)?.[1];
  if (campaign) return [{name: campaign, confidence: 0.7, rule: 'quoted-name'}];
  // So is one of which the parts are only what is to become better: 甲提速、乙提档等八大工程.
  const [, parts, works] = /^(.+)等([两三四五六七八九十]大(?:工程|行动))$/.exec(list) ?? [];
  if (parts && works && splitList(parts).every((part) => /提\p{Script=Han}$|提升$/u.test(part)))
    return [{name: works, confidence: 0.6, rule: 'ending'}];
  const category = categoryOf(list);
  const items = completed(
    withWorks(itemsOf(category?.examples ?? list))
      .map((item) => withoutAttribute(projectIn(item)))
      .filter(Boolean),
  );
  if (category) {
    // Beside fields, a weak example is a field too: 特色农牧、文化旅游、农村电商等项目.
    const areFields = items.length > 2 && items.filter(isField).length * 2 > items.length;
    return items
      .filter((item) => !areFields || kindOf(item) !== undefined)
      .flatMap((item) => exampleOf(item, category.noun));
  }
  // Things of which there are several are not named: 打造一批精致街区.
  if (/^(?:一批|一系列|若干|更多)[^“]*$/.test(words)) return [];
  // A long list is one of names where most of it are.
  if (!isList && items.length > 5 && items.filter((item) => confidenceOf(item) >= 0.6).length * 2 < items.length)
    return [];
  const confidences = confidencesIn(items);
  return items.flatMap((name, at) =>
    confidences[at] > 0
      ? [{name, confidence: confidences[at], rule: name.includes('“') ? 'quoted-name' : 'ending'}]
      : [],
  );
}
