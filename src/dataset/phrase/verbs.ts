import type {Commitment} from '../types.js';
import {wordStart} from './hedges.js';
import type {Change} from './quantity.js';

const up =
  '增长|增加|增多|上升|上涨|上浮|上扬|上调|提高|提升|提增|攀升|走高|回升|反弹|扩大|扩张|扩增|延长|加快|增速为?|增幅为?|涨幅为?|增产|增收|多增|高出|多出|递增|涨|升|' +
  'up|rose|rise|rises|rising|increased?|increases|increasing|increase of|grew|grow|grows|growing|growth of|gained?|added|climbed|higher';
const down =
  '下降|降低|减少|下滑|下跌|下调|下浮|下挫|回落|缩减|缩小|缩短|收窄|收缩|萎缩|压减|压降|压缩|削减|放缓|递减|负增长|减产|少增|降幅为?|跌幅为?|减幅为?|(?<!双)减|降|跌|' +
  'down|fell|fall|falls|falling|declined?|declines|declining|decline of|decreased?|decreases|decreasing|decrease of|dropped|drop|drop of|reduced?|reduces|reduction of|shrank|lower|cut';

const toUp = '(?:增长|增加|上升|上涨|提高|提升|攀升|回升|扩大|扩张|延长|增|升|涨|扩|提|高)(?:到|至|为)';
const toDown = '(?:下降|降低|减少|下滑|下跌|下调|回落|缩减|缩小|缩短|收窄|压减|压降|压缩|削减|减|降|跌|缩)(?:到|至|为)';
const englishTo =
  '(?:rose|rises?|increased?|increases|grew|grow|raised?|fell|falls?|declined?|decreased?|dropped|reduced?|lowered|cut|down) to';

const atEnd = (words: string) => new RegExp(`${wordStart}(${words})了?(?: by| of)?\\s*$`, 'i');

const verbs: readonly (readonly [Omit<Change, 'word'>, RegExp])[] = [
  [{direction: 'up', kind: 'to'}, atEnd(toUp)],
  [{direction: 'down', kind: 'to'}, atEnd(toDown)],
  [{direction: 'down', kind: 'by'}, atEnd(down)],
  [{direction: 'up', kind: 'by'}, atEnd(up)],
];

/** A verb of change at the end of a text. */
export function changeAtEnd(text: string): {readonly change: Change; readonly rest: string} | undefined {
  const to = new RegExp(`${wordStart}(${englishTo})\\s*$`, 'i').exec(text);
  if (to) {
    const direction = /^(?:rose|rise|inc|gre|gro|rai|up)/i.test(to[1]) ? 'up' : 'down';
    return {change: {direction, kind: 'to', word: to[1]}, rest: text.slice(0, to.index)};
  }
  const than = /(?:比|较)[^,，;；。、]*?(高|多|快|低|少|慢)$/.exec(text);
  if (than) {
    const direction = /[高多快]/.test(than[1]) ? 'up' : 'down';
    return {change: {direction, kind: 'by', word: than[1]}, rest: text.slice(0, -1)};
  }
  for (const [kind, pattern] of verbs) {
    const match = pattern.exec(text);
    if (match) return {change: {...kind, word: match[1]}, rest: text.slice(0, match.index)};
  }
  return undefined;
}

/** Words of a fall and of a rise that may stand apart from the number: `降低物流成本`, `5%的降幅`. */
export const fallAnywhere =
  /下降|降低|减少|下滑|下跌|回落|缩减|压减|压降|削减|降幅|跌幅|减幅|负增长|decline|decrease|reduction|fall\b|drop\b/i;

/** A change that is named directly after its number: `5%的降幅`, `5% lower`. */
export const fallAtStart =
  /^(?:的)?(下降|降低|减少|下滑|下跌|回落|降幅|跌幅|减幅|decline|decrease|reduction|fall\b|drop\b|lower|less\b|down\b)/i;
export const riseAtStart =
  /^(?:的)?(增长|增加|上升|提高|提升|上涨|增幅|涨幅|增速|increase|growth|rise\b|higher|more\b|up\b)/i;

/** Verbs that state a level, or that nothing changes. */
const levels =
  '达到了?|到达|达成|达|实现|完成|控制在|保持在|稳定在|维持在|维持|保持|稳定|控制|位居|位列|居于|居|列|排名|排在|排|为|是|有|在|到|至|于|于?约为|共|共计|合计|总计|计|累计|占比|占|新增|净增|增设|新建|建成|建设|完成率?|建|新建成|改造|整治|新改建|设立|引进|培育|发放|拨付|安排|投入|使用|reach(?:ed|es|ing)?|to reach|to|by|at|of|is|was|were|are|be|stands? at|stood at|total(?:s|led|ling)?|hit|hits|achieved?|kept at|keep at|remain(?:s|ed)? at|an?|the';
export const levelAtEnd = new RegExp(`${wordStart}(${levels})[:]?\\s*$`, 'i');

const commitmentWords: readonly (readonly [Commitment, string])[] = [
  ['firm', '确保|务必|必须|保证|坚决|ensure|guarantee|must'],
  [
    'stretch',
    '力争|争取|力求|冲刺|冲击|奋力|争创|争当|奋斗目标为?|挑战|strive for|striving for|strive to|aim for|stretch',
  ],
  [
    'expected',
    '预期目标为?|预期(?!寿命)|预计|预测|预估|有望|拟|expected(?: to)?|expect(?: to)?|forecast(?: to)?|projected(?: to)?|planned',
  ],
];

const anyCommitment = commitmentWords.map(([, words]) => words).join('|');
const commitmentLast = new RegExp(`${wordStart}(${anyCommitment})[:]?\\s*$`, 'i');
const commitmentAnywhere = new RegExp(`(${anyCommitment})`, 'i');

const commitmentOf = (word: string) =>
  commitmentWords.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[0];

/** A word of commitment, and how firm it is. */
export interface CommitmentWord {
  readonly commitment: Commitment;
  readonly word: string;
  readonly index: number;
}

const commitmentFrom = (match: RegExpExecArray | null): CommitmentWord | undefined => {
  const commitment = match && commitmentOf(match[1]);
  return commitment ? {commitment, word: match[1], index: match.index} : undefined;
};

/** A word of commitment directly before the number. */
export const commitmentAtEnd = (text: string): CommitmentWord | undefined => commitmentFrom(commitmentLast.exec(text));

/** The first word of commitment in a text. */
export const commitmentIn = (text: string): CommitmentWord | undefined => commitmentFrom(commitmentAnywhere.exec(text));
