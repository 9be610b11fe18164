import type {MilestoneVerb} from './milestone-verbs.js';
import {bareProject, confidenceOf, isGeneral, kindOf} from './project-names.js';

/** The name of a project in a clause. */
export interface NameReading {
  readonly name: string;
  readonly confidence: number;
  readonly rule: string;
}

/** The name of a project with the verb that tells its milestone. */
export interface NamedProject extends NameReading {
  readonly verb: MilestoneVerb;
}

/** The category after the examples of a list: 等12条道路, 等一批服务业载体, 等产业园区, 等“口袋公园”. */
const category =
  /(?<![高中平优均对同初])等(?:一批|一系列|\d+[个条座所项家处]|[一二三四五六七八九十百两]+[个条座所项家处大]|多[个条座所项家处])?(?:标志性|重点|重大|省市|省级|市级|特色|主干)*(“?(?:[\p{Script=Han}、]|\d号){0,16}”?[\p{Script=Han}]{0,4})$/u;
/** The number of the whole list before its category: 图书馆、博物馆三大建筑. */
const ofSeveral = /(?<=、[^、]{2,12})(?=[两三四五六七八九十]大(?:建筑|项目|工程|枢纽|场馆|园区|板块|片区))/;

/** The count of a list whose category follows without 等: 甲县至乙县、丙县至丁县2条高速公路. */
const countAfterList =
  /(?<=、[^、等\d]{2,14})(?=(?:\d+|[两三四五六七八九十])[条个座所家处项]\p{Script=Han}{0,6}(?:站|公路|项目|工程|学校|中学|小学|医院|码头|水库|泵站|水厂|机场|铁路|高铁|桥|园区|公园)\p{Script=Han}{0,4}$)/u;

/** Words after the names that tell how works get on. */
const progress =
  /(?:(?:实现)?(?:当年|年内|当月)[签开建竣投][约工成产用]{1,3}[、,和]*)+$|(?:施工|建设|工程|扩区|扩园)?(?:进度|步伐|进程)$|[纳列]入[^,，、]{2,8}规划$/;

/** The items between 、, of which one in a quotation or in brackets divides nothing. */
export const splitList = (words: string): string[] =>
  words.split(/(?<!“[^”]*)(?<!\([^)]*)、|(?<=”)(?=“)|(?<=》)(?=《)/);

/** The words that join the last item of a list. */
const joints = /和|与|以及|及/g;
const endOfItem = /[工项中基园馆院校路桥线港台动划革点区城心地目程厅场期会段铁速道站库厂闸街”)]$/;

/** Works on one river, hill or road: 云溪河重点河段治理. */
const worksOn =
  /^(?!加强|推进|开展|实施|深化|中小|重点|主要|城市|农村|城乡|全).{2,}[河湖库渠堤山路街期段](?:.{0,4})(?:治理|整治|修复|加固)$/;

/** The items of a list, separated by 、 and a last 和, where the words on both sides of it may each be a name. */
function itemsOf(words: string): string[] {
  const parts = splitList(words.replace(/(\d)和(?=\d+号线)/, '$1、'));
  const last = parts.at(-1) ?? '';
  for (const {0: joint, index} of last.matchAll(joints)) {
    if (joint === '以及' && index >= 3) return [...parts.slice(0, -1), last.slice(0, index), last.slice(index + 2)];
    const [first, second] = [last.slice(0, index), last.slice(index + joint.length)];
    if (worksOn.test(first) && worksOn.test(second)) return [...parts.slice(0, -1), first, second];
    if (first.length < 3 || second.length < 3 || !(kindOf(first) ?? kindOf(bareProject(first)))) continue;
    const areNames = [first, second].every((item) => confidenceOf(bareProject(item)) >= 0.7);
    if (endOfItem.test(first) || areNames) return [...parts.slice(0, -1), first, second];
  }
  return parts;
}

/** The end of a category whose examples are projects. */
const built =
  /(?:项目|工程|园区|中心|基地|道路|公路|桥梁|铁路|线路|站点|学校|医院|公园|平台|综合体|地标|载体|片区|区块|街区|小区|场景|应用|活动|赛事|馆|枢纽|站|设施|管道|管线|航道|船闸|地块|景点|景区|安置区|安置点|水库|码头|集团|幼儿园|中学|小学|路|桥)$/;

/** The ending of the name of a place, which is where something is, and not what. */
const place = /(?:街道|(?<![古小])镇|乡|村|[县市旗州])$/;

/** A verb of its own with which an item may begin: 拓宽滨江路、修缮云溪路. */
const verbOfItem =
  /^(?:修缮提升|修缮|改造提升|整治提升|建成|打通|拓宽|完成|启动|开工建设|开工|加快推进|加快|推进|实施|拓展|深化|搬迁|新建|改建|扩建|续建|完工)(?=.{3})/;

/** The name in an item; 建设 remains where the rest alone names no project: 美丽乡村宜居家园建设. */
function projectIn(words: string): string {
  const item = words.replace(/等\d+[个条座所项家处].*$/, '').replace(verbOfItem, '');
  const bare = bareProject(item);
  const whole = item.replace(/^(?:一批|新一轮|上级)/, '');
  return confidenceOf(bare) < 0.55 && /(?:建设|改造提升|开发|更新改造|综合整治)$/.test(whole) && whole.length >= 9
    ? whole
    : bare;
}

