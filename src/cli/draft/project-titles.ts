import {verbBefore} from './milestone-verbs.js';
import type {MilestoneVerb} from './milestone-verbs.js';
import {namesIn, splitList} from './project-lists.js';
import type {NamedProject, NameReading} from './project-lists.js';
import {bareProject} from './project-names.js';

/** The endings of titles and awards. */
const title =
  /(?:称号|奖|示范[\p{Script=Han}]{0,8}|样板[\p{Script=Han}]{0,4}|先进[\p{Script=Han}]{0,6}|[区市县镇村]|县城|湿地公园|森林公园|地质公园|之乡|名城|之都|城市|基地|单位|试点|名单|龙头企业|模范城|百强[\p{Script=Han}]*|”|金鼎|督查激励|案例|最佳实践|领跑者|集聚区|工程|平台|计划|行动|产业园)$/u;

function awardIn(words: string): NameReading[] {
  const parts = splitList(words.replace(/(?<![一二三高平均])等(?!级|奖)[^”]*$/, '')).flatMap((part) => {
    const [, first, second] = /^(.{4,}[镇村县市区])和(.{4,})$/.exec(part) ?? [];
    return first && second && title.test(second) ? [first, second] : [part];
  });
  return parts.flatMap((part): NameReading[] => {
    const name = bareProject(part.replace(/^20\d\d年度?/, '')).replace(/1个$/, '');
    return name.length >= 4 &&
      name.length <= 36 &&
      title.test(name.replace(/\([市县区]\)$/, '')) &&
      !/^\d/.test(name) &&
      !/\d[个家项枚]$|突破|大关|榜首/.test(name)
      ? [{name, confidence: 0.8, rule: 'title'}]
      : [];
  });
}

/** Verbs of titles and awards. */
const award =
  /^(?:成功申报|成功获选|获选|新荣获|新获评|被评为|评为|被认定为|被授予|成为|获评|荣获|蝉联|获批|获得|获|入列|入选|创成|成功创建|争创|创建|夺取|申报|争当|通过|获认定为|认定为|被命名为|命名为|被列为|成功创建为)$/;

/** Such a verb between a place and its title: 云溪镇入列中国百强镇. */
const awarded =
  /^(.{2,24}?)(获评|荣获|蝉联|(?:批复|授予)我[市县区]为?|入列|入选|获批(?!成立|复)|被?命名为|被列为|被?评为|获?被?认定为|成功创建为|成功创建|晋级|晋升|成为|争创|创成)(.{4,})$/;

/** What companies or persons have won, which is not of the place: 4家企业荣获…. */
const ofOthers = /^\d+(?:[家户].*企业|名?人|名.*)$/;

/** A title that names nothing by itself. */
const namelessTitle = /^(?:(?:国家|全国|省|市)级?(?:首批)?(?:试点|示范|名单)|“国家队”)$/;

/** The titles that a clause says were won or are striven for, with the verb; undefined where it speaks of none. */
export function titlesIn(clause: string): readonly NamedProject[] | undefined {
  const before = verbBefore(clause);
  if (!before) return titlesAfter(clause);
  const created = /^(.{4,})创建(?:工作)?$/.exec(before.rest)?.[1];
  const bids = before.rest.split('、').map((item) => /^.{2,12}?(?:创建|申报|申创|争创|参与)(.{4,})$/.exec(item)?.[1]);
  const isSupported = /^(?:支持|推动|鼓励)$/.test(before.word) && bids.every(Boolean);
  const titles = [created ?? '', ...(isSupported ? bids : [])].flatMap((words = '') => awardIn(words));
  if (titles.length === 0 && !award.test(before.word)) return undefined;
  return (titles.length > 0 ? titles : awardIn(before.rest)).map((named) => ({...named, verb: before}));
}

/** The titles after the place that has won them; where a title names nothing, the place. */
function titlesAfter(clause: string): readonly NamedProject[] | undefined {
  const [, winner, word, titles] = awarded.exec(clause) ?? [];
  if (!winner || !word || !titles) return undefined;
  if (ofOthers.test(winner)) return [];
  const verb: MilestoneVerb = {
    ...{word, start: winner.length, end: winner.length + word.length, adverbs: ''},
    ...(word === '争创' ? {done: 'proposed', planned: 'proposed'} : {done: 'completed', planned: 'planned-completion'}),
  };
  const winners = namelessTitle.test(titles) ? namesIn(winner, true) : [];
  return (winners.length > 0 ? winners : awardIn(titles)).map((named) => ({...named, verb}));
}
