import {areWayOfWork, isCatchwordAfter, isWeakBeside} from './catchwords.js';
import type {Clause} from './clauses.js';
import {ongoingVerb, verbAfter, verbBefore, verbBeforeLast} from './milestone-verbs.js';
import {withSettled} from './project-categories.js';
import {isGoalAfter, isHindrance, isMutual, isWayMadeBetter} from './project-goals.js';
import {goesOnWithNames, namesIn, withOpenNames} from './project-lists.js';
import type {NamedProject} from './project-lists.js';
import {mayBeName} from './project-siblings.js';
import {campaignIn, endsInCount, grownIn, parkGoingOnIn, statedIn} from './project-states.js';
import {enlistedIn, supportedParksIn} from './project-parks.js';
import {emphasisedIn, examplesIn, namedFirstIn, partnersIn, plannedBlocksIn, quotedIn} from './project-mentions.js';
import {activitiesIn, policiesIn} from './project-policies.js';
import {goesOnWithTitles, titlesIn} from './project-titles.js';

/** A project that a clause names, and what the clause says of it. */
export interface Candidate extends NamedProject {
  /** The words of the clause that speak of it. */
  readonly words: string;
  /** The words before its verb. */
  readonly lead: string;
}

/** A length or an area at the end of a clause. */
const size = /(?:超过?|约|近)?\d+(?:\.\d+)?[万亿]?(?:余|多)?(?:公里|平方米|平方公里|亩)+(?:以上|左右)?$/;
/** A count at the end of a clause: its things are many. */
const count = /(?:超过?|约|近)?\d+(?:\.\d+)?[万亿]?(?:余|多)?(?:[个家条所座项处次]|场次?)+(?:以上|左右)?$/;

/** Who is to do what the clause says, and when: 云溪市将启动…, 今年将建成…, 支持滨江县实施…; where, and by which means: 在滨江举办…, 以甲为核心打造…. */
const subject =
  /^(?:(?:仅|只)?用(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:个多?月|天|年)(?:多?的?时间|(?=就))就?|(?:省委|市委|县委|区委)要求\p{Script=Han}{2,3}(?=建设|打造)|在\p{Script=Han}{2,6}(?=(?:成功)?(?:举办|召开|开展|设立|建成))|(?:今年|本年|20\d\d年)?(?:我们|(?<=年)\p{Script=Han}{2,3}(?=将)|\p{Script=Han}{2,3}今年|\p{Script=Han}{1,5}[省市县区州旗]|\p{Script=Han}{2})?还?将|\p{Script=Han}{1,5}[省市县区州旗镇乡]上?(?=(?:全面|先后|连续|成功|首次|荣获|获评|入选|上榜))|[县市区]上(?=全面|先后|成功|大力)|以[^,，]{2,20}为(?:核心|重点|抓手|契机|依托|载体|龙头|引领|主线|主体)(?=.{4})|(?:我们)?(?:还|也|仍)?要|(?:支持|推动|鼓励)\p{Script=Han}{1,5}[市县区州旗]|(?:携手|联合|会同|与)[^,，]{2,12}?(?=成功|承办|举办|共建)|(?:利用|依托)\p{Script=Han}{2,10}?(?=新建|建设|建成|改造|实施|打造))(?=[\p{Script=Han}“]{3})/u;

/** What is said of a thing by excepting it: 除云溪医院开工建设外. */
const exception = /^(除了?)(.{6,}?)[以之]?外$/;

/** What is said of a thing by using it: 以加快推进“云溪工程”为核心, 以争创国家示范区为抓手. */
const means = /^(以)(.{6,}?)为(?:核心|重点|抓手|主抓手|契机|突破口|目标)$/;

/** Works that a name may end in. */
const works = /^(?:新建|迁建|扩建|改扩建|改建|建设)$/;