/** What is done to all things of a list, after the last of them: 甲河、乙河综合整治. */
const works =
  /(?:防洪治理|河道治理|除险加固|生态修复|有机更新|综合整治|综合治理|整治|旧改|改造提升|改造|修缮|扩建|迁建)$/;

/** The items of a list that end as the last one does before the works on all of them, with these works. */
function withWorks(items: readonly string[]): string[] {
  const last = items.at(-1) ?? '';
  const shared = works.exec(last)?.[0];
  const end = shared && last.slice(0, -shared.length).at(-1);
  return items.map((item) =>
    shared && end && item !== last && item.endsWith(end) && !kindOf(item) ? item + shared : item,
  );
}

/** The kinds of things that are often named once after the places of several. */
const sharedEnd =
  /(?:污水处理厂|高速公路|高速|水厂|(?:通用)?机场|变电站|泵站|水库|码头|[火客]?车站|高铁站|中学|小学|幼儿园|卫生院|医院|敬老院|公园|隧道|大桥|立交|互通|灌区|水闸|农贸市场|安置[房区])(?:续建|新建|改建|扩建|改扩建|迁建|配套|节水|改造|提升|除险加固|建设)*(?:工程|项目)?$/;

/** Whether a short item of a list may be the name of a place before the kind of a thing. */
const isBare = (item: string): boolean =>
  /^\p{Script=Han}{2,5}(?<![园场馆站院校桥路湖河库厂港楼塔街心湾岛林寺阁城小中线段期])$/u.test(item) &&
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

/** Ways of doing things, whose examples are no projects. */
const way = /(?:模式|机制|方式|办法|方法|手段|举措|措施|政策|理念|业态|问题|领域|行业|部门|企业|技术|产品)$/;
/** A street or a side, which is where a thing of another kind is: 滨江路等停车场. */
const where = /(?:路|街|大道|东侧|西侧|南侧|北侧|片区)$/;
const onlyThere = /^(?:停车场|口袋公园|游园|农贸市场|充电站|公厕|安置房|棚户区)$/;

/** A name without what is told about it: 全市期盼多年的云溪大桥 is 云溪大桥. */
export function withoutAttribute(item: string): string {
  const rest = item.slice(item.lastIndexOf('的') + 1);
  if (rest === item) return item;
  const confidence = confidenceOf(rest);
  return (rest.length >= (rest.endsWith('项目') ? 4 : 5) && confidence >= 0.6) ||
    (rest.length >= 4 && confidence >= 0.8)
    ? rest
    : item;
}

/** An example with the category that completes its name: 老城停车 and 项目. */
function withCategory(item: string, category: string): string {
  if (where.test(item) && onlyThere.test(category)) return item + category;
  const isWhole =
    where.test(item) ||
    (kindOf(item) !== undefined && (confidenceOf(item) > 0 || !item.startsWith('“'))) ||
    /[一二三四五]期$|提升$|改造$|整治$|延伸$|改线$|[改扩迁]建$|段$/.test(item);
  return !isWhole && kindOf(item + category) ? item + category : item;
}

/** Words that are no name beside one: they begin with a verb, or end in what is done or cared for in general. */
const noSibling =
  /20\d\d年|\d[万亿]?[元亩人户个家条]|[及其]|建设.|首[家个]|唯一|第[一二三四五]个|^(?:布局|升级|其中|探索|社会|制度|区域|国家级|公共|中西部|加强|完善|提升|优化|推进|推动|建设|改造|发展|实施|开展|支持|做|抓|强化|深化|落实|健全|构建|培育|促进|保障|扩大|壮大|全面|持续|各|相关|有关)|(?:工作|任务|服务|发展|管理|监管|治理|整治|水平|能力|力度|产业|经济|企业|品牌|政策|制度|机制|体系|设施|安全|环境|质量|活动|行业|资源|要素|文化|旅游|教育|医疗|养老|就业|农业|工业|住房|收入|人才|队伍|创新|升级|融合|消费|市场|投资|合作|开放|改革|修复|保护|防控|防治|培训|技能|供应|供给|保障|普查|遗产|空间|创建|审批|编制|申报|招商|充电桩|征收|拆迁|谈判|服务业|制造业)$/;
const couldBeName = /^(?:[\p{Script=Han}A-Za-z\d“”—-]{4,16}|\p{Script=Han}{2}[园场馆站院桥湖河库厂港楼塔])$/u;

/** Whether words that are no name by themselves may be one beside the name of a project. */
export const mayBeName = (item: string): boolean =>
  couldBeName.test(item) &&
  (worksOn.test(item) || !noSibling.test(item)) &&
  !/的|和|与|[\d到向为]$/.test(item) &&
  !place.test(item);

/** Words that begin no name of one thing. */
const ofMany =
  /^(?:\d|坚持|一批|一系列|多个|多条|更多|全部|所有|部分|若干|新签约|新开工|新引进|本|该|我|其|这|各|[现已再又并])/;

