import {timeAtStart} from './milestone-times.js';
import {verbAfter} from './milestone-verbs.js';
import type {MilestoneVerb} from './milestone-verbs.js';
import {isOpenName, namesIn, withoutAttribute} from './project-lists.js';
import type {NameReading} from './project-lists.js';

/** The projects before a state that they have reached, with the verb of this state. */
interface Stated {
  readonly names: readonly NameReading[];
  readonly verb: MilestoneVerb;
}

/** States that only things reach, so that what stands before one of them is a project although its name has no known ending. */
const ofThings =
  /^(?:(?:全部|基本)?建成|竣工|完工|封顶|开工|动工|奠基|开建|通车|通航|投产|达产|量产|投用|投运|投入(?:使用|运营|生产)|启用|试运营|开馆|开园|开业|开诊|并网|铺轨|整体搬迁|开通|开行)/;

/** Words before a name that do not belong to it: 力争, 目前, 全市. */
const opening =
  /^(?:早日|带动|推动|支持|促进|保障|确保|力争|争取|力促|力推|加快|加速|推进|实现|目前|其中|同时|特别是|全[市区县省])+/;

/** The projects before a verb. */
function subjectsOf({rest, word}: {readonly rest: string; readonly word: string}): readonly NameReading[] {
  const words = rest.slice(timeAtStart(rest).length).replace(opening, '').replace(/并$/, '');
  const names = namesIn(words, true);
  if (names.length > 0 || !ofThings.test(word)) return names;
  const items = words.split('、').map(withoutAttribute);
  return items.every(isOpenName) ? items.map((name) => ({name, confidence: 0.6, rule: 'state'})) : [];
}

/** Where a state may end within a clause: 建成通航、进入新时代, 投产并达效, 落户于园区. */
const endOfState = /、|并(?!网)|于|在|至|后(?!期|续)|(?<=投资)(?=\d)/g;

/** A quotation alone, which is a motto where it only goes on: “大农业”发展步伐加快. */
const motto = /^“[^“”]+(?<!工程|行动|计划|活动|项目)”$/;

/** What a clause states at its end of the things before. */
export function statedIn(clause: string): Stated | undefined {
  const verb = verbAfter(clause);
  const names = verb
    ? subjectsOf(verb).filter(({name}) => !/[加提][快速质]$/.test(verb.word) || !motto.test(name))
    : [];
  return verb && names.length > 0 ? {names, verb} : undefined;
}

/** What a clause states, before other words, of the thing that it begins with: 云溪机场建成通航、进入双跑道时代. */
export function statedBefore(clause: string): Stated | undefined {
  for (const {index} of clause.matchAll(endOfState)) {
    const stated = statedIn(clause.slice(0, index));
    if (stated?.names.every(({confidence}) => confidence >= 0.6)) return stated;
  }
  return undefined;
}
