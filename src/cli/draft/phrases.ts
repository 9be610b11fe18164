import type {Clause} from './clauses.js';
import type {Finding} from './findings.js';
import {cleanName} from './names.js';
import type {Timing} from './periods.js';
import {
  ranked,
  rankOf,
  rankOfEach,
  ranksAmongSeveral,
  ranksBehindShared,
  ranksMoved,
  ranksMovedBefore,
  ranksOfEach,
} from './rank-lists.js';
import type {Phrase} from './phrase.js';

const rank =
  /(?:位?居|位列|列|排名?(?:在|居)?|名列|稳居|跃居|升至|保持|继续保持|稳定在)?(全[国省市区县州盟旗]|(?<=位居|位列|名列|排名|[居列])\p{Script=Han}{2,4}[省市州]|(?<=位居|位列|名列|排名|稳居)(?!省市|各[地省市]|同[类期行]|综合|总量|增速|继续|连续|始终|持续|并列|稳居|分别|全部|行业|保持|均)\p{Script=Han}{2}(?=第|首位|榜首|前)|(?<=位居|位列|名列|排名|[居列])全?\p{Script=Han}{2,5}?(?:县\([市区、]+\)|各县市区?|各区县)|(?<=[居列持])(?:中心|主)城区)(?:\d+个?[\p{Script=Han}()]{1,10}中|[^,，。;；\d]{0,6}?)(?:继续|均|并列|稳居|位?居|位?列|名列|排名?)*(第[一二三四五六七八九十]{1,3}(?:位|名)?|首位|榜首|前列|前茅|前[一二三四五六七八九十]{1,2}(?:位|名)?)$/u;
/** A rank among others than those of a division: 在滨江五县中排名第三. */
const rankAmong =
  /^(?:20\d\d年,?)?(.{0,16}?)(?:在|(?<=^(?:20\d\d年,?)?)(?=[^,，]{3,20}强[县区市镇]中))([^,，]{3,24}?)(?<!并)中?(?:继续|连续|均|分别|并(?=列))*((?:排名|位居|位列|名列|排在?|居|列)第[一二三四五六七八九十]{1,3}(?:位|名)?)$/;
/** A level that has doubled, once or twice. */
const doubled = /(?:实现|将|再|已)*翻了?([一两二])番(多|以上)?$/;
const covered = /(?:实现|基本实现|达到|做到)?(全覆盖|动态清零|应[\p{Script=Han}]尽[\p{Script=Han}])$/u;
const inStep = /(?:增长|增速|增幅)?与(?:经济|地区生产总值|GDP)(?:增长|发展|增速)?(?:基本|保持)?同步(?:增长)?$/;
const directed =
  /((?:继续|持续|进一步|逐步|稳步|不断)?(?:缩小|下降|改善|提高|提升|优化|回升|减少)|保持(?:总体|基本)?(?:稳定|平稳|平衡)|(?:总体|基本)(?:稳定|平稳|平衡)|达到国家要求|完成(?:国家|省|市|上级)[^,，]{0,4}下达[^,，]{0,14}(?:任务|目标|指标))$/;
const won =
  /^(成功创建|创成|获评|荣获|入选|获批|争创|积极争创|全力争创|力争创成)(.{4,30}(?:[区市县镇乡村]|城市|基地|单位|试点|奖|称号|”|样板|先进[\p{Script=Han}]{0,4}|示范[\p{Script=Han}]{0,6}))$/u;

/** Words that tell how a thing is held to, without the thing: 坚持动态清零, 第一时间落实应收尽收. */
const isOnlyManner = /^(?:第一时间|全面|严格|切实|坚决)*(?:坚持|保持|做到|落实|推进|实行|实施)?$/;
/** Other ways of holding to the same, before the last of them: 应收尽收、应治尽治. */
const sameManner = /(?:应\p{Script=Han}尽\p{Script=Han}、)+$/u;