/** Whether words without a known ending may be the name of a thing that has been built, started or opened. */
export const isOpenName = (item: string): boolean =>
  item.length >= 4 && mayBeName(item) && !ofMany.test(item) && !isGeneral(item);

/** Kinds of what is built in one place. */
const builtKinds = /^(?:rail|road|water|energy|transport|school|hospital|museum|culture|sport|park)$/;

/** Whether an item is the certain name of what is built, or of a phase of it. */
const isCertain = (item: string): boolean =>
  mayBeName(item) &&
  confidenceOf(item) >= 0.75 &&
  (builtKinds.test(kindOf(item) ?? '') || /[一二三四五六]期$/.test(item));

/** Whether words go on with a list of names: they are nothing but certain names, or end the list with its category. */
export function goesOnWithNames(words: string): boolean {
  const [, last] = /^([^等]{4,40})等[^等]{0,16}(?:项目|工程)$/.exec(words) ?? [];
  return last ? splitList(last).every(mayBeName) : splitList(words).every(isCertain);
}

/** The last characters of the names of things that are built. */
const endOfThing = /[园场馆站院校桥路湖河库厂港楼塔街心]$/;

/** The confidence of each item of a list: what stands beside the certain name of a project, and may be a name, is one too. */
function confidencesIn(items: readonly string[]): number[] {
  const alone = items.map(confidenceOf);
  const isBesideName =
    items.length <= 8 &&
    items.some((item, at) => (alone[at] >= 0.75 && !quoted.test(item)) || (alone[at] >= 0.6 && /.{6}项目$/.test(item)));
  const isLikeOther = (item: string) =>
    items.some((other, at) => alone[at] >= 0.6 && endOfThing.test(other) && other.at(-1) === item.at(-1)) &&
    mayBeName(item);
  return items.map((item, at) =>
    alone[at] < 0.55 && (worksOn.test(item) || (isBesideName && mayBeName(item)) || isLikeOther(item))
      ? 0.6
      : alone[at],
  );
}

/** A list with a category and the names after it: 甲路等道路工程以及乙小学. */
const twoLists = /^(.+?等[^、“”]{2,14}?)(?:以及|和)([^、].{2,})$/;

/** The names of projects in the words before or after a verb. */
export function namesIn(words: string, isList: boolean): NameReading[] {
  const [, before, others] = twoLists.exec(words) ?? [];
  if (before && others && built.test(before) && confidenceOf(bareProject(splitList(others)[0])) >= 0.6)
    return [before, others].flatMap((list) => namesIn(list, isList));
  const list = words.replace(/^.*——/, '').replace(progress, '').replace(ofSeveral, '等').replace(countAfterList, '等');
  const match = category.exec(
    list.replace(/(?<=等\d+[个条座所项])共\d[^的]{0,8}的|(?<=等一批)\p{Script=Han}{2,14}的/u, ''),
  );
  const examples = match ? list.slice(0, match.index) : list;
  const noun = bareProject(match?.[1] ?? '')
    .replace(/^(?:在建|续建|新开工)+/, '')
    .replace(/^(?:[\p{Script=Han}]{1,4}性、?)+(?=.{2})|^(?:科创|创新)?(?=.{4})/u, '')
    .replace(/[“”]/g, '');
  const items = completed(
    withWorks(itemsOf(examples))
      .map((item) => withoutAttribute(projectIn(item)))
      .filter(Boolean),
  );
  // Things of which there are several are not named: 打造一批精致街区.
  if (!match && /^(?:一批|一系列|若干|更多)[^“]*$/.test(words)) return [];
  // A long list is one of names where most of it are.
  if (
    !match &&
    !isList &&
    items.length > 5 &&
    items.filter((item) => confidenceOf(item) >= 0.6).length * 2 < items.length
  )
    return [];
  if (match) {
    return items.flatMap((item) => {
      const name = withCategory(item, noun);
      const isExample =
        built.test(
          noun.replace(/(?:建设|品质提升|绿化|整治|修缮|提升|改造|征收|大修|维修|贯通|疏解|修建性|详规)+$/, ''),
        ) &&
        !(/设施$/.test(noun) && noSibling.test(item)) &&
        name.length >= 3 &&
        name.length <= 24 &&
        !/[,，的]|^[A-Z]+$/.test(name) &&
        !place.test(name) &&
        !/方面$/.test(item);
      const confidence =
        noun.startsWith('方面') ||
        isGeneral(item) ||
        /^\d+[个所条座家]/.test(item) ||
        (way.test(noun) && !isExample && confidenceOf(item) < 0.75)
          ? 0
          : Math.max(confidenceOf(name), isExample ? 0.75 : 0);
      return confidence > 0 ? [{name, confidence, rule: 'example-of-list'}] : [];
    });
  }
  const confidences = confidencesIn(items);
  return items.flatMap((name, at) =>
    confidences[at] > 0
      ? [{name, confidence: confidences[at], rule: quoted.test(name) ? 'quoted-name' : 'ending'}]
      : [],
  );
}

const quoted = /“/;