/** The parts of a clause of which each has a verb of its own after its name: 甲项目竣工、乙项目投产. */
function partsOf(clause: string): {readonly text: string; readonly at: number}[] {
  const [, except, said] = exception.exec(clause) ?? means.exec(clause) ?? [];
  if (except && said) {
    // Who is to do it may stand before the verb: 以云溪建设国家试验区为契机.
    const doer = /^(?![全我])\p{Script=Han}{2,3}(?=(?:建设|创建).{5,})/u.exec(said)?.[0] ?? '';
    const isDoer = doer !== '' && !verbBefore(said);
    return [{text: isDoer ? said.slice(doer.length) : said, at: except.length + (isDoer ? doer.length : 0)}];
  }
  const lead = subject.exec(clause)?.[0].length ?? 0;
  const hasVerb =
    verbBefore(clause.slice(lead)) ?? (/[将要]$/.test(clause.slice(0, lead)) && verbAfter(clause.slice(lead)));
  const start = hasVerb ? lead : 0;
  const rest = clause.slice(start);
  let at = start;
  const parts = rest.split('、').map((text) => {
    const part = {text, at};
    at += text.length + 1;
    return part;
  });
  const verbs = parts.map(({text}) => (verbBefore(text) ? undefined : verbAfter(text)));
  // Works at the end of a name are no verb where the last of the names has reached a state: 甲厂扩建、乙厂投产.
  const isState = verbs.at(-1)?.done !== 'ongoing';
  const isEach = parts.length > 1 && verbs.every((verb) => verb && !(isState && works.test(verb.word)));
  return isEach ? parts : [{text: rest, at: start}];
}

/** The projects that a clause names, each with its verb; a part beside one with a project may have a name without an ending. */
export function candidatesIn(clause: string): Candidate[] {
  const read = partsOf(clause).map(({text, at}) => ({text, at, found: candidatesOf(text)}));
  const isNamed = read.some(({found}) => found.length > 0);
  if (!isNamed) return emphasisedIn(clause).map((named) => ({...named, words: clause, lead: ''}));
  return read.flatMap(({text, at, found}) => {
    const after = found.length === 0 ? verbAfter(text) : undefined;
    const other =
      after && mayBeName(after.rest) ? [{name: after.rest, confidence: 0.6, rule: 'ending', verb: after}] : [];
    return [...found, ...other].map(({verb, ...named}) => ({
      ...named,
      verb: {...verb, start: verb.start + at, end: verb.end + at},
      words: text,
      lead: text.slice(0, verb.start),
    }));
  });
}

/** Where the things of a clause have settled: 云溪电池项目落户滨江园区. */
const settledAt =
  /(?<=.{3}落户)[^,，、]{2,14}$|(?<=.{3}(?:落地|入驻))[^,，、]{0,12}(?:园区|园|区|县|市|镇|城|港|基地)(?:投资兴业|发展)?$/;
/** What is done to a thing that stands before it: 将滨江路进行改造. */
const treated = /^(?:将|把|对)(.{3,30}?)(?:作为[^,，]{2,8})?进行[^,，]{0,4}(改造|整治|改扩建|修缮|扩建|提升)$/;

/** The project that a clause says is rebuilt. */
function treatedIn(clause: string): readonly NamedProject[] {
  const [, thing, verb] = treated.exec(clause) ?? [];
  const named = thing === undefined ? undefined : namesIn(thing, true).find(({confidence}) => confidence >= 0.7);
  if (!named || !verb) return [];
  return [{...named, verb: ongoingVerb(verb, clause.length - verb.length)}];
}

/** The words before a list of projects that are only named: 10项民生实事项目分别是…, 建设内容包括…. */
const listed = /^[^“”]{0,20}?(?:分别[是为]|内容(?:主要)?包括|^(?:主要|其中|重点)?包括)(?=.{4})/;

/** The projects that a clause lists. */
function listedIn(clause: string): readonly NamedProject[] {
  const lead = listed.exec(clause)?.[0] ?? '';
  const names = lead ? namesIn(clause.slice(lead.length), true) : [];
  const word = /(?:分别[是为]|包括)$/.exec(lead)?.[0] ?? '';
  const verb = ongoingVerb(word, lead.length - word.length);
  return names.every(({name, confidence}) => confidence >= 0.75 || /(?:项目|工程)$/.test(name))
    ? names.map((named) => ({...named, verb}))
    : [];
}

/** Verbs that help what the words after them do: 推动云溪大桥开工. */
const helping = /^(?:积极)?(?:推动|支持|促进|保障|确保|力争|争取|实现|力促|力推|加快|加速|推进)$/;

