import {timeAtStart} from './milestone-times.js';
import {ongoingVerb, verbAfter, verbBefore, verbBeforeLast} from './milestone-verbs.js';
import {withSettled} from './project-categories.js';
import {namesIn, withOpenNames} from './project-lists.js';
import type {NamedProject} from './project-lists.js';
import {isMotto} from './catchwords.js';
import type {NameReading} from './project-names.js';

/** States that only things reach, so that what stands before one of them is a project although its name has no known ending. */
const ofThings =
  /^(?:(?:全部|基本)?建成|竣工|完工|封顶|开工|动工|奠基|开建|通车|通航|投产|达产|满产|增资扩产|量产下线|量产|投用|投运|投入(?:使用|运营|生产)|启用|试运营|开馆|开园|开业|开诊|并网|铺轨|整体搬迁|开通|开行|交付|进展顺利|总部|贯通|.{2,3}上市)/;

/** Words before a name that do not belong to it: 力争, 目前, 全市. */
const opening =
  /^(?:在建的?|早日|带动|推动|支持|促进|保障(?!性|房)|确保|力争|争取|力促|力推|加快|加速|推进|实现|目前|其中|同时|特别是|全[市区县省])+/;

/** The projects before a verb. */
function subjectsOf({rest, word}: {readonly rest: string; readonly word: string}): readonly NameReading[] {
  const words = withSettled(
    rest.slice(timeAtStart(rest).length).replace(opening, '').replace(/并$/, '').replace(verbBeforeLast, ''),
    word,
  );
  const names = namesIn(words, true);
  return ofThings.test(word) ? withOpenNames(words, names) : names;
}

/** A count at the end of a clause, which its verb speaks of: 新开工项目30个. */
export const endsInCount = /(?<![A-Z道\d])\d+(?:\.\d+)?[万亿]?(?![年月日号\d])[^\d,，、]{0,4}$/;

/** Where a state may end within a clause: 建成通航、进入新时代, 投产并达效, 落户于园区. */
const endOfState = /、|并(?!网)|于|在|至|后(?!期|续)|(?<=投资)(?=\d)/g;

/** A list that makes up a campaign, whose items have no states: 甲地开发、乙地建设等“三大行动”. */
const campaignOfList = /等“[^“”]+(?:行动|工程|计划|活动|攻坚战)”$/;

/** The verb at the end of a clause; of two that are joined, the first: 签约落地并加速推进. */
function lastVerbOf(clause: string): ReturnType<typeof verbAfter> {
  const last = verbAfter(clause);
  const joined = last && /并$/.test(last.rest) ? verbAfter(last.rest.slice(0, -1)) : undefined;
  // Works in a name are no verb of their own: 移址新建并投入使用.
  return joined && joined.done !== 'ongoing' ? joined : last;
}

/** The development of a place in general, of which clauses tell that it goes on; 平安云溪建设 is a campaign. */
const buildsUp = /^(?!平安|法治|诚信|健康|清廉)[^“”]+建设$/;

/** A place that draws things to it, which are its neighbours and no part of its name: 云溪园吸引滨江基地等6个项目入驻. */
const attracting = /^([^,，、“”]{3,14}?)(?:成功|已|共|累计)*吸引(?=.{4,}等)/;

/** What a clause states at its end of the things before. */
function statedAtEnd(clause: string): readonly NamedProject[] {
  const verb = lastVerbOf(clause);
  if (!verb) return [];
  // A quotation alone is a motto where it only goes on: “大农业”发展步伐加快.
  const goesOn = /[加提][快速质]$/.test(verb.word);
  const [opens = '', host = ''] = attracting.exec(verb.rest) ?? [];
  const hosts = namesIn(host, true).map((named) => ({...named, verb: ongoingVerb('吸引', opens.length - 2)}));
  const stated = subjectsOf({...verb, rest: verb.rest.slice(opens.length)})
    .filter(({name}) => (!goesOn || !isMotto(name)) && !buildsUp.test(name))
    .map((named) => ({...named, verb}));
  return [...hosts, ...stated];
}

/** How large a park has become: 云溪产业园扩大到3万亩. */
const grown =
  /^(.{2,20}?(?:开发区|高新区|产业园区?|工业园区?|示范园区?|科技园区?))(?:规划|建成区|核心区|种植)?(?:面积)?(?:已|现)?(达到?|扩大[到至]|扩展[到至]|拓展[到至]|增加[到至]|增至)\d[\d.]*万?(?:亩|平方公里|公顷)/;

/** How a park goes on: 云溪工业区正在拓展, 推动云溪开发区扩容提升. */
const goingOn =
  /^(?:推动|支持|加快|促进)?((?!推动|支持|加快|促进)\p{Script=Han}{2,8}?(?:开发区|高新区|产业园|工业园|经济园|工业区)区?)(?:整体|正在|加快|加速|进一步\p{Script=Han}{0,4})*(扩容|拓展|转型|扩区|提档|升级)/u;

/** The park of such a clause. */
export function parkGoingOnIn(clause: string): readonly NamedProject[] {
  const [whole, park, word] = goingOn.exec(clause) ?? [];
  if (!whole || !park || !word) return [];
  const verb = ongoingVerb(word, whole.length - word.length);
  return namesIn(park, true)
    .filter(({confidence}) => confidence >= 0.75)
    .map((named) => ({...named, verb}));
}

/** The park that has become so large. */
export function grownIn(clause: string): readonly NamedProject[] {
  const [, park, word] = (verbBefore(clause) ? null : grown.exec(clause)) ?? [];
  if (!park || !word) return [];
  const verb = ongoingVerb(word, clause.indexOf(word, park.length));
  return namesIn(park, true)
    .filter(({confidence}) => confidence >= 0.75)
    .map((named) => ({...named, verb}));
}

/** The campaign that a list makes up, as a means of what follows: 以甲、乙等“三大行动”为抓手. */
export function campaignIn(words: string): readonly NamedProject[] {
  const verb = ongoingVerb('等', words.lastIndexOf('等“'));
  return campaignOfList.test(words) && !verbBefore(words)
    ? namesIn(words, true).map((named) => ({...named, verb}))
    : [];
}

/** The projects of which a clause states something at its end, or, before other words, at its beginning: 云溪机场建成通航、进入新时代. */
export function statedIn(clause: string): readonly NamedProject[] {
  // Where a clause begins with a verb, what follows is its object; after 在, places stand before what is done in them.
  if (verbBefore(clause) || campaignOfList.test(clause) || /^在.{6,}(?:实施|开展|推进)/.test(clause)) return [];
  const atEnd = endsInCount.test(clause) ? [] : statedAtEnd(clause);
  if (atEnd.length > 0) return atEnd;
  for (const {index} of clause.matchAll(endOfState)) {
    const stated = statedAtEnd(clause.slice(0, index));
    if (stated.length > 0 && stated.every(({confidence}) => confidence >= 0.6)) return stated;
  }
  return [];
}
