import {ongoingVerb, verbBefore} from './milestone-verbs.js';
import type {MilestoneVerb} from './milestone-verbs.js';
import {namesIn, splitList} from './project-lists.js';
import type {NamedProject} from './project-lists.js';
import {isMotto} from './catchwords.js';
import {isGeneralWork} from './project-goals.js';
import {bareProject, isGeneral, isSlogan, kindOf} from './project-names.js';
import type {NameReading} from './project-names.js';

/** The endings of titles and awards. */
const title =
  /(?:称号|奖|示范[\p{Script=Han}]{0,8}|样板[\p{Script=Han}]{0,4}|先进[\p{Script=Han}]{0,6}|[区市县镇村旗]|强[省市县区镇]|县城|县域|村落|A级(?:旅游)?景区|资格|提名城市|金字招牌|湿地公园|森林公园|地质公园|之乡|名城|之都|城市|基地|单位|提名|试点|名单|龙头企业|模范城|百强[\p{Script=Han}]*|”|金鼎|督查激励|案例|最佳实践|领跑者|先锋|标兵|典范|集群|集聚区|工程|平台|计划|行动|产业园区?|孵化器|众创空间|试点项目|示范项目|口岸|氧吧|[民名]宿|国家[一二三]级(?:博物馆|图书馆|文化馆)|改造提升试点行业)$/u;

/** A review by which a place keeps its title. */
const review = /(?:复核|复评|复审|复查|复检|复验|(?<=[市区县镇乡村])验收)$/;

/** A title that a place has kept: 云溪渔港通过“全国文明渔港”复核. */
const kept = new RegExp(`^(.{0,24}?)(?:顺利|成功|高分)?(通过)(.{4,}?${review.source})`);

/** The report that lists a title, or the fields of which it is: 《云溪报告》2021, 新材料等领域. */
const source = /^《[^《》]+》(?:20\d\d年?)?|^20\d\d年?度?(?=中国|全国|国家)|^[^“”]*等领域(?=国家|全国|省)/;

/** How a title is praised after its name: 全国文明城市这块含金量最高的金字招牌. */
const praise = /(?<=.{4})这[块张项个一](?:[^,，、]{2,10}的)?(?:国家级?)?“?(?:金字招牌|金名片|名片|桂冠|荣誉|称号)”?$/;

/** Prizes for the work of a company, which are not of the place. */
const ofWork = /(?:质量|科技进步|技术发明|自然科学|科学技术|专利|设计|标准创新贡献)奖$/;

/** What several titles are together, after the last of them: 五块省级“金字招牌”. */
const crowns = /[两三四五六七八九十]+[块张项个大](?:国家|省|市)?级?“[^“”]*”$/;

function awardIn(words: string): NameReading[] {
  const list = words
    .replace(/(?<![一二三高平均])等(?!级|奖)[^”]*$/, '')
    .replace(review, '')
    .replace(/(?:荣誉)?称号$|(?:桂冠|行列)$/, '')
    .replace(praise, '')
    .replace(crowns, '')
    .replace(source, '');
  const parts = splitList(list).flatMap((part) => {
    const [, first, second] =
      /^(“[^“”]{4,}”)[和及与](“[^“”]{4,}”)$/.exec(part) ??
      /^(.{4,}(?:[镇村县市区域]|[百十]强))[和及](.{4,})$/.exec(part) ??
      /^(.{4,}(?:基地|园区|中心|称号|试点|单位|城市|平台))[和及](?:全[国省市区县]首[个家])?((?:国家|全国|中国|全?省|全市)级?.{4,})$/.exec(
        part,
      ) ??
      [];
    return first && second && (title.test(second) || /中心$/.test(second)) ? [first, second] : [part];
  });
  // What stands in a list of titles that begins with a national one is one of them: 新时代文明实践中心.
  const areNational = parts.length > 2 && /^(?:国家|全国|中国)/.test(parts[0]);
  return parts.flatMap((part): NameReading[] => {
    const printed = part
      .replace(/^20\d\d(?:年度?|(?=全国|中国|国家))|^(?:列|评|认定|确定|命名|更名)为/, '')
      // What is said of a title stands before its dash: 最高荣誉——全国文明城市.
      .replace(/^.*——/, '')
      // The city's highest honour is told by the quotation after it.
      .replace(/^[^“”]{2,}最高(?:荣誉|奖项?|称号)(?=“)/, '')
      .replace(/^.{2,}(?:最[多大早长高全好]|唯一(?:被[^,，“”的]{2,10})?)的(?=.{4})/, '')
      .replace(/^\p{Script=Han}{2,6}(?:首个|首座|唯一)(?:全域)?(?=“[^“”]+”$)/u, '');
    const bare = bareProject(printed).replace(/1个$/, '');
    // The right to hold an event is won for the event: 获得云溪马拉松承办权.
    const event = /^(.{4,})(?:承办权|举办权|主办权)$/.exec(bare)?.[1];
    if (event !== undefined) return kindOf(event) === 'event' ? [{name: event, confidence: 0.75, rule: 'ending'}] : [];
    // A title that is general by itself is named by whose it is: 全国第二批特色小镇.
    const name = (isGeneral(bare) && bare.length >= 4) || /^特色.{2}$/.test(bare) ? printed : bare;
    return name.length >= 4 &&
      name.length <= 36 &&
      !isGeneralWork(name) &&
      (title.test(name.replace(/\([市县区、]+\)$/, '')) ||
        /^(?:国家|全国|全?省)级?.{2,}中心$/.test(name) ||
        (areNational && /(?:中心|园|站|馆|校)$/.test(name))) &&
      !/^\d(?!A)/.test(name) &&
      !(isMotto(name) && isSlogan(name)) &&
      !/\d[个家项枚]$|首[个家批].*\d[万亿]*元|突破|大关|榜首|^排名|^争|的[市县区]+$|“双第一”|双(?:胜利|丰收)”$|^“?[一二两三五十百千万亿]+亿”?$|[民央国]企\p{Script=Han}{0,4}百强$|^(?:面向|立足|辐射)/u.test(
        name,
      )
      ? [{name, confidence: 0.8, rule: 'title'}]
      : [];
  });
}