/** The projects between such a verb and the verb of what they are to do. */
function helpedIn(clause: string): readonly NamedProject[] {
  const before = verbBefore(clause);
  const after = endsInCount.test(clause) ? undefined : verbAfter(clause);
  if (!before || !after || after.start <= before.end || !helping.test(before.word)) return [];
  // What a place strives for is not there yet, whatever is to be done with it: 争取云溪音乐厅落地.
  const isSought = /争取$/.test(before.word) && /获批|批复|落[地户]|[纳列]入/.test(after.word);
  const goesOn = after.done === 'ongoing';
  if (goesOn && !isSought && !/提速|核准|立项|获批|批复/.test(after.word)) return [];
  const between = after.rest.slice(clause.length - before.rest.length).replace(verbBeforeLast, '');
  return namesIn(between, true).map((named) => ({...named, verb: isSought || goesOn ? before : after}));
}

/** What things are to become a part of: 推动云溪实验室融入滨江创新中心. */
const joining = /^((?:积极)?(?:推动|支持|促进|引导))([^,，]{4,}?)(?:深度|全面|加快|主动)*(?:融入|并入)(.{4,})$/;

/** The projects that a clause wants to join something larger. */
function joiningIn(clause: string): readonly NamedProject[] {
  const [, word, list, whole] = joining.exec(clause) ?? [];
  if (!word || !list || !whole) return [];
  const names = [...namesIn(list, true), ...namesIn(whole, true).filter(({confidence}) => confidence >= 0.6)];
  return names.some(({confidence}) => confidence >= 0.75)
    ? names.map((named) => ({...named, verb: ongoingVerb(word, 0)}))
    : [];
}

/** Verbs that only things take, so that what stands after one of them is a project although its name has no known ending. */
const ofThings =
  /^(?:开工建设|新开工|开工|开工新建|完工|竣工|竣工投[产用运]|建成(?:并?投[用产运]|开放|通车|交付|启用)|投运|启用|启动建设|签约引进|签约落地|(?:招引|引进)落地|落地建设)$/;

/** Those with whom a place works together, whose names are none of projects: 加强与云溪大学、滨江大学合作. */
const withPartners = /^[与同][^“”]{2,}(?:合作|对接|协作|协同|交流|联动|沟通|联系|衔接)$/;

/** The projects after the verb at the beginning of a clause. */
function objectsIn(clause: string): readonly NamedProject[] {
  const before = verbBefore(clause);
  if (
    !before ||
    /各\d/.test(before.rest) ||
    areWayOfWork(before.rest) ||
    withPartners.test(before.rest) ||
    isGoalAfter(before.word, before.rest) ||
    isHindrance(before.rest) ||
    (count.test(before.rest) && !/等[^等]*$/.test(before.rest))
  )
    return [];
  const after = endsInCount.test(clause) ? undefined : verbAfter(clause);
  const joined = (after && /并$/.test(after.rest) ? before.rest.replace(/并[^并]*$/, '') : before.rest).replace(
    /(?<=[家户个][^、]{0,6}企业)(?:入驻|落户|落地)$/,
    '',
  );
  const rest = withSettled(joined, before.word).replace(count, '').replace(size, '');
  // Words with a count are not the name of one project: 实施招才引智项目43个.
  const names = namesIn(rest, false);
  return (ofThings.test(before.word) && !/\d/.test(rest) ? withOpenNames(rest, names) : names)
    .filter(
      ({name, confidence, rule}) =>
        (rest === joined || confidence >= 0.8 || rule === 'example-of-list') &&
        !(obeying.test(before.word) && mechanism.test(name)) &&
        !waysOfWork.test(name) &&
        !isWayMadeBetter(before.word, name) &&
        !isMutual(before.word, name),
    )
    .filter((named) => !isCatchwordAfter(before.word, named, rest))
    .map((named) => ({...named, verb: before}));
}

/** Things whose list ends with their count or their category, and what is said of them all: 甲、乙等2个项目参加开工仪式. */
const countedList =
  /^([^,，]*?(?:等|、[^、]+?)(?:(?:\d+|[两三四五六七八九十]+)[个条座所家项])?\p{Script=Han}{0,4}(?:项目|工程))((?:均|已|全部)*((?:申报|获批|获得|入选|列入|纳入|通过|参加|参与|占|取得|实现|进展|顺利|相继|陆续|先后|成功|正在)).*)$/u;

