import {isCourse} from './catchwords.js';
import {ongoingVerb, verbBefore} from './milestone-verbs.js';
import {wellKnown, withSettled} from './project-categories.js';
import {namesIn} from './project-lists.js';
import type {NamedProject} from './project-lists.js';
import {confidenceOf, isSlogan, kindOf} from './project-names.js';
import {sortOfParks} from './project-parks.js';
import {mayBeName} from './project-siblings.js';

/** Examples of things that are built or founded, with the category after them, wherever in a clause they stand: 云光、滨能等一批企业. */
const examples =
  /^(.*?[^、]等(?:一批|一系列|众多|多个|\d+[余多]?[个条座所项家处户]|[两三四五六七八九十]+[个条座所家大])?[^,，、等“”]{0,10}?(?:项目|工程|园区|基地|载体|集团|道路|公路|高速|铁路|大桥|场馆|景区|公园|实验室|研究院|工作站|企业|公司|机构|品牌|门店|平台|酒店|民宿|商家|银行|景点))(?!融资|服务|质量|库|资本金|比例|用地|审批|资金|手续|储备|谋划|内容)(.+)$/u;
/** Categories of companies, which are projects only where it is said that they have come. */
const companies = /(?:企业|公司|机构|品牌|门店|酒店|商家|银行)$/;
const come =
  /^(?:相继|先后|陆续|成功|纷纷|正式|集中|加快)*(?:进驻|入驻|落[户地沪]|投产|签约|开业|来.{2,3}投资|布局|扎根|入园|开工|竣工|纷至沓来|抢滩|[集聚]聚|加盟)/;
/** Words before a list that belong to none of its items. */
const before =
  /^(?:.*(?:依托|围绕|以|推动|促进|带动|支持|加快|推进|抓好|做好|实施|随着|聚焦|特别是|尤其是|包括|其中|形成了?|培育了?|涌现出?|涌现了|集聚了?|发挥|拥有|现有|已有))(?=.{3})/;
/** Words with which no name of one thing begins or ends. */
const general =
  /^(?:各|全|以|在|对|从|向|把|将|与|和|为|[一二三四五]是)|(?:问题|方面|领域|行业|产业|工作|部门|政策|资金|要素|指标)$/;

const isNamed = ({name, confidence}: {readonly name: string; readonly confidence: number}): boolean =>
  confidence >= 0.6 &&
  name.length >= 4 &&
  !general.test(name) &&
  mayBeName(name.replace(/(?<=.{4})(?:项目|工程)$/, ''));

/** The examples of a list of which a clause tells something that no known verb tells. */
export function examplesIn(clause: string): readonly NamedProject[] {
  const [, list, said] = examples.exec(clause) ?? [];
  if (list === undefined || said === undefined) return [];
  const isOfCompanies = companies.test(list);
  if (isOfCompanies && !come.test(said)) return [];
  const verb = verbBefore(list);
  const words = (verb?.rest ?? list).replace(before, '');
  const settled = isOfCompanies ? withSettled(words, '落户') : words;
  const names = namesIn(settled, true);
  const at = list.lastIndexOf('等');
  return names
    .filter(
      (named) =>
        named.rule === 'example-of-list' && (isNamed(named) || (settled.endsWith(wellKnown) && named.name.length < 4)),
    )
    .map((named) => ({...named, confidence: 0.6, verb: verb ?? ongoingVerb('等', at)}));
}

/** What a place puts first: 以云溪大道、滨江快速路为重点. */
const emphasised = /^以([^,，]{4,})为(重点|总?抓手|主抓手|龙头|总?牵引|支撑|依托|载体|引领|突破口)$/;

/** The campaign of a year: “项目提升年”. */
const campaignOfYear = /^“\p{Script=Han}{2,8}[年月]”$/u;

/** The projects that a clause says are put first. */
export function emphasisedIn(clause: string): readonly NamedProject[] {
  const [, list, word] = emphasised.exec(clause) ?? [];
  if (list === undefined || word === undefined || verbBefore(list)) return [];
  return namesIn(list, true)
    .filter(({name, confidence}) => (confidence >= 0.7 && kindOf(name) !== 'programme') || campaignOfYear.test(name))
    .map((named) => ({...named, verb: ongoingVerb(word, clause.length - word.length)}));
}

/** Companies with which a place has signed: 与云光、滨能等企业签订合作协议. */
const partners =
  /^(?:先后|成功|分别)?[与同和]([^,，]{3,}等(?:一批|\d+[余多]?家)?(?:[^,，、等]{0,8}(?:企业|公司|集团|[央国民外]企)|[央国民][^,，等]{2,10}[央国民外]企))((?:签[订署约]|达成|牵手|携手|开展|展开|深化)[^,，]{0,8}(?:合作|协议|框架|签约).*|签约)$/u;

/** The companies of such a clause. */
export function partnersIn(clause: string): readonly NamedProject[] {
  const [, list, said] = partners.exec(clause) ?? [];
  if (list === undefined || said === undefined) return [];
  const verb = {
    ...ongoingVerb(said.slice(0, 2), clause.length - said.length),
    done: 'opened',
    planned: 'planned-opening',
  } as const;
  return namesIn(withSettled(list.replace(/(?<=等[^等]*)(?:[央国民外]企|、)[^等]*$/, '企业'), '签约'), true)
    .filter(isNamed)
    .map((named) => ({...named, confidence: 0.6, verb}));
}

/** Kinds of things whose names tell enough by themselves. */
const certainKinds =
  /^(?:rail|road|water|energy|logistics|transport|school|hospital|museum|sport|park|industry|pilot|culture)$/;