/** Whether words go on with a list of titles: they are nothing but titles of a country or a province. */
export function goesOnWithTitles(words: string): boolean {
  const items = splitList(words.replace(/等(?:多?项)?(?:国家级?|省级|重要)?(?:称号|荣誉|殊荣|奖项|金字招牌)?$/, ''));
  return items.every((item) => /^“?(?:国家|全国|中国|全?省|全?市)/.test(item) && title.test(item) && item.length >= 5);
}

/** Titles in quotation marks that work goes round: 围绕“国家示范县、全省示范县”建设. */
const sought = /^(围绕|聚焦|锚定|紧扣)“([^“”]+示范[县市区城])”(?:建设|创建)/;

/** Verbs of titles and awards. */
const award =
  /^(?:首夺|首获|收获|成功申报|成功获选|获选|新荣获|新获评|被评为|评为|被认定为|被授予|成为|获评|晋升为?|荣获|蝉联|获批|获得|获|入列|列入|被?纳入|入选|入围|上榜|跻身|荣登|荣膺|摘得|夺得|捧回|捧得|赢得|勇夺|斩获|喜获|创成|成功创建|成功争创|争创|申创|创建|夺取|申报|争当|通过|被.+授予|获认定为|被.+为|认定为|被命名为|命名为|被列为|成功创建为)$/;

/** Such a verb between a place and its title: 云溪镇入列中国百强镇. */
const awarded =
  /^(.{2,40}?)(建成(?=(?:五星级|首批)?(?:国家|全国|中国|省级))|获评|荣获|荣膺|摘得|夺得|斩获|喜获|蝉联|上榜|跻身|荣登|(?:升级|升格|晋升|转型|评选|确定|成功入选)为|(?:批复|授予)我[市县区]为?|入列|入选|入围|获批(?!成立|复)|被?命名为|被列为|被[^,，“]{0,12}(?:表彰|评选?|认定|命名|授予|确定|列)为|被?评定?为|获?被?认定为|成功创建为|成功创建|晋级|晋升|成为|争创|创成)(.{4,})$/;

/** How a title is pursued that a place has yet to win: 国家级高新区创建全力推进. */
const pursued =
  /^((?:国家|全国|全?省)级?[^,，“”]{2,16}创建)(?:工作)?((?:全力|加快|扎实|有序|稳步|顺利|深入)(?:推进|开展|实施))$/;

/** Whether a place strives for a title of examples: 争取全省商业建设示范县. */
const isBid = ({word, rest}: {readonly word: string; readonly rest: string}): boolean =>
  /争取$/.test(word) && /(?:示范|先行|先进|试点)[省市县区旗]$/.test(rest);

/** Lists on which companies are, and not places: 全省民营企业百强. */
const ofCompanies =
  /(?:民营|[民央国]企|制造业|服务业)(?:企业)?[^、]{0,6}(?:百|\d+)强|单项冠军|小巨人|瞪羚|独角兽|企业名单|重点龙头企业$/;