/** The projects of such a list. */
function countedIn(clause: string): readonly NamedProject[] {
  const [, list, said, word] = (verbBefore(clause) ? null : countedList.exec(clause)) ?? [];
  if (!list || !said || !word) return [];
  const verb = verbAfter(clause) ?? ongoingVerb(word, list.length + said.indexOf(word));
  return namesIn(list, true)
    .filter(({rule}) => rule === 'example-of-list')
    .map((named) => ({...named, verb}));
}

/** A platform by name that others use: 引导企业入驻“云商通”平台. */
const used = /^[^“]*(入驻|接入|上线|登录)(“[^“”]+”(?:平台|系统|小程序))$/;

/** The platform of such a clause. */
function usedIn(clause: string): readonly NamedProject[] {
  const [, word, name] = used.exec(clause) ?? [];
  if (!word || !name) return [];
  return [{name, confidence: 0.7, rule: 'quoted-name', verb: ongoingVerb(word, clause.indexOf(`${word}“`))}];
}

/** The field in which something is to be reached, which names no project: 在推进“甲乙工程”上取得进展. */
const field =
  /^(?:[^“]{0,6}在.{4,})?.*[^以之马路]上(?:取得|实现|走在|有)\p{Script=Han}{0,4}(?:进展|突破|成效|前列|作为)/u;

/** The projects of a clause, or of a part of one with a verb of its own, as the first way of speaking tells them that it has. */
function candidatesOf(words: string): readonly NamedProject[] {
  if (field.test(words)) return [];
  const clause = words.replace(settledAt, '');
  const titles = titlesIn(clause);
  // Ways of speaking that are read only where no verb tells of projects.
  const mentions = [
    policiesIn,
    activitiesIn,
    parkGoingOnIn,
    plannedBlocksIn,
    partnersIn,
    examplesIn,
    namedFirstIn,
    quotedIn,
  ];
  const readings = titles
    ? [treatedIn, listedIn, () => titles]
    : [
        treatedIn,
        listedIn,
        supportedParksIn,
        enlistedIn,
        joiningIn,
        helpedIn,
        objectsIn,
        grownIn,
        statedIn,
        campaignIn,
        countedIn,
        usedIn,
        ...mentions,
      ];
  for (const read of readings) {
    const found = read(clause).filter(
      (named) => !isWeakBeside(named, named.verb.word, named.verb.start > clause.indexOf(named.name)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Verbs after which a way of doing things is general, where it has no name in quotation marks: 落实最严格的保护制度. */
const obeying = /^(?:落实|健全|构建|坚持)$/;
const mechanism = /^[^“”]+(?<!.[长官员])(?:制度|机制|模式)$/;

/** A mechanism of nothing but how work is done: 跟进工作机制, 调度通报机制. */
const waysOfWork =
  /^(?:健全|完善|建立|优化|强化)?(?:工作|跟进|跟踪|推进|推动|调度|通报|约谈|督[查导办]|考核|问责|协[调作]|会商|研判|分析|落实|反馈|沟通|对接|联[席动系]|包[联保]|预警|监测|激励|奖惩|容错|纠错|长效|责任|保障|评价|运行|管理)+机制$/;

/** Whether a clause only goes on with the list of names, or of titles, of the one before it. */
function goesOn(before: string, clause: string): boolean {
  const areTitles = goesOnWithTitles(clause) && !verbBefore(clause);
  const areNames = goesOnWithNames(clause) && !verbAfter(clause) && !candidatesIn(clause)[0];
  if (!areTitles && !areNames) return false;
  const rule = candidatesIn(before).map((named) => named.rule)[0];
  return rule === 'title' ? areTitles : areNames && rule !== undefined && verbBefore(before) !== undefined;
}

/** The clauses, each with those after it that only go on with its list of names: 建成甲桥、乙桥，丙桥、丁桥. */
export function withLists(clauses: readonly Clause[]): readonly Clause[] {
  const whole: Clause[] = [];
  for (const clause of clauses) {
    const before = whole.at(-1);
    const isAfter = before !== undefined && before.end + 1 === clause.start;
    if (isAfter && goesOn(before.text, clause.text))
      whole[whole.length - 1] = {
        ...{start: before.start, end: clause.end, text: `${before.text}、${clause.text}`},
        mentions: [...before.mentions, ...clause.mentions],
      };
    else whole.push(clause);
  }
  return whole;
}
