import type {Mention} from './clauses.js';
import {knownIndicators} from './known-indicators.js';
import {cleanName, nounOf, verbOf} from './names.js';

/** Nouns that need the subject before them: 总量突破90万亿元. */
export const dependent =
  /^(?:死亡|人均|总量|总产值|规模|排名|总额|总数|总规模|占比|比重|增速|增幅|涨幅|降幅|(?:降幅|跌幅|减幅|降速)\p{Script=Han}{2}幅度|数量|增量|累计|面积|总面积|余额|年?产值|产能|销量|总产量?|产量|单产|亩产|倍差|投资|年度投资|总投资|金额|资金|同比|(?:同比)?改善|占[^,，]{2,24}(?:比重|比例)?)$/u;

/** Nouns of how large a thing is, which stands in the clause before: 开工建设云溪大桥，总长2公里. */
export const sizeNoun = /^(?:总长度?|全长|总投资额?|装机容量|总?装机|总?建筑面积|占地面积)$/;

/** What a clause without a number is about, where it begins with a verb: the bridge of 开工建设云溪大桥. */
export function thingIn(clause: string): string {
  const words = cleanName(clause);
  const verb = verbOf(words);
  const thing = words.slice(verb.length).replace(/(?:项目)?(?:建设|前期工作)$/, '');
  return verb !== '' && /^[^、]{3,24}$/.test(thing) ? thing : '';
}

/** The subject of a clause without a number: 固定资产投资大幅回升. */
export function subjectIn(clause: string): string {
  const bare = cleanName(clause);
  for (let length = Math.min(bare.length, 24); length >= 3; length--) {
    const part = bare.slice(0, length);
    if (knownIndicators.some(({pattern}) => pattern.test(part))) return part;
  }
  // A list that a place is on is what it is ranked in: 入选全国百强县，排76名.
  const list = /(?:入选|进入|跻身|荣登|登上|上榜)(.{2,}(?:[百千]强(?:[县市区镇])?|强[县市区镇]|榜))$/.exec(bare)?.[1];
  if (list !== undefined) return list;
  return (
    /^(.{2,16}?)(?:较快|大幅|持续|稳步|平稳|明显|快速|逆势|再创|稳居|保持|实现|迈上|跨上|跃上|突破)/.exec(bare)?.[1] ??
    ''
  );
}

/** The thing, or the company, of which a clause without a number says how it gets on: 云溪公司生产线投产. */
export function doneThingIn(clause: string): string {
  const words = cleanName(clause);
  const thing = words.replace(state, '');
  if (thing === words || !/^[^、]{3,16}$/.test(thing)) return '';
  return /^.{2,10}?(?:公司|集团)/.exec(thing)?.[0] ?? thing;
}

/** The name of a share whose words are told apart from its thing: 白酒产值9亿元，产量占到全省的80%、全国清香型的20%. */
export function shareName(words: string, pre: string, subject: string): string | undefined {
  const [, noun, rest] = /^(产能|产量|年?产值|销量)(占.+)$/.exec(words) ?? [];
  if (noun && rest && subject !== '') return dependentName(noun, subject) + rest;
  const [, head] = /^(.+占)[^占]+比重$/.exec(subject) ?? [];
  const [, whole] = /^(全[国省市区县州][^的]{2,14})的$/.exec(pre.trim()) ?? [];
  return head && whole ? `${head}${whole}比重` : undefined;
}

/** The name of a noun that needs the subject before it. */
export function dependentName(words: string, subject: string): string {
  if (/^(?:同比|增速|增幅|涨幅|降幅|累计)$/.test(words) || subject.endsWith(words)) return subject;
  if (words === '人均') return `人均${subject}`;
  if (words === '倍差' && subject.includes('居民')) return `城乡居民收入${words}`;
  if (words === '死亡') return `${subject.replace(/^(?:共)?发生/, '')}死亡人数`;
  return thingOf(words, subject) + words.replace(/^同比(?=改善)/, '');
}