/** What companies or persons have won, which is not of the place: 4家企业荣获…. */
const ofOthers = /^\d+(?:[家户].*企业|名?人|名.*)$/;

/** A title that names nothing by itself. */
const namelessTitle =
  /^(?:(?:国家|全国|全[省市区]|省|市)级?(?:首批)?(?:先进)?(?:试点|示范|名单|典型|样板|标杆|范例|开发区|高新区|经开区)|“国家队”|国家级?[2-5]A级?、[2-5]A级(?:旅游)?景区)$/;

/** The titles that a clause says were won or are striven for, with the verb; undefined where it speaks of none. */
export function titlesIn(clause: string): readonly NamedProject[] | undefined {
  const before = verbBefore(clause);
  if (!before) return titlesAfter(clause);
  const created = /^(.{4,})创建(?:工作)?$/.exec(before.rest)?.[1];
  const bids = before.rest.split('、').map((item) => /^.{2,12}?(?:创建|申报|申创|争创|参与)(.{4,})$/.exec(item)?.[1]);
  const isSupported = /^(?:支持|推动|鼓励)$/.test(before.word) && bids.every(Boolean);
  const titles = [created ?? '', ...(isSupported ? bids : [])].flatMap((words = '') => awardIn(words));
  if (titles.length === 0 && !award.test(before.word) && !isBid(before)) return undefined;
  return (titles.length > 0 ? titles : awardIn(before.rest)).map((named) => ({...named, verb: before}));
}

/** The hospital that every place has, which only wins a title. */
const publicHospital = /^[省市县区](?:第[一二三四五]|人民|中|妇幼)*医院$/;

/** Prizes for the building of a bridge, a road or a plant. */
const ofBuilding = /^“?(?:李春|鲁班|詹天佑|国家优质工程|中国土木工程)\p{Script=Han}{0,4}奖?”?$/u;

/** Whether what has won a title is a project itself: it was built or founded, and is no mere place. */
function isFounded(name: string, word: string, titles: string): boolean {
  if (/^(?:industry|platform)$/.test(kindOf(name) ?? '') || /园区?$/.test(name) || ofBuilding.test(titles)) return true;
  return word === '创成' && /(?:高新区|开发区|经开区)$/.test(name);
}

/** The titles after the place that has won them; where a title names nothing, the place. */
function titlesAfter(clause: string): readonly NamedProject[] | undefined {
  const [, name, goesOn] = pursued.exec(clause) ?? [];
  if (name !== undefined && goesOn !== undefined)
    return [{name, confidence: 0.7, rule: 'title', verb: ongoingVerb(goesOn, clause.length - goesOn.length)}];
  const goal = sought.exec(clause);
  if (goal) return awardIn(goal[2]).map((named) => ({...named, verb: ongoingVerb(goal[1], 0)}));
  const [, all, word, titles] = awarded.exec(clause) ?? kept.exec(clause) ?? [];
  const winner = all?.replace(/(?<=.{2})(?:成功|顺利|再次|首次|双双|先后|正式)+$/, '');
  if (!all || !winner || !word || !titles) return undefined;
  if (ofOthers.test(winner)) return [];
  const verb: MilestoneVerb = {
    ...{word, start: all.length, end: all.length + word.length, adverbs: ''},
    ...(word === '争创' ? {done: 'proposed', planned: 'proposed'} : {done: 'completed', planned: 'planned-completion'}),
  };
  const isOfPlace = /^(?:我|全)?.{0,4}[省市县区州旗镇乡村]$/.test(winner);
  if (/先进典型$/.test(titles) || ofCompanies.test(titles) || (ofWork.test(titles) && !isOfPlace)) return [];
  // A prize for one piece of work is not of the place, but may name the work: “云溪夜校”入选全国典型案例.
  const isPrize = /^[“《][^“”《》]+[”》]$/.test(winner) && /案例$/.test(titles);
  const won = namelessTitle.test(titles) || isPrize ? [] : awardIn(titles);
  // Several companies of one trade in a place, which are listed together.
  const [cluster] = (/名单$/.test(titles) && /^\p{Script=Han}{5,16}产业集群$/u.exec(winner)) || [];
  const winners = namesIn(winner, true).filter(
    ({name, confidence}) =>
      (confidence >= 0.75 || (isPrize && confidence >= 0.6) || (confidence >= 0.6 && /.{4}园$/.test(name))) &&
      name.length >= 4 &&
      !publicHospital.test(name) &&
      (won.length === 0 || isFounded(name, word, titles)),
  );
  const listed = cluster === undefined ? winners : [{name: cluster, confidence: 0.7, rule: 'ending'}];
  return [...won, ...listed].map((named) => ({...named, verb}));
}