/** How what is said of a thing begins, after its name: 云溪港完成吞吐量3万吨. */
const said =
  /(?<=.{3})(?:正式|全面|已经?(?!有)|基本|顺利|成功|加快|加速|即将|相继|陆续|如期|提前|首次|累计|完成|实现|获批|通过|投[入产用运]|建成|开工|启[动用]|具备|取得|[列纳]入|入选|主体|[一二三]期|路基|桩基|挂牌|揭牌|落[户地成]|签约|试[运营]|竣工|扩[建容]|升级|升格|晋升|跃居|吞吐量|入驻|入园|交易额|产值|营收|税收|全线|全[年部]|建设(?=全|正|进)|开港|大力|扎实|进一步|深入|汇聚|集聚|聚集|争先|基础设施建设|\d{1,2}个月|产城|龙头|\d[\d.]*万?平方米标)/g;

/** Words that are in no name, but urge what is named after them. */
const urged = /推动|加快|推进|之力|全力|支持|围绕|依托/;

/** The certain name with which a clause begins, whatever it goes on to say of the thing. */
export function namedFirstIn(clause: string): readonly NamedProject[] {
  if (verbBefore(clause)) return [];
  for (const {index, 0: word} of clause.matchAll(said)) {
    if (index > 30) return [];
    const names = namesIn(clause.slice(0, index).replace(/^(?:目前|其中|同时|特别是)/, ''), true);
    if (
      names.length > 0 &&
      names.every(
        ({name, confidence}) =>
          confidence >= 0.8 &&
          name.length >= 3 &&
          !urged.test(name) &&
          !sortOfParks.test(name) &&
          certainKinds.test(kindOf(name) ?? ''),
      )
    )
      return names.map((named) => ({...named, confidence: 0.6, verb: ongoingVerb(word, index)}));
  }
  return [];
}

/** A campaign, a service or a platform that is called by a quotation: “云溪先锋”行动. */
const quoted =
  /(?:“[^“”,，]{2,8}”)*(?:政银企|银企|校企|政企|党建)?“(?![两三四五六七八九十][个件][^“”]+”(?!行动))[^“”,，]{2,16}”(?:(?!完成|实现|推进|开展|持续|出口|等|的|和|与)\p{Script=Han}{0,6}?(?:专项行动|专项工作|行动计划|行动(?!计划)|工程|攻坚战|改革|活动|会战|平台|系统|产业园|基地|发展战略|战略|发展思路|工作思路|扶贫|基金|联席会))(?![\p{Script=Han}]{0,4}(?:要求|部署|精神|意见|方针|机遇|契机|定位|目标|框架))/gu;
/** A campaign whose quotation tells its kind: “云溪聚才计划”. */
const quotedKind = /“[^“”,，]{2,14}(?:计划|工程|行动|活动|攻坚战)”(?!为)/g;
/** A loan, a fund or a coupon of which an amount has been given out: 发放“云溪贷”3亿元. */
const lent =
  /(?<=(?:发放|投放|办理|推出|设立|发行|撬动)[^,，、“”]{0,4})“[^“”]{2,8}”(?=(?:贷款|资金)?\d)|(?<=元、)“[^“”]{2,8}”(?=\d)/g;
/** Plans that are only obeyed: 按照省委“云溪”行动要求. */
const obeyed = /(?:按照|根据|遵循|牢记|响应|借助|抢抓|国家|中央|省委|市委|省政府|市政府)[^,，、“”]{0,8}$/;

/** What is done to things that nobody wants: 坚决遏制“半拉子”工程. */
const fought = /遏制|反对|打击|制止|防止|杜绝|避免|不搞|严禁|取缔|反“/;

/** What a clause calls by a quotation with its kind, whatever it says of it. */
export function quotedIn(clause: string): readonly NamedProject[] {
  if (fought.test(clause)) return [];
  const found = [quoted, quotedKind, lent].flatMap((pattern) => [...clause.matchAll(pattern)]);
  const names = found.flatMap(({0: words, index}) =>
    // Of several quotations before one kind, each is a name of its own: “云办”“滨理”改革.
    [...words.matchAll(/“[^“”]+”[^“”]*$|“[^“”]+”(?=“)/g)].length > 1
      ? words.split(/(?<=”)(?=“)/).map((name) => ({name, index: index + words.indexOf(name)}))
      : [{name: words, index}],
  );
  return names.flatMap(({name, index}) => {
    const words = clause.slice(0, index);
    if (isSlogan(name) || obeyed.test(words) || isCourse(name, words) || confidenceOf(name) === 0) return [];
    return [{name, confidence: 0.6, rule: 'quoted-name', verb: ongoingVerb(name.slice(-2), index + name.length - 2)}];
  });
}

/** Blocks for which plans are made: 加强对云湾、滨头等重点区块的谋划. */
const plannedBlocks =
  /^(?:加强|加快|做好|强化)?对([^,，]{2,}、[^,，]{2,}?)等(?:重点|核心)?(?:区块|片区|地块)的(谋划|规划|开发)/;

/** The blocks of such a clause. */
export function plannedBlocksIn(clause: string): readonly NamedProject[] {
  const [, list, word] = plannedBlocks.exec(clause) ?? [];
  if (list === undefined || word === undefined) return [];
  const verb = ongoingVerb(word, clause.indexOf(`的${word}`) + 1);
  return list
    .split('、')
    .filter((name) => /^\p{Script=Han}{2,8}$/u.test(name) && !general.test(name))
    .map((name) => ({name, confidence: 0.6, rule: 'example-of-list', verb}));
}
