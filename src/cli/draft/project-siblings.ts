import {isGeneralWork} from './project-goals.js';
import {confidenceOf, isGeneral, isSlogan, kindOf} from './project-names.js';

/** The ending of the name of a place, which is where something is, and not what. */
export const place = /(?:街道|(?<![古小A-Za-z])镇|乡|村|(?<!示范|试点|重点|先进|先行|旅游|城)[县市旗州])$/;

/** Works on one river, hill or road: 云溪河重点河段治理. */
export const worksOn =
  /^(?!加强|推进|开展|实施|深化|中小|重点|主要|城市|农村|城乡|全).{2,}[河湖库渠堤山路街期段](?:.{0,4})(?:治理|整治|修复|加固)$/;

/** Words that are no name beside one: they begin with a verb, or end in what is done or cared for in general. */
export const noSibling =
  /20\d\d年|\d[万亿]?[元亩人户个家条]|[及其]|建设.|首[家个]|唯一|第[一二三四五]个|^(?:布局|升级|其中|探索|社会|制度|区域|国家级|公共|中西部|加强|完善|提升|优化|推进|推动|建设|改造|发展|实施|开展|支持|做|抓|强化|深化|落实|健全|构建|培育|促进|保障|扩大|壮大|全面|持续|各|相关|有关)|(?:工作|任务|服务|发展|管理|监管|治理|整治|水平|能力|力度|产业|经济|企业|品牌|政策|制度|机制|体系|设施|安全|环境|质量|活动|行业|资源|要素|文化|旅游|教育|医疗|养老|就业|农业|工业|住房|收入|人才|队伍|创新|升级|融合|消费|市场|投资|合作|开放|改革|修复|保护|防控|防治|培训|技能|供应|供给|保障|普查|遗产|空间|创建|审批|编制|申报|招商|充电桩|征收|拆迁|谈判|服务业|制造业|社会)$/;
const couldBeName = /^(?:[\p{Script=Han}A-Za-z\d“”—-]{4,16}|\p{Script=Han}{2}[园场馆站院桥湖河库厂港楼塔])$/u;

/** Whether words that are no name by themselves may be one beside the name of a project. */
export const mayBeName = (item: string): boolean =>
  couldBeName.test(item) &&
  (worksOn.test(item) || !noSibling.test(item)) &&
  !isSlogan(item) &&
  !/^\d+大|的|和|与|[\d到向为]$/.test(item) &&
  !place.test(item);

/** Words that begin no name of one thing. */
const ofMany =
  /^(?:\d|坚持|一批|一系列|多个|多条|更多|全部|所有|部分|若干|新签约|新开工|新引进|本|该|我|其|这|各|[现已再又并])/;

/** Words that tell how something is done, which are in no name. */
const hasManner = /率先|先后|相继|陆续|正式|全面|由.+到|逐步|不断|纷纷/;

/** Whether words without a known ending may be the name of a thing that has been built, started or opened. */
export const isOpenName = (item: string): boolean =>
  item.length >= 4 && mayBeName(item) && !ofMany.test(item) && !hasManner.test(item) && !isGeneral(item);

/** Kinds of what is built in one place. */
const builtKinds = /^(?:rail|road|water|energy|transport|school|hospital|museum|culture|sport|park)$/;

/** Whether an item is the certain name of what is built, or of a phase of it. */
export const isCertain = (item: string): boolean =>
  mayBeName(item) &&
  confidenceOf(item) >= 0.75 &&
  (builtKinds.test(kindOf(item) ?? '') || /[一二三四五六]期$/.test(item));

/** The last characters of the names of things that are built. */
const endOfThing = /[园场馆站院校桥路湖河库厂港楼塔街心]$/;

/** The confidence of each item of a list: what stands beside the certain name of a project, and may be a name, is one too. */
export function confidencesIn(items: readonly string[]): number[] {
  const alone = items.map(confidenceOf);
  const isBesideName =
    items.length <= 8 &&
    items.some(
      (item, at) => (alone[at] >= 0.75 && !item.includes('“')) || (alone[at] >= 0.6 && /.{6}项目$/.test(item)),
    );
  const isLikeOther = (item: string) =>
    items.some((other, at) => alone[at] >= 0.6 && endOfThing.test(other) && other.at(-1) === item.at(-1)) &&
    mayBeName(item) &&
    !isGeneral(item);
  return items.map((item, at) =>
    alone[at] < 0.55 &&
    !isGeneralWork(item) &&
    !/^(?:重大|重点|主要|相关|各类?|其他)/.test(item) &&
    (worksOn.test(item) || (isBesideName && mayBeName(item)) || isLikeOther(item))
      ? 0.6
      : alone[at],
  );
}
