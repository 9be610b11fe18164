import {numeralAt} from '../../dataset/phrase/numeral.js';
import type {Clause} from './clauses.js';
import type {Finding} from './findings.js';
import {cleanName} from './names.js';
import type {Timing} from './periods.js';

/**
 * A phrase without a number that is an observation nevertheless: a rank, a title won or striven for, full coverage, a goal
 * to move in step with growth, or a goal that only states a direction.
 */
interface Phrase {
  /** Offset of the phrase in the clause. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly measure: Finding['measure'];
  readonly value: number | null;
  readonly rule: string;
  readonly scope?: string;
  readonly inStepWith?: string;
  readonly isStretch?: boolean;
}

const rank =
  /(?:位?居|位列|列|排名?(?:在|居)?|名列|稳居|跃居|升至|保持|继续保持|稳定在)?(全[国省市区县州旗])(?:\d+个?[\p{Script=Han}()]{1,10}中|[^,，。;；\d]{0,6}?)(?:继续|均|稳居|位?居|位?列|名列|排名?)*(第[一二三四五六七八九十]{1,3}(?:位|名)?|首位|榜首|前列|前茅|前[一二三四五六七八九十]{1,2}(?:位|名)?)$/u;
/** A rank among others than those of a division: 在滨江五县中排名第三. */
const rankAmong =
  /^(?:20\d\d年,?)?(.{0,16}?)在([^,，]{3,24}?)中?(?:继续|连续|均|分别)*((?:排名|位居|位列|名列|排在?|居|列)第[一二三四五六七八九十]{1,3}(?:位|名)?)$/;
const covered = /(?:实现|基本实现|达到)?(全覆盖|动态清零|应[\p{Script=Han}]尽[\p{Script=Han}])$/u;
const inStep = /(?:增长|增速|增幅)?与(?:经济|地区生产总值|GDP)(?:增长|发展|增速)?(?:基本|保持)?同步(?:增长)?$/;
const directed =
  /((?:继续|持续|进一步|逐步|稳步|不断)?(?:缩小|下降|改善|提高|提升|优化|回升|减少)|保持(?:总体|基本)?(?:稳定|平稳|平衡)|(?:总体|基本)(?:稳定|平稳|平衡)|达到国家要求|完成(?:国家|省|市|上级)[^,，]{0,4}下达[^,，]{0,14}(?:任务|目标|指标))$/;
const won =
  /^(成功创建|创成|获评|荣获|入选|获批|争创|积极争创|全力争创|力争创成)(.{4,30}(?:[区市县镇乡村]|城市|基地|单位|试点|奖|称号|”|样板|先进[\p{Script=Han}]{0,4}|示范[\p{Script=Han}]{0,6}))$/u;

/** Words that tell how a thing is held to, without the thing: 坚持动态清零. */
const isOnlyManner = /^(?:坚持|保持|做到|落实|推进|实行|实施)$/;

function rankOf(words: string): number | null {
  if (/首位|榜首/.test(words)) return 1;
  const digits = /^第([一二三四五六七八九十]+)/.exec(words)?.[1];
  return digits ? (numeralAt(digits, 0, 'han')?.value ?? null) : null;
}

/** What is ranked; 总量 and 增速 are those of the subject before. */
const ranked = (words: string, subject: string): string =>
  /^(?:(?:总[数量]|增[速幅量]|数量|规模)[、和]?)*$/.test(words) ? subject + words : words;

function phraseIn(text: string, isGoal: boolean, subject: string): Phrase | undefined {
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
      /(?:综合)?(?:排名|位次)?(?:继续|保持|连续|历史性|首次|稳步|强势)*$/,
      '',
    );
    const name = `${ranked(words, subject)}位次`;
    return {start: placed.index, end: text.length, name, measure: 'rank', value, scope: placed[1], rule: 'rank-phrase'};
  }
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
    const thing = cleanName(text.slice(0, full.index));
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

/** The observation that a clause without a number states, if any. @param subject The name of the last number before it in its sentence. */
export function phraseFinding(
  {start, end, text, mentions}: Clause,
  timing: Timing,
  isGoal: boolean,
  subject: string,
): Finding | undefined {
  if (mentions.length > 0 || text.length > 60) return undefined;
  const phrase = phraseIn(text, isGoal, subject);
  if (!phrase || phrase.name.replace(/位次|覆盖率|增长率/, '').length < 2 || isOnlyManner.test(phrase.name))
    return undefined;
  const {value, measure, name, rule, scope, inStepWith, isStretch} = phrase;
  const isTarget = timing.role === 'target';
  return {
    ...{start: start + phrase.start, end: start + phrase.end, clause: [start, end], name, measure, value},
    ...{unit: value === null ? '' : '位', relation: value === null ? 'qualitative' : 'eq'},
    ...{role: timing.role, period: timing.period},
    ...(isTarget && (isStretch ? {commitment: 'stretch' as const} : isGoal && {commitment: 'expected' as const})),
    ...(value === null && {meaning: text}),
    ...(scope !== undefined && {scope}),
    ...(inStepWith !== undefined && {inStepWith}),
    confidence: {value: 0.75, period: timing.confidence, name: 0.7},
    rules: ['phrase', timing.rule, rule],
  };
}
