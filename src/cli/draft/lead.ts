import {hedgeBefore, relationOf} from '../../dataset/phrase/hedges.js';
import type {Bound, Change} from '../../dataset/phrase/quantity.js';
import {changeAtEnd, commitmentAtEnd, commitmentIn} from '../../dataset/phrase/verbs.js';
import type {Commitment} from '../../dataset/types.js';

/** The words before a number, analysed with the grammar of phrases in tables of pages. */
export interface DraftLead {
  /** The subject, with its verb if it has one, without the words that only introduce the number. */
  readonly words: string;
  readonly hedges: readonly string[];
  readonly change?: Change | undefined;
  readonly commitment?: Commitment;
  /** Whether 分别 precedes the number. */
  readonly isDistributed: boolean;
  /** Whether 均 precedes the number. */
  readonly isDoubled: boolean;
}

/** Words that introduce a number and are not part of the subject. */
const copula =
  /(?:(?:由|从|自)?(?:20\d\d年(?:底|末)?的?)|由|从|自|(?:每人)?每[月年天]|达到了?|已?达成?|到达|预计达|控制在|保持在|稳定在|维持在|稳定|(?<=[率数量度例重值额])保持|提高到|提升至|位居|约?为|是|在|到|至|于|共计?|合计|总计|总共|(?<=[预累]计)(?:完成|实现)|累计|也|已经?|又|再|将|可|只|仅|就|的|按|以|有望|拟|有|各|同比|环比|按?(?:同|可比)口径(?:完成|实现)?|自然(?:口径)?|按?可比(?:价格?)?(?:计算)?|按?现价(?:计算)?|年均|(?:[两三]年)?平均|全年|名义|实际|左右|(?:比|较)(?:上年|去年|上一年|同期|上年同期|去年同期|20\d\d年|年初|上月|20\d\d年底)[末底]?|(?:比|较)(?:预期|年初|年度|计划)*目标|(?:比|较)(?:上月|上一?季度|上半年|年中|[一二三]季度|前三季度|\d{1,2}[-—~至]\d{1,2}月|前\d{1,2}个月)[末底]?|(?:比|较)“?[^,，。、”]{1,6}”?(?:期间|时期|末)(?:的?增[幅速])?)$/;
const distributed = /(?:分别|依次)(?:为|达到?|是|实现|完成)?$/;
const doubled = /(?:(?<![平年日月户人亩])均|都|全部)(?:已|为|达到?|是)?$/;

/** A comparison with another number: 高于全国2个百分点. */
const reference =
  /(?:高于|低于|快于|慢于|高出|领先|好于|优于|超)(?:全国|全省|全市|全区|“?十[一二三四五六]五|同期|年度|预期|计划|目标|上年|去年|[省市国][均级]?)[^,，;；。、\d]{0,14}$/;

/** Analyses the words before a number, from the number backwards. */
export function readDraftLead(pre: string): DraftLead {
  const hedges: string[] = [];
  let [words, change, commitment] = [
    pre
      .replace(/[-－−]$/, '')
      // What a bracket says of all numbers is no part of one: 同比增长(下称“增长”)5%.
      .replace(/\([^()]*(?:下称|下同|简称|[价格口径])[^()]*\)$/, '')
      .replace(/\(以?下同\)(?=[^()]{1,4}$)/, '')
      .replace(/(?:\(?同口径\)?)?同?比(增|降|减)$/, (_, word: string) => (word === '增' ? '增长' : '下降'))
      // Each of several sums is a multiple of that of the plan before: 分别是“十二五”的2倍、3倍.
      .replace(/(?<=分别(?:[是为达]|相当于))“?十[一二三四五六]五”?(?:时期|期间)?末?的$/, '')
      .replace(/(?<=[比较][^,，]{2,8})净增(?:加)?$/, '增加')
      .replace(/逼近$/, '接近')
      // 现有 is no verb of what there is: 推进现有9个项目.
      .replace(/现有$/, '')
      .replace(
        /[比较]((?:全[国省市区县州盟旗]|“?十[一二三四五六]五”?)[^,，、\d]{0,6}?(?<!十[一二三四五六]五”?(?:时期|期间|末)?))(高|低)出?$/,
        '$2于$1',
      )
      // What has doubled is told apart from its level: 余额翻了一番、超过1万亿元.
      .replace(/(?:实现|已)?翻了?[一两二]番、/, '')
      // So is the place to which it has risen: 总量排名由全市第五升至第三、增长8%.
      .replace(
        /(?:总量|综合)?(?:排名|位次|名次)?[由从][^,，、]{0,6}第[^,，、]{1,12}第[一二三四五六七八九十]{1,3}[位名]?、/,
        '',
      )
      .replace(
        /(?<=[比较][^,，]{2,4}|(?:排名|位次|名次)(?:再次|再|继续|连续|大幅|稳步)*)(?:前进|前移|进位|晋位|跃升)$/,
        '上升',
      ),
    undefined as Change | undefined,
    undefined as Commitment | undefined,
  ];
  let [isDistributed, isDoubled] = [false, false];
  for (let steps = 0; steps < 12 && words !== ''; steps++) {
    if (reference.test(words)) break;
    const hedge = hedgeBefore.exec(words);
    // 资金争取 is a noun.
    const promised = /(?:资金|政策|项目)争取$/.test(words) ? undefined : commitmentAtEnd(words);
    const verb = change ? undefined : changeAtEnd(words);
    const split = distributed.exec(words);
    const twice = doubled.exec(words);
    const other = copula.exec(words);
    if (split) [isDistributed, words] = [true, words.slice(0, split.index)];
    else if (twice) [isDoubled, words] = [true, words.slice(0, twice.index)];
    else if (hedge && relationOf(hedge[1]) && !(verb?.change.kind === 'to' && verb.change.word.endsWith(hedge[1]))) {
      hedges.unshift(hedge[1]);
      words = words.slice(0, hedge.index);
    } else if (promised) {
      commitment ??= promised.commitment;
      words = words.slice(0, promised.index);
    } else if (verb) [change, words] = [verb.change, verb.rest];
    else if (other) words = words.slice(0, other.index);
    else break;
  }
  commitment ??= commitmentIn(pre.replace(/(?<=资金|政策|项目)争取/, ''))?.commitment;
  return {
    ...{words: words.trim(), hedges, isDistributed, isDoubled},
    ...(change && {change}),
    ...(commitment && {commitment}),
  };
}

/** Words before a number of things that are upgraded, which does not make them more: 关停企业9家，提升3家. */
export const withUpgrade = (lead: DraftLead, unit: string): DraftLead =>
  lead.words === '' && lead.change?.word === '提升' && /^[家户个座条所处]$/.test(unit)
    ? {...lead, words: '提升', change: undefined}
    : lead;

/**
 * A fall that becomes less or more, which is no fall or rise of the thing itself, so that its amount has no sign:
 * 降幅较上月收窄3个百分点.
 */
export const withChangeOfFall = (lead: DraftLead): DraftLead =>
  lead.change?.kind === 'by' && /(?:降幅|跌幅|减幅|降速)$/.test(lead.words)
    ? {...lead, words: `${lead.words}${lead.change.word}幅度`, change: undefined}
    : lead;

/** The bound that several words state, and the word that states it; where they contradict each other, the first decides. */
export function boundOfWords(hedges: readonly string[]): {readonly relation: Bound; readonly hedge?: string} {
  for (const hedge of hedges) {
    const relation = relationOf(hedge);
    if (relation) return {relation, hedge};
  }
  return {relation: 'eq'};
}