/** The thing that such a noun is of. The total is of the things, and not of the new ones: 企业净增300家、总量达9000家. */
function thingOf(words: string, subject: string): string {
  if (/^(?:总量|总数|总额|总规模)$/.test(words))
    return subject.replace(/(?<=.{2})净增$|^(?:新增|净增|新培育|新引进|新认定|新登记)(?=.{2})/, '');
  if (words === '总产值') return subject.replace(/增加值$/, '');
  // The capacity, the output and its value are of the same thing: 白酒产能2万吨、产量1万吨.
  if (/^(?:产能|产量|年?产值|销量)$/.test(words)) {
    const thing = subject.replace(/(?<=.{2})(?:年?产能|年?产量|年?产值|销量)$/, '');
    if (thing !== subject) return thing;
  }
  return /^(?:总产量?|产量|单产|亩产)$/.test(words) ? subject.replace(/(?:种植|播种)?面积$/, '') : subject;
}

/** What is told of a thing after its name: 云溪路路基基本完成. */
const state =
  /(?:在[^,，、]{2,8}?)?(?:建设)?(?:路基|主体(?:工程|结构)?|土建|已|均|基本|全部|全线|顺利|正式|全面|加快|集中|成功|即将|如期)*(?:进展顺利|完成|即将|正式|全面|顺利|加快|开工|动工|建成|投产|竣工|完工|投用|启用|落户|落地|签约|入驻|通车|贯通|开园|封顶|交付|被|获[评批]).*$/;

/** How much is invested in a thing, or how large it is, before its name. */
const amountBefore = /^(?:.{0,6}投资额?|占地(?:面积)?|总?长度?|全长|(?:设计)?时速|总?(?:建筑|规划)?面积|)$/;

/**
 * The name of an investment or a size that stands before its thing, with 的 or without: 投资5亿元的云溪电池项目落户园区.
 * @param next The number after it, which may count the things: 总投资80亿元的20个项目.
 */
export function sizeBeforeThing(
  words: string,
  unit: string,
  {post}: Mention,
  next: Mention | undefined,
): string | undefined {
  const isMoney = /元$/.test(unit);
  if (!amountBefore.test(words) || !(isMoney || /[米亩里顷]$|小时$/.test(unit)) || (words === '' && !isMoney))
    return undefined;
  const isBefore =
    /^的./.test(post) ||
    (/投资额?$/.test(words) && /^(?!.{0,3}(?:建设|用于|实施))\p{Script=Han}{4}/u.test(post) && state.test(post));
  const counted = next?.gap === '的' ? nounOf(next.post) : '';
  const thing = isBefore
    ? post
        .replace(/^的/, '')
        .replace(/(?<=.{2})等(?:一批|一系列|\p{Script=Han}{0,6}(?:项目|工程)).*$/u, '')
        .replace(state, '')
        .replace(/等?(?:项目)?(?:建设)?$/, '')
    : counted;
  if (thing === '') return undefined;
  return `${thing}${words === '' || (/投资/.test(words) && !/^总?投资额?$/.test(words)) ? '总投资' : words}`;
}

/**
 * The plant before whose kind its power or its yearly output stands, by its own name: 云溪达100MW光伏 is no amount that
 * something has reached.
 */
export function plantOfPower({pre, post}: Mention, unit: string): string | undefined {
  const isSize = /^(?:兆瓦|千瓦|MW|GW)$/.test(unit) || pre.endsWith('年产');
  if (!isSize || !/^\p{Script=Han}{2}/u.test(post) || /[量机模力到]达?$/.test(pre)) return undefined;
  const own = pre.split('、').at(-1) ?? '';
  const name = cleanName(own) + (own.endsWith('达') && !cleanName(own).endsWith('达') ? '达' : '');
  return name + post.replace(/(?:、|并网|首批并网).*$/, '').replace(state, '');
}
