import {ongoingVerb, verbBefore} from './milestone-verbs.js';
import {isGoalAfter} from './project-goals.js';
import {namesIn} from './project-lists.js';
import type {NamedProject} from './project-lists.js';
import {confidenceOf, isGeneral} from './project-names.js';

/** The ends of the names of parks, zones and places of business, which go on for many years. */
const park =
  '(?:产业园|工业园|科技园|创业园|创新园|物流园|示范园|智造园|园区|开发区|高新区|经开区|示范区|试验区|工业区|集聚区|聚集区|先行区|度假区|商务区|新区|基地|平台|创新中心|科创中心|商务中心|科技城|产业城|大学城|文化广场|免税店|小镇|古镇|景区|港区|保税区)';

/** A park that a place supports in what it does: 支持云溪科技园做大做强. */
const supported = new RegExp(
  `^(支持|推动|鼓励|促进|助力|引导)(\\p{Script=Han}{2,14}?${park})(?:加快|大力|做[大强优]|打造|继续|持续|创建|申报|争先|争创|拓展|完善|参与|建设|提升|转型|创新发展|高质量发展)(.*)$`,
  'u',
);

/** What such a park builds: 加快建设滨江软件基地、云江智造基地. */
const building = /^(?:建设|打造)?(?=.{4})/;

/** A sort of parks, of which every place has one: 现代农业产业园. */
export const sortOfParks =
  /^(?:现代|农业|经济|高新|技术|物流|工业|特色|产业|传统|优势|[省市县区]级|国家级?)+(?:园区?|开发区|示范区|基地|平台)$/;

/** Whether words name one park, and no park in general. */
const isOnePark = (name: string): boolean =>
  confidenceOf(name) >= 0.6 &&
  !isGeneral(name) &&
  !sortOfParks.test(name) &&
  !/^(?:全|各|我|本|更多|一批|重点|有条件)|有|等|企业|参与|各类/.test(name);

/** The park of such a clause, and what it builds. */
export function supportedParksIn(clause: string): readonly NamedProject[] {
  const [, word, name, rest] = supported.exec(clause) ?? [];
  if (word === undefined || name === undefined || rest === undefined) return [];
  const bare = name.replace(/^(?:全[市区县]|[市区县])(?=.{4})/, '');
  const isNamed = isOnePark(bare) || (/免税店$/.test(bare) && bare.length > 5);
  if (!isNamed) return [];
  const builds = clause.endsWith(`加快${rest}`) || clause.endsWith(`打造${rest}`) || clause.endsWith(`建设${rest}`);
  const list = builds ? rest.replace(building, '') : '';
  const built =
    list === '' || isGoalAfter('打造', list) ? [] : namesIn(list, false).filter(({confidence}) => confidence >= 0.75);
  return [{name: bare, confidence: 0.6, rule: 'park'}, ...built].map((named) => ({
    ...named,
    verb: ongoingVerb(word, 0),
  }));
}

/** What parks are added to by a higher government: 云溪商务区纳入市重点平台布局. */
const enlisted =
  /^(?:在[^,，、]{2,8}(?:地区|片区)?建设)?([^,，]{4,}?)(?:(?:成功|正式|均|全部|被)*)([纳列]入)(?:国家|省|市|区|自治区|全[国省市区])[^,，]{2,24}(?:清单|布局|名单|范畴|重大产业项目)$/u;

/** The things of such a clause. */
export function enlistedIn(clause: string): readonly NamedProject[] {
  const [, list, word] = (verbBefore(clause) ? null : enlisted.exec(clause)) ?? [];
  if (list === undefined || word === undefined) return [];
  const verb = ongoingVerb(word, clause.lastIndexOf(word));
  return namesIn(list, true)
    .filter(({name, confidence}) => confidence >= 0.6 && name.length >= 5)
    .map((named) => ({...named, confidence: 0.6, verb}));
}