/** The rank of the subject, or how often its level has doubled. */
function placeIn(text: string, subject: string): Phrase | undefined {
  const twice = doubled.exec(text);
  if (twice) {
    const words = cleanName(text.slice(0, twice.index).replace(/[比较][^,，]*$/, ''));
    return {
      ...{start: twice.index, end: text.length, name: `${words || subject}倍数`},
      ...{measure: 'ratio', value: twice[1] === '一' ? 2 : 4, unit: '倍', rule: 'doubled'},
      ...(twice[2] === '多' && {relation: 'gt' as const, hedge: '多'}),
      ...(twice[2] === '以上' && {relation: 'ge' as const, hedge: '以上'}),
    };
  }
  const [, what, among, place] = rankAmong.exec(text) ?? [];
  if (among && place) {
    const words = what ? ranked(cleanName(what), subject) : '';
    const value = rankOf(place.slice(place.indexOf('第')));
    const start = text.length - place.length;
    return {
      start,
      end: text.length,
      name: `${words || among}位次`,
      measure: 'rank',
      value,
      scope: among,
      rule: 'rank-phrase',
    };
  }
  const placed = rank.exec(text);
  if (placed) {
    const value = rankOf(placed[2]);
    const words = cleanName(text.slice(0, placed.index)).replace(
      /(?:综合)?(?:排名|位次)?(?:继续|保持|连续|历史性|首次|稳步|强势|20\d\d年以来)*$/,
      '',
    );
    const name = `${ranked(words, subject)}位次`;
    return {
      start: placed.index,
      end: text.length,
      name,
      measure: 'rank',
      value,
      ...(/^前[^列茅]/.test(placed[2]) && {relation: 'le' as const}),
      scope: placed[1],
      rule: 'rank-phrase',
    };
  }
  return undefined;
}

function phraseIn(text: string, isGoal: boolean, subject: string): Phrase | undefined {
  const place = placeIn(text, subject);
  if (place) return place;
  const step = inStep.exec(text);
  if (step) {
    const name = `${cleanName(text.slice(0, step.index))}增长率`;
    return {
      start: step.index,
      end: text.length,
      name,
      measure: 'growth',
      value: null,
      inStepWith: '地区生产总值增长率',
      rule: 'in-step',
    };
  }
  const full = covered.exec(text);
  if (full) {
    const thing = cleanName(text.slice(0, full.index).replace(sameManner, ''));
    const name = full[1] === '全覆盖' ? `${thing}覆盖率` : thing;
    return {
      start: text.length - full[1].length,
      end: text.length,
      name,
      measure: full[1] === '全覆盖' ? 'share' : 'none',
      value: null,
      rule: 'coverage',
    };
  }
  const [, verb, title] = won.exec(text) ?? [];
  if (verb)
    return {
      start: 0,
      end: verb.length,
      name: title,
      measure: 'none',
      value: null,
      rule: 'title',
      isStretch: verb.includes('争'),
    };
  const goal = isGoal ? directed.exec(text) : null;
  if (!goal || goal.index < 3) return undefined;
  return {
    start: goal.index,
    end: text.length,
    name: cleanName(text.slice(0, goal.index)),
    measure: 'none',
    value: null,
    rule: 'direction-word',
  };
}

/** What is said of the last number of a clause after it: 增长9%、增幅全市第一. */
function phraseBehind({start, text, mentions}: Clause, subject: string): Phrase | undefined {
  const at = (mentions.at(-1)?.numeral.tail ?? start) - start;
  const [mark] = /^、|^(?=稳居|位?居|位列|排|列|名列)/.exec(text.slice(at)) ?? [];
  if (mark === undefined) return undefined;
  // How long it has been there is no part of what is ranked: 总体评价连续11年居全省首位.
  const phrase = placeIn(text.slice(at + mark.length), subject.replace(/(?<=.{2})(?:已|均)?连续.*$/, ''));
  return phrase && {...phrase, start: phrase.start + at + mark.length, end: phrase.end + at + mark.length};
}

/** The first reading of a clause that tells several ranks. */
const ranksIn = (text: string, subject: string, subjects: readonly string[]): readonly Phrase[] =>
  [ranksOfEach(text, subjects), ranksAmongSeveral(text, subject), ranksMoved(text, subject)].find(
    ({length}) => length > 0,
  ) ?? [];

/** The ranks that are told behind the last number of a clause. */
function ranksBehind({start, text, mentions}: Clause, subjects: readonly string[]): readonly Phrase[] {
  const behind = (mentions.at(-1)?.numeral.tail ?? start) - start;
  const at = behind + (text[behind] === '、' ? 1 : 0);
  const rest = text.slice(at);
  const subject = subjects.at(-1) ?? '';
  const isAside = at > behind || /^(?:稳居|位居|居|位列|列|排名?)/.test(rest);
  const found = isAside
    ? [ranksBehindShared(rest, subjects), ranksAmongSeveral(rest, subject), ranksMoved(rest, subject)]
    : [];
  return (found.find(({length}) => length > 0) ?? []).map((phrase) => ({
    ...{...phrase, start: phrase.start + at, end: phrase.end + at},
  }));
}

/** The ranks in brackets after the numbers of a clause, whose names are those of its numbers: 增速5%(全市第五). */
function ranksInBrackets({start, text, mentions}: Clause, namedAt: (start: number) => string): readonly Phrase[] {
  return mentions.flatMap(({numeral}) => {
    const at = numeral.tail - start;
    const inside = /^\(([^()\d]{3,16})\)/.exec(text.slice(at))?.[1];
    const phrase = inside === undefined ? undefined : placeIn(inside, namedAt(numeral.start));
    return phrase?.measure === 'rank' ? [{...phrase, start: phrase.start + at + 1, end: phrase.end + at + 1}] : [];
  });
}

/** What has doubled, before its level: 余额翻了一番、超过1万亿元. */
function doubledBefore({start, text, mentions}: Clause): Phrase | undefined {
  const words = text.slice(0, (mentions[0]?.numeral.start ?? start) - start);
  const [item] = /^[^、]*番(?=、)/.exec(words) ?? [];
  return item === undefined ? undefined : placeIn(item, '');
}

/** The observations that a clause states without a number. @param figures The numbers of its sentence. */
export function phraseFindings(
  clause: Clause,
  timing: Timing,
  isGoal: boolean,
  figures: readonly Finding[],
): readonly Finding[] {
  const {text, mentions} = clause;
  if (text.length > 60) return [];
  const before = figures.filter(({start}) => start < clause.end);
  const subjects = before.map(({name}) => name.replace(/增长率$|(?:增速)?(?:高于|高出|快于|低于|慢于).*幅度$/, ''));
  const last = subjects.at(-1) ?? '';
  // Where only growth was told, it is what is ranked: 农业增加值增长4%，排全市第二.
  const isGrowth = before.at(-1)?.name.endsWith('增长率') === true && subjects.indexOf(last) === subjects.length - 1;
  const subject =
    isGrowth && mentions.length === 0 ? `${last}${(before.at(-1)?.value ?? 0) < 0 ? '降幅' : '增速'}` : last;
  const each =
    mentions.length > 0
      ? [...ranksMovedBefore(text.slice(0, mentions[0].numeral.start - clause.start)), ...ranksBehind(clause, subjects)]
      : ranksIn(text, subject, subjects);
  const phrase =
    mentions.length > 0 ? (phraseBehind(clause, subject) ?? doubledBefore(clause)) : phraseIn(text, isGoal, subject);
  const bracketed = ranksInBrackets(clause, (at) => subjects[before.findIndex(({start}) => start === at)] ?? '');
  const phrases = [...(each.length > 0 || !phrase ? each : [phrase]), ...bracketed];
  return phrases
    .filter(({name}) => name.replace(/位次|覆盖率|增长率/, '').length >= 2 && !isOnlyManner.test(name))
    .flatMap(rankOfEach)
    .map((one) => findingOf(one, clause, timing, isGoal));
}

/** The finding of a phrase in a clause. */
function findingOf(phrase: Phrase, {start, end, text}: Clause, timing: Timing, isGoal: boolean): Finding {
  const {value, measure, name, rule, scope, inStepWith, isStretch, isBefore} = phrase;
  const isTarget = timing.role === 'target';
  return {
    ...{start: start + phrase.start, end: start + phrase.end, clause: [start, end], name, measure, value},
    ...{
      unit: value === null ? '' : (phrase.unit ?? '位'),
      relation: value === null ? 'qualitative' : (phrase.relation ?? 'eq'),
    },
    ...(phrase.hedge !== undefined && {hedge: phrase.hedge}),
    ...(isBefore
      ? {role: 'context' as const, period: timing.before ?? timing.period}
      : {role: timing.role, period: timing.period}),
    ...(isTarget &&
      !isBefore &&
      (isStretch ? {commitment: 'stretch' as const} : isGoal && {commitment: 'expected' as const})),
    ...(value === null && {meaning: text}),
    ...(scope !== undefined && {scope}),
    ...(inStepWith !== undefined && {inStepWith}),
    confidence: {value: 0.75, period: timing.confidence, name: 0.7},
    rules: ['phrase', timing.rule, rule],
  };
}
